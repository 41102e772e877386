/**
 * Which members of ECR's input structures are enums: the SDK's runtime schemas say only "string" there. Read from the
 * SDK's published types (`models_*.d.ts`); a test holds the two together.
 */
export const ecrEnumMembers: Readonly<Record<string, readonly string[]>> = {
  ArtifactStatusFilter: ['ListImageReferrersFilter.artifactStatus'],
  EncryptionType: [
    'EncryptionConfiguration.encryptionType',
    'EncryptionConfigurationForRepositoryCreationTemplate.encryptionType',
  ],
  ImageStatusFilter: ['DescribeImagesFilter.imageStatus', 'ListImagesFilter.imageStatus'],
  ImageTagMutability: [
    'CreateRepositoryCreationTemplateRequest.imageTagMutability',
    'CreateRepositoryRequest.imageTagMutability',
    'PutImageTagMutabilityRequest.imageTagMutability',
    'UpdateRepositoryCreationTemplateRequest.imageTagMutability',
  ],
  ImageTagMutabilityExclusionFilterType: ['ImageTagMutabilityExclusionFilter.filterType'],
  RCTAppliedFor: [
    'CreateRepositoryCreationTemplateRequest.appliedFor',
    'UpdateRepositoryCreationTemplateRequest.appliedFor',
  ],
  ReplicationBackfillResultStatus: ['DescribeReplicationBackfillResultsRequest.resultStatusFilter'],
  RepositoryFilterType: ['RepositoryFilter.filterType'],
  ScanFrequency: ['RegistryScanningRule.scanFrequency'],
  ScanType: ['PutRegistryScanningConfigurationRequest.scanType'],
  ScanningRepositoryFilterType: ['ScanningRepositoryFilter.filterType'],
  SigningRepositoryFilterType: ['SigningRepositoryFilter.filterType'],
  TagStatus: ['DescribeImagesFilter.tagStatus', 'LifecyclePolicyPreviewFilter.tagStatus', 'ListImagesFilter.tagStatus'],
  TargetStorageClass: ['UpdateImageStorageClassRequest.targetStorageClass'],
  UpstreamRegistry: ['CreatePullThroughCacheRuleRequest.upstreamRegistry'],
};
