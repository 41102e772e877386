import { parseResourcePolicy } from '../iam/resource-policy.ts';
import type { Destination, ReplicationRule } from '../registry/replication-state.ts';
import { statementsOf } from '../registry/registry-policy.ts';
import { ApiError } from '../server/api.ts';
import { findImage } from './image-id.ts';
import type { EcrOperation } from './operation.ts';
import { findRepository, imageNotFound, invalidParameter, type ImageId } from './refusals.ts';

// API reference, "ReplicationConfiguration" and "ReplicationRule"; user guide, "Private image replication in Amazon ECR".
const mostRules = 10;
const mostDestinations = 25;
const filterPattern = /^(?:[a-z0-9]+(?:[._-][a-z0-9]*)*\/)*[a-z0-9]*(?:[._-][a-z0-9]*)*$/;

export const putReplicationConfiguration: EcrOperation<{
  replicationConfiguration: { rules: readonly ReplicationRule[] };
}> = ({ store }, { replicationConfiguration: { rules } }) => {
  const member = 'replicationConfiguration.rules';
  if (rules.length > mostRules)
    throw invalidParameter(member, `Member must have length less than or equal to ${mostRules}`);
  for (const { destinations, repositoryFilters } of rules) {
    for (const destination of destinations) checkDestination(destination, store);
    if (repositoryFilters?.length === 0)
      throw invalidParameter(`${member}.repositoryFilters`, 'Member must have length greater than or equal to 1');
    for (const { filter, filterType } of repositoryFilters ?? []) {
      if (filterType !== 'PREFIX_MATCH')
        throw invalidParameter(`${member}.filterType`, 'Member must satisfy enum value set: [PREFIX_MATCH]');
      if (filter.length < 2 || filter.length > 256 || !filterPattern.test(filter))
        throw invalidParameter(`${member}.filter`, `must satisfy regular expression '${filterPattern.source}'`);
    }
  }
  const unique = new Set(rules.flatMap((rule) => rule.destinations.map((one) => `${one.registryId} ${one.region}`)));
  if (unique.size > mostDestinations)
    throw invalidParameter(member, `at most ${mostDestinations} unique destinations across all rules`);
  store.replication.rules = rules;
  return { replicationConfiguration: { rules } };
};

function checkDestination({ region, registryId }: Destination, store: { account: string; region: string }): void {
  const member = 'replicationConfiguration.rules.destinations';
  if (!/^[0-9a-z-]{2,25}$/.test(region)) throw invalidParameter(`${member}.region`, '[0-9a-z-]{2,25}');
  if (!/^[0-9]{12}$/.test(registryId)) throw invalidParameter(`${member}.registryId`, '[0-9]{12}');
  if (region === store.region && registryId === store.account)
    throw invalidParameter(member, 'the registry itself is no destination');
}

export const describeImageReplicationStatus: EcrOperation<{ repositoryName: string; imageId: ImageId }> = (
  { store },
  { repositoryName, imageId },
) => {
  const repository = findRepository(store, repositoryName);
  const found = findImage(repository, imageId);
  if ('failure' in found) throw imageNotFound(store, repository, imageId);
  const { digest } = found.image;
  const newest = new Map(
    store.replication.replicas
      .filter((one) => one.repository === repositoryName && one.digest === digest)
      .map((one) => [`${one.registryId} ${one.region}`, one]),
  );
  return {
    repositoryName,
    imageId: { ...imageId, imageDigest: digest },
    replicationStatuses: [...newest.values()].map(({ region, registryId, status, failureCode }) => ({
      ...{ region, registryId, status },
      ...(failureCode !== undefined && { failureCode }),
    })),
  };
};

const missing = (registryId: string): ApiError =>
  new ApiError(
    'RegistryPolicyNotFoundException',
    `Registry policy does not exist in the registry with id '${registryId}'`,
  );

/** A policy that the rehearsal could not evaluate is refused: it would only seem to hold. */
export const putRegistryPolicy: EcrOperation<{ policyText: string }> = ({ store }, { policyText }) => {
  let statements;
  try {
    statements = statementsOf(policyText);
  } catch {
    throw invalidParameter('policyText', 'Invalid JSON');
  }
  const read = parseResourcePolicy({ Statement: statements });
  if ('problems' in read) throw invalidParameter('policyText', read.problems.join('; '));
  store.replication.policy = policyText;
  return { registryId: store.account, policyText };
};

export const getRegistryPolicy: EcrOperation<unknown> = ({ store }) => {
  const { policy } = store.replication;
  if (policy === undefined) throw missing(store.account);
  return { registryId: store.account, policyText: policy };
};

export const deleteRegistryPolicy: EcrOperation<unknown> = ({ store }) => {
  const { policy } = store.replication;
  if (policy === undefined) throw missing(store.account);
  delete store.replication.policy;
  return { registryId: store.account, policyText: policy };
};
