// By name: asked for as a whole, the package would bring every operation into the bundles.
export { ECSClient } from '@aws-sdk/client-ecs';
