// By name: asked for as a whole, the package would bring every operation into the bundles.
export { SNSClient } from '@aws-sdk/client-sns';
