// By name: asked for as a whole, the package would bring every operation into the bundles.
export { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
