// Loaded where a log is read: most runs read none.
export { GetLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
