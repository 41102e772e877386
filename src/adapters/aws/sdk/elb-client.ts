// By name: asked for as a whole, the package would bring every operation into the bundles.
export { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
