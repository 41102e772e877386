import type { ServiceRevision } from '../model/service-revision.ts';
import { wireTime } from './wire-time.ts';

/** A revision as DescribeServiceRevisions answers it; a digest is absent until the first task has resolved it. */
export function viewRevision(revision: ServiceRevision): Record<string, unknown> {
  const { settings, template } = revision;
  return {
    serviceRevisionArn: revision.arn,
    serviceArn: revision.serviceArn,
    clusterArn: revision.clusterArn,
    taskDefinition: settings.taskDefinition,
    launchType: template.launchType,
    platformVersion: template.platformVersion,
    platformFamily: template.platformFamily,
    createdAt: wireTime(revision.createdAt),
    guardDutyEnabled: false,
    containerImages: template.containers.map(({ name, image }) => ({
      containerName: name,
      image,
      imageDigest: revision.digests[name],
    })),
    loadBalancers: settings.loadBalancers,
    serviceRegistries: settings.serviceRegistries,
    networkConfiguration: settings.networkConfiguration,
    serviceConnectConfiguration: settings.serviceConnectConfiguration,
    volumeConfigurations: settings.volumeConfigurations,
    vpcLatticeConfigurations: settings.vpcLatticeConfigurations,
  };
}
