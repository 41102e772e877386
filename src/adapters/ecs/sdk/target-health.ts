// Loaded where a service stands behind a load balancer.
export { DescribeTargetHealthCommand } from '@aws-sdk/client-elastic-load-balancing-v2';
