// By name: asked for as a whole, the package would bring what nothing uses. The SDK's own providers load the same client.
export { AssumeRoleCommand, AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/nested-clients/sts';
export { defaultProvider } from '@aws-sdk/credential-provider-node';
