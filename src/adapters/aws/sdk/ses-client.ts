// By name: asked for as a whole, the package would bring every operation into the bundles.
export { SESv2Client } from '@aws-sdk/client-sesv2';
