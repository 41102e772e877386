import * as ecr from '@aws-sdk/client-ecr';
import type { Registries } from '../registry/registries.ts';
import type { RegistryStore } from '../registry/store.ts';
import type { AccessKeys } from '../server/access-keys.ts';
import { ApiError, type JsonApi } from '../server/api.ts';
import { checkInput } from '../server/shape.ts';
import { operationSchema } from '../server/shape/schema.ts';
import { describeRegistry, getAccountSetting, getAuthorizationToken, putAccountSetting } from './account.ts';
import { describeImages, listImages } from './image-details.ts';
import { listImageReferrers } from './image-referrers.ts';
import { batchDeleteImage, batchGetImage, putImage, updateImageStorageClass } from './images.ts';
import { getDownloadUrlForLayer } from './layer-download.ts';
import { batchCheckLayerAvailability, completeLayerUpload, initiateLayerUpload, uploadLayerPart } from './layers.ts';
import type { EcrContext, EcrOperation } from './operation.ts';
import {
  deleteRegistryPolicy,
  describeImageReplicationStatus,
  getRegistryPolicy,
  putRegistryPolicy,
  putReplicationConfiguration,
} from './replication.ts';
import { createRepository, deleteRepository, describeRepositories, putImageTagMutability } from './repositories.ts';
import {
  deleteRepositoryPolicy,
  getLifecyclePolicy,
  getRepositoryPolicy,
  putLifecyclePolicy,
  setRepositoryPolicy,
} from './repository-policies.ts';
import { listTagsForResource, tagResource, untagResource } from './resource-tags.ts';

type Prepared = (context: EcrContext, input: unknown) => Readonly<Record<string, unknown>>;

/** The shape check of the SDK's schema stands before each operation, which may therefore trust its input's type. */
function checked<Input>(name: string, operation: EcrOperation<Input>): [string, Prepared] {
  const schema = operationSchema(ecr, name)?.input;
  if (schema === undefined) throw new Error(`ECR has no operation ${name}`);
  return [
    name,
    (context, input) => {
      checkInput(name, input, schema);
      return operation(context, withoutNulls(input) as Input);
    },
  ];
}

function withoutNulls(input: unknown): unknown {
  return Object.fromEntries(Object.entries(input as object).filter(([, value]) => value !== null));
}

/** The registry that a request names; the caller's own where it names none. */
function registryOf(registries: Registries, input: unknown, account: string | undefined): RegistryStore {
  const { registryId, repositoryName } = input as { registryId?: string | null; repositoryName?: string };
  const named = registryId ?? account;
  const found = named === undefined ? registries.at(undefined) : registries.of(named);
  if (found !== undefined) return found;
  const message =
    repositoryName === undefined
      ? `The registry with id '${named ?? ''}' does not exist`
      : `The repository with name '${repositoryName}' does not exist in the registry with id '${named ?? ''}'`;
  throw new ApiError(
    repositoryName === undefined ? 'RegistryNotFoundException' : 'RepositoryNotFoundException',
    message,
  );
}

const operations = new Map<string, Prepared>([
  checked('BatchCheckLayerAvailability', batchCheckLayerAvailability),
  checked('BatchDeleteImage', batchDeleteImage),
  checked('BatchGetImage', batchGetImage),
  checked('CompleteLayerUpload', completeLayerUpload),
  checked('CreateRepository', createRepository),
  checked('DeleteRegistryPolicy', deleteRegistryPolicy),
  checked('DeleteRepository', deleteRepository),
  checked('DeleteRepositoryPolicy', deleteRepositoryPolicy),
  checked('DescribeImageReplicationStatus', describeImageReplicationStatus),
  checked('DescribeImages', describeImages),
  checked('DescribeRegistry', describeRegistry),
  checked('DescribeRepositories', describeRepositories),
  checked('GetAccountSetting', getAccountSetting),
  checked('GetAuthorizationToken', getAuthorizationToken),
  checked('GetDownloadUrlForLayer', getDownloadUrlForLayer),
  checked('GetLifecyclePolicy', getLifecyclePolicy),
  checked('GetRegistryPolicy', getRegistryPolicy),
  checked('GetRepositoryPolicy', getRepositoryPolicy),
  checked('InitiateLayerUpload', initiateLayerUpload),
  checked('ListImageReferrers', listImageReferrers),
  checked('ListImages', listImages),
  checked('ListTagsForResource', listTagsForResource),
  checked('PutAccountSetting', putAccountSetting),
  checked('PutImage', putImage),
  checked('PutImageTagMutability', putImageTagMutability),
  checked('PutLifecyclePolicy', putLifecyclePolicy),
  checked('PutRegistryPolicy', putRegistryPolicy),
  checked('PutReplicationConfiguration', putReplicationConfiguration),
  checked('SetRepositoryPolicy', setRepositoryPolicy),
  checked('TagResource', tagResource),
  checked('UntagResource', untagResource),
  checked('UpdateImageStorageClass', updateImageStorageClass),
  checked('UploadLayerPart', uploadLayerPart),
]);

/** The ECR API on the registries' storage: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/ */
export function createEcrApi(registries: Registries, keys: AccessKeys): JsonApi {
  return {
    target: 'AmazonEC2ContainerRegistry_V20150921',
    async call(operation, input, caller) {
      const found = operations.get(operation);
      if (found === undefined)
        throw new ApiError('UnknownOperationException', `The rehearsal does not know ecr:${operation}.`);
      return found({ store: registryOf(registries, input, caller.account), keys, caller }, input);
    },
  };
}
