import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  ContinueServiceDeploymentRequest$,
  CreateClusterRequest$,
  CreateServiceRequest$,
  DeleteClusterRequest$,
  DeleteServiceRequest$,
  DeregisterTaskDefinitionRequest$,
  DescribeClustersRequest$,
  DescribeServiceDeploymentsRequest$,
  DescribeServiceRevisionsRequest$,
  DescribeServicesRequest$,
  DescribeTaskDefinitionRequest$,
  DescribeTasksRequest$,
  ListClustersRequest$,
  ListServiceDeploymentsRequest$,
  ListServicesRequest$,
  ListTagsForResourceRequest$,
  ListTaskDefinitionFamiliesRequest$,
  ListTaskDefinitionsRequest$,
  ListTasksRequest$,
  RegisterTaskDefinitionRequest$,
  RunTaskRequest$,
  StopServiceDeploymentRequest$,
  StopTaskRequest$,
  TagResourceRequest$,
  UntagResourceRequest$,
  UpdateServiceRequest$,
  dist_es_exports,
  dist_es_exports2,
  require_tar_stream
} from "./chunks/rehearsal/chunk-623XIS5E.js";
import "./chunks/rehearsal/chunk-UTFTI724.js";
import {
  require_node_util
} from "./chunks/rehearsal/chunk-HNKPORGN.js";
import "./chunks/rehearsal/chunk-MG2VCKR2.js";
import "./chunks/rehearsal/chunk-QBHDCQW6.js";
import {
  require_node_http
} from "./chunks/rehearsal/chunk-5VPXN3MR.js";
import "./chunks/rehearsal/chunk-KD3EPAQ2.js";
import {
  ServiceException,
  require_node_process
} from "./chunks/rehearsal/chunk-UDNLCE7D.js";
import "./chunks/rehearsal/chunk-BHB5YKWK.js";
import {
  TypeRegistry
} from "./chunks/rehearsal/chunk-GBPY53XG.js";
import {
  __toESM
} from "./chunks/rehearsal/chunk-BGC56GJE.js";

// rehearsal/main.ts
import { readFile as readFile3 } from "node:fs/promises";

// rehearsal/server/api.ts
var ApiError = class extends Error {
  code;
  status;
  members;
  constructor(code, message, status = 400, members3 = {}) {
    super(message);
    this.code = code;
    this.status = status;
    this.members = members3;
  }
};

// rehearsal/server/shape/ecr-enum-members.ts
var ecrEnumMembers = {
  ArtifactStatusFilter: ["ListImageReferrersFilter.artifactStatus"],
  EncryptionType: [
    "EncryptionConfiguration.encryptionType",
    "EncryptionConfigurationForRepositoryCreationTemplate.encryptionType"
  ],
  ImageStatusFilter: ["DescribeImagesFilter.imageStatus", "ListImagesFilter.imageStatus"],
  ImageTagMutability: [
    "CreateRepositoryCreationTemplateRequest.imageTagMutability",
    "CreateRepositoryRequest.imageTagMutability",
    "PutImageTagMutabilityRequest.imageTagMutability",
    "UpdateRepositoryCreationTemplateRequest.imageTagMutability"
  ],
  ImageTagMutabilityExclusionFilterType: ["ImageTagMutabilityExclusionFilter.filterType"],
  RCTAppliedFor: [
    "CreateRepositoryCreationTemplateRequest.appliedFor",
    "UpdateRepositoryCreationTemplateRequest.appliedFor"
  ],
  ReplicationBackfillResultStatus: ["DescribeReplicationBackfillResultsRequest.resultStatusFilter"],
  RepositoryFilterType: ["RepositoryFilter.filterType"],
  ScanFrequency: ["RegistryScanningRule.scanFrequency"],
  ScanType: ["PutRegistryScanningConfigurationRequest.scanType"],
  ScanningRepositoryFilterType: ["ScanningRepositoryFilter.filterType"],
  SigningRepositoryFilterType: ["SigningRepositoryFilter.filterType"],
  TagStatus: ["DescribeImagesFilter.tagStatus", "LifecyclePolicyPreviewFilter.tagStatus", "ListImagesFilter.tagStatus"],
  TargetStorageClass: ["UpdateImageStorageClassRequest.targetStorageClass"],
  UpstreamRegistry: ["CreatePullThroughCacheRuleRequest.upstreamRegistry"]
};

// rehearsal/server/shape/ecs-enum-members.ts
var ecsEnumMembers = {
  AcceleratorManufacturer: ["InstanceRequirementsRequest.acceleratorManufacturers"],
  AcceleratorName: ["InstanceRequirementsRequest.acceleratorNames"],
  AcceleratorType: ["InstanceRequirementsRequest.acceleratorTypes"],
  AccessType: ["GatewayConnectorFilters.accessTypes"],
  ApplicationProtocol: ["PortMapping.appProtocol"],
  AssignPublicIp: ["AwsVpcConfiguration.assignPublicIp"],
  AutoRepairActionsStatus: ["AutoRepairConfiguration.actionsStatus"],
  AvailabilityZoneRebalancing: [
    "CreateServiceRequest.availabilityZoneRebalancing",
    "UpdateServiceRequest.availabilityZoneRebalancing"
  ],
  BareMetal: ["InstanceRequirementsRequest.bareMetal"],
  BurstablePerformance: ["InstanceRequirementsRequest.burstablePerformance"],
  CPUArchitecture: ["RuntimePlatform.cpuArchitecture"],
  CapacityOptionType: ["InstanceLaunchTemplate.capacityOptionType"],
  CapacityProviderField: ["DescribeCapacityProvidersRequest.include"],
  CapacityReservationPreference: ["CapacityReservationRequest.reservationPreference"],
  ClusterField: ["DescribeClustersRequest.include"],
  ClusterSettingName: ["ClusterSetting.name"],
  Compatibility: ["RegisterTaskDefinitionRequest.requiresCompatibilities"],
  ContainerCondition: ["ContainerDependency.condition"],
  ContainerInstanceField: ["DescribeContainerInstancesRequest.include"],
  ContainerInstanceStatus: ["ListContainerInstancesRequest.status", "UpdateContainerInstancesStateRequest.status"],
  CpuManufacturer: ["InstanceRequirementsRequest.cpuManufacturers"],
  DaemonDeploymentStatus: ["ListDaemonDeploymentsRequest.status"],
  DaemonIpcMode: ["RegisterDaemonTaskDefinitionRequest.ipcMode"],
  DaemonPidMode: ["RegisterDaemonTaskDefinitionRequest.pidMode"],
  DaemonPropagateTags: ["CreateDaemonRequest.propagateTags", "UpdateDaemonRequest.propagateTags"],
  DaemonTaskDefinitionRevisionFilter: ["ListDaemonTaskDefinitionsRequest.revision"],
  DaemonTaskDefinitionStatusFilter: ["ListDaemonTaskDefinitionsRequest.status"],
  DeploymentControllerType: ["DeploymentController.type"],
  DeploymentLifecycleHookAction: [
    "ContinueServiceDeploymentRequest.action",
    "DeploymentLifecycleHookTimeoutConfiguration.action"
  ],
  DeploymentLifecycleHookStage: ["DeploymentLifecycleHook.lifecycleStages"],
  DeploymentLifecycleHookTargetType: ["DeploymentLifecycleHook.targetType"],
  DeploymentStrategy: ["DeploymentConfiguration.strategy"],
  DesiredStatus: ["ListTasksRequest.desiredStatus"],
  DeviceCgroupPermission: ["Device.permissions"],
  EBSResourceType: ["EBSTagSpecification.resourceType"],
  EFSAuthorizationConfigIAM: ["EFSAuthorizationConfig.iam"],
  EFSTransitEncryption: ["EFSVolumeConfiguration.transitEncryption"],
  EnvironmentFileType: ["EnvironmentFile.type"],
  ExecuteCommandLogging: ["ExecuteCommandConfiguration.logging"],
  ExpressCpuArchitecture: [
    "CreateExpressGatewayServiceRequest.cpuArchitecture",
    "UpdateExpressGatewayServiceRequest.cpuArchitecture"
  ],
  ExpressGatewayServiceInclude: ["DescribeExpressGatewayServiceRequest.include"],
  ExpressGatewayServiceScalingMetric: ["ExpressGatewayScalingTarget.autoScalingMetric"],
  FirelensConfigurationType: ["FirelensConfiguration.type"],
  GatewayAlbDesyncMitigationMode: ["HostSharedAlbConfiguration.httpDesync", "UpdateGatewayAlbConfiguration.httpDesync"],
  GatewayAlbProtocol: ["HostSharedAlbConfiguration.protocol"],
  GatewayClusterAssociationStatus: ["ListGatewayClusterAssociationsRequest.status"],
  GatewayConnectorHealthCheckProtocol: ["GatewayConnectorHealthCheck.healthCheckProtocol"],
  GatewayElbIpAddressType: ["GatewayElbNetworkConfiguration.ipAddressType"],
  GatewayElbScheme: ["HostSharedAlbConfiguration.scheme"],
  GatewayRouteStatus: ["ListGatewayRoutesRequest.status"],
  GatewayStatus: ["ListGatewaysRequest.status"],
  InstanceGeneration: ["InstanceRequirementsRequest.instanceGenerations"],
  IpcMode: ["RegisterTaskDefinitionRequest.ipcMode"],
  LaunchType: [
    "CreateServiceRequest.launchType",
    "CreateTaskSetRequest.launchType",
    "ListServicesRequest.launchType",
    "ListTasksRequest.launchType",
    "RunTaskRequest.launchType"
  ],
  LocalStorage: ["InstanceRequirementsRequest.localStorage"],
  LocalStorageType: ["InstanceRequirementsRequest.localStorageTypes"],
  LogDriver: ["LogConfiguration.logDriver", "LogDriverVolumeConfiguration.driver"],
  ManagedAgentName: ["ManagedAgentStateChange.managedAgentName"],
  ManagedDraining: ["AutoScalingGroupProvider.managedDraining", "AutoScalingGroupProviderUpdate.managedDraining"],
  ManagedInstancesMonitoringOptions: ["InstanceLaunchTemplate.monitoring", "InstanceLaunchTemplateUpdate.monitoring"],
  ManagedScalingStatus: ["ManagedScaling.status"],
  ManagedTerminationProtection: [
    "AutoScalingGroupProvider.managedTerminationProtection",
    "AutoScalingGroupProviderUpdate.managedTerminationProtection"
  ],
  NetworkMode: ["RegisterTaskDefinitionRequest.networkMode"],
  OSFamily: ["RuntimePlatform.operatingSystemFamily"],
  PidMode: ["RegisterTaskDefinitionRequest.pidMode"],
  PlacementConstraintType: ["PlacementConstraint.type"],
  PlacementStrategyType: ["PlacementStrategy.type"],
  PlatformDeviceType: ["PlatformDevice.type"],
  PropagateGatewayTags: ["CreateGatewayRequest.propagateTags", "UpdateGatewayRequest.propagateTags"],
  PropagateMITags: [
    "CreateManagedInstancesProviderConfiguration.propagateTags",
    "UpdateManagedInstancesProviderConfiguration.propagateTags"
  ],
  PropagateTags: [
    "CreateServiceRequest.propagateTags",
    "EBSTagSpecification.propagateTags",
    "RunTaskRequest.propagateTags",
    "StartTaskRequest.propagateTags",
    "UpdateServiceRequest.propagateTags"
  ],
  ProxyConfigurationType: ["ProxyConfiguration.type"],
  ResourceManagementType: ["ListServicesRequest.resourceManagementType"],
  ResourceType: ["ResourceRequirement.type"],
  ScaleUnit: ["Scale.unit"],
  SchedulingStrategy: ["CreateServiceRequest.schedulingStrategy", "ListServicesRequest.schedulingStrategy"],
  Scope: ["DockerVolumeConfiguration.scope"],
  ServiceConnectAccessLoggingFormat: ["ServiceConnectAccessLogConfiguration.format"],
  ServiceConnectIncludeQueryParameters: ["ServiceConnectAccessLogConfiguration.includeQueryParameters"],
  ServiceDeploymentStatus: ["ListServiceDeploymentsRequest.status"],
  ServiceField: ["DescribeServicesRequest.include"],
  ServiceRevisionCleanup: ["DeploymentEarlySuccessCriteria.sourceServiceRevisionCleanup"],
  SettingName: [
    "DeleteAccountSettingRequest.name",
    "ListAccountSettingsRequest.name",
    "PutAccountSettingDefaultRequest.name",
    "PutAccountSettingRequest.name"
  ],
  SortOrder: ["ListDaemonTaskDefinitionsRequest.sort", "ListTaskDefinitionsRequest.sort"],
  StopServiceDeploymentStopType: ["StopServiceDeploymentRequest.stopType"],
  TargetType: ["Attribute.targetType", "ListAttributesRequest.targetType"],
  TaskDefinitionFamilyStatus: ["ListTaskDefinitionFamiliesRequest.status"],
  TaskDefinitionField: ["DescribeTaskDefinitionRequest.include"],
  TaskDefinitionPlacementConstraintType: ["TaskDefinitionPlacementConstraint.type"],
  TaskDefinitionStatus: ["ListTaskDefinitionsRequest.status"],
  TaskField: ["DescribeTasksRequest.include"],
  TaskFilesystemType: [
    "ServiceManagedEBSVolumeConfiguration.filesystemType",
    "TaskManagedEBSVolumeConfiguration.filesystemType"
  ],
  TaskSetField: ["DescribeTaskSetsRequest.include"],
  ThresholdType: ["ThresholdConfiguration.type"],
  TransportProtocol: ["NetworkBinding.protocol", "PortMapping.protocol"],
  UlimitName: ["Ulimit.name"],
  VersionConsistency: ["ContainerDefinition.versionConsistency"]
};

// rehearsal/server/shape/enum-values.ts
var values = /* @__PURE__ */ new Map();
function collect(namespace3, sdk, members3) {
  const exported = new Map(Object.entries(sdk));
  for (const [name, places] of Object.entries(members3)) {
    const found3 = exported.get(name);
    if (typeof found3 !== "object" || found3 === null) throw new Error(`the SDK of ${namespace3} has no enum ${name}`);
    const listed = Object.values(found3).filter((value) => typeof value === "string");
    for (const place2 of places) values.set(`${namespace3}#${place2}`, listed);
  }
}
collect("com.amazonaws.ecs", dist_es_exports, ecsEnumMembers);
collect("com.amazonaws.ecr", dist_es_exports2, ecrEnumMembers);
function enumValues(namespace3, structure, member) {
  return values.get(`${namespace3}#${structure}.${member}`);
}

// rehearsal/server/shape/schema.ts
var list = 64;
var map = 128;
function plain(code) {
  if ((code & map) !== 0) return { kind: "map", value: code & ~map };
  if ((code & list) !== 0 && code !== 42) return { kind: "list", item: code & ~list };
  switch (code) {
    case 0:
      return { kind: "string" };
    case 1:
    case 17:
    case 19:
      return { kind: "number" };
    case 2:
      return { kind: "boolean" };
    case 4:
    case 5:
    case 6:
    case 7:
      return { kind: "timestamp" };
    case 15:
      return { kind: "document" };
    case 21:
    case 42:
      return { kind: "blob" };
    default:
      throw new Error(`no schema has the code ${code}`);
  }
}
function readSchema(reference) {
  if (typeof reference === "number") return plain(reference);
  if (typeof reference === "function") return readSchema(reference());
  if (!Array.isArray(reference)) throw new Error("expected a schema of the SDK");
  const parts = reference;
  const [kind, namespace3, name, , first, second, count2] = parts;
  if (typeof kind !== "number" || parts.length <= 2) return readSchema(kind);
  if (kind === 0) return readSchema(first);
  if (kind === 1) return { kind: "list", item: first };
  if (kind === 2) return { kind: "map", value: second };
  if (kind !== 3 && kind !== 4 && kind !== -3) throw new Error(`no structure has the kind ${kind}`);
  const names = first;
  const types = second;
  return {
    kind: kind === 4 ? "union" : "structure",
    namespace: String(namespace3),
    name: String(name),
    members: new Map(names.map((member, index) => [member, types[index]])),
    required: new Set(names.slice(0, typeof count2 === "number" ? count2 : 0))
  };
}
function operationSchema(sdk, operation2) {
  const found3 = new Map(Object.entries(sdk)).get(`${operation2}$`);
  if (!Array.isArray(found3) || found3[0] !== 9) return void 0;
  return { input: found3[4], output: found3[5] };
}

// rehearsal/server/shape.ts
var at = (path2, member) => path2 === "" ? member : `${path2}.${member}`;
function found(value) {
  if (Array.isArray(value)) return "Start of list found where not expected";
  if (typeof value === "object") return "Start of structure or map found where not expected";
  return `${typeof value === "boolean" ? String(value).toUpperCase() : typeof value === "number" ? "NUMBER" : "STRING"}_VALUE can not be converted`;
}
function wrongType(path2, value, expected) {
  return { kind: "type", path: path2, message: `${found(value)} to ${expected} at '${path2}'` };
}
function scalarProblem(value, kind, path2) {
  switch (kind) {
    case "string":
    case "blob":
      return typeof value === "string" ? void 0 : wrongType(path2, value, kind === "blob" ? "a Blob" : "a String");
    case "number":
    case "timestamp":
      return typeof value === "number" ? void 0 : wrongType(path2, value, kind === "number" ? "a Number" : "a Timestamp");
    case "boolean":
      return typeof value === "boolean" ? void 0 : wrongType(path2, value, "a Boolean");
    case "document":
    case "list":
    case "map":
    case "structure":
    case "union":
      return void 0;
  }
}
function* structureProblems(value, schema, path2) {
  for (const [member, content2] of Object.entries(value)) {
    if (content2 === null) continue;
    const place2 = at(path2, member);
    if (!schema.members.has(member)) {
      const known2 = [...schema.members.keys()].join(", ");
      yield {
        kind: "unknown",
        path: place2,
        message: `Unknown parameter in input: "${place2}", must be one of: ${known2}`
      };
      continue;
    }
    yield* problems(content2, schema.members.get(member), place2);
    const allowed = enumValues(schema.namespace, schema.name, member);
    if (allowed === void 0) continue;
    const given = Array.isArray(content2) ? content2 : [content2];
    for (const one of given) {
      if (typeof one !== "string" || allowed.includes(one)) continue;
      const message = `Value '${one}' at '${place2}' failed to satisfy constraint: Member must satisfy enum value set: [${allowed.join(", ")}]`;
      yield { kind: "enum", path: place2, message };
    }
  }
  for (const member of schema.required) {
    if (value[member] !== void 0 && value[member] !== null) continue;
    const place2 = at(path2, member);
    yield {
      kind: "missing",
      path: place2,
      message: `Value null at '${place2}' failed to satisfy constraint: Member must not be null`
    };
  }
  if (schema.kind === "union" && Object.values(value).filter((content2) => content2 !== null).length !== 1)
    yield { kind: "type", path: path2, message: `Exactly one member must be set at '${path2}'` };
}
function* problems(value, reference, path2) {
  const schema = readSchema(reference);
  const scalar = scalarProblem(value, schema.kind, path2);
  if (scalar !== void 0) yield scalar;
  if (schema.kind === "list") {
    if (!Array.isArray(value)) {
      yield wrongType(path2, value, "a List");
      return;
    }
    const items = value;
    for (const [index, item] of items.entries()) yield* problems(item, schema.item, at(path2, `${index + 1}.member`));
  }
  if (schema.kind !== "map" && schema.kind !== "structure" && schema.kind !== "union") return;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    yield wrongType(path2, value, schema.kind === "map" ? "a Map" : "a Structure");
    return;
  }
  if (schema.kind === "map") {
    for (const [key, content2] of Object.entries(value)) yield* problems(content2, schema.value, at(path2, key));
  } else yield* structureProblems(value, schema, path2);
}
function shapeProblems(value, schema) {
  return [...problems(value, schema, "")];
}
function checkInput(operation2, input, schema) {
  const found3 = shapeProblems(input ?? {}, schema);
  const malformed = found3.find(({ kind }) => kind === "type") ?? found3.find(({ kind }) => kind === "unknown");
  if (malformed !== void 0) throw new ApiError("SerializationException", `${operation2}: ${malformed.message}`);
  if (found3.length === 0) return;
  const count2 = `${found3.length} validation error${found3.length === 1 ? "" : "s"} detected`;
  throw new ApiError("InvalidParameterException", `${count2}: ${found3.map(({ message }) => message).join("; ")}`);
}

// rehearsal/ecs/account.ts
function ecsArn(where2, tail) {
  return `arn:${where2.partition}:ecs:${where2.region}:${where2.account}:${tail}`;
}
function lastPart(nameOrArn) {
  return nameOrArn.slice(nameOrArn.lastIndexOf("/") + 1);
}

// rehearsal/ecs/model/task.ts
function moveTask(task, status) {
  if (task.status === status) return;
  task.status = status;
  task.version += 1;
}
function isWanted(task) {
  return task.desired === "RUNNING";
}
function countTasks(tasks2) {
  let running = 0;
  let pending = 0;
  for (const { status } of tasks2) {
    if (status === "RUNNING") running += 1;
    else if (status === "PROVISIONING" || status === "PENDING" || status === "ACTIVATING") pending += 1;
  }
  return { running, pending };
}
function taskHealth(task) {
  const checked2 = task.containers.filter((container) => container.healthChecked && container.essential);
  if (checked2.some((container) => container.health === "UNHEALTHY")) return "UNHEALTHY";
  return checked2.length > 0 && checked2.every((container) => container.health === "HEALTHY") ? "HEALTHY" : "UNKNOWN";
}

// rehearsal/ecs/views/cluster-view.ts
function viewCluster(cluster, state, tags2) {
  const { running, pending } = countTasks(Object.values(state.tasks).filter((task) => task.clusterArn === cluster.arn));
  const services2 = Object.values(state.services).filter(
    (service2) => service2.clusterArn === cluster.arn && service2.status === "ACTIVE"
  );
  return {
    clusterArn: cluster.arn,
    clusterName: cluster.name,
    status: cluster.status,
    registeredContainerInstancesCount: 0,
    runningTasksCount: running,
    pendingTasksCount: pending,
    activeServicesCount: services2.length,
    statistics: [],
    settings: cluster.settings,
    capacityProviders: [],
    defaultCapacityProviderStrategy: [],
    tags: tags2 ?? []
  };
}

// rehearsal/ecs/operations/refusals.ts
function clientError(message) {
  return new ApiError("ClientException", message);
}
function invalid(message) {
  return new ApiError("InvalidParameterException", message);
}
function beyondRehearsal(what) {
  return new ApiError("ClientException", `The rehearsal does not play ${what}.`);
}

// rehearsal/ecs/operations/lookup.ts
function findCluster(world, nameOrArn) {
  const cluster = world.store.state.clusters[ecsArn(world.account, `cluster/${lastPart(nameOrArn ?? "default")}`)];
  if (cluster === void 0) throw new ApiError("ClusterNotFoundException", "Cluster not found.");
  if (cluster.status === "INACTIVE") throw invalid("The referenced cluster was inactive.");
  return cluster;
}
function serviceArnOf(cluster, nameOrArn) {
  return `${cluster.arn.replace(":cluster/", ":service/")}/${lastPart(nameOrArn)}`;
}
function findService(world, cluster, nameOrArn, state) {
  const service2 = (state ?? world.store.state).services[serviceArnOf(cluster, nameOrArn)];
  const forgotten = service2?.inactiveAt !== void 0 && world.clock.now() - service2.inactiveAt > world.settings.serviceRetentionMs;
  return forgotten ? void 0 : service2;
}
function requireService(world, cluster, nameOrArn) {
  const service2 = findService(world, cluster, nameOrArn ?? "");
  if (service2 === void 0) throw new ApiError("ServiceNotFoundException", "Service not found.");
  return service2;
}
function findTaskDefinition(world, name) {
  const { state } = world.store;
  const tail = lastPart(name);
  const [family, revision] = tail.split(":");
  if (family === void 0 || family === "") return void 0;
  const arnOf2 = (number) => ecsArn(world.account, `task-definition/${family}:${number}`);
  if (name.startsWith("arn:") && !name.startsWith(ecsArn(world.account, "task-definition/"))) return void 0;
  if (revision !== void 0) return state.taskDefinitions[arnOf2(revision)];
  for (let number = state.families[family] ?? 0; number > 0; number -= 1) {
    const definition = state.taskDefinitions[arnOf2(number)];
    if (definition?.status === "ACTIVE") return definition;
  }
  return void 0;
}
function findTask(world, cluster, idOrArn, state) {
  const arn = `${cluster.arn.replace(":cluster/", ":task/")}/${lastPart(idOrArn)}`;
  return (state ?? world.store.state).tasks[arn];
}

// rehearsal/ecs/operations/paging.ts
function paginate(all, request2, usual, cap) {
  const asked = request2.maxResults ?? usual;
  if (!Number.isInteger(asked) || asked < 1 || asked > 100) throw invalid("maxResults must be between 1 and 100.");
  const size2 = Math.max(1, Math.min(asked, cap ?? asked));
  const from = request2.nextToken === void 0 ? 0 : offsetOf(request2.nextToken);
  const end = from + size2;
  return { items: all.slice(from, end), nextToken: end < all.length ? tokenOf(end) : void 0 };
}
function tokenOf(offset) {
  return Buffer.from(`page:${offset}`).toString("base64url");
}
function offsetOf(token) {
  const [, offset] = /^page:(\d+)$/.exec(Buffer.from(token, "base64url").toString()) ?? [];
  if (offset === void 0) throw invalid("Invalid token.");
  return Number(offset);
}

// rehearsal/ecs/operations/tags.ts
var MOST_TAGS = 50;
function parseTags(given) {
  const tags2 = /* @__PURE__ */ new Map();
  for (const { key = "", value = "" } of given ?? []) {
    if (key.length < 1 || key.length > 128) throw invalid("Tag keys must have between 1 and 128 characters.");
    if (value.length > 256) throw invalid("Tag values cannot have more than 256 characters.");
    if (/^aws:/i.test(key)) throw invalid("Tag keys cannot begin with aws:.");
    if (tags2.has(key)) throw invalid("Duplicate tag keys found. Please note that Tag keys are case insensitive.");
    tags2.set(key, value);
  }
  if (tags2.size > MOST_TAGS) throw invalid(`A resource cannot have more than ${MOST_TAGS} tags.`);
  return [...tags2].map(([key, value]) => ({ key, value }));
}
function requireTaggable(world, arn) {
  const { state } = world.store;
  if (/:service\/[^/]+$/.test(arn)) throw invalid("Long arn format must be used for tagging operations");
  const { clusters, services: services2, tasks: tasks2, taskDefinitions } = state;
  if (arn in clusters || arn in services2 || arn in tasks2 || arn in taskDefinitions) return;
  if (arn.includes(":cluster/")) throw new ApiError("ClusterNotFoundException", "Cluster not found.");
  throw new ApiError("ResourceNotFoundException", "The specified resource was not found.");
}
function tagResource(world, input) {
  const arn = input.resourceArn ?? "";
  requireTaggable(world, arn);
  const added2 = parseTags(input.tags);
  const kept = (world.store.state.tags[arn] ?? []).filter(({ key }) => !added2.some((tag2) => tag2.key === key));
  if (kept.length + added2.length > MOST_TAGS) throw invalid(`A resource cannot have more than ${MOST_TAGS} tags.`);
  world.store.state.tags[arn] = [...kept, ...added2];
  return {};
}
function untagResource(world, input) {
  const arn = input.resourceArn ?? "";
  requireTaggable(world, arn);
  const gone = input.tagKeys ?? [];
  world.store.state.tags[arn] = (world.store.state.tags[arn] ?? []).filter(({ key }) => !gone.includes(key ?? ""));
  return {};
}
function listTagsForResource(world, input) {
  const arn = input.resourceArn ?? "";
  requireTaggable(world, arn);
  return { tags: world.store.state.tags[arn] ?? [] };
}

// rehearsal/ecs/operations/clusters.ts
function createCluster(world, input) {
  const name = input.clusterName ?? "default";
  if (!/^[A-Za-z0-9_-]{1,255}$/.test(name)) throw invalid("Identifier contains invalid characters.");
  const arn = ecsArn(world.account, `cluster/${name}`);
  const { state } = world.store;
  const present = state.clusters[arn];
  if (present?.status !== "ACTIVE") {
    const settings = (input.settings ?? []).map((one) => ({ name: one.name ?? "", value: one.value ?? "" }));
    const known2 = settings.length > 0 ? settings : [{ name: "containerInsights", value: "disabled" }];
    state.clusters[arn] = { arn, name, status: "ACTIVE", settings: known2 };
    state.tags[arn] = parseTags(input.tags);
  }
  return { cluster: viewCluster(requireCluster(world, arn), state, state.tags[arn]) };
}
function requireCluster(world, arn) {
  const cluster = world.store.state.clusters[arn];
  if (cluster === void 0) throw new ApiError("ClusterNotFoundException", "Cluster not found.");
  return cluster;
}
function describeClusters(world, input) {
  const names = input.clusters ?? ["default"];
  if (names.length > 100) throw invalid("Clusters cannot contain more than 100 elements.");
  const { state } = world.store;
  const found3 = [];
  const failures = [];
  for (const name of names) {
    const arn = ecsArn(world.account, `cluster/${lastPart(name)}`);
    const cluster = state.clusters[arn];
    const tags2 = input.include?.includes("TAGS") === true ? state.tags[arn] : void 0;
    if (cluster === void 0) failures.push({ arn, reason: "MISSING" });
    else found3.push(viewCluster(cluster, state, tags2));
  }
  return { clusters: found3, failures };
}
function listClusters(world, input) {
  const arns2 = Object.values(world.store.state.clusters).filter(({ status }) => status === "ACTIVE").map(({ arn }) => arn);
  const page4 = paginate(arns2, input, 100, world.settings.pageSize);
  return { clusterArns: page4.items, nextToken: page4.nextToken };
}
function deleteCluster(world, input) {
  const cluster = findCluster(world, input.cluster);
  const { state } = world.store;
  if (Object.values(state.services).some((one) => one.clusterArn === cluster.arn && one.status !== "INACTIVE")) {
    throw new ApiError("ClusterContainsServicesException", "The Cluster cannot be deleted while Services are active.");
  }
  if (Object.values(state.tasks).some((one) => one.clusterArn === cluster.arn && one.status !== "STOPPED")) {
    throw new ApiError("ClusterContainsTasksException", "The Cluster cannot be deleted while Tasks are active.");
  }
  cluster.status = "INACTIVE";
  return { cluster: viewCluster(cluster, state) };
}

// rehearsal/ecs/model/deployment-settings.ts
function beyond(what) {
  return new ApiError("ClientException", `The rehearsal plays rolling deployments only: ${what} is beyond it.`);
}
function invalid2(message) {
  return new ApiError("InvalidParameterException", message);
}
function parseDeploymentSettings(given) {
  const strategy = given?.strategy ?? "ROLLING";
  if (strategy !== "ROLLING") throw beyond(`the strategy ${strategy}`);
  if (given?.lifecycleHooks !== void 0 && given.lifecycleHooks.length > 0) throw beyond("a lifecycle hook");
  if (given?.earlySuccessCriteria !== void 0) throw beyond("earlySuccessCriteria");
  if (given?.canaryConfiguration !== void 0)
    throw invalid2("canaryConfiguration is only valid with the CANARY strategy.");
  if (given?.linearConfiguration !== void 0)
    throw invalid2("linearConfiguration is only valid with the LINEAR strategy.");
  const maximumPercent = given?.maximumPercent ?? 200;
  const minimumHealthyPercent = given?.minimumHealthyPercent ?? 100;
  if (maximumPercent < 0 || minimumHealthyPercent < 0) throw invalid2("Percentages of a deployment cannot be negative.");
  if (maximumPercent === 100 && minimumHealthyPercent === 100) {
    throw invalid2("Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments.");
  }
  if (minimumHealthyPercent > maximumPercent) {
    throw invalid2("minimumHealthyPercent cannot be greater than maximumPercent.");
  }
  const bake = given?.bakeTimeInMinutes;
  if (bake !== void 0 && (bake < 0 || bake > 1440)) throw invalid2("bakeTimeInMinutes must be between 0 and 1440.");
  return {
    strategy,
    maximumPercent,
    minimumHealthyPercent,
    bakeTimeInMinutes: bake,
    deploymentCircuitBreaker: parseBreaker(given?.deploymentCircuitBreaker),
    alarms: parseAlarms(given?.alarms)
  };
}
function parseBreaker(given) {
  const type = given?.thresholdConfiguration?.type ?? "BOUNDED_PERCENT";
  const value = given?.thresholdConfiguration?.value ?? 50;
  if (value < 1 || type !== "COUNT" && value > 100) {
    throw invalid2("The threshold value of the deployment circuit breaker is not valid.");
  }
  return {
    enable: given?.enable ?? false,
    rollback: given?.rollback ?? false,
    resetOnHealthyTask: given?.resetOnHealthyTask ?? true,
    thresholdConfiguration: { type, value }
  };
}
function parseAlarms(given) {
  if (given === void 0) return void 0;
  const alarmNames = given.alarmNames ?? [];
  if (given.enable === true && alarmNames.length === 0) {
    throw invalid2("At least one alarm name must be specified when deployment alarms are enabled.");
  }
  return { alarmNames, enable: given.enable ?? false, rollback: given.rollback ?? false };
}

// rehearsal/ecs/model/service-deployment.ts
var NEXT = {
  PENDING: ["IN_PROGRESS", "ROLLBACK_REQUESTED", "STOP_REQUESTED", "STOPPED"],
  IN_PROGRESS: ["SUCCESSFUL", "STOP_REQUESTED", "ROLLBACK_REQUESTED", "ROLLBACK_IN_PROGRESS", "STOPPED"],
  STOP_REQUESTED: ["STOPPED"],
  ROLLBACK_REQUESTED: ["SUCCESSFUL", "ROLLBACK_IN_PROGRESS", "STOPPED"],
  ROLLBACK_IN_PROGRESS: ["ROLLBACK_SUCCESSFUL", "ROLLBACK_FAILED"],
  SUCCESSFUL: [],
  STOPPED: [],
  ROLLBACK_SUCCESSFUL: [],
  ROLLBACK_FAILED: []
};
function isTerminal(status) {
  return NEXT[status].length === 0;
}
function mayFollow(from, to) {
  return NEXT[from].includes(to);
}
function moveDeployment(record2, to, now) {
  if (!mayFollow(record2.status, to)) throw new Error(`a service deployment never goes from ${record2.status} to ${to}`);
  record2.status = to;
  record2.updatedAt = now;
  if (to === "IN_PROGRESS") record2.startedAt = now;
  if (to === "STOPPED") record2.stoppedAt = now;
  if (to === "SUCCESSFUL" || to === "ROLLBACK_SUCCESSFUL" || to === "ROLLBACK_FAILED") record2.finishedAt = now;
}

// rehearsal/ecs/model/state.ts
function emptyState() {
  return {
    clusters: {},
    families: {},
    taskDefinitions: {},
    services: {},
    revisions: {},
    deployments: {},
    tasks: {},
    tags: {},
    counter: { addresses: 0 },
    buckets: {}
  };
}

// rehearsal/ecs/store.ts
var LONE = "";
function createStore() {
  let live = /* @__PURE__ */ new Map();
  let records = /* @__PURE__ */ new Map();
  let stopped = /* @__PURE__ */ new Set();
  const store2 = {
    state: emptyState(),
    liveTasks: (service2) => tasksOf(service2),
    loneTasks: () => tasksOf(LONE),
    deploymentsOf: (service2) => (records.get(service2) ?? []).flatMap((arn) => store2.state.deployments[arn] ?? []),
    addTask(task) {
      store2.state.tasks[task.arn] = task;
      index(task);
    },
    addDeployment(record2) {
      store2.state.deployments[record2.arn] = record2;
      records.set(record2.serviceArn, [record2.arn, ...records.get(record2.serviceArn) ?? []]);
    },
    slice(service2) {
      const open2 = store2.deploymentsOf(service2.arn).filter(({ status }) => !isTerminal(status));
      const ids = new Set(service2.rollouts.map(({ revision }) => revision));
      for (const record2 of open2) if (record2.candidate !== void 0) ids.add(record2.candidate);
      const prefix3 = revisionPrefix(service2);
      const revisions = Object.fromEntries(
        [...ids].flatMap((id) => {
          const revision = store2.state.revisions[prefix3 + id];
          return revision === void 0 ? [] : [[id, revision]];
        })
      );
      return { service: service2, records: open2, revisions, tasks: tasksOf(service2.arn) };
    },
    takeOver(slice) {
      store2.state.services[slice.service.arn] = slice.service;
      for (const record2 of slice.records) store2.state.deployments[record2.arn] = record2;
      for (const task of slice.tasks) {
        store2.state.tasks[task.arn] = task;
        index(task);
      }
    },
    forgetService(service2) {
      for (const { arn } of store2.deploymentsOf(service2.arn)) Reflect.deleteProperty(store2.state.deployments, arn);
      records.delete(service2.arn);
      const prefix3 = revisionPrefix(service2);
      for (const arn of Object.keys(store2.state.revisions)) {
        if (arn.startsWith(prefix3)) Reflect.deleteProperty(store2.state.revisions, arn);
      }
    },
    forgetTasks(stoppedBefore) {
      for (const arn of stopped) {
        const task = store2.state.tasks[arn];
        if (task !== void 0 && (task.stoppedAt ?? 0) > stoppedBefore) return;
        stopped.delete(arn);
        Reflect.deleteProperty(store2.state.tasks, arn);
        Reflect.deleteProperty(store2.state.tags, arn);
      }
    },
    replace(state) {
      store2.state = state;
      live = /* @__PURE__ */ new Map();
      records = /* @__PURE__ */ new Map();
      stopped = /* @__PURE__ */ new Set();
      const byStop = Object.values(state.tasks).sort((a, b) => (a.stoppedAt ?? 0) - (b.stoppedAt ?? 0));
      for (const task of byStop) index(task);
      const byAge = Object.values(state.deployments).sort((a, b) => a.createdAt - b.createdAt);
      for (const record2 of byAge) {
        records.set(record2.serviceArn, [record2.arn, ...records.get(record2.serviceArn) ?? []]);
      }
    }
  };
  function tasksOf(owner) {
    return [...live.get(owner) ?? []].flatMap((arn) => store2.state.tasks[arn] ?? []);
  }
  function index(task) {
    const owner = task.service ?? LONE;
    const mine = live.get(owner) ?? /* @__PURE__ */ new Set();
    live.set(owner, mine);
    if (task.status !== "STOPPED") {
      mine.add(task.arn);
      return;
    }
    mine.delete(task.arn);
    stopped.add(task.arn);
  }
  return store2;
}
function revisionPrefix(service2) {
  return service2.arn.replace(":service/", ":service-revision/") + "/";
}

// rehearsal/ecs/visible.ts
function createPast(store2, clock, settings) {
  let kept = [];
  return {
    note() {
      const lag = settings.visibilityLagMs;
      if (lag <= 0) {
        kept = [];
        return;
      }
      const now = clock.now();
      const old = kept.findLastIndex(({ at: at2 }) => at2 <= now - lag);
      kept = kept.slice(Math.max(0, old));
      kept.push({ at: now, state: structuredClone(store2.state) });
    },
    visible() {
      const lag = settings.visibilityLagMs;
      const then = clock.now() - lag;
      const past = lag > 0 ? kept.findLast(({ at: at2 }) => at2 <= then) ?? kept[0] : void 0;
      return past === void 0 ? store2 : frozen(past.state);
    },
    forget() {
      kept = [];
    }
  };
}
function frozen(state) {
  return {
    state,
    liveTasks: (service2) => Object.values(state.tasks).filter((task) => task.service === service2 && task.status !== "STOPPED"),
    deploymentsOf: (service2) => Object.values(state.deployments).filter((record2) => record2.serviceArn === service2).sort((a, b) => b.createdAt - a.createdAt)
  };
}
function factsOf(visible, service2) {
  const prefix3 = revisionPrefix(service2);
  return {
    service: service2,
    revision: (id) => visible.state.revisions[prefix3 + id],
    tasks: visible.liveTasks(service2.arn)
  };
}

// rehearsal/ecs/model/service-revision.ts
function rolloutId(revision) {
  return `ecs-svc/${revision}`;
}

// rehearsal/ecs/scheduler/revision-counts.ts
function requestedCount(service2, revision) {
  const index = service2.rollouts.findIndex((rollout) => rollout.revision === revision);
  if (index === -1) return 0;
  return index === 0 ? service2.desiredCount : service2.rollouts[index]?.wanted ?? 0;
}
function countRevision(service2, tasks2, revision) {
  const { running, pending } = countTasks(tasks2.filter((task) => task.revision === revision));
  return { revision, requested: requestedCount(service2, revision), running, pending };
}
function closeRecord(of, record2) {
  const { service: service2, tasks: tasks2 } = of;
  record2.frozen = {
    target: countRevision(service2, tasks2, record2.target),
    sources: record2.sources.map((revision) => countRevision(service2, tasks2, revision))
  };
  if (service2.currentDeployment === record2.arn) service2.currentDeployment = void 0;
}
function wantedTasks(tasks2, revision) {
  return tasks2.filter((task) => task.revision === revision && isWanted(task));
}

// rehearsal/ecs/views/wire-time.ts
function wireTime(milliseconds) {
  return milliseconds === void 0 ? void 0 : Math.round(milliseconds) / 1e3;
}

// rehearsal/ecs/views/service-view.ts
function viewService(facts, tags2) {
  const { service: service2, tasks: tasks2 } = facts;
  const { running, pending } = countTasks(tasks2);
  const { options, revision } = service2;
  return {
    serviceArn: service2.arn,
    serviceName: service2.name,
    clusterArn: service2.clusterArn,
    status: service2.status,
    desiredCount: service2.desiredCount,
    runningCount: running,
    pendingCount: pending,
    launchType: options.launchType,
    capacityProviderStrategy: options.capacityProviderStrategy,
    platformVersion: options.launchType === "EC2" ? void 0 : revision.platformVersion ?? "LATEST",
    platformFamily: facts.revision(service2.rollouts[0]?.revision ?? "")?.template.platformFamily,
    schedulingStrategy: "REPLICA",
    deploymentController: { type: "ECS" },
    taskDefinition: revision.taskDefinition,
    createdAt: wireTime(service2.createdAt),
    healthCheckGracePeriodSeconds: options.healthCheckGracePeriodSeconds,
    availabilityZoneRebalancing: options.availabilityZoneRebalancing,
    propagateTags: options.propagateTags,
    enableECSManagedTags: options.enableECSManagedTags,
    enableExecuteCommand: options.enableExecuteCommand,
    loadBalancers: revision.loadBalancers,
    serviceRegistries: revision.serviceRegistries,
    placementConstraints: options.placementConstraints,
    placementStrategy: options.placementStrategy,
    networkConfiguration: revision.networkConfiguration,
    deploymentConfiguration: viewSettings(service2.settings),
    currentServiceDeployment: service2.currentDeployment,
    currentServiceRevisions: service2.rollouts.map((rollout) => viewCounts(facts, rollout.revision)),
    deployments: service2.status === "INACTIVE" ? [] : service2.rollouts.map((one, index) => viewRollout(facts, one, index)),
    events: service2.events.map(({ id, createdAt, message }) => ({ id, createdAt: wireTime(createdAt), message })),
    tags: tags2
  };
}
function viewSettings(settings) {
  const { alarms, bakeTimeInMinutes, deploymentCircuitBreaker: breaker } = settings;
  return {
    strategy: settings.strategy,
    maximumPercent: settings.maximumPercent,
    minimumHealthyPercent: settings.minimumHealthyPercent,
    bakeTimeInMinutes: bakeTimeInMinutes ?? 0,
    deploymentCircuitBreaker: breaker.enable ? breaker : { enable: false, rollback: breaker.rollback },
    alarms
  };
}
function viewCounts(facts, revision) {
  const counts = countRevision(facts.service, facts.tasks, revision);
  return {
    arn: facts.revision(revision)?.arn,
    requestedTaskCount: counts.requested,
    runningTaskCount: counts.running,
    pendingTaskCount: counts.pending
  };
}
function viewRollout(facts, rollout, index) {
  const revision = facts.revision(rollout.revision);
  const counts = countRevision(facts.service, facts.tasks, rollout.revision);
  return {
    id: rolloutId(rollout.revision),
    status: index === 0 ? "PRIMARY" : "ACTIVE",
    taskDefinition: revision?.settings.taskDefinition,
    desiredCount: counts.requested,
    runningCount: counts.running,
    pendingCount: counts.pending,
    failedTasks: rollout.failedTasks,
    createdAt: wireTime(rollout.createdAt),
    updatedAt: wireTime(rollout.updatedAt),
    launchType: revision?.template.launchType,
    platformVersion: revision?.template.platformVersion,
    platformFamily: revision?.template.platformFamily,
    networkConfiguration: revision?.settings.networkConfiguration,
    rolloutState: rollout.state,
    rolloutStateReason: rollout.reason
  };
}

// rehearsal/ecs/operations/same.ts
var import_node_util = __toESM(require_node_util(), 1);
function isSame(one, other) {
  return (0, import_node_util.isDeepStrictEqual)(valuesOf(one), valuesOf(other));
}
function valuesOf(settings) {
  return JSON.parse(JSON.stringify(settings));
}

// rehearsal/ecs/operations/service-rules.ts
function usableTaskDefinition(world, name) {
  const definition = findTaskDefinition(world, name);
  if (definition === void 0) throw clientError("TaskDefinition not found.");
  if (definition.status === "INACTIVE") throw clientError("TaskDefinition is inactive");
  return definition;
}
function launchTypeOf(options) {
  if (options.launchType !== void 0) return options.launchType;
  const fargate = options.capacityProviderStrategy?.some(
    ({ capacityProvider }) => /^FARGATE/.test(capacityProvider ?? "")
  );
  return fargate === true ? "FARGATE" : "EC2";
}
function checkRevision(world, revision, launchType) {
  const definition = usableTaskDefinition(world, revision.taskDefinition);
  if (launchType === "FARGATE" && definition.compatibilities?.includes("FARGATE") !== true) {
    throw invalid("Task definition does not support launch_type FARGATE.");
  }
  if (definition.networkMode === "awsvpc" && revision.networkConfiguration?.awsvpcConfiguration === void 0) {
    throw invalid("Network Configuration must be provided when networkMode 'awsvpc' is specified.");
  }
  if (definition.networkMode !== "awsvpc" && revision.networkConfiguration !== void 0) {
    throw invalid("Network Configuration is not valid for the given networkMode of this task definition.");
  }
  if ((revision.networkConfiguration?.awsvpcConfiguration?.subnets ?? ["none"]).length === 0) {
    throw invalid("subnets can not be empty.");
  }
  checkLoadBalancers(world, revision, definition);
  return definition;
}
function checkLoadBalancers(world, revision, definition) {
  for (const balancer of revision.loadBalancers) {
    const { targetGroupArn, containerName = "", containerPort = 0 } = balancer;
    if (targetGroupArn === void 0) throw beyondRehearsal("Classic Load Balancers");
    if (balancer.advancedConfiguration !== void 0) throw beyondRehearsal("advancedConfiguration of a load balancer");
    if (!world.targets.exists(targetGroupArn)) throw invalid(`The target group ${targetGroupArn} does not exist.`);
    const container = definition.containerDefinitions?.find(({ name }) => name === containerName);
    if (container === void 0) {
      throw invalid(`The container ${containerName} does not exist in the task definition.`);
    }
    if (container.portMappings?.some((mapping) => mapping.containerPort === containerPort) !== true) {
      throw invalid(`The container ${containerName} did not have a container port ${containerPort} defined.`);
    }
  }
}

// rehearsal/ecs/model/task-template.ts
function newTask(template, origin, mint, now) {
  const id = mint.hex();
  const prefix3 = origin.clusterArn.replace(/:cluster\/.*$/, "");
  const named2 = template.containers.map(({ name }) => ({ name }));
  return {
    arn: `${prefix3}:task/${origin.clusterName}/${id}`,
    id,
    clusterArn: origin.clusterArn,
    definition: template.definition,
    group: origin.group,
    startedBy: origin.startedBy,
    service: origin.service,
    revision: origin.revision,
    launchType: template.launchType,
    platformVersion: template.launchType === "FARGATE" ? currentPlatform(template.platformVersion) : void 0,
    platformFamily: template.platformFamily,
    cpu: template.cpu,
    memory: template.memory,
    enableExecuteCommand: template.enableExecuteCommand,
    subnet: template.subnets[0],
    address: mint.address(),
    attachment: mint.uuid(),
    overrides: origin.overrides ?? { containerOverrides: named2 },
    clientToken: origin.clientToken,
    createdAt: now,
    containers: template.containers.map((container) => ({
      name: container.name,
      arn: `${prefix3}:container/${origin.clusterName}/${id}/${mint.uuid()}`,
      image: container.image,
      essential: container.essential,
      healthChecked: container.healthChecked,
      cpu: container.cpu,
      memory: container.memory,
      status: "PENDING",
      health: "UNKNOWN"
    })),
    targets: [...template.targets],
    registered: false,
    desired: "RUNNING",
    status: "PROVISIONING",
    version: 1,
    counted: false,
    everHealthy: false,
    saidUnhealthy: false,
    addresses: []
  };
}
function currentPlatform(version) {
  return version === void 0 || version === "LATEST" ? "1.4.0" : version;
}

// rehearsal/ecs/definition/template.ts
function templateOf(definition, options) {
  const fargate = options.launchType === "FARGATE";
  return {
    definition: definition.taskDefinitionArn,
    cpu: options.cpu ?? definition.cpu,
    memory: options.memory ?? definition.memory,
    launchType: options.launchType,
    platformVersion: fargate ? currentPlatform(options.platformVersion) : void 0,
    platformFamily: fargate ? "Linux" : void 0,
    enableExecuteCommand: options.enableExecuteCommand,
    subnets: options.subnets,
    targets: options.loadBalancers.map(({ targetGroupArn, containerPort }) => ({
      group: targetGroupArn ?? "",
      port: containerPort ?? 0
    })),
    containers: (definition.containerDefinitions ?? []).map((container) => ({
      name: container.name ?? "",
      image: container.image ?? "",
      essential: container.essential ?? true,
      healthChecked: container.healthCheck?.command !== void 0,
      cpu: String(container.cpu ?? 0),
      memory: container.memory === void 0 ? void 0 : String(container.memory),
      resolvedOnce: container.versionConsistency !== "disabled"
    }))
  };
}

// rehearsal/ecs/model/service.ts
function newRollout(revision, now, reason) {
  return {
    revision,
    createdAt: now,
    updatedAt: now,
    state: "IN_PROGRESS",
    reason,
    failedTasks: 0,
    everRan: false,
    wanted: 0,
    halted: false,
    launches: { failedWaves: 0, failedAt: 0, notBefore: 0, said: false }
  };
}

// rehearsal/ecs/scheduler/rollout-reasons.ts
var rolloutReason = {
  inProgress: (revision) => `ECS deployment ${rolloutId(revision)} in progress.`,
  completed: (revision) => `ECS deployment ${rolloutId(revision)} completed.`,
  failed: (cause) => {
    switch (cause) {
      case "breaker":
        return "ECS deployment circuit breaker: tasks failed to start.";
      case "alarm":
        return "ECS deployment failed: alarm detected.";
      case "request":
        return "ECS deployment stopped: a rollback was requested.";
    }
  },
  rollingBack: (cause, revision) => cause === "breaker" ? `ECS deployment circuit breaker: rolling back to deploymentId ${rolloutId(revision)}.` : `ECS deployment: rolling back to deploymentId ${rolloutId(revision)}.`
};
function failureText(cause) {
  switch (cause) {
    case "breaker":
      return "tasks failed to start.";
    case "alarm":
      return "alarm detected.";
    case "request":
      return "a rollback was requested.";
  }
}
var statusReason = {
  rolledBack: (cause) => `Service deployment rolled back because ${because(cause)}`,
  stopped: (cause) => `Service deployment stopped because ${because(cause)}`,
  noCandidate: "No rollback candidate was found to run the rollback.",
  rollbackFailed: "Service deployment rollback failed because the circuit breaker threshold was exceeded.",
  superseded: "Service deployment rollback was superseded by a new service deployment."
};
function because(cause) {
  switch (cause) {
    case "breaker":
      return "the circuit breaker threshold was exceeded.";
    case "alarm":
      return "a deployment alarm was detected.";
    case "request":
      return "a rollback was requested.";
  }
}

// rehearsal/ecs/world.ts
var PICK_UP_MS = 75;

// rehearsal/ecs/operations/start-deployment.ts
function startDeployment(world, service2, definition) {
  const { store: store2 } = world;
  const now = world.clock.now();
  const mint = world.mint();
  supersede(world, service2, now);
  const revision = newRevision(service2, definition, mint.decimal(), now);
  store2.state.revisions[revision.arn] = revision;
  const tasks2 = store2.liveTasks(service2.arn);
  const previous = service2.rollouts[0];
  if (previous !== void 0) previous.wanted = wantedTasks(tasks2, previous.revision).length;
  const sources = service2.rollouts.map((rollout2) => rollout2.revision);
  const rollout = newRollout(revision.id, now, rolloutReason.inProgress(revision.id));
  service2.rollouts = [
    rollout,
    ...service2.rollouts.filter((one) => tasks2.some((task) => task.revision === one.revision))
  ];
  service2.steadySaidAt = void 0;
  const record2 = {
    arn: `${service2.arn.replace(":service/", ":service-deployment/")}/${mint.short()}`,
    serviceArn: service2.arn,
    clusterArn: service2.clusterArn,
    target: revision.id,
    sources: sources.filter((id) => tasks2.some((task) => task.revision === id)),
    candidate: service2.lastCompleted,
    createdAt: now,
    settings: service2.settings,
    status: "PENDING",
    updatedAt: now,
    breaker: "DISABLED",
    failureCount: 0,
    alarms: "DISABLED",
    triggeredAlarms: [],
    resolutions: { failed: 0, lastAt: 0 },
    deadlockSaid: false
  };
  store2.addDeployment(record2);
  service2.currentDeployment = record2.arn;
  world.engine.touch(service2.arn, PICK_UP_MS);
}
function newRevision(service2, definition, id, now) {
  return {
    arn: revisionPrefix(service2) + id,
    id,
    serviceArn: service2.arn,
    clusterArn: service2.clusterArn,
    createdAt: now,
    settings: structuredClone(service2.revision),
    template: templateOf(definition, {
      launchType: launchTypeOf(service2.options),
      platformVersion: service2.revision.platformVersion,
      enableExecuteCommand: service2.options.enableExecuteCommand,
      subnets: service2.revision.networkConfiguration?.awsvpcConfiguration?.subnets ?? [],
      loadBalancers: service2.revision.loadBalancers
    }),
    digests: {}
  };
}
function supersede(world, service2, now) {
  const { store: store2 } = world;
  const tasks2 = store2.liveTasks(service2.arn);
  for (const record2 of store2.deploymentsOf(service2.arn)) {
    if (isTerminal(record2.status) || record2.status === "STOP_REQUESTED") continue;
    if (record2.status === "ROLLBACK_IN_PROGRESS") {
      record2.statusReason = statusReason.superseded;
      moveDeployment(record2, "ROLLBACK_FAILED", now);
      closeRecord({ service: service2, tasks: tasks2 }, record2);
    } else if (record2.status === "ROLLBACK_REQUESTED") {
      moveDeployment(record2, "STOPPED", now);
      closeRecord({ service: service2, tasks: tasks2 }, record2);
    } else {
      moveDeployment(record2, "STOP_REQUESTED", now);
    }
  }
  const primary = service2.rollouts[0];
  if (primary?.state === "IN_PROGRESS" && primary.revision === service2.lastCompleted) {
    primary.state = "COMPLETED";
    primary.reason = rolloutReason.completed(primary.revision);
  }
}

// rehearsal/ecs/operations/create-service.ts
function createService(world, input) {
  const cluster = findCluster(world, input.cluster);
  const name = input.serviceName ?? "";
  if (!/^[A-Za-z0-9_-]{1,255}$/.test(name)) throw invalid("Service name contains invalid characters.");
  checkKind(input);
  const present = findService(world, cluster, name);
  if (present?.status === "DRAINING") throw invalid("Unable to Start a service that is still Draining.");
  const settings = parseDeploymentSettings(input.deploymentConfiguration);
  const options = optionsOf(input);
  const revision = revisionOf(input);
  const definition = checkRevision(world, revision, launchTypeOf(options));
  revision.taskDefinition = definition.taskDefinitionArn;
  const tags2 = parseTags(input.tags);
  const desiredCount = desiredOf(input);
  const service2 = {
    arn: serviceArnOf(cluster, name),
    name,
    clusterArn: cluster.arn,
    clusterName: cluster.name,
    createdAt: world.clock.now(),
    clientToken: input.clientToken,
    status: "ACTIVE",
    desiredCount,
    revision,
    settings,
    options,
    rollouts: [],
    events: []
  };
  if (present?.status === "ACTIVE") {
    if (!isSameRequest(present, service2)) throw invalid("Creation of service was not idempotent.");
    return { service: viewService(factsOf(world.store, present), world.store.state.tags[present.arn]) };
  }
  world.store.state.services[service2.arn] = service2;
  world.store.state.tags[service2.arn] = tags2;
  startDeployment(world, service2, definition);
  return { service: viewService(factsOf(world.store, service2), tags2) };
}
function checkKind(input) {
  const controller = input.deploymentController?.type ?? "ECS";
  if (controller !== "ECS") throw beyondRehearsal(`the deployment controller ${controller}`);
  if (input.schedulingStrategy === "DAEMON") throw beyondRehearsal("the scheduling strategy DAEMON");
  if (input.serviceConnectConfiguration?.enabled === true) throw beyondRehearsal("Service Connect");
  if (input.taskDefinition === void 0) throw invalid("TaskDefinition can not be blank.");
  if (input.launchType !== void 0 && (input.capacityProviderStrategy ?? []).length > 0) {
    throw invalid(
      "Specifying both a launch type and capacity provider strategy is not supported. Remove one and try again."
    );
  }
}
function desiredOf(input) {
  const { desiredCount } = input;
  if (desiredCount === void 0) throw invalid("desiredCount must be specified for the REPLICA scheduling strategy.");
  if (!Number.isInteger(desiredCount) || desiredCount < 0) throw invalid("desiredCount can not be negative.");
  return desiredCount;
}
function isSameRequest(present, asked) {
  return present.clientToken !== void 0 && present.clientToken === asked.clientToken && present.desiredCount === asked.desiredCount && isSame(present.revision, asked.revision) && isSame(present.settings, asked.settings) && isSame(present.options, asked.options);
}
function revisionOf(input) {
  return {
    taskDefinition: input.taskDefinition ?? "",
    networkConfiguration: input.networkConfiguration,
    platformVersion: input.platformVersion,
    loadBalancers: input.loadBalancers ?? [],
    serviceRegistries: input.serviceRegistries ?? [],
    serviceConnectConfiguration: input.serviceConnectConfiguration,
    volumeConfigurations: input.volumeConfigurations,
    vpcLatticeConfigurations: input.vpcLatticeConfigurations
  };
}
function optionsOf(input) {
  const providers = input.capacityProviderStrategy ?? [];
  return {
    launchType: providers.length > 0 ? void 0 : input.launchType ?? "EC2",
    capacityProviderStrategy: providers.length > 0 ? providers : void 0,
    healthCheckGracePeriodSeconds: input.healthCheckGracePeriodSeconds ?? 0,
    placementConstraints: input.placementConstraints ?? [],
    placementStrategy: input.placementStrategy ?? [],
    availabilityZoneRebalancing: input.availabilityZoneRebalancing ?? "ENABLED",
    propagateTags: input.propagateTags ?? "NONE",
    enableECSManagedTags: input.enableECSManagedTags ?? false,
    enableExecuteCommand: input.enableExecuteCommand ?? false
  };
}

// rehearsal/ecs/operations/delete-service.ts
function deleteService(world, input) {
  const cluster = findCluster(world, input.cluster);
  const service2 = requireService(world, cluster, input.service);
  if (service2.status === "INACTIVE") throw new ApiError("ServiceNotFoundException", "Service not found.");
  if (service2.desiredCount > 0 && input.force !== true && service2.status === "ACTIVE") {
    throw invalid("The service cannot be stopped while it is scaled above 0.");
  }
  service2.status = "DRAINING";
  service2.desiredCount = 0;
  for (const record2 of world.store.deploymentsOf(service2.arn)) {
    if (isTerminal(record2.status) || !mayFollow(record2.status, "STOP_REQUESTED")) continue;
    moveDeployment(record2, "STOP_REQUESTED", world.clock.now());
  }
  world.engine.touch(service2.arn, PICK_UP_MS);
  return { service: viewService(factsOf(world.store, service2)) };
}

// rehearsal/ecs/operations/read-services.ts
function describeServices(world, input) {
  const names = input.services ?? [];
  if (names.length === 0) throw invalid("Services cannot be empty.");
  if (names.length > 10) throw invalid("Services cannot contain more than 10 elements.");
  const cluster = findCluster(world, input.cluster);
  const visible = world.visible();
  const services2 = [];
  const failures = [];
  for (const name of names) {
    const service2 = findService(world, cluster, name, visible.state);
    const tags2 = input.include?.includes("TAGS") === true ? visible.state.tags[service2?.arn ?? ""] ?? [] : void 0;
    if (service2 === void 0) failures.push({ arn: serviceArnOf(cluster, name), reason: "MISSING" });
    else services2.push(viewService(factsOf(visible, service2), tags2));
  }
  return { services: services2, failures };
}
function listServices(world, input) {
  const cluster = findCluster(world, input.cluster);
  const arns2 = Object.values(world.visible().state.services).filter((service2) => service2.clusterArn === cluster.arn && service2.status !== "INACTIVE").filter((service2) => input.launchType === void 0 || launchTypeOf(service2.options) === input.launchType).filter(() => input.schedulingStrategy !== "DAEMON").map(({ arn }) => arn);
  const page4 = paginate(arns2, input, 10, world.settings.pageSize);
  return { serviceArns: page4.items, nextToken: page4.nextToken };
}

// rehearsal/ecs/views/task-view.ts
function viewTask(task, region, tags2) {
  return {
    taskArn: task.arn,
    clusterArn: task.clusterArn,
    taskDefinitionArn: task.definition,
    group: task.group,
    startedBy: task.startedBy,
    launchType: task.launchType,
    platformVersion: task.platformVersion,
    platformFamily: task.platformFamily,
    availabilityZone: `${region}a`,
    desiredStatus: task.desired,
    lastStatus: task.status,
    healthStatus: taskHealth(task),
    connectivity: task.pullStoppedAt === void 0 ? void 0 : "CONNECTED",
    connectivityAt: wireTime(task.pullStoppedAt === void 0 ? void 0 : task.pullStartedAt),
    createdAt: wireTime(task.createdAt),
    pullStartedAt: wireTime(task.pullStartedAt),
    pullStoppedAt: wireTime(task.pullStoppedAt),
    startedAt: wireTime(task.startedAt),
    executionStoppedAt: wireTime(task.executionStoppedAt),
    stoppingAt: wireTime(task.stoppingAt),
    stoppedAt: wireTime(task.stoppedAt),
    stopCode: task.stopCode,
    stoppedReason: task.stoppedReason,
    cpu: task.cpu,
    memory: task.memory,
    version: task.version,
    enableExecuteCommand: task.enableExecuteCommand,
    overrides: task.overrides,
    attachments: [viewAttachment(task)],
    attributes: [],
    containers: task.containers.map((container) => ({
      containerArn: container.arn,
      taskArn: task.arn,
      name: container.name,
      image: container.image,
      imageDigest: container.imageDigest,
      runtimeId: container.runtimeId,
      lastStatus: container.status,
      exitCode: container.exitCode,
      reason: container.reason,
      healthStatus: container.health,
      cpu: container.cpu,
      memory: container.memory,
      networkBindings: [],
      networkInterfaces: hasNetwork(task) ? [{ attachmentId: task.attachment, privateIpv4Address: task.address }] : []
    })),
    tags: tags2 ?? []
  };
}
function hasNetwork(task) {
  return task.status !== "PROVISIONING";
}
function viewAttachment(task) {
  return {
    id: task.attachment,
    type: "ElasticNetworkInterface",
    status: attachmentStatus(task),
    details: [
      ...task.subnet === void 0 ? [] : [{ name: "subnetId", value: task.subnet }],
      ...hasNetwork(task) ? [{ name: "privateIPv4Address", value: task.address }] : []
    ]
  };
}
function attachmentStatus(task) {
  if (task.status === "PROVISIONING") return "PRECREATED";
  if (task.status === "STOPPED") return "DELETED";
  return task.status === "DEPROVISIONING" ? "DETACHING" : "ATTACHED";
}

// rehearsal/ecs/operations/task-tags.ts
function tagsOfTask(from) {
  const tags2 = /* @__PURE__ */ new Map();
  const add = (given) => {
    for (const { key = "", value = "" } of given) tags2.set(key, value);
  };
  if (from.propagate === "SERVICE") add(from.ofService);
  if (from.propagate === "TASK_DEFINITION") add(from.ofDefinition);
  add(from.own);
  if (from.managed) {
    add([{ key: "aws:ecs:clusterName", value: from.clusterName }]);
    if (from.serviceName !== void 0) add([{ key: "aws:ecs:serviceName", value: from.serviceName }]);
  }
  return [...tags2].map(([key, value]) => ({ key, value }));
}

// rehearsal/ecs/operations/run-task.ts
function runTask(world, input) {
  const cluster = findCluster(world, input.cluster);
  const count2 = input.count ?? 1;
  if (!Number.isInteger(count2) || count2 < 1 || count2 > 10) throw invalid("count should be between 1 and 10.");
  const definition = findTaskDefinition(world, input.taskDefinition ?? "");
  if (definition === void 0) throw clientError("TaskDefinition not found.");
  if (definition.status === "INACTIVE") throw invalid("TaskDefinition is inactive");
  const launchType = launchTypeOf({
    launchType: input.launchType ?? ((input.capacityProviderStrategy ?? []).length > 0 ? void 0 : "EC2"),
    capacityProviderStrategy: input.capacityProviderStrategy
  });
  if (launchType === "FARGATE" && definition.compatibilities?.includes("FARGATE") !== true) {
    throw invalid("Task definition does not support launch_type FARGATE.");
  }
  const subnets = input.networkConfiguration?.awsvpcConfiguration?.subnets ?? [];
  if (definition.networkMode === "awsvpc" && subnets.length === 0) {
    throw invalid("Network Configuration must be provided when networkMode 'awsvpc' is specified.");
  }
  const overrides = checkOverrides(definition, input.overrides);
  const own = parseTags(input.tags);
  const { state } = world.store;
  const { clientToken } = input;
  if (clientToken !== void 0) {
    const before = Object.values(state.tasks).filter((task) => task.clientToken === clientToken);
    if (before.length > 0)
      return { tasks: before.map((one) => viewTask(one, world.account.region, state.tags[one.arn])), failures: [] };
  }
  const template = templateOf(definition, {
    launchType,
    platformVersion: input.platformVersion,
    enableExecuteCommand: input.enableExecuteCommand ?? false,
    subnets,
    loadBalancers: [],
    cpu: overrides.cpu,
    memory: overrides.memory
  });
  const origin = {
    clusterArn: cluster.arn,
    clusterName: cluster.name,
    group: input.group ?? `family:${definition.family}`,
    startedBy: input.startedBy,
    overrides,
    clientToken
  };
  const mint = world.mint();
  const tasks2 = Array.from({ length: count2 }, () => newTask(template, origin, mint, world.clock.now()));
  for (const task of tasks2) {
    world.store.addTask(task);
    state.tags[task.arn] = tagsOfTask({
      propagate: input.propagateTags,
      managed: input.enableECSManagedTags ?? false,
      clusterName: cluster.name,
      own,
      ofService: [],
      ofDefinition: state.tags[definition.taskDefinitionArn] ?? []
    });
  }
  world.engine.touch(void 0);
  return { tasks: tasks2.map((task) => viewTask(task, world.account.region, state.tags[task.arn])), failures: [] };
}
function checkOverrides(definition, given) {
  const names = (definition.containerDefinitions ?? []).map(({ name }) => name);
  const overrides = given?.containerOverrides ?? [];
  for (const { name } of overrides) {
    if (name === void 0) throw invalid("Container.name should not be null or empty.");
    if (!names.includes(name)) {
      throw invalid(`Override for container named ${name} is not a container in the TaskDefinition.`);
    }
  }
  const others = names.filter((name) => !overrides.some((one) => one.name === name)).map((name) => ({ name }));
  return { ...given, containerOverrides: [...overrides, ...others] };
}

// rehearsal/ecs/scheduler/circuit-breaker.ts
function breakerThreshold(settings, desired) {
  const { type, value } = settings.thresholdConfiguration;
  switch (type) {
    case "COUNT":
      return value;
    case "UNBOUNDED_PERCENT":
      return Math.max(1, Math.ceil(desired * value / 100));
    case "BOUNDED_PERCENT":
      return Math.min(200, Math.max(3, Math.ceil(desired * value / 100)));
  }
}
function countsAsFailure(loss, task, revision, countExits) {
  if (loss === "unhealthy") return true;
  if (countExits) return !task.everHealthy;
  return loss === "never-ran" && !revision.everRan;
}

// rehearsal/ecs/views/service-deployment-view.ts
function revisionArn(record2, revision) {
  return `${record2.serviceArn.replace(":service/", ":service-revision/")}/${revision}`;
}
function viewDeploymentBrief(record2) {
  return {
    serviceDeploymentArn: record2.arn,
    serviceArn: record2.serviceArn,
    clusterArn: record2.clusterArn,
    createdAt: wireTime(record2.createdAt),
    startedAt: wireTime(record2.startedAt),
    finishedAt: wireTime(record2.finishedAt),
    targetServiceRevisionArn: revisionArn(record2, record2.target),
    status: record2.status,
    statusReason: record2.statusReason
  };
}
function viewDeployment(record2, facts) {
  const live = (revision) => countRevision(facts.service, facts.tasks, revision);
  const frozen2 = isTerminal(record2.status) ? record2.frozen : void 0;
  const target = frozen2?.target ?? live(record2.target);
  const sources = frozen2?.sources ?? record2.sources.map(live);
  return {
    serviceDeploymentArn: record2.arn,
    serviceArn: record2.serviceArn,
    clusterArn: record2.clusterArn,
    createdAt: wireTime(record2.createdAt),
    startedAt: wireTime(record2.startedAt),
    finishedAt: wireTime(record2.finishedAt),
    stoppedAt: wireTime(record2.stoppedAt),
    updatedAt: wireTime(record2.updatedAt),
    status: record2.status,
    statusReason: record2.statusReason,
    sourceServiceRevisions: sources.map((counts) => viewCounts2(record2, counts)),
    targetServiceRevision: viewCounts2(record2, target),
    rollback: record2.rollback && {
      reason: record2.rollback.reason,
      startedAt: wireTime(record2.rollback.startedAt),
      serviceRevisionArn: revisionArn(record2, record2.rollback.revision)
    },
    deploymentConfiguration: viewSettings(record2.settings),
    deploymentCircuitBreaker: viewBreaker(record2, facts),
    alarms: viewAlarms(record2)
  };
}
function viewCounts2(record2, counts) {
  return {
    arn: revisionArn(record2, counts.revision),
    requestedTaskCount: counts.requested,
    runningTaskCount: counts.running,
    pendingTaskCount: counts.pending
  };
}
function viewBreaker(record2, facts) {
  const { deploymentCircuitBreaker: breaker } = record2.settings;
  if (!breaker.enable) return { status: "DISABLED" };
  return {
    status: record2.breaker === "DISABLED" ? "MONITORING" : record2.breaker,
    failureCount: record2.failureCount,
    threshold: breakerThreshold(breaker, facts.service.desiredCount)
  };
}
function viewAlarms(record2) {
  const names = record2.settings.alarms?.alarmNames;
  return {
    status: record2.alarms,
    alarmNames: names?.length ? names : void 0,
    triggeredAlarmNames: record2.triggeredAlarms.length > 0 ? record2.triggeredAlarms : void 0
  };
}

// rehearsal/ecs/views/service-revision-view.ts
function viewRevision(revision) {
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
      imageDigest: revision.digests[name]
    })),
    loadBalancers: settings.loadBalancers,
    serviceRegistries: settings.serviceRegistries,
    networkConfiguration: settings.networkConfiguration,
    serviceConnectConfiguration: settings.serviceConnectConfiguration,
    volumeConfigurations: settings.volumeConfigurations,
    vpcLatticeConfigurations: settings.vpcLatticeConfigurations
  };
}

// rehearsal/ecs/operations/service-deployments.ts
var OLDEST_FILTER_MS = 92 * 864e5;
function listServiceDeployments(world, input) {
  const cluster = findCluster(world, input.cluster);
  const service2 = requireService(world, cluster, input.service);
  const after = input.createdAt?.after === void 0 ? void 0 : Number(input.createdAt.after) * 1e3;
  const before = input.createdAt?.before === void 0 ? void 0 : Number(input.createdAt.before) * 1e3;
  if (after !== void 0 && world.clock.now() - after > OLDEST_FILTER_MS) {
    throw invalid("createdAt.after cannot be more than 90 days in the past.");
  }
  const statuses = input.status;
  const found3 = world.visible().deploymentsOf(service2.arn).filter((record2) => statuses === void 0 || statuses.length === 0 || statuses.includes(record2.status)).filter(
    ({ createdAt }) => (after === void 0 || createdAt > after) && (before === void 0 || createdAt < before)
  ).map(viewDeploymentBrief);
  const page4 = paginate(found3, input, 20, world.settings.pageSize);
  return { serviceDeployments: page4.items, nextToken: page4.nextToken };
}
function describeServiceDeployments(world, input) {
  const arns2 = input.serviceDeploymentArns ?? [];
  if (arns2.length === 0) throw invalid("Service deployment ARNs cannot be empty.");
  if (arns2.length > 20) throw invalid("Service deployment ARNs cannot contain more than 20 elements.");
  const visible = world.visible();
  const serviceDeployments = [];
  const failures = [];
  for (const arn of arns2) {
    const record2 = visible.state.deployments[arn];
    const service2 = record2 === void 0 ? void 0 : visible.state.services[record2.serviceArn];
    if (record2 === void 0 || service2 === void 0) failures.push({ arn, reason: "MISSING" });
    else serviceDeployments.push(viewDeployment(record2, factsOf(visible, service2)));
  }
  return { serviceDeployments, failures };
}
function describeServiceRevisions(world, input) {
  const arns2 = input.serviceRevisionArns ?? [];
  if (arns2.length === 0) throw invalid("Service revision ARNs cannot be empty.");
  if (arns2.length > 20) throw invalid("Service revision ARNs cannot contain more than 20 elements.");
  const { revisions } = world.visible().state;
  const found3 = arns2.flatMap((arn) => revisions[arn] ?? []);
  const failures = arns2.filter((arn) => revisions[arn] === void 0).map((arn) => ({ arn, reason: "MISSING" }));
  return { serviceRevisions: found3.map(viewRevision), failures };
}
function requireDeployment(world, arn) {
  const record2 = world.store.state.deployments[arn ?? ""];
  if (record2 !== void 0) return record2;
  throw new ApiError("ServiceDeploymentNotFoundException", "The service deployment does not exist.");
}
function stopServiceDeployment(world, input) {
  const record2 = requireDeployment(world, input.serviceDeploymentArn);
  const type = input.stopType ?? "ROLLBACK";
  if (type !== "ROLLBACK") throw invalid(`The stopType ${type} is not valid. Valid value: ROLLBACK.`);
  if (isTerminal(record2.status)) {
    throw new ApiError(
      "ConflictException",
      `The service deployment is in the terminal state ${record2.status} and cannot be stopped.`,
      400,
      { resourceIds: [record2.arn] }
    );
  }
  if (record2.status === "PENDING" || record2.status === "IN_PROGRESS") {
    moveDeployment(record2, "ROLLBACK_REQUESTED", world.clock.now());
    world.engine.touch(record2.serviceArn, PICK_UP_MS);
  }
  return { serviceDeploymentArn: record2.arn };
}
function continueServiceDeployment(world, input) {
  const record2 = requireDeployment(world, input.serviceDeploymentArn);
  if (!/^ecs-[A-Za-z]+-.+$/.test(input.hookId ?? "")) {
    throw invalid("Invalid hookId: hookId must follow the format: ecs-{hookType}-{id}");
  }
  if (isTerminal(record2.status)) {
    throw invalid("ContinueServiceDeployment is not allowed for service deployments in terminal states.");
  }
  throw invalid("The hookId is completed, unavailable, or not associated with the service deployment.");
}

// rehearsal/ecs/definition/sizes.ts
var SIZES = {
  512: [1024, 4096, 1024],
  1024: [2048, 8192, 1024],
  2048: [4096, 16384, 1024],
  4096: [8192, 30720, 1024],
  8192: [16384, 61440, 4096],
  16384: [32768, 122880, 8192]
};
function isFargateSize(cpu, memory) {
  if (cpu === 256) return [512, 1024, 2048].includes(memory);
  const range = SIZES[cpu];
  if (range === void 0) return false;
  const [from, to, step] = range;
  return memory >= from && memory <= to && (memory - from) % step === 0;
}
function cpuUnits(text2) {
  const [, vcpu] = /^\s*(\d*\.?\d+)\s*vcpu\s*$/i.exec(text2) ?? [];
  if (vcpu !== void 0) return Math.round(Number(vcpu) * 1024);
  return /^\d+$/.test(text2.trim()) ? Number(text2) : void 0;
}
function memoryMib(text2) {
  const [, gigabytes] = /^\s*(\d*\.?\d+)\s*gb\s*$/i.exec(text2) ?? [];
  if (gigabytes !== void 0) return Math.round(Number(gigabytes) * 1024);
  return /^\d+$/.test(text2.trim()) ? Number(text2) : void 0;
}

// rehearsal/ecs/definition/normal-form.ts
function normalTaskDefinition(input, as) {
  const { tags: _, cpu, memory, containerDefinitions, ...rest } = input;
  const awsvpc = input.networkMode === "awsvpc";
  const units = cpu === void 0 ? void 0 : cpuUnits(cpu);
  const mib = memory === void 0 ? void 0 : memoryMib(memory);
  const fargate = awsvpc && units !== void 0 && mib !== void 0 && isFargateSize(units, mib);
  return {
    ...rest,
    taskDefinitionArn: as.arn,
    family: as.family,
    revision: as.revision,
    status: "ACTIVE",
    containerDefinitions: (containerDefinitions ?? []).map((container) => normalContainer(container, awsvpc)),
    volumes: input.volumes ?? [],
    placementConstraints: input.placementConstraints ?? [],
    compatibilities: fargate ? ["EC2", "FARGATE"] : ["EC2"],
    requiresAttributes: [],
    ...units === void 0 ? {} : { cpu: String(units) },
    ...mib === void 0 ? {} : { memory: String(mib) },
    registeredAt: as.registeredAt,
    registeredBy: as.registeredBy
  };
}
function normalContainer(container, awsvpc) {
  return {
    ...container,
    cpu: container.cpu ?? 0,
    essential: container.essential ?? true,
    environment: container.environment ?? [],
    mountPoints: container.mountPoints ?? [],
    volumesFrom: container.volumesFrom ?? [],
    systemControls: container.systemControls ?? [],
    portMappings: (container.portMappings ?? []).map((mapping) => ({
      ...mapping,
      hostPort: awsvpc ? mapping.containerPort : mapping.hostPort ?? 0,
      protocol: mapping.protocol ?? "tcp"
    }))
  };
}

// rehearsal/ecs/definition/containers.ts
function checkContainers(containers) {
  if (containers.length === 0) throw clientError("Container list cannot be empty.");
  if (containers.length > 10) throw clientError("A task definition cannot have more than 10 containers.");
  const names = /* @__PURE__ */ new Set();
  for (const container of containers) {
    checkNames(container, names);
    checkHealthCheck(container);
    checkPorts(container);
    if ((container.environmentFiles ?? []).length > 0) throw beyondRehearsal("environmentFiles");
  }
  if (containers.every(({ essential }) => essential === false)) {
    throw clientError("At least one container of a task definition must be essential.");
  }
}
function checkNames(container, names) {
  const { name, image } = container;
  if (name === void 0 || name === "") throw clientError("Container.name should not be null or empty.");
  if (!/^[A-Za-z0-9_-]{1,255}$/.test(name)) throw clientError("Container.name contains invalid characters.");
  if (image === void 0 || image === "") throw clientError("Container.image should not be null or empty.");
  if (/\s/.test(image)) throw clientError("Container.image contains invalid characters.");
  if (names.has(name)) throw clientError(`Container names must be unique within a task definition: ${name}.`);
  names.add(name);
}
function checkHealthCheck(container) {
  const check2 = container.healthCheck;
  if (check2 === void 0) return;
  const [kind, ...rest] = check2.command ?? [];
  if (rest.length === 0 || kind !== "CMD" && kind !== "CMD-SHELL") {
    throw clientError("Health check command must start with 'CMD' or 'CMD-SHELL' and name a command.");
  }
  between(check2.interval, 5, 300, "interval");
  between(check2.timeout, 2, 120, "timeout");
  between(check2.retries, 1, 10, "retries");
  between(check2.startPeriod, 0, 300, "startPeriod");
}
function between(value, least, most2, what) {
  if (value !== void 0 && (value < least || value > most2)) {
    throw clientError(`Health check ${what} must be between ${least} and ${most2}.`);
  }
}
function checkPorts(container) {
  for (const { containerPort } of container.portMappings ?? []) {
    if (containerPort === void 0 || containerPort < 1 || containerPort > 65535) {
      throw clientError("A container port must be between 1 and 65535.");
    }
  }
}

// rehearsal/ecs/definition/rules.ts
var MOST_BYTES = 65536;
function checkTaskDefinition(input) {
  const { family } = input;
  if (family === void 0 || family === "") throw clientError("Family should not be null or empty.");
  if (!/^[A-Za-z0-9_-]{1,255}$/.test(family)) throw clientError("Family contains invalid characters.");
  const bytes = Buffer.byteLength(JSON.stringify(input));
  if (bytes > MOST_BYTES) {
    throw clientError(`Actual length: '${bytes}'. Max allowed length is '${MOST_BYTES}' bytes.`);
  }
  const containers = input.containerDefinitions ?? [];
  checkContainers(containers);
  const cpu = sizeOf(input.cpu, cpuUnits, "cpu");
  const memory = sizeOf(input.memory, memoryMib, "memory");
  if (input.requiresCompatibilities?.includes("FARGATE") === true) checkFargate(input, cpu, memory);
  checkMemory(containers, memory);
  if (input.networkMode === "awsvpc") checkAwsvpc(containers);
  if (containers.some(({ secrets }) => (secrets ?? []).length > 0) && input.executionRoleArn === void 0) {
    throw clientError(
      "When you are specifying container secrets, you must also specify a value for 'executionRoleArn'."
    );
  }
}
function sizeOf(text2, parse, what) {
  if (text2 === void 0) return void 0;
  const size2 = parse(text2);
  if (size2 === void 0) {
    throw clientError(
      `Invalid '${what}' setting for task. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.`
    );
  }
  return size2;
}
function checkFargate(input, cpu, memory) {
  if (input.networkMode !== "awsvpc") throw clientError("Fargate only supports network mode ‘awsvpc’.");
  if (cpu === void 0) throw clientError("Fargate requires that 'cpu' be defined at the task level.");
  if (memory === void 0) throw clientError("Fargate requires that 'memory' be defined at the task level.");
  if (!isFargateSize(cpu, memory)) {
    throw clientError(
      `No Fargate configuration exists for given values: ${cpu} CPU, ${memory} memory. See the Amazon ECS documentation for the valid values.`
    );
  }
  if (input.executionRoleArn !== void 0) return;
  for (const { image, logConfiguration } of input.containerDefinitions ?? []) {
    const start2 = "Fargate requires task definition to have execution role ARN to support";
    if (logConfiguration?.logDriver === "awslogs") throw clientError(`${start2} log driver awslogs.`);
    if (/^\d{12}\.dkr[.-]ecr[.-]/.test(image ?? "")) throw clientError(`${start2} ECR images.`);
  }
}
function checkMemory(containers, task) {
  for (const { name, memory, memoryReservation } of containers) {
    if (task === void 0 && memory === void 0 && memoryReservation === void 0) {
      throw clientError(
        `Invalid setting for container '${name ?? ""}'. At least one of 'memory' or 'memoryReservation' must be specified.`
      );
    }
    if (task !== void 0 && (memory ?? 0) > task) {
      throw clientError(
        `Invalid setting for container '${name ?? ""}'. The 'memory' setting for container is greater than for the task.`
      );
    }
  }
}
function checkAwsvpc(containers) {
  for (const { hostPort, containerPort } of containers.flatMap((one) => one.portMappings ?? [])) {
    if (hostPort !== void 0 && hostPort !== 0 && hostPort !== containerPort) {
      throw clientError("When networkMode=awsvpc, the host ports and container ports in port mappings must match.");
    }
  }
}

// rehearsal/ecs/views/task-definition-view.ts
function viewTaskDefinition(definition) {
  return {
    ...definition,
    registeredAt: wireTime(definition.registeredAt),
    deregisteredAt: wireTime(definition.deregisteredAt)
  };
}

// rehearsal/ecs/operations/task-definitions.ts
function registerTaskDefinition(world, input) {
  checkTaskDefinition(input);
  const tags2 = parseTags(input.tags);
  const { state } = world.store;
  const family = input.family ?? "";
  const revision = (state.families[family] ?? 0) + 1;
  const arn = ecsArn(world.account, `task-definition/${family}:${revision}`);
  const definition = normalTaskDefinition(input, {
    arn,
    family,
    revision,
    registeredAt: world.clock.now(),
    registeredBy: world.caller
  });
  state.families[family] = revision;
  state.taskDefinitions[arn] = definition;
  state.tags[arn] = tags2;
  return { taskDefinition: viewTaskDefinition(definition), tags: tags2 };
}
function deregisterTaskDefinition(world, input) {
  const name = input.taskDefinition ?? "";
  if (!/:\d+$/.test(lastPart(name))) {
    throw clientError("Missing or invalid revision: a task definition is deregistered by family:revision or ARN.");
  }
  const definition = findTaskDefinition(world, name);
  if (definition === void 0) {
    throw clientError(
      "The specified task definition does not exist. Specify a valid account, family, revision and try again."
    );
  }
  if (definition.status === "ACTIVE") {
    definition.status = "INACTIVE";
    definition.deregisteredAt = world.clock.now();
  }
  return { taskDefinition: viewTaskDefinition(definition) };
}
function describeTaskDefinition(world, input) {
  const definition = findTaskDefinition(world, input.taskDefinition ?? "");
  if (definition === void 0) throw clientError("Unable to describe task definition.");
  const tags2 = input.include?.includes("TAGS") === true ? world.store.state.tags[definition.taskDefinitionArn] : void 0;
  return { taskDefinition: viewTaskDefinition(definition), tags: tags2 };
}
function listTaskDefinitions(world, input) {
  const status = input.status ?? "ACTIVE";
  const found3 = Object.values(world.store.state.taskDefinitions).filter((one) => one.status === status && (input.familyPrefix === void 0 || one.family === input.familyPrefix)).sort((a, b) => compareText(a.family, b.family) || a.revision - b.revision).map(({ taskDefinitionArn }) => taskDefinitionArn);
  if (input.sort === "DESC") found3.reverse();
  const page4 = paginate(found3, input, 100, world.settings.pageSize);
  return { taskDefinitionArns: page4.items, nextToken: page4.nextToken };
}
function listTaskDefinitionFamilies(world, input) {
  const active = /* @__PURE__ */ new Set();
  for (const { family, status } of Object.values(world.store.state.taskDefinitions)) {
    if (status === "ACTIVE") active.add(family);
  }
  const wanted = input.status ?? "ALL";
  const families = Object.keys(world.store.state.families).filter((family) => family.startsWith(input.familyPrefix ?? "")).filter((family) => wanted === "ALL" || active.has(family) === (wanted === "ACTIVE")).sort(compareText);
  const page4 = paginate(families, input, 100, world.settings.pageSize);
  return { families: page4.items, nextToken: page4.nextToken };
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// rehearsal/ecs/scheduler/stopped-reasons.ts
var stoppedReason = {
  exited: "Essential container in task exited",
  byUser: "Task stopped by user",
  containerCheck: "Task failed container health checks",
  targetCheck: (group) => `Task failed ELB health checks in (target-group ${group})`,
  scaling: (revision) => `Scaling activity initiated by (deployment ${rolloutId(revision)})`,
  cannotPull: (image) => `CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref ${image}: ${image}: not found`,
  noPlatform: (image) => `CannotPullContainerError: failed to resolve ref ${image}: no match for platform in manifest: not found`,
  secretMissing: (valueFrom) => secretMissing(valueFrom),
  logGroupMissing: (group) => `ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist. : exit status 1 (log group ${group})`
};
function secretMissing(valueFrom) {
  const start2 = "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: ";
  if (/^arn:[^:]+:secretsmanager:/.test(valueFrom)) {
    return `${start2}unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret ${valueFrom} from secrets manager: ResourceNotFoundException: Secrets Manager can't find the specified secret.`;
  }
  const name = valueFrom.replace(/^arn:[^:]+:ssm:[^:]*:[^:]*:parameter/, "");
  return `${start2}unable to retrieve secrets from ssm: service call has been retried 1 time(s): invalid parameters: ${name}`;
}

// rehearsal/ecs/scheduler/task-events.ts
function applyTaskEvent(task, event, now) {
  switch (event.kind) {
    case "pulled":
      if (task.status !== "PENDING") return;
      task.pullStoppedAt = now;
      moveTask(task, "ACTIVATING");
      return;
    case "running":
      runs(task, event.addresses, now);
      return;
    case "failed-to-start":
      endTask(task, "never-ran", "TaskFailedToStart", event.reason, now);
      stopContainer(task, event.container, { reason: event.reason });
      if (!task.containers.some(({ status }) => status === "RUNNING")) stopAll(task);
      return;
    case "container-exited":
      exits(task, event, now);
      return;
    case "container-health":
      judges(task, event);
      return;
    case "stopped":
      task.goneAt ??= now;
      stopAll(task);
      endTask(
        task,
        task.startedAt === void 0 ? "never-ran" : "exited",
        "EssentialContainerExited",
        stoppedReason.exited,
        now
      );
      return;
  }
}
function runs(task, addresses, now) {
  task.addresses = [...addresses];
  if (task.status !== "PENDING" && task.status !== "ACTIVATING") return;
  task.pullStoppedAt ??= now;
  task.startedAt = now;
  for (const container of task.containers) {
    if (container.status !== "PENDING") continue;
    container.status = "RUNNING";
    container.runtimeId = `${task.id}-${String(task.containers.indexOf(container) + 527074092)}`;
  }
  moveTask(task, "RUNNING");
}
function exits(task, event, now) {
  stopContainer(task, event.container, { exitCode: event.exitCode, reason: event.reason });
  const essential = task.containers.some((one) => one.name === event.container && one.essential);
  if (!essential || task.desired === "STOPPED") return;
  task.executionStoppedAt = now;
  endTask(
    task,
    task.startedAt === void 0 ? "never-ran" : "exited",
    "EssentialContainerExited",
    stoppedReason.exited,
    now
  );
}
function judges(task, event) {
  const container = task.containers.find((one) => one.name === event.container);
  if (container?.healthChecked === true) container.health = event.healthy ? "HEALTHY" : "UNHEALTHY";
}
function stopAll(task) {
  for (const container of task.containers) container.status = "STOPPED";
}
function stopContainer(task, name, end) {
  const container = task.containers.find((one) => one.name === name);
  if (container === void 0 || container.status === "STOPPED") return;
  container.status = "STOPPED";
  container.health = "UNKNOWN";
  container.exitCode = end.exitCode;
  container.reason = end.reason;
}
function endTask(task, ended2, stopCode, reason, now) {
  if (task.desired === "STOPPED") return;
  task.ended = ended2;
  orderStop(task, stopCode, reason, now);
}
function orderStop(task, stopCode, reason, now) {
  if (task.desired === "STOPPED") return;
  task.desired = "STOPPED";
  task.version += 1;
  task.stoppingAt = now;
  task.stopCode = stopCode;
  task.stoppedReason = reason;
}

// rehearsal/ecs/operations/tasks.ts
function forget(world) {
  world.store.forgetTasks(world.clock.now() - world.settings.taskRetentionMs);
}
function describeTasks(world, input) {
  const ids = input.tasks ?? [];
  if (ids.length === 0) throw invalid("Tasks cannot be empty.");
  if (ids.length > 100) throw invalid("Tasks cannot contain more than 100 elements.");
  const cluster = findCluster(world, input.cluster);
  forget(world);
  const { state } = world.visible();
  const tasks2 = [];
  const failures = [];
  for (const id of ids) {
    const task = findTask(world, cluster, id, state);
    const arn = `${cluster.arn.replace(":cluster/", ":task/")}/${lastPart(id)}`;
    const tags2 = input.include?.includes("TAGS") === true ? state.tags[arn] : void 0;
    if (task === void 0) failures.push({ arn, reason: "MISSING" });
    else tasks2.push(viewTask(task, world.account.region, tags2));
  }
  return { tasks: tasks2, failures };
}
function listTasks(world, input) {
  const cluster = findCluster(world, input.cluster);
  if (input.startedBy !== void 0 && (input.serviceName ?? input.family ?? input.containerInstance) !== void 0) {
    throw invalid("When startedBy is specified, it must be the only filter.");
  }
  const service2 = input.serviceName === void 0 ? void 0 : requireService(world, cluster, input.serviceName);
  forget(world);
  const desired = input.desiredStatus ?? "RUNNING";
  const { state } = world.visible();
  const arns2 = Object.values(state.tasks).filter((task) => task.clusterArn === cluster.arn && task.desired === desired).filter((task) => service2 === void 0 || task.service === service2.arn).filter((task) => input.startedBy === void 0 || task.startedBy === input.startedBy).filter((task) => input.launchType === void 0 || task.launchType === input.launchType).filter((task) => input.family === void 0 || lastPart(task.definition).split(":")[0] === input.family).filter(() => input.containerInstance === void 0).map(({ arn }) => arn);
  const page4 = paginate(arns2, input, 100, world.settings.pageSize);
  return { taskArns: page4.items, nextToken: page4.nextToken };
}
function stopTask(world, input) {
  const cluster = findCluster(world, input.cluster);
  const task = findTask(world, cluster, input.task ?? "");
  if (task === void 0) throw invalid("The referenced task was not found.");
  if ((input.reason?.length ?? 0) > 1024) throw invalid("reason cannot be longer than 1024 characters.");
  orderStop(task, "UserInitiated", input.reason ?? stoppedReason.byUser, world.clock.now());
  world.engine.touch(task.service);
  return { task: viewTask(task, world.account.region, world.store.state.tags[task.arn]) };
}

// rehearsal/ecs/operations/update-service.ts
function updateService(world, input) {
  const cluster = findCluster(world, input.cluster);
  const service2 = requireService(world, cluster, input.service);
  if (service2.status !== "ACTIVE") throw new ApiError("ServiceNotActiveException", "Service was not ACTIVE.");
  checkKind2(input);
  const { desiredCount } = input;
  if (desiredCount !== void 0 && (!Number.isInteger(desiredCount) || desiredCount < 0)) {
    throw invalid("desiredCount can not be negative.");
  }
  const settings = input.deploymentConfiguration === void 0 ? service2.settings : parseDeploymentSettings(input.deploymentConfiguration);
  const options = changedOptions(service2.options, input);
  const revision = changedRevision(service2.revision, input);
  const touched = input.forceNewDeployment === true || !isSame(revision, service2.revision);
  const named2 = input.taskDefinition !== void 0;
  const definition = touched || named2 ? checkRevision(world, revision, launchTypeOf(options)) : void 0;
  if (definition !== void 0) revision.taskDefinition = definition.taskDefinitionArn;
  service2.settings = settings;
  service2.options = options;
  service2.desiredCount = desiredCount ?? service2.desiredCount;
  const starts = input.forceNewDeployment === true || !isSame(revision, service2.revision);
  if (definition !== void 0 && starts) {
    service2.revision = revision;
    startDeployment(world, service2, definition);
  }
  world.engine.touch(service2.arn, PICK_UP_MS);
  return { service: viewService(factsOf(world.store, service2)) };
}
function checkKind2(input) {
  const controller = input.deploymentController?.type ?? "ECS";
  if (controller !== "ECS") throw beyondRehearsal(`the deployment controller ${controller}`);
  if (input.serviceConnectConfiguration?.enabled === true) throw beyondRehearsal("Service Connect");
}
function changedRevision(now, input) {
  return {
    taskDefinition: input.taskDefinition ?? now.taskDefinition,
    networkConfiguration: input.networkConfiguration ?? now.networkConfiguration,
    platformVersion: input.platformVersion ?? now.platformVersion,
    loadBalancers: input.loadBalancers ?? now.loadBalancers,
    serviceRegistries: input.serviceRegistries ?? now.serviceRegistries,
    serviceConnectConfiguration: input.serviceConnectConfiguration ?? now.serviceConnectConfiguration,
    volumeConfigurations: input.volumeConfigurations ?? now.volumeConfigurations,
    vpcLatticeConfigurations: input.vpcLatticeConfigurations ?? now.vpcLatticeConfigurations
  };
}
function changedOptions(now, input) {
  const providers = input.capacityProviderStrategy ?? now.capacityProviderStrategy;
  return {
    launchType: providers === void 0 ? now.launchType : void 0,
    capacityProviderStrategy: providers,
    healthCheckGracePeriodSeconds: input.healthCheckGracePeriodSeconds ?? now.healthCheckGracePeriodSeconds,
    placementConstraints: input.placementConstraints ?? now.placementConstraints,
    placementStrategy: input.placementStrategy ?? now.placementStrategy,
    availabilityZoneRebalancing: input.availabilityZoneRebalancing ?? now.availabilityZoneRebalancing,
    propagateTags: input.propagateTags ?? now.propagateTags,
    enableECSManagedTags: input.enableECSManagedTags ?? now.enableECSManagedTags,
    enableExecuteCommand: input.enableExecuteCommand ?? now.enableExecuteCommand
  };
}

// rehearsal/ecs/throttles.ts
var bucket = (name, burst, sustained) => ({ name, burst, sustained });
var serviceChanges = bucket("service-modify", 50, 5);
var serviceReads = bucket("service-read", 100, 20);
var definitionChanges = bucket("task-definition-modify", 20, 1);
var definitionReads = bucket("task-definition-read", 50, 20);
var deploymentReads = bucket("service-deployment-read", 50, 20);
var revisionReads = bucket("service-revision-read", 50, 20);
var taskReads = bucket("task-read", 100, 20);
var taskChanges = bucket("task-modify", 100, 40);
var BUCKETS = {
  CreateService: serviceChanges,
  UpdateService: serviceChanges,
  DeleteService: serviceChanges,
  DescribeServices: serviceReads,
  ListServices: serviceReads,
  RegisterTaskDefinition: definitionChanges,
  DeregisterTaskDefinition: definitionChanges,
  DescribeTaskDefinition: definitionReads,
  ListServiceDeployments: deploymentReads,
  DescribeServiceDeployments: deploymentReads,
  DescribeServiceRevisions: revisionReads,
  DescribeTasks: taskReads,
  ListTasks: taskReads,
  RunTask: taskChanges,
  StopTask: taskChanges
};
function takeToken(operation2, filled3, now) {
  const limit = BUCKETS[operation2];
  if (limit === void 0) return;
  const { tokens, at: at2 } = filled3[limit.name] ?? { tokens: limit.burst, at: now };
  const refilled = Math.min(limit.burst, tokens + Math.max(0, now - at2) / 1e3 * limit.sustained);
  const enough = refilled >= 1;
  filled3[limit.name] = { tokens: enough ? refilled - 1 : refilled, at: now };
  if (!enough) throw new ApiError("ThrottlingException", "Rate exceeded");
}

// rehearsal/ecs/api.ts
var reads = (schema, run) => ({ schema, changes: false, run });
var changes = (schema, run) => ({ schema, changes: true, run });
var OPERATIONS = {
  CreateCluster: changes(CreateClusterRequest$, createCluster),
  DescribeClusters: reads(DescribeClustersRequest$, describeClusters),
  ListClusters: reads(ListClustersRequest$, listClusters),
  DeleteCluster: changes(DeleteClusterRequest$, deleteCluster),
  RegisterTaskDefinition: changes(RegisterTaskDefinitionRequest$, registerTaskDefinition),
  DeregisterTaskDefinition: changes(DeregisterTaskDefinitionRequest$, deregisterTaskDefinition),
  DescribeTaskDefinition: reads(DescribeTaskDefinitionRequest$, describeTaskDefinition),
  ListTaskDefinitions: reads(ListTaskDefinitionsRequest$, listTaskDefinitions),
  ListTaskDefinitionFamilies: reads(ListTaskDefinitionFamiliesRequest$, listTaskDefinitionFamilies),
  CreateService: changes(CreateServiceRequest$, createService),
  UpdateService: changes(UpdateServiceRequest$, updateService),
  DeleteService: changes(DeleteServiceRequest$, deleteService),
  DescribeServices: reads(DescribeServicesRequest$, describeServices),
  ListServices: reads(ListServicesRequest$, listServices),
  ListServiceDeployments: reads(ListServiceDeploymentsRequest$, listServiceDeployments),
  DescribeServiceDeployments: reads(DescribeServiceDeploymentsRequest$, describeServiceDeployments),
  DescribeServiceRevisions: reads(DescribeServiceRevisionsRequest$, describeServiceRevisions),
  StopServiceDeployment: changes(StopServiceDeploymentRequest$, stopServiceDeployment),
  ContinueServiceDeployment: changes(ContinueServiceDeploymentRequest$, continueServiceDeployment),
  ListTasks: reads(ListTasksRequest$, listTasks),
  DescribeTasks: reads(DescribeTasksRequest$, describeTasks),
  RunTask: changes(RunTaskRequest$, runTask),
  StopTask: changes(StopTaskRequest$, stopTask),
  TagResource: changes(TagResourceRequest$, tagResource),
  UntagResource: changes(UntagResourceRequest$, untagResource),
  ListTagsForResource: reads(ListTagsForResourceRequest$, listTagsForResource)
};
var ecsOperations = Object.keys(OPERATIONS);
function createApi(world, callerOf, changed) {
  return {
    target: "AmazonEC2ContainerServiceV20141113",
    call: async (name, input, { accessKeyId }) => {
      const operation2 = OPERATIONS[name];
      if (operation2 === void 0) {
        throw new ApiError("UnknownOperationException", `The rehearsal does not know the operation ${name}.`);
      }
      checkInput(name, input, operation2.schema);
      if (world.settings.throttles) takeToken(name, world.store.state.buckets, world.clock.now());
      if (operation2.changes) changed();
      const answer3 = operation2.run({ ...world, caller: callerOf(accessKeyId) }, withoutNulls(input ?? {}));
      const wire = structuredClone(answer3);
      if (operation2.changes) changed();
      return wire;
    }
  };
}
function withoutNulls(value) {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  const present = Object.entries(value).filter(([, content2]) => content2 !== null && content2 !== void 0);
  return Object.fromEntries(present.map(([key, content2]) => [key, withoutNulls(content2)]));
}

// rehearsal/ecs/launch/digests.ts
function pinned(image, digest) {
  const name = image.split("@")[0] ?? image;
  const colon = name.lastIndexOf(":");
  return `${colon > name.lastIndexOf("/") ? name.slice(0, colon) : name}@${digest}`;
}
function resolveImage(images, image, known2) {
  return known2 === void 0 ? images.resolve(image) : images.resolve(pinned(image, known2));
}

// rehearsal/ecs/launch/secrets.ts
function resolveSecrets(container, known2) {
  const environment = {};
  for (const { name, valueFrom } of container.secrets ?? []) {
    const value = lookUp(valueFrom ?? "", known2);
    if (value === void 0) return { kind: "missing", valueFrom: valueFrom ?? "" };
    environment[name ?? ""] = value;
  }
  return { kind: "resolved", environment };
}
function lookUp(valueFrom, known2) {
  const whole2 = known2[valueFrom];
  if (whole2 !== void 0) return whole2;
  const [, arn, key] = /^(arn:[^:]+:secretsmanager:[^:]*:[^:]*:secret:[^:]+):([^:]*)(?::[^:]*:[^:]*)?$/.exec(valueFrom) ?? [];
  const secret = arn === void 0 ? void 0 : known2[arn];
  if (secret === void 0 || key === void 0 || key === "") return secret;
  const fields = JSON.parse(secret);
  if (typeof fields !== "object" || fields === null || !(key in fields)) return void 0;
  return String(Reflect.get(fields, key));
}

// rehearsal/ecs/launch/task-launch.ts
function planLaunch(task, definition, known2, world) {
  const digests = {};
  const containers = [];
  const fail = (container, reason, unresolved = false) => ({
    kind: "fail",
    container,
    reason,
    unresolved,
    digests
  });
  for (const container of definition.containerDefinitions ?? []) {
    const name = container.name ?? "";
    const image = container.image ?? "";
    const secrets = resolveSecrets(container, world.secrets);
    if (secrets.kind === "missing") return fail(name, stoppedReason.secretMissing(secrets.valueFrom));
    const digest = resolveImage(world.images, image, known2[name]);
    if (digest === void 0) return fail(name, stoppedReason.cannotPull(pinnedName(image, known2[name])), true);
    const fit = fitOf(world, image, digest, definition);
    if (fit === "no-platform") return fail(name, stoppedReason.noPlatform(image));
    digests[name] = digest;
    if (fit === "other-architecture")
      return { kind: "crash", container: name, exitCode: 255, reason: "exec format error", digests };
    const log = logOf(container, task);
    if (log !== void 0 && !mayCreateGroup(container) && !world.logGroupExists(log.group)) {
      return fail(name, stoppedReason.logGroupMissing(log.group));
    }
    const override = task.overrides.containerOverrides?.find((one) => one.name === name);
    containers.push({
      name,
      image,
      imageDigest: digest,
      essential: container.essential ?? true,
      ...container.entryPoint?.length ? { entryPoint: container.entryPoint } : {},
      ...commandOf(container, override),
      ...container.workingDirectory === void 0 ? {} : { workingDirectory: container.workingDirectory },
      environment: {
        ...platformEnvironment(task, world.region),
        ...named(container.environment),
        ...named(override?.environment),
        ...secrets.environment
      },
      containerPorts: (container.portMappings ?? []).map(({ containerPort }) => containerPort ?? 0),
      stopTimeoutSeconds: container.stopTimeout ?? 30,
      ...limitsOf(container, override),
      ...container.user === void 0 ? {} : { user: container.user },
      readOnlyRoot: container.readonlyRootFilesystem ?? false,
      initProcess: container.linuxParameters?.initProcessEnabled ?? false,
      ...log === void 0 ? {} : { log },
      ...healthOf(container)
    });
  }
  const launch = {
    taskArn: task.arn,
    containers,
    ...defined("cpuUnits", cpuUnits(task.cpu ?? "")),
    ...defined("memoryMiB", memoryMib(task.memory ?? ""))
  };
  return { kind: "launch", launch, digests };
}
function limitsOf(container, override) {
  return {
    ...defined("cpuUnits", override?.cpu ?? container.cpu),
    ...defined("memoryMiB", override?.memory ?? container.memory),
    ...defined("memoryReservationMiB", override?.memoryReservation ?? container.memoryReservation)
  };
}
function defined(name, value) {
  return value === void 0 ? {} : { [name]: value };
}
function pinnedName(image, digest) {
  return digest === void 0 || image.includes("@") ? image : `${image}@${digest}`;
}
function commandOf(container, override) {
  const command = override?.command ?? container.command;
  return command === void 0 || command.length === 0 ? {} : { command };
}
function named(pairs) {
  return Object.fromEntries((pairs ?? []).map(({ name, value }) => [name ?? "", value ?? ""]));
}
function platformEnvironment(task, region) {
  return {
    AWS_DEFAULT_REGION: region,
    AWS_REGION: region,
    AWS_EXECUTION_ENV: task.launchType === "FARGATE" ? "AWS_ECS_FARGATE" : "AWS_ECS_EC2"
  };
}
function logOf(container, task) {
  const log = container.logConfiguration;
  const group = log?.options?.["awslogs-group"];
  if (log?.logDriver !== "awslogs" || group === void 0) return void 0;
  const prefix3 = log.options?.["awslogs-stream-prefix"];
  return { group, stream: prefix3 === void 0 ? task.id : `${prefix3}/${container.name ?? ""}/${task.id}` };
}
function mayCreateGroup(container) {
  return container.logConfiguration?.options?.["awslogs-create-group"] === "true";
}
function healthOf(container) {
  const check2 = container.healthCheck;
  if (check2?.command === void 0) return {};
  return {
    healthCheck: {
      command: check2.command,
      interval: check2.interval ?? 30,
      timeout: check2.timeout ?? 5,
      retries: check2.retries ?? 3,
      startPeriod: check2.startPeriod ?? 0
    }
  };
}
function fitOf(world, image, digest, definition) {
  if (world.unpacks) return world.images.unpackable(image, digest) === void 0 ? "no-platform" : "fits";
  const asked = definition.runtimePlatform?.cpuArchitecture;
  const found3 = asked === void 0 ? void 0 : world.images.unpackable(image, digest);
  if (found3 === void 0) return "fits";
  return found3.architecture === (asked === "ARM64" ? "arm64" : "amd64") ? "fits" : "other-architecture";
}

// rehearsal/ecs/scheduler/slice.ts
function targetKey(group, address, port) {
  return `${group} ${address} ${port}`;
}
var MOST_EVENTS = 100;
function say(pass, message, later = 0) {
  const { service: service2 } = pass.slice;
  service2.events.unshift({ id: pass.mint.uuid(), createdAt: pass.now + later, message });
  service2.events.length = Math.min(service2.events.length, MOST_EVENTS);
}
function wake(pass, at2) {
  pass.wakeAt = Math.min(pass.wakeAt, at2);
}

// rehearsal/ecs/scheduler/health.ts
var SETTLED_AFTER_MS = 4e4;
function failedCheck(task, seen) {
  for (const { group, port } of task.targets) {
    const health = seen.targets[targetKey(group, task.address, port)];
    if (task.registered && health?.state === "unhealthy") {
      return { kind: "target", group, port, reason: health.description ?? "Health checks failed" };
    }
  }
  return taskHealth(task) === "UNHEALTHY" ? { kind: "container" } : void 0;
}
function judgeTask(task, now, seen, graceMs) {
  if (task.status !== "RUNNING" || task.startedAt === void 0) return "waiting";
  if (failedCheck(task, seen) !== void 0) return now < task.startedAt + graceMs ? "waiting" : "unhealthy";
  const checked2 = task.containers.some((container) => container.healthChecked && container.essential);
  if (checked2 && taskHealth(task) !== "HEALTHY") return "waiting";
  if (task.targets.length > 0) {
    const good = task.targets.every(
      ({ group, port }) => seen.targets[targetKey(group, task.address, port)]?.state === "healthy"
    );
    return task.registered && good ? "healthy" : "waiting";
  }
  return checked2 || now >= task.startedAt + SETTLED_AFTER_MS ? "healthy" : "waiting";
}

// rehearsal/ecs/scheduler/at-rest.ts
var STEADY_REPEATED_MS = 6 * 36e5;
function isAtRest({ service: service2, records, tasks: tasks2 }, now, seen) {
  const [primary, ...others] = service2.rollouts;
  if (service2.status !== "ACTIVE" || records.length > 0 || others.length > 0) return false;
  if (primary?.state !== "COMPLETED" || tasks2.length !== service2.desiredCount) return false;
  if (service2.steadySaidAt === void 0 || now - service2.steadySaidAt >= STEADY_REPEATED_MS) return false;
  return tasks2.every(
    (task) => task.desired === "RUNNING" && task.everHealthy && judgeTask(task, now, seen, 0) === "healthy"
  );
}

// rehearsal/ecs/scheduler/arithmetic.ts
var NONE = { healthy: 0, waiting: 0, unhealthy: 0 };
function lowerBound(desired, minimumHealthyPercent) {
  return Math.ceil(desired * minimumHealthyPercent / 100);
}
function upperBound(desired, maximumPercent) {
  return Math.floor(desired * maximumPercent / 100);
}
function size(tally) {
  return tally.healthy + tally.waiting + tally.unhealthy;
}
function planTasks(demand) {
  const { desired, target, sources } = demand;
  const lower = lowerBound(desired, demand.minimumHealthyPercent);
  const all = [target, ...sources];
  let room = Math.max(0, upperBound(desired, demand.maximumPercent) - all.reduce((sum, one) => sum + size(one), 0));
  const healthy = all.reduce((sum, one) => sum + one.healthy, 0);
  const missing3 = target.halted ? 0 : Math.max(0, desired - target.healthy - target.waiting);
  const startTarget = Math.min(missing3, room);
  room -= startTarget;
  let spare = Math.max(0, healthy - lower);
  const plannedSources = sources.map((source) => {
    const lost = source.replaced && healthy < lower ? Math.max(0, source.wanted - source.healthy - source.waiting) : 0;
    const start2 = Math.min(lost, room);
    room -= start2;
    if (target.halted || healthy < lower) {
      const short = lost > start2 || missing3 > startTarget;
      const stop2 = target.halted || source.replaced ? short ? oneUnhealthy(source) : NONE : waste(source);
      return { start: start2, stop: stop2, wanted: source.replaced ? source.wanted : size(source) - size(stop2) };
    }
    const healthyToo = Math.min(source.healthy, spare);
    spare -= healthyToo;
    const stop = { healthy: healthyToo, waiting: source.waiting, unhealthy: source.unhealthy };
    return { start: start2, stop, wanted: source.healthy - healthyToo };
  });
  const stopTarget = missing3 > startTarget ? oneUnhealthy(target) : target.halted ? NONE : surplus(target, desired, spare);
  const moves = startTarget + size(stopTarget) + plannedSources.reduce((sum, one) => sum + one.start + size(one.stop), 0);
  const waiting = all.reduce((sum, one) => sum + one.waiting, 0);
  return {
    startTarget,
    stopTarget,
    sources: plannedSources,
    deadlocked: missing3 > 0 && moves === 0 && waiting === 0 && sources.some((source) => size(source) > 0)
  };
}
function oneUnhealthy(tally) {
  return { ...NONE, unhealthy: Math.min(1, tally.unhealthy) };
}
function waste(source) {
  return { ...NONE, waiting: source.waiting, unhealthy: source.unhealthy };
}
function surplus(target, desired, spare) {
  if (target.waiting > 0 && target.unhealthy > 0) {
    const beyond3 = Math.max(0, target.healthy + target.waiting - desired);
    return { ...NONE, waiting: Math.min(target.waiting, beyond3) };
  }
  const beyond2 = Math.max(0, size(target) - desired);
  const unhealthy = Math.min(target.unhealthy, beyond2);
  const waiting = Math.min(target.waiting, beyond2 - unhealthy);
  return { unhealthy, waiting, healthy: Math.min(target.healthy, spare, beyond2 - unhealthy - waiting) };
}

// rehearsal/ecs/scheduler/launch-throttle.ts
var FIRST_DELAY_MS = 3e4;
var LONGEST_DELAY_MS = 27 * 6e4;
var SAID_AFTER_WAVES = 3;
function launchDelay(failedWaves) {
  if (failedWaves <= 0) return 0;
  return Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (failedWaves - 1));
}
function noteFailedLaunch(rollout, now) {
  if (now < rollout.launches.notBefore) return;
  rollout.launches.failedWaves += 1;
  rollout.launches.failedAt = now;
  rollout.launches.notBefore = now + launchDelay(rollout.launches.failedWaves);
}
function clearLaunches(rollout) {
  if (rollout.launches.failedWaves === 0) return;
  rollout.launches = { failedWaves: 0, failedAt: 0, notBefore: 0, said: false };
}
function launchesWait(rollout, now) {
  return now < rollout.launches.notBefore;
}
function throttleToSay(rollout) {
  if (rollout.launches.said || rollout.launches.failedWaves < SAID_AFTER_WAVES) return false;
  rollout.launches.said = true;
  return true;
}

// rehearsal/ecs/scheduler/service-events.ts
function list2(tasks2) {
  return tasks2.map(({ id }) => `(task ${id})`).join(" ");
}
var eventText = {
  started: (service2, tasks2, replaced) => `(service ${service2.name}) has started ${tasks2.length} tasks: ${list2(tasks2)}.` + (replaced > 0 ? ` Amazon ECS replaced ${replaced} tasks due to an unhealthy status.` : ""),
  stopped: (service2, tasks2) => `(service ${service2.name}) has stopped ${tasks2.length} running tasks: ${list2(tasks2)}.`,
  stoppedPending: (service2, count2) => `(service ${service2.name}) stopped ${count2} pending tasks.`,
  registered: (service2, count2, group) => `(service ${service2.name}) registered ${count2} targets in (target-group ${group})`,
  deregistered: (service2, count2, group) => `(service ${service2.name}) deregistered ${count2} targets in (target-group ${group})`,
  draining: (service2, revision, count2) => `(service ${service2.name}, taskSet ${rolloutId(revision)}) has begun draining connections on ${count2} tasks.`,
  completed: (service2, revision) => `(service ${service2.name}) (deployment ${rolloutId(revision)}) deployment completed.`,
  steady: (service2) => `(service ${service2.name}) has reached a steady state.`,
  failed: (service2, revision, why) => `(service ${service2.name}) (deployment ${rolloutId(revision)}) deployment failed: ${why}`,
  rollingBack: (service2, revision) => `(service ${service2.name}) rolling back to deployment ${rolloutId(revision)}.`,
  containerUnhealthy: (service2, task) => `(service ${service2.name}) (task ${task.id}) failed container health checks.`,
  targetUnhealthy: (service2, task, port, group, reason) => `(service ${service2.name}) (task ${task.id}) (port ${port}) is unhealthy in (target-group ${group}) due to (reason ${reason})`,
  unplaceable: (service2, reason) => `(service ${service2.name}) was unable to place a task. Reason: ${reason}.`,
  inconsistent: (service2) => `(service ${service2.name}) is unable to consistently start tasks successfully.`,
  deadlocked: (service2) => `(service ${service2.name}) was unable to stop or start tasks during a deployment because of the service deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try again.`
};

// rehearsal/ecs/scheduler/failures.ts
function openRecord(pass) {
  return pass.slice.records.find((record2) => !isTerminal(record2.status) && record2.status !== "STOP_REQUESTED");
}
function watching(pass, rollout) {
  const record2 = openRecord(pass);
  return record2?.target === rollout.revision && record2.status === "IN_PROGRESS" && record2.breaker === "MONITORING" ? record2 : void 0;
}
function noteLoss(pass, task, loss) {
  const rollout = pass.slice.service.rollouts.find(({ revision }) => revision === task.revision);
  if (rollout === void 0) return;
  if (loss === "never-ran" && pass.seen.launchThrottle) noteFailedLaunch(rollout, pass.now);
  if (!countsAsFailure(loss, task, rollout, pass.seen.breakerCountsExits)) return;
  rollout.failedTasks += 1;
  rollout.updatedAt = pass.now;
  const record2 = watching(pass, rollout);
  if (record2 === void 0) return;
  const threshold = breakerThreshold(record2.settings.deploymentCircuitBreaker, pass.slice.service.desiredCount);
  record2.failureCount = Math.min(threshold, record2.failureCount + 1);
  record2.updatedAt = pass.now;
}
function noteHealthy(pass, task) {
  task.everHealthy = true;
  const rollout = pass.slice.service.rollouts.find(({ revision }) => revision === task.revision);
  if (rollout === void 0 || !pass.slice.service.settings.deploymentCircuitBreaker.resetOnHealthyTask) return;
  rollout.failedTasks = 0;
  const record2 = watching(pass, rollout);
  if (record2 !== void 0) record2.failureCount = 0;
}
function countEndedTasks(pass) {
  const { service: service2, tasks: tasks2 } = pass.slice;
  let reason;
  for (const task of tasks2) {
    const rollout = service2.rollouts.find(({ revision }) => revision === task.revision);
    if (task.ended !== void 0 && !task.counted) {
      task.counted = true;
      noteLoss(pass, task, task.ended);
      if (task.ended === "never-ran") reason = task.stoppedReason;
    }
    if (task.startedAt === void 0 || rollout === void 0) continue;
    rollout.everRan = true;
    if (task.startedAt > rollout.launches.failedAt) clearLaunches(rollout);
  }
  if (reason !== void 0) say(pass, eventText.unplaceable(service2, reason));
}

// rehearsal/ecs/scheduler/capacity.ts
function balance(pass, verdicts) {
  const { service: service2, tasks: tasks2 } = pass.slice;
  const [primary, ...others] = service2.rollouts;
  if (primary === void 0) return;
  const tally = (rollout) => tallyOf(wantedTasks(tasks2, rollout.revision), verdicts);
  const plan = planTasks({
    desired: service2.desiredCount,
    minimumHealthyPercent: service2.settings.minimumHealthyPercent,
    maximumPercent: service2.settings.maximumPercent,
    target: { ...tally(primary), halted: primary.halted },
    sources: others.map((one) => ({ ...tally(one), wanted: one.wanted, replaced: one.state !== "FAILED" }))
  });
  const stopped = stopTasks(pass, primary, plan.stopTarget, verdicts);
  others.forEach((rollout, index) => {
    const source = plan.sources[index];
    if (source === void 0) return;
    stopped.push(...stopTasks(pass, rollout, source.stop, verdicts));
    rollout.wanted = source.wanted;
    startTasks(pass, rollout, source.start, verdicts);
  });
  sayStopped(pass, stopped);
  startTasks(pass, primary, plan.startTarget, verdicts);
  if (stopped.length > 0) wake(pass, pass.now + 1e3);
  const record2 = openRecord(pass);
  if (plan.deadlocked && record2 !== void 0 && !record2.deadlockSaid) {
    record2.deadlockSaid = true;
    say(pass, eventText.deadlocked(service2));
  }
}
function judgeTasks(pass) {
  const { service: service2, tasks: tasks2 } = pass.slice;
  const grace = (service2.options.healthCheckGracePeriodSeconds ?? 0) * 1e3;
  const verdicts = /* @__PURE__ */ new Map();
  for (const task of tasks2.filter(isWanted)) {
    const verdict = judgeTask(task, pass.now, pass.seen, grace);
    verdicts.set(task.arn, verdict);
    if (verdict === "unhealthy" && !task.saidUnhealthy) sayUnhealthy(pass, task);
    if (verdict === "healthy") task.saidUnhealthy = false;
  }
  return verdicts;
}
function sayUnhealthy(pass, task) {
  const { service: service2 } = pass.slice;
  const failed2 = failedCheck(task, pass.seen);
  if (failed2 === void 0) return;
  task.saidUnhealthy = true;
  say(
    pass,
    failed2.kind === "container" ? eventText.containerUnhealthy(service2, task) : eventText.targetUnhealthy(service2, task, failed2.port, failed2.group, failed2.reason)
  );
}
function tallyOf(tasks2, verdicts) {
  const tally = { healthy: 0, waiting: 0, unhealthy: 0 };
  for (const task of tasks2) tally[verdicts.get(task.arn) ?? "waiting"] += 1;
  return tally;
}
function startTasks(pass, rollout, count2, verdicts) {
  const { service: service2, revisions, tasks: tasks2 } = pass.slice;
  const revision = revisions[rollout.revision];
  if (count2 <= 0 || revision === void 0) return;
  if (pass.seen.launchThrottle && launchesWait(rollout, pass.now)) {
    if (throttleToSay(rollout)) say(pass, eventText.inconsistent(service2));
    wake(pass, rollout.launches.notBefore);
    return;
  }
  const unhealthy = wantedTasks(tasks2, rollout.revision).filter((task) => verdicts.get(task.arn) === "unhealthy");
  const started = Array.from(
    { length: count2 },
    () => newTask(
      revision.template,
      {
        clusterArn: service2.clusterArn,
        clusterName: service2.clusterName,
        group: `service:${service2.name}`,
        startedBy: rolloutId(revision.id),
        service: service2.arn,
        revision: revision.id
      },
      pass.mint,
      pass.now
    )
  );
  tasks2.push(...started);
  wake(pass, pass.now + pass.seen.provisioningMs);
  say(pass, eventText.started(service2, started, Math.min(count2, unhealthy.length)));
}
function stopTasks(pass, rollout, stop, verdicts) {
  const mine = wantedTasks(pass.slice.tasks, rollout.revision);
  const of = (verdict) => mine.filter((task) => (verdicts.get(task.arn) ?? "waiting") === verdict);
  const unhealthy = of("unhealthy").slice(0, stop.unhealthy);
  for (const task of unhealthy) {
    const failed2 = failedCheck(task, pass.seen);
    const reason = failed2?.kind === "target" ? stoppedReason.targetCheck(failed2.group) : stoppedReason.containerCheck;
    orderStop(task, "ServiceSchedulerInitiated", reason, pass.now);
    noteLoss(pass, task, "unhealthy");
  }
  const others = [...of("waiting").reverse().slice(0, stop.waiting), ...of("healthy").slice(0, stop.healthy)];
  const primary = pass.slice.service.rollouts[0]?.revision ?? rollout.revision;
  for (const task of others) orderStop(task, "ServiceSchedulerInitiated", stoppedReason.scaling(primary), pass.now);
  return [...unhealthy, ...others];
}
function sayStopped(pass, stopped) {
  const { service: service2 } = pass.slice;
  const running = stopped.filter((task) => task.startedAt !== void 0);
  if (running.length > 0) say(pass, eventText.stopped(service2, running));
  if (stopped.length > running.length) say(pass, eventText.stoppedPending(service2, stopped.length - running.length));
}

// rehearsal/ecs/scheduler/completion.ts
function complete(pass) {
  const { service: service2 } = pass.slice;
  const primary = service2.rollouts[0];
  if (primary === void 0) return;
  const full = isFull(pass, primary);
  const record2 = openRecord(pass);
  if (record2 !== void 0 && full) succeed(pass, record2, primary);
  dropFinished(pass);
  const quiet = full && openRecord(pass) === void 0 && !primary.halted;
  if (!quiet || pass.slice.tasks.some((task) => task.revision !== primary.revision && task.status !== "STOPPED")) {
    if (!full) service2.steadySaidAt = void 0;
    return;
  }
  if (primary.state === "IN_PROGRESS") {
    primary.state = "COMPLETED";
    primary.reason = rolloutReason.completed(primary.revision);
    primary.updatedAt = pass.now;
    say(pass, eventText.completed(service2, primary.revision));
  }
  if (service2.steadySaidAt === void 0 || pass.now - service2.steadySaidAt >= STEADY_REPEATED_MS) {
    service2.steadySaidAt = pass.now;
    say(pass, eventText.steady(service2));
  }
}
function isFull(pass, primary) {
  const { service: service2, tasks: tasks2 } = pass.slice;
  const grace = (service2.options.healthCheckGracePeriodSeconds ?? 0) * 1e3;
  const wanted = tasks2.filter(isWanted);
  return wanted.length === service2.desiredCount && wanted.every(
    (task) => task.revision === primary.revision && judgeTask(task, pass.now, pass.seen, grace) === "healthy"
  );
}
function succeed(pass, record2, primary) {
  const { service: service2 } = pass.slice;
  if (record2.status === "ROLLBACK_IN_PROGRESS") {
    if (pass.slice.tasks.some((task) => task.revision === record2.target && task.status !== "STOPPED")) return;
    moveDeployment(record2, "ROLLBACK_SUCCESSFUL", pass.now);
  } else if (record2.status === "IN_PROGRESS") {
    if (bakes(pass, record2)) return;
    moveDeployment(record2, "SUCCESSFUL", pass.now);
    if (record2.breaker === "MONITORING") record2.breaker = "MONITORING_COMPLETE";
    if (record2.alarms === "MONITORING") record2.alarms = "MONITORING_COMPLETE";
  } else {
    return;
  }
  service2.lastCompleted = primary.revision;
  closeRecord(pass.slice, record2);
}
function bakes(pass, record2) {
  if (record2.alarms !== "MONITORING") return false;
  const minutes = record2.settings.bakeTimeInMinutes;
  record2.bakeUntil ??= pass.now + (minutes === void 0 ? pass.seen.defaultBakeMs : minutes * 6e4);
  if (pass.now >= record2.bakeUntil) return false;
  wake(pass, record2.bakeUntil);
  return true;
}
function dropFinished(pass) {
  const { service: service2, tasks: tasks2 } = pass.slice;
  const record2 = openRecord(pass);
  if (record2?.bakeUntil !== void 0 && record2.status === "IN_PROGRESS") return;
  service2.rollouts = service2.rollouts.filter(
    (rollout, index) => index === 0 || tasks2.some((task) => task.revision === rollout.revision && task.status !== "STOPPED")
  );
}

// rehearsal/ecs/scheduler/rollback.ts
function failDeployment(pass, record2, cause) {
  const { service: service2 } = pass.slice;
  failRollout(pass, record2.target, cause);
  say(pass, eventText.failed(service2, record2.target, failureText(cause)));
  if (mayRollBack(record2, cause)) goBack(pass, record2, cause);
  else stopAsItStands(pass, record2, cause);
}
function mayRollBack(record2, cause) {
  switch (cause) {
    case "breaker":
      return record2.settings.deploymentCircuitBreaker.rollback;
    case "alarm":
      return record2.settings.alarms?.rollback ?? false;
    case "request":
      return true;
  }
}
function failRollout(pass, revision, cause) {
  const rollout = pass.slice.service.rollouts.find((one) => one.revision === revision);
  if (rollout === void 0) return;
  rollout.state = "FAILED";
  rollout.reason = rolloutReason.failed(cause);
  rollout.updatedAt = pass.now;
  rollout.halted = true;
}
function stopAsItStands(pass, record2, cause) {
  record2.statusReason = statusReason.stopped(cause);
  moveDeployment(record2, "STOP_REQUESTED", pass.now);
  closeRecord(pass.slice, record2);
}
function goBack(pass, record2, cause) {
  const { service: service2, revisions, tasks: tasks2 } = pass.slice;
  const candidate = record2.candidate === void 0 ? void 0 : revisions[record2.candidate];
  const reason = statusReason.rolledBack(cause);
  moveDeployment(record2, "ROLLBACK_IN_PROGRESS", pass.now);
  if (candidate === void 0) {
    record2.statusReason = statusReason.noCandidate;
    moveDeployment(record2, "ROLLBACK_FAILED", pass.now);
    closeRecord(pass.slice, record2);
    return;
  }
  record2.statusReason = reason;
  record2.rollback = { reason, startedAt: pass.now, revision: candidate.id };
  say(pass, eventText.rollingBack(service2, candidate.id), 1);
  const failed2 = service2.rollouts.find(({ revision }) => revision === record2.target);
  if (failed2 !== void 0) failed2.wanted = wantedTasks(tasks2, failed2.revision).length;
  const good = service2.rollouts.find(({ revision }) => revision === candidate.id);
  const next = good ?? newRollout(candidate.id, candidate.createdAt, "");
  next.state = "IN_PROGRESS";
  next.reason = rolloutReason.rollingBack(cause, candidate.id);
  next.updatedAt = pass.now;
  next.halted = false;
  next.failedTasks = 0;
  service2.rollouts = [next, ...service2.rollouts.filter((one) => one !== next)];
  service2.revision = structuredClone(candidate.settings);
  service2.lastCompleted = void 0;
}
function failRollback(pass, record2, reason) {
  if (record2.rollback !== void 0) failRollout(pass, record2.rollback.revision, "breaker");
  record2.statusReason = reason;
  moveDeployment(record2, "ROLLBACK_FAILED", pass.now);
  closeRecord(pass.slice, record2);
}

// rehearsal/ecs/scheduler/records.ts
var RESOLUTION_ATTEMPTS = 3;
function takeUpRecords(pass) {
  for (const record2 of pass.slice.records) {
    switch (record2.status) {
      case "STOP_REQUESTED":
        moveDeployment(record2, "STOPPED", pass.now);
        closeRecord(pass.slice, record2);
        break;
      case "PENDING":
        start(pass, record2);
        break;
      case "ROLLBACK_REQUESTED":
        failDeployment(pass, record2, "request");
        break;
      default:
        break;
    }
  }
}
function start(pass, record2) {
  moveDeployment(record2, "IN_PROGRESS", pass.now);
  const { deploymentCircuitBreaker: breaker, alarms } = record2.settings;
  record2.breaker = breaker.enable ? "MONITORING" : "DISABLED";
  const red = alarms?.alarmNames.some((name) => pass.seen.alarms.includes(name)) ?? false;
  record2.alarms = alarms?.enable === true && !red ? "MONITORING" : "DISABLED";
}
function judgeRecord(pass) {
  const record2 = openRecord(pass);
  if (record2 === void 0) return;
  const threshold = breakerThreshold(record2.settings.deploymentCircuitBreaker, pass.slice.service.desiredCount);
  if (record2.status === "ROLLBACK_IN_PROGRESS") {
    const back = pass.slice.service.rollouts[0];
    const failures = back?.failedTasks ?? 0;
    if (record2.settings.deploymentCircuitBreaker.enable && failures >= threshold) {
      failRollback(pass, record2, statusReason.rollbackFailed);
    }
    return;
  }
  if (record2.status !== "IN_PROGRESS") return;
  const unresolved = record2.resolutions.failed >= RESOLUTION_ATTEMPTS;
  if (record2.breaker === "MONITORING" && (record2.failureCount >= threshold || unresolved)) {
    record2.breaker = "TRIGGERED";
    failDeployment(pass, record2, "breaker");
    return;
  }
  const red = (record2.settings.alarms?.alarmNames ?? []).filter((name) => pass.seen.alarms.includes(name));
  if (record2.alarms === "MONITORING" && red.length > 0) {
    record2.alarms = "TRIGGERED";
    record2.triggeredAlarms = red;
    failDeployment(pass, record2, "alarm");
  }
}

// rehearsal/ecs/scheduler/task-progress.ts
var NOTHING = { effects: [], wakeAt: Infinity };
function progressTask(task, now, seen) {
  switch (task.status) {
    case "PROVISIONING":
      return task.desired === "STOPPED" ? neverLaunched(task, now, seen) : provision(task, now, seen);
    case "PENDING":
    case "ACTIVATING":
    case "RUNNING":
      return task.desired === "STOPPED" ? beginStop(task, now, seen) : NOTHING;
    case "DEACTIVATING":
      return drained(task, seen) ? sendStop(task, now, seen) : NOTHING;
    case "STOPPING":
      return task.goneAt === void 0 ? NOTHING : deprovision(task, now, seen);
    case "DEPROVISIONING":
      return deprovision(task, now, seen);
    case "STOPPED":
      return NOTHING;
  }
}
function provision(task, now, seen) {
  const ready = task.createdAt + seen.provisioningMs;
  if (now < ready) return { effects: [], wakeAt: ready };
  moveTask(task, "PENDING");
  task.pullStartedAt = now;
  return { effects: [{ kind: "launch", task: task.arn }], wakeAt: Infinity };
}
function neverLaunched(task, now, seen) {
  task.goneAt = now;
  for (const container of task.containers) container.status = "STOPPED";
  return deprovision(task, now, seen);
}
function beginStop(task, now, seen) {
  const leave = task.registered ? task.targets.map(({ group, port }) => ({ kind: "deregister", task: task.arn, group, port })) : [];
  if (leave.length > 0 && task.ended === void 0) {
    moveTask(task, "DEACTIVATING");
    return { effects: leave, wakeAt: Infinity };
  }
  const stop = sendStop(task, now, seen);
  return { effects: [...leave, ...stop.effects], wakeAt: stop.wakeAt };
}
function drained(task, seen) {
  return task.targets.every(
    ({ group, port }) => seen.targets[targetKey(group, task.address, port)]?.state === "unused"
  );
}
function sendStop(task, now, seen) {
  const stop = [{ kind: "stop", task: task.arn }];
  if (task.containers.every((container) => container.status === "STOPPED")) {
    task.goneAt ??= now;
    return { effects: stop, wakeAt: deprovision(task, now, seen).wakeAt };
  }
  moveTask(task, "STOPPING");
  return { effects: stop, wakeAt: Infinity };
}
function deprovision(task, now, seen) {
  const done = (task.goneAt ?? now) + seen.deprovisioningMs;
  task.executionStoppedAt ??= task.startedAt === void 0 ? void 0 : task.goneAt;
  if (now < done) {
    moveTask(task, "DEPROVISIONING");
    return { effects: [], wakeAt: done };
  }
  moveTask(task, "STOPPED");
  task.stoppedAt = now;
  return NOTHING;
}

// rehearsal/ecs/scheduler/pass.ts
var PASS_INTERVAL_MS = 1e4;
function runPass(before, now, seen, mint) {
  if (isAtRest(before, now, seen)) return { slice: before, effects: [], wakeAt: wakeAtRest(before, now) };
  const slice = structuredClone(before);
  const pass = { slice, now, seen, mint, effects: [], wakeAt: Infinity };
  countEndedTasks(pass);
  registerTasks(pass);
  takeUpRecords(pass);
  const verdicts = judgeTasks(pass);
  for (const task of slice.tasks) {
    if (!task.everHealthy && verdicts.get(task.arn) === "healthy") noteHealthy(pass, task);
  }
  judgeRecord(pass);
  balance(pass, verdicts);
  progressTasks(pass);
  complete(pass);
  endService(pass);
  const busy = slice.tasks.some((task) => task.status !== "STOPPED") || slice.records.some(isOpen);
  if (slice.service.status !== "INACTIVE" && busy) wake(pass, nextRegular(now));
  return { slice, effects: pass.effects, wakeAt: pass.wakeAt };
}
function isOpen({ status }) {
  return !isTerminal(status);
}
function wakeAtRest({ service: service2, tasks: tasks2 }, now) {
  const again = (service2.steadySaidAt ?? now) + STEADY_REPEATED_MS;
  return tasks2.some((task) => task.targets.length > 0) ? nextRegular(now) : again;
}
function nextRegular(now) {
  return (Math.floor(now / PASS_INTERVAL_MS) + 1) * PASS_INTERVAL_MS;
}
function registerTasks(pass) {
  const joined = pass.slice.tasks.filter(
    (task) => task.status === "RUNNING" && task.desired === "RUNNING" && !task.registered && task.targets.length > 0
  );
  for (const task of joined) {
    task.registered = true;
    for (const target of task.targets) pass.effects.push({ kind: "register", task: task.arn, ...target });
  }
  for (const [group, count2] of countGroups(joined)) say(pass, eventText.registered(pass.slice.service, count2, group));
}
function progressTasks(pass) {
  const leaving = [];
  for (const task of pass.slice.tasks) {
    const { effects, wakeAt } = progressTask(task, pass.now, pass.seen);
    wake(pass, wakeAt);
    if (effects.some(({ kind }) => kind === "deregister")) leaving.push(task);
    pass.effects.push(...effects);
  }
  sayLeaving(pass, leaving);
}
function sayLeaving(pass, leaving) {
  const { service: service2 } = pass.slice;
  for (const [group, count2] of countGroups(leaving)) say(pass, eventText.deregistered(service2, count2, group));
  for (const { revision } of service2.rollouts) {
    const draining = leaving.filter((task) => task.revision === revision && task.status === "DEACTIVATING");
    if (draining.length > 0) say(pass, eventText.draining(service2, revision, draining.length));
  }
}
function countGroups(tasks2) {
  const counts = /* @__PURE__ */ new Map();
  for (const { group } of tasks2.flatMap((task) => task.targets)) counts.set(group, (counts.get(group) ?? 0) + 1);
  return counts;
}
function endService(pass) {
  const { service: service2, tasks: tasks2 } = pass.slice;
  if (service2.status !== "DRAINING" || tasks2.some((task) => task.status !== "STOPPED")) return;
  service2.status = "INACTIVE";
  service2.inactiveAt = pass.now;
}

// rehearsal/ecs/engine.ts
var LONE2 = "";
function createEngine(parts) {
  const { clock, images, targets: targets2, runtime, settings, store: store2 } = parts;
  const due = /* @__PURE__ */ new Map();
  const running = /* @__PURE__ */ new Map();
  let generation = 0;
  let armed;
  function arm() {
    const next = Math.min(...due.values());
    if (armed !== void 0 && armed.at <= next) return;
    armed?.cancel();
    armed = void 0;
    if (next === Infinity) return;
    armed = { at: next, cancel: clock.after(Math.max(0, next - clock.now()), fire) };
  }
  function fire() {
    armed = void 0;
    const now = clock.now();
    for (const [key, at2] of [...due]) {
      if (at2 > now) continue;
      due.delete(key);
      if (key === LONE2) passLone(now);
      else passService(key, now);
    }
    arm();
  }
  function plan(key, at2) {
    if (at2 === Infinity || at2 >= (due.get(key) ?? Infinity)) return;
    due.set(key, at2);
  }
  function observe(tasks2) {
    const seen = {};
    for (const task of tasks2) {
      if (!task.registered) continue;
      for (const { group, port } of task.targets) {
        seen[targetKey(group, task.address, port)] = targets2.exists(group) ? targets2.health(group, task.address, port) : { state: "unused" };
      }
    }
    return {
      targets: seen,
      alarms: settings.alarms,
      provisioningMs: settings.provisioningMs,
      deprovisioningMs: settings.deprovisioningMs,
      defaultBakeMs: settings.defaultBakeMs,
      launchThrottle: settings.launchThrottle,
      breakerCountsExits: settings.breakerCountsExits
    };
  }
  function passService(arn, now) {
    const service2 = store2.state.services[arn];
    if (service2 === void 0) return;
    const before = store2.slice(service2);
    const outcome = runPass(before, now, observe(before.tasks), parts.mint());
    plan(arn, outcome.wakeAt);
    if (outcome.slice === before) return;
    store2.takeOver(outcome.slice);
    for (const task of outcome.slice.tasks)
      if (task.version === 1 && task.createdAt === now) tag2(task, outcome.slice.service);
    if (outcome.slice.service.status === "INACTIVE") store2.forgetService(outcome.slice.service);
    perform2(outcome.effects);
    parts.changed();
  }
  function tag2(task, service2) {
    const { tags: tags2 } = store2.state;
    const given = tagsOfTask({
      propagate: service2.options.propagateTags,
      managed: service2.options.enableECSManagedTags,
      clusterName: service2.clusterName,
      serviceName: service2.name,
      own: [],
      ofService: tags2[service2.arn] ?? [],
      ofDefinition: tags2[task.definition] ?? []
    });
    if (given.length > 0) tags2[task.arn] = given;
  }
  function passLone(now) {
    const tasks2 = store2.loneTasks();
    const seen = observe(tasks2);
    const effects = [];
    for (const task of tasks2) {
      const step = progressTask(task, now, seen);
      effects.push(...step.effects);
      plan(LONE2, step.wakeAt);
      store2.addTask(task);
    }
    perform2(effects);
    if (store2.loneTasks().length > 0) plan(LONE2, nextRegular(now));
    parts.changed();
  }
  function perform2(effects) {
    for (const effect of effects) {
      const task = store2.state.tasks[effect.task];
      if (task === void 0) continue;
      switch (effect.kind) {
        case "launch":
          launch(task);
          break;
        case "stop":
          runtime.stop(task.arn);
          break;
        case "register":
          register(task, effect.group, effect.port);
          break;
        case "deregister":
          if (targets2.exists(effect.group)) targets2.deregister(effect.group, task.address, effect.port);
          break;
      }
    }
  }
  function register(task, group, port) {
    if (!targets2.exists(group)) return;
    const address = task.addresses.find(({ containerPort }) => containerPort === port);
    const { arn } = task;
    const simulatedHealthy = () => {
      const now = store2.state.tasks[arn];
      return now?.containers.some(isRunning) === true && (runtime.passesHealthCheck?.(arn) ?? false);
    };
    targets2.register(group, {
      id: task.address,
      port,
      ...address === void 0 ? { simulatedHealthy } : { address: { host: address.host, port: address.port } }
    });
  }
  function launch(task) {
    const now = clock.now();
    const definition = store2.state.taskDefinitions[task.definition];
    if (definition === void 0) return;
    const revision = revisionOf2(task);
    const decision = planLaunch(task, definition, revision?.digests ?? {}, {
      images,
      region: parts.region,
      unpacks: runtime.name !== "simulated",
      secrets: settings.secrets,
      logGroupExists: parts.logGroupExists
    });
    for (const container of task.containers) container.imageDigest = decision.digests[container.name];
    if (revision !== void 0) {
      for (const { name, resolvedOnce } of revision.template.containers) {
        const digest = decision.digests[name];
        if (resolvedOnce && digest !== void 0) revision.digests[name] ??= digest;
      }
    }
    if (decision.kind === "launch") {
      begin2(task, decision.launch);
      return;
    }
    if (decision.kind === "fail") {
      if (decision.unresolved) noteUnresolved(task, now);
      applyTaskEvent(task, { kind: "failed-to-start", container: decision.container, reason: decision.reason }, now);
    } else {
      applyTaskEvent(task, { kind: "running", addresses: [] }, now);
      applyTaskEvent(task, { ...decision, kind: "container-exited" }, now);
    }
    applyTaskEvent(task, { kind: "stopped" }, now);
    touch(task.service);
  }
  function begin2(task, launched) {
    const mine = generation;
    const { arn } = task;
    running.set(arn, () => void 0);
    runtime.start(launched, (event) => {
      if (event.kind === "stopped") {
        running.get(arn)?.();
        running.delete(arn);
      }
      const current = store2.state.tasks[arn];
      if (mine !== generation || current === void 0) return;
      applyTaskEvent(current, event, clock.now());
      if (event.kind === "running" && current.registered && current.desired === "RUNNING") {
        for (const { group, port } of current.targets) register(current, group, port);
      }
      touch(current.service);
    });
  }
  function revisionOf2(task) {
    const service2 = task.service === void 0 ? void 0 : store2.state.services[task.service];
    if (service2 === void 0 || task.revision === void 0) return void 0;
    return store2.state.revisions[revisionPrefix(service2) + task.revision];
  }
  function noteUnresolved(task, now) {
    const record2 = store2.deploymentsOf(task.service ?? "").find((one) => one.target === task.revision);
    if (record2 === void 0 || record2.status !== "IN_PROGRESS" || now - record2.resolutions.lastAt < 1e3) return;
    record2.resolutions = { failed: record2.resolutions.failed + 1, lastAt: now };
  }
  function touch(service2, inMs = 0) {
    plan(service2 ?? LONE2, clock.now() + inMs);
    arm();
  }
  return {
    touch,
    async abandon() {
      generation += 1;
      due.clear();
      armed?.cancel();
      armed = void 0;
      const gone = [...running.keys()].map((arn) => new Promise((resolve3) => running.set(arn, resolve3)));
      for (const arn of running.keys()) runtime.stop(arn);
      await Promise.all(gone);
    },
    resume() {
      for (const task of Object.values(store2.state.tasks)) {
        if (task.pullStartedAt === void 0 || task.goneAt !== void 0 || task.status === "STOPPED") continue;
        if (task.status === "STOPPING") applyTaskEvent(task, { kind: "stopped" }, clock.now());
        else launch(task);
      }
      for (const arn of Object.keys(store2.state.services)) plan(arn, clock.now());
      plan(LONE2, clock.now());
      arm();
    },
    close() {
      generation += 1;
      due.clear();
      armed?.cancel();
      armed = void 0;
    }
  };
}
function isRunning({ status }) {
  return status === "RUNNING";
}

// rehearsal/ecs/mint.ts
import { randomBytes, randomInt, randomUUID } from "node:crypto";
function randomMint(counter) {
  return {
    hex: () => randomBytes(16).toString("hex"),
    uuid: randomUUID,
    decimal: () => String(randomInt(1, 9)) + Array.from({ length: 18 }, () => randomInt(10)).join(""),
    short: () => randomBytes(16).toString("base64url").slice(0, 21),
    address: () => {
      counter.addresses += 1;
      const host = counter.addresses % (200 * 250);
      return `10.0.${1 + Math.floor(host / 250)}.${4 + host % 250}`;
    }
  };
}

// rehearsal/ecs/start.ts
function startEcs(parts) {
  const { clock, settings, targets: targets2 } = parts;
  const store2 = createStore();
  const past = createPast(store2, clock, settings);
  const mint = () => (parts.mint ?? randomMint)(store2.state.counter);
  const engine = createEngine({
    clock,
    images: parts.images,
    targets: targets2,
    runtime: parts.runtime,
    settings,
    store: store2,
    mint,
    region: parts.region,
    logGroupExists: (group) => parts.logs?.hasGroup(group) ?? true,
    changed: past.note
  });
  const { account, region, partition } = parts;
  const world = {
    store: store2,
    settings,
    clock,
    account: { account, region, partition },
    targets: targets2,
    engine,
    mint,
    visible: past.visible
  };
  return {
    api: createApi(world, parts.arnOf ?? (() => `arn:${partition}:iam::${account}:root`), past.note),
    stateful: {
      part: "ecs",
      save: () => structuredClone(store2.state),
      rest: () => engine.abandon(),
      async restore(state) {
        await engine.abandon();
        past.forget();
        store2.replace(structuredClone(state));
        engine.resume();
      }
    },
    rolesOfDefinition(name) {
      const definition = findTaskDefinition(world, name);
      return [definition?.taskRoleArn, definition?.executionRoleArn].filter((role) => role !== void 0);
    },
    async close() {
      engine.close();
    }
  };
}

// rehearsal/load-balancer/listeners.ts
import { randomBytes as randomBytes2 } from "node:crypto";

// rehearsal/load-balancer/model.ts
function groupsOf(action2) {
  return action2.kind === "forward" ? action2.groups.map((group) => group.targetGroupArn) : [];
}
function loadBalancersOf(model, targetGroupArn) {
  const found3 = /* @__PURE__ */ new Set();
  for (const listener of model.listeners.values()) {
    const rules = [...model.rules.values()].filter((rule) => rule.listenerArn === listener.arn);
    const actions = [listener.action, ...rules.map((rule) => rule.action)];
    if (actions.some((action2) => groupsOf(action2).includes(targetGroupArn))) found3.add(listener.loadBalancerArn);
  }
  return [...found3];
}

// rehearsal/load-balancer/query.ts
function formTree(form) {
  const top = { children: /* @__PURE__ */ new Map() };
  for (const [key, text2] of form) {
    if (key === "Action" || key === "Version") continue;
    let at2 = top;
    for (const part of key.split(".")) {
      const next = at2.children.get(part) ?? { children: /* @__PURE__ */ new Map() };
      at2.children.set(part, next);
      at2 = next;
    }
    at2.text = text2;
  }
  return top;
}
function validationError(message) {
  return new ApiError("ValidationError", message);
}
var string = (tree, path2) => {
  if (tree !== void 0 && tree.children.size > 0) throw validationError(`'${path2}' must be a single value`);
  return tree?.text;
};
var integer = (tree, path2) => {
  const text2 = string(tree, path2);
  if (text2 === void 0) return void 0;
  if (!/^-?\d+$/.test(text2)) throw new ApiError("MalformedInput", `'${text2}' at '${path2}' is not an integer`);
  return Number(text2);
};
var boolean = (tree, path2) => {
  const text2 = string(tree, path2);
  if (text2 === void 0) return void 0;
  if (text2 !== "true" && text2 !== "false")
    throw new ApiError("MalformedInput", `'${text2}' at '${path2}' is not a boolean`);
  return text2 === "true";
};
function oneOf(...values3) {
  return (tree, path2) => {
    const text2 = string(tree, path2);
    if (text2 === void 0) return void 0;
    const found3 = values3.find((value) => value === text2);
    if (found3 !== void 0) return found3;
    throw validationError(
      `1 validation error detected: Value '${text2}' at '${path2}' failed to satisfy constraint: Member must satisfy enum value set: [${values3.join(", ")}]`
    );
  };
}
function required(parser) {
  return (tree, path2) => {
    const value = parser(tree, path2);
    if (value !== void 0) return value;
    throw validationError(
      `1 validation error detected: Value null at '${path2}' failed to satisfy constraint: Member must not be null`
    );
  };
}
function list3(item) {
  return (tree, path2) => {
    if (tree === void 0) return void 0;
    const members3 = [...tree.children.get("member")?.children ?? []].sort(([a], [b]) => Number(a) - Number(b));
    return members3.map(([number, member]) => item(member, `${path2}.${number}.member`));
  };
}
function struct(fields) {
  return (tree, path2) => {
    if (tree === void 0) return void 0;
    for (const name of tree.children.keys()) {
      if (!(name in fields)) throw validationError(`Unknown parameter '${path2 === "" ? name : `${path2}.${name}`}'`);
    }
    const read2 = Object.entries(fields).map(([name, parser]) => [
      name,
      parser(tree.children.get(name), path2 === "" ? lowerFirst(name) : `${path2}.${lowerFirst(name)}`)
    ]);
    return Object.fromEntries(read2);
  };
}
function lowerFirst(name) {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

// rehearsal/load-balancer/operation.ts
function operation(fields, run) {
  const parse = required(struct(fields));
  return (context, form) => run(context, parse(form, ""));
}
var strings = list3(required(string));
var tag = required(struct({ Key: required(string), Value: string }));
var tags = list3(tag);
var attributes = list3(required(struct({ Key: required(string), Value: required(string) })));
function attributeList(values3) {
  return Object.entries(values3).map(([Key, Value]) => ({ Key, Value }));
}
function withAttributes(known2, changes2) {
  for (const { Key } of changes2) {
    if (!(Key in known2)) throw new ApiError("ValidationError", `Attribute key '${Key}' is not recognized`);
  }
  return { ...known2, ...Object.fromEntries(changes2.map(({ Key, Value }) => [Key, Value])) };
}
function loadBalancerOf({ model }, arn) {
  return found2(model.loadBalancers.get(arn), "LoadBalancerNotFound", "One or more load balancers not found");
}
function targetGroupOf({ model }, arn) {
  return found2(model.targetGroups.get(arn), "TargetGroupNotFound", "One or more target groups not found");
}
function listenerOf({ model }, arn) {
  return found2(model.listeners.get(arn), "ListenerNotFound", "One or more listeners not found");
}
function ruleOf({ model }, arn) {
  return found2(model.rules.get(arn), "RuleNotFound", "One or more rules not found");
}
function found2(value, code, message) {
  if (value === void 0) throw new ApiError(code, message);
  return value;
}

// rehearsal/load-balancer/actions.ts
var forwardConfig = struct({
  TargetGroups: required(list3(required(struct({ TargetGroupArn: required(string), Weight: integer })))),
  TargetGroupStickinessConfig: struct({ Enabled: boolean, DurationSeconds: integer })
});
var parameter = struct({
  Type: required(oneOf("forward", "fixed-response")),
  TargetGroupArn: string,
  Order: integer,
  ForwardConfig: forwardConfig,
  FixedResponseConfig: struct({ StatusCode: required(string), ContentType: string, MessageBody: string })
});
var actionsParameter = list3(required(parameter));
function parseActions(context, sent) {
  const [action2, ...more] = sent;
  if (action2 === void 0 || more.length > 0)
    throw new ApiError("InvalidLoadBalancerAction", "Exactly one forward or fixed-response action must be specified");
  if (action2.Type === "fixed-response") {
    const fixed = action2.FixedResponseConfig;
    if (fixed === void 0 || !/^[245]\d\d$/.test(fixed.StatusCode))
      throw validationError("A fixed-response action must specify a status code of 2XX, 4XX or 5XX");
    return {
      kind: "fixed-response",
      status: Number(fixed.StatusCode),
      contentType: fixed.ContentType ?? "text/plain",
      body: fixed.MessageBody ?? ""
    };
  }
  if (action2.ForwardConfig?.TargetGroupStickinessConfig?.Enabled === true)
    throw validationError("Target group stickiness is not played by the rehearsal");
  const groups = action2.ForwardConfig?.TargetGroups.map((group) => ({
    targetGroupArn: group.TargetGroupArn,
    weight: group.Weight ?? 1
  }));
  const forward2 = groups ?? (action2.TargetGroupArn === void 0 ? [] : [{ targetGroupArn: action2.TargetGroupArn, weight: 1 }]);
  if (forward2.length === 0 || forward2.length > 5)
    throw validationError("A forward action must specify between 1 and 5 target groups");
  for (const { targetGroupArn, weight } of forward2) {
    targetGroupOf(context, targetGroupArn);
    if (weight < 0 || weight > 999) throw validationError(`Target group weight '${weight}' must be between 0 and 999`);
  }
  return { kind: "forward", groups: forward2 };
}
function refuseSharedGroups({ model }, action2, loadBalancerArn) {
  const shared = groupsOf(action2).filter(
    (arn) => loadBalancersOf(model, arn).some((balancer) => balancer !== loadBalancerArn)
  );
  if (shared.length === 0) return;
  throw new ApiError(
    "TargetGroupAssociationLimit",
    `The following target groups cannot be associated with more than one load balancer: ${shared.join(", ")}`
  );
}
function showActions(action2) {
  if (action2.kind === "fixed-response") {
    const { status, contentType, body } = action2;
    return [
      {
        Type: "fixed-response",
        FixedResponseConfig: { StatusCode: String(status), ContentType: contentType, MessageBody: body }
      }
    ];
  }
  const [only, ...more] = action2.groups;
  return [
    {
      Type: "forward",
      // A single group is shown in both of its forms.
      TargetGroupArn: more.length === 0 ? only?.targetGroupArn : void 0,
      ForwardConfig: {
        TargetGroups: action2.groups.map(({ targetGroupArn, weight }) => ({
          TargetGroupArn: targetGroupArn,
          Weight: weight
        })),
        TargetGroupStickinessConfig: { Enabled: false }
      }
    }
  ];
}

// rehearsal/load-balancer/page.ts
var pageParameters = { Marker: string, PageSize: integer };
function page(all, { Marker, PageSize }) {
  const size2 = PageSize ?? 400;
  if (size2 < 1 || size2 > 400) {
    throw new ApiError(
      "ValidationError",
      `1 validation error detected: Value '${size2}' at 'pageSize' failed to satisfy constraint: Member must be between 1 and 400`
    );
  }
  const from = Marker === void 0 || Marker === "" ? 0 : Number(Buffer.from(Marker, "base64url").toString("utf8"));
  if (!Number.isInteger(from)) throw new ApiError("ValidationError", `'${Marker ?? ""}' is not a valid marker`);
  const next = from + size2;
  return {
    items: all.slice(from, next),
    NextMarker: next < all.length ? Buffer.from(String(next)).toString("base64url") : void 0
  };
}

// rehearsal/load-balancer/listeners.ts
var protocol = oneOf("HTTP", "HTTPS");
var certificates = list3(required(struct({ CertificateArn: required(string) })));
var listenerOperations = {
  CreateListener: operation(
    {
      LoadBalancerArn: required(string),
      Protocol: required(protocol),
      Port: required(integer),
      DefaultActions: required(actionsParameter),
      Certificates: certificates,
      SslPolicy: string,
      Tags: tags
    },
    async (context, input) => {
      const balancer = loadBalancerOf(context, input.LoadBalancerArn);
      const action2 = parseActions(context, input.DefaultActions);
      refuseSharedGroups(context, action2, balancer.arn);
      if (input.Port < 1 || input.Port > 65535)
        throw validationError(`Port '${input.Port}' must be between 1 and 65535`);
      if (input.Protocol === "HTTPS" && (input.Certificates ?? []).length === 0) {
        throw new ApiError("CertificateNotFound", "A certificate must be specified for HTTPS listeners");
      }
      const same = [...context.model.listeners.values()].find(
        ({ loadBalancerArn, port }) => loadBalancerArn === balancer.arn && port === input.Port
      );
      if (same !== void 0)
        throw new ApiError(
          "DuplicateListener",
          `A listener already exists on this port for this load balancer '${balancer.arn}'`
        );
      const arn = `${balancer.arn.replace(":loadbalancer/", ":listener/")}/${randomBytes2(8).toString("hex")}`;
      const created = {
        arn,
        loadBalancerArn: balancer.arn,
        protocol: input.Protocol,
        port: input.Port,
        action: action2
      };
      context.model.listeners.set(arn, created);
      await context.openListener(arn);
      context.pools.recheck();
      return { Listeners: [show(created)] };
    }
  ),
  DescribeListeners: operation(
    { LoadBalancerArn: string, ListenerArns: strings, ...pageParameters },
    (context, input) => {
      if (input.LoadBalancerArn === void 0 && input.ListenerArns === void 0) {
        throw validationError("You must specify either listener ARNs or a load balancer ARN");
      }
      const ofBalancer = (arn) => {
        loadBalancerOf(context, arn);
        return [...context.model.listeners.values()].filter(({ loadBalancerArn }) => loadBalancerArn === arn);
      };
      const wanted = input.ListenerArns?.map((arn) => listenerOf(context, arn)) ?? ofBalancer(input.LoadBalancerArn ?? "");
      const { items, NextMarker } = page(wanted, input);
      return { Listeners: items.map(show), NextMarker };
    }
  ),
  ModifyListener: operation(
    {
      ListenerArn: required(string),
      Port: integer,
      Protocol: protocol,
      DefaultActions: actionsParameter,
      Certificates: certificates,
      SslPolicy: string
    },
    (context, input) => {
      const existing = listenerOf(context, input.ListenerArn);
      const action2 = input.DefaultActions === void 0 ? existing.action : parseActions(context, input.DefaultActions);
      refuseSharedGroups(context, action2, existing.loadBalancerArn);
      const changed = {
        ...existing,
        action: action2,
        port: input.Port ?? existing.port,
        protocol: input.Protocol ?? existing.protocol
      };
      context.model.listeners.set(changed.arn, changed);
      context.pools.recheck();
      return { Listeners: [show(changed)] };
    }
  ),
  DeleteListener: operation({ ListenerArn: required(string) }, async (context, { ListenerArn: arn }) => {
    listenerOf(context, arn);
    await context.closeListener(arn);
    context.pools.recheck();
    return {};
  })
};
function show(one) {
  return {
    ListenerArn: one.arn,
    LoadBalancerArn: one.loadBalancerArn,
    Port: one.port,
    Protocol: one.protocol,
    DefaultActions: showActions(one.action)
  };
}

// rehearsal/load-balancer/load-balancers.ts
import { randomBytes as randomBytes3 } from "node:crypto";
var ATTRIBUTES = {
  "idle_timeout.timeout_seconds": "60",
  "deletion_protection.enabled": "false",
  "routing.http2.enabled": "true",
  "routing.http.drop_invalid_header_fields.enabled": "false",
  "access_logs.s3.enabled": "false"
};
var loadBalancerOperations = {
  CreateLoadBalancer: operation(
    {
      Name: required(string),
      Subnets: strings,
      SubnetMappings: list3(required(struct({ SubnetId: required(string) }))),
      SecurityGroups: strings,
      Scheme: oneOf("internet-facing", "internal"),
      Type: oneOf("application"),
      IpAddressType: oneOf("ipv4"),
      Tags: tags
    },
    (context, input) => {
      if (!/^(?!internal-)[A-Za-z0-9](?:[A-Za-z0-9-]{0,30}[A-Za-z0-9])?$/.test(input.Name)) {
        throw validationError(`The load balancer name '${input.Name}' is not valid`);
      }
      const subnets = input.Subnets ?? input.SubnetMappings?.map((mapping) => mapping.SubnetId) ?? [];
      if (subnets.length < 2)
        throw validationError("At least two subnets in two different Availability Zones must be specified");
      const scheme = input.Scheme ?? "internet-facing";
      const existing = [...context.model.loadBalancers.values()].find(({ name }) => name === input.Name);
      if (existing !== void 0) {
        if (existing.scheme === scheme && sameMembers(existing.subnets, subnets))
          return { LoadBalancers: [show2(existing)] };
        throw new ApiError(
          "DuplicateLoadBalancerName",
          `A load balancer with the same name '${input.Name}' exists, but with different settings`
        );
      }
      const id = randomBytes3(8).toString("hex");
      const { partition, region, account } = context;
      const suffix = partition === "aws-cn" ? "amazonaws.com.cn" : "amazonaws.com";
      const created = {
        arn: `arn:${partition}:elasticloadbalancing:${region}:${account}:loadbalancer/app/${input.Name}/${id}`,
        name: input.Name,
        scheme,
        subnets,
        securityGroups: input.SecurityGroups ?? [],
        createdAt: context.clock.now(),
        dnsName: `${scheme === "internal" ? "internal-" : ""}${input.Name}-${Number.parseInt(id.slice(0, 8), 16)}.${region}.elb.${suffix}`,
        attributes: ATTRIBUTES
      };
      context.model.loadBalancers.set(created.arn, created);
      return { LoadBalancers: [show2(created)] };
    }
  ),
  DescribeLoadBalancers: operation(
    { LoadBalancerArns: strings, Names: strings, ...pageParameters },
    (context, input) => {
      const all = [...context.model.loadBalancers.values()];
      const byName = input.Names?.map((name) => {
        const named2 = all.find((one) => one.name === name);
        if (named2 === void 0) throw new ApiError("LoadBalancerNotFound", `Load balancers '[${name}]' not found`);
        return named2;
      });
      const { items, NextMarker } = page(
        input.LoadBalancerArns?.map((arn) => loadBalancerOf(context, arn)) ?? byName ?? all,
        input
      );
      return { LoadBalancers: items.map(show2), NextMarker };
    }
  ),
  DeleteLoadBalancer: operation({ LoadBalancerArn: required(string) }, async (context, { LoadBalancerArn: arn }) => {
    const existing = context.model.loadBalancers.get(arn);
    if (existing === void 0) return {};
    if (existing.attributes["deletion_protection.enabled"] === "true") {
      throw new ApiError(
        "OperationNotPermitted",
        `Load balancer '${arn}' cannot be deleted because deletion protection is enabled`
      );
    }
    for (const listener of [...context.model.listeners.values()]) {
      if (listener.loadBalancerArn === arn) await context.closeListener(listener.arn);
    }
    context.model.loadBalancers.delete(arn);
    context.pools.recheck();
    return {};
  }),
  DescribeLoadBalancerAttributes: operation(
    { LoadBalancerArn: required(string) },
    (context, { LoadBalancerArn: arn }) => ({
      Attributes: attributeList(loadBalancerOf(context, arn).attributes)
    })
  ),
  ModifyLoadBalancerAttributes: operation(
    { LoadBalancerArn: required(string), Attributes: required(attributes) },
    (context, input) => {
      const existing = loadBalancerOf(context, input.LoadBalancerArn);
      const changed = { ...existing, attributes: withAttributes(existing.attributes, input.Attributes) };
      const idle = Number(changed.attributes["idle_timeout.timeout_seconds"]);
      if (!(idle >= 1 && idle <= 4e3))
        throw new ApiError(
          "InvalidConfigurationRequest",
          `Load balancer attribute value '${idle}' must be between 1 and 4000`
        );
      context.model.loadBalancers.set(changed.arn, changed);
      return { Attributes: attributeList(changed.attributes) };
    }
  )
};
function sameMembers(a, b) {
  return JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());
}
function show2(one) {
  return {
    LoadBalancerArn: one.arn,
    DNSName: one.dnsName,
    CanonicalHostedZoneId: "Z32O12XQLNTSW2",
    CreatedTime: new Date(one.createdAt),
    LoadBalancerName: one.name,
    Scheme: one.scheme,
    VpcId: "vpc-0rehearsal",
    State: { Code: "active" },
    Type: "application",
    AvailabilityZones: one.subnets.map((SubnetId) => ({ SubnetId })),
    SecurityGroups: one.securityGroups,
    IpAddressType: "ipv4"
  };
}

// rehearsal/load-balancer/health-request.ts
var import_node_http = __toESM(require_node_http(), 1);

// rehearsal/runtime/wall-floor.ts
function atLeast(clock, rehearsalMilliseconds, wallMilliseconds) {
  return Math.max(rehearsalMilliseconds, wallMilliseconds * clock.speed);
}

// rehearsal/load-balancer/health-request.ts
var LEAST_CHECK_TIMEOUT_MS = 1e3;
function checkTarget(clock, target, settings) {
  const address = addressOf(target);
  if (address === void 0) {
    if (target.simulatedHealthy === void 0) return Promise.resolve(failed("timeout", "Request timed out"));
    return Promise.resolve(
      target.simulatedHealthy() ? { passed: true } : failed("unreachable", "Health checks failed")
    );
  }
  const port = settings.port === "traffic-port" || Number(settings.port) === target.port ? address.port : Number(settings.port);
  return new Promise((resolve3) => {
    const asked = (0, import_node_http.request)({
      host: address.host,
      port,
      path: settings.path,
      agent: false,
      headers: { "User-Agent": "ELB-HealthChecker/2.0", Connection: "close", Host: `${target.id}:${target.port}` }
    });
    const finish2 = (result) => {
      cancel();
      resolve3(result);
      asked.destroy();
    };
    const cancel = clock.after(
      atLeast(clock, settings.timeout * 1e3, LEAST_CHECK_TIMEOUT_MS),
      () => finish2(failed("timeout", "Request timed out"))
    );
    asked.once("response", (response) => {
      const status = response.statusCode ?? 0;
      finish2(
        codeMatches(settings.matcher, status) ? { passed: true } : failed("codes", `Health checks failed with these codes: [${status}]`)
      );
    });
    asked.once("error", () => finish2(failed("unreachable", "Health checks failed")));
    asked.end();
  });
}
function failed(cause, description) {
  return { passed: false, cause, description };
}
function addressOf(target) {
  return target.address ?? (target.id.startsWith("127.") ? { host: target.id, port: target.port } : void 0);
}
function codeMatches(matcher, status) {
  return matcher.split(",").some((part) => {
    const [from = NaN, to = from] = part.trim().split("-").map(Number);
    return status >= from && status <= to;
  });
}

// rehearsal/load-balancer/pooled-target.ts
var import_node_http2 = __toESM(require_node_http(), 1);
var REGISTERING = {
  state: "initial",
  reason: "Elb.RegistrationInProgress",
  description: "Target registration is in progress"
};
var CHECKING = {
  state: "initial",
  reason: "Elb.InitialHealthChecking",
  description: "Initial health checks in progress"
};
var NOT_IN_USE = {
  state: "unused",
  reason: "Target.NotInUse",
  description: "Target group is not configured to receive traffic from the load balancer"
};
var DRAINING = {
  state: "draining",
  reason: "Target.DeregistrationInProgress",
  description: "Target deregistration is in progress"
};
var REASONS = {
  codes: "Target.ResponseCodeMismatch",
  timeout: "Target.Timeout",
  unreachable: "Target.FailedHealthChecks"
};
var FIRST_CHECK_MS = 1e3;
var LEAST_INTERVAL_MS = 20;
var LEAST_BOOT_MS = 2e3;
var LEAST_DRAIN_MS = 2e3;
function startPooledTarget(clock, target, group, inUse, restored) {
  let good = 0;
  let bad2 = 0;
  let closed = false;
  let round = 0;
  let draining;
  const registeredAt = clock.now();
  let cancel = () => void 0;
  const isReal = () => addressOf(pooled.target) !== void 0;
  const check2 = async () => {
    const mine = round;
    const settings = group()?.healthCheck;
    if (settings === void 0) return;
    const unclaimed = restored !== void 0 && !isReal() && pooled.target.simulatedHealthy === void 0;
    if (!inUse()) {
      pooled.status = NOT_IN_USE;
    } else if (!unclaimed) {
      if (pooled.status === REGISTERING || pooled.status.state === "unused") pooled.status = CHECKING;
      const checked2 = pooled.target;
      const result = await checkTarget(clock, checked2, settings);
      if (closed || draining !== void 0 || mine !== round) return;
      const booting = isReal() && clock.now() - registeredAt < LEAST_BOOT_MS * clock.speed;
      if (result.passed) {
        good += 1;
        bad2 = 0;
        if (pooled.status.state === "initial" || good >= settings.healthyThreshold)
          pooled.status = { state: "healthy" };
      } else if (!(booting && result.cause === "unreachable")) {
        good = 0;
        bad2 += 1;
        if (bad2 >= settings.unhealthyThreshold) {
          pooled.status = { state: "unhealthy", reason: REASONS[result.cause], description: result.description };
        }
      }
    }
    cancel = clock.after(atLeast(clock, settings.interval * 1e3, isReal() ? LEAST_INTERVAL_MS : 0), begin2);
  };
  const begin2 = () => {
    void check2();
  };
  const endDrain = () => {
    if (draining === void 0 || !draining.over) return;
    if (pooled.inFlight > 0 && clock.now() < draining.floorEnds) return;
    const { then } = draining;
    pooled.close();
    then();
  };
  const pooled = {
    target,
    status: restored ?? (inUse() ? REGISTERING : NOT_IN_USE),
    inFlight: 0,
    agent: new import_node_http2.Agent({ keepAlive: true }),
    recheck() {
      if (draining !== void 0 || closed) return;
      cancel();
      round += 1;
      cancel = clock.after(isReal() ? atLeast(clock, 0, LEAST_INTERVAL_MS) : FIRST_CHECK_MS, begin2);
    },
    finished() {
      pooled.inFlight -= 1;
      endDrain();
    },
    drain(seconds, then) {
      if (draining !== void 0 || closed) return;
      cancel();
      pooled.status = DRAINING;
      draining = { floorEnds: clock.now() + LEAST_DRAIN_MS * clock.speed, then, over: false };
      pooled.agent.maxFreeSockets = 0;
      for (const socket of Object.values(pooled.agent.freeSockets).flatMap((sockets) => sockets ?? []))
        socket.destroy();
      const now = draining;
      cancel = clock.after(seconds * 1e3, () => {
        now.over = true;
        cancel = clock.after(Math.max(0, now.floorEnds - clock.now()), endDrain);
        endDrain();
      });
    },
    close() {
      closed = true;
      cancel();
      pooled.agent.destroy();
    }
  };
  pooled.recheck();
  return pooled;
}

// rehearsal/load-balancer/pools.ts
var NOT_REGISTERED = {
  state: "unused",
  reason: "Target.NotRegistered",
  description: "Target is not registered to the target group"
};
var DEFAULT_DEREGISTRATION_DELAY = 300;
function openPools(clock, model) {
  const pools = /* @__PURE__ */ new Map();
  const turns = /* @__PURE__ */ new Map();
  const poolOf = (arn) => pools.get(arn) ?? /* @__PURE__ */ new Map();
  const keyOf2 = (id, port) => `${id}:${port}`;
  const inUse = (arn) => loadBalancersOf(model, arn).length > 0;
  const add = (arn, target, status2) => {
    const pool = poolOf(arn);
    pools.set(arn, pool);
    const key = keyOf2(target.id, target.port);
    const existing = pool.get(key);
    const arrives = existing !== void 0 && addressOf(existing.target) === void 0 && addressOf(target) !== void 0;
    if (existing !== void 0 && existing.status.state !== "draining" && !arrives) {
      existing.target = target;
      return;
    }
    existing?.close();
    pool.set(
      key,
      startPooledTarget(
        clock,
        target,
        () => model.targetGroups.get(arn),
        () => inUse(arn),
        status2
      )
    );
  };
  const drain = (arn, id, port) => {
    const pool = poolOf(arn);
    const pooled = pool.get(keyOf2(id, port));
    if (pooled === void 0) return;
    const delay = model.targetGroups.get(arn)?.attributes["deregistration_delay.timeout_seconds"];
    const seconds = inUse(arn) ? Number(delay ?? DEFAULT_DEREGISTRATION_DELAY) : 0;
    pooled.drain(seconds, () => {
      if (pool.get(keyOf2(id, port)) === pooled) pool.delete(keyOf2(id, port));
    });
  };
  const status = (arn, id, port) => poolOf(arn).get(keyOf2(id, port))?.status ?? NOT_REGISTERED;
  const forget2 = (arn) => {
    for (const pooled of poolOf(arn).values()) pooled.close();
    pools.delete(arn);
  };
  return {
    exists: (arn) => model.targetGroups.has(arn),
    register: add,
    deregister: drain,
    status,
    health(arn, id, port) {
      const { state, description } = status(arn, id, port);
      return description === void 0 ? { state } : { state, description };
    },
    list: (arn) => [...poolOf(arn).values()],
    pick(arn) {
      const registered = [...poolOf(arn).values()].filter(
        ({ status: { state } }) => state !== "draining" && state !== "unused"
      );
      const healthy = registered.filter(({ status: { state } }) => state === "healthy");
      const candidates = healthy.length > 0 ? healthy : registered;
      const turn = turns.get(arn) ?? 0;
      turns.set(arn, turn + 1);
      return candidates[turn % candidates.length];
    },
    recheck() {
      for (const pool of pools.values()) for (const pooled of pool.values()) pooled.recheck();
    },
    forget: forget2,
    save: () => [...pools].flatMap(
      ([targetGroupArn, pool]) => [...pool.values()].map(({ target: { id, port, address }, status: saved }) => ({
        targetGroupArn,
        target: { id, port, ...address === void 0 ? {} : { address } },
        status: saved
      }))
    ),
    restore(saved) {
      for (const arn of [...pools.keys()]) forget2(arn);
      for (const { targetGroupArn, target, status: was } of saved) {
        add(targetGroupArn, target, was);
        if (was.state === "draining") drain(targetGroupArn, target.id, target.port);
      }
    },
    close() {
      for (const arn of [...pools.keys()]) forget2(arn);
    }
  };
}

// rehearsal/load-balancer/proxy.ts
var import_node_http3 = __toESM(require_node_http(), 1);
import { randomBytes as randomBytes4 } from "node:crypto";

// rehearsal/load-balancer/routing.ts
function routeRequest(listener, rules, request2) {
  const byPriority = rules.filter((rule2) => rule2.listenerArn === listener.arn).sort((a, b) => a.priority - b.priority);
  const rule = byPriority.find(({ conditions }) => conditions.every((condition) => meets(condition, request2)));
  return rule?.action ?? listener.action;
}
function meets(condition, request2) {
  const url = new URL(request2.url ?? "/", "http://load-balancer");
  switch (condition.kind) {
    case "path-pattern":
      return condition.values.some((value) => wildcard(value, "").test(url.pathname));
    case "host-header": {
      const host = (request2.headers.host ?? "").replace(/:\d+$/, "");
      return condition.values.some((value) => wildcard(value, "i").test(host));
    }
    case "http-request-method":
      return condition.values.includes(request2.method ?? "");
    case "http-header": {
      const found3 = request2.headers[condition.name.toLowerCase()];
      const values3 = found3 === void 0 ? [] : [found3].flat();
      return condition.values.some((value) => values3.some((one) => wildcard(value, "i").test(one)));
    }
    case "query-string":
      return condition.values.some(
        ({ key, value }) => [...url.searchParams].some(
          ([name, text2]) => (key === void 0 || wildcard(key, "i").test(name)) && wildcard(value, "i").test(text2)
        )
      );
  }
}
function wildcard(pattern, flags) {
  const source = pattern.replaceAll(/[.+^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*").replaceAll("?", ".");
  return new RegExp(`^${source}$`, `s${flags}`);
}
function chooseGroup(groups, credits) {
  const total = groups.reduce((sum, group) => sum + group.weight, 0);
  if (total === 0) return void 0;
  let best;
  let most2 = -Infinity;
  for (const { targetGroupArn, weight } of groups) {
    const credit = (credits.get(targetGroupArn) ?? 0) + weight;
    credits.set(targetGroupArn, credit);
    if (weight > 0 && credit > most2) [best, most2] = [targetGroupArn, credit];
  }
  if (best !== void 0) credits.set(best, most2 - total);
  return best;
}

// rehearsal/load-balancer/traffic.ts
function emptyTraffic() {
  return { requests: 0, own: {}, statuses: {}, targets: {} };
}
function count(counters, name) {
  counters[name] = (counters[name] ?? 0) + 1;
}

// rehearsal/load-balancer/proxy.ts
var HOST = "127.0.0.1";
var DEFAULT_IDLE_TIMEOUT = 60;
var HOP_BY_HOP = /* @__PURE__ */ new Set([
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "upgrade",
  "expect"
]);
var TITLES = {
  502: "502 Bad Gateway",
  503: "503 Service Temporarily Unavailable",
  504: "504 Gateway Time-out"
};
async function startProxy(options, listenerArn) {
  const traffic = emptyTraffic();
  const credits = /* @__PURE__ */ new Map();
  const server = (0, import_node_http3.createServer)((request2, response) => {
    traffic.requests += 1;
    const listener = options.model.listeners.get(listenerArn);
    if (listener === void 0) {
      answer(response, traffic, 503);
      return;
    }
    const action2 = routeRequest(listener, [...options.model.rules.values()], request2);
    if (action2.kind === "fixed-response") {
      count(traffic.own, action2.status);
      response.writeHead(action2.status, { Server: "awselb/2.0", "Content-Type": action2.contentType });
      return void response.end(action2.body);
    }
    const group = chooseGroup(action2.groups, credits);
    const pooled = group === void 0 ? void 0 : options.pools.pick(group);
    if (group === void 0 || pooled === void 0) {
      answer(response, traffic, 503);
      return;
    }
    count(traffic.targets, `${group} ${pooled.target.id}:${pooled.target.port}`);
    forward(options, listener, pooled, request2, response, traffic);
  });
  server.keepAliveTimeout = 6e4;
  await new Promise((resolve3, reject) => {
    server.once("error", reject);
    server.listen({ host: HOST, port: 0 }, resolve3);
  });
  return { url: `http://${HOST}:${server.address().port}`, traffic, close: () => closeServer(server) };
}
function closeServer(server) {
  return new Promise((resolve3) => {
    server.close(() => resolve3());
    server.closeAllConnections();
  });
}
function forward({ clock, model, leastIdleTimeoutMs }, listener, pooled, request2, response, traffic) {
  const address = addressOf(pooled.target);
  if (address === void 0) {
    count(traffic.statuses, 200);
    response.writeHead(200, {
      "Content-Type": "text/plain",
      "X-Rehearsal-Target": `${pooled.target.id}:${pooled.target.port}`
    });
    return void response.end("simulated\n");
  }
  pooled.inFlight += 1;
  response.once("close", () => pooled.finished());
  const idle = Number(
    model.loadBalancers.get(listener.loadBalancerArn)?.attributes["idle_timeout.timeout_seconds"] ?? DEFAULT_IDLE_TIMEOUT
  );
  const asked = (0, import_node_http3.request)({
    host: address.host,
    port: address.port,
    method: request2.method ?? "GET",
    path: request2.url ?? "/",
    headers: requestHeaders(request2, listener),
    agent: pooled.agent,
    timeout: atLeast(clock, idle * 1e3, leastIdleTimeoutMs) / clock.speed
  });
  let failure2 = 502;
  asked.once("timeout", () => {
    failure2 = 504;
    asked.destroy();
  });
  asked.once("error", () => {
    if (response.headersSent) response.destroy();
    else answer(response, traffic, failure2);
  });
  asked.once("response", (answered) => {
    count(traffic.statuses, answered.statusCode ?? 0);
    response.writeHead(answered.statusCode ?? 502, answered.statusMessage, endToEnd(answered));
    answered.once("error", () => response.destroy());
    answered.pipe(response);
  });
  response.once("close", () => {
    if (!response.writableFinished) asked.destroy();
  });
  request2.pipe(asked);
}
function requestHeaders(request2, listener) {
  const client = request2.socket.remoteAddress ?? HOST;
  const before = request2.headers["x-forwarded-for"];
  return {
    ...endToEnd(request2),
    ...request2.headers["transfer-encoding"] === void 0 ? {} : { "transfer-encoding": "chunked" },
    "x-forwarded-for": before === void 0 ? client : `${[before].flat().join(", ")}, ${client}`,
    "x-forwarded-proto": listener.protocol.toLowerCase(),
    "x-forwarded-port": String(listener.port),
    "x-amzn-trace-id": request2.headers["x-amzn-trace-id"] ?? `Root=1-${Math.floor(Date.now() / 1e3).toString(16)}-${randomBytes4(12).toString("hex")}`
  };
}
function endToEnd(message) {
  const named2 = new Set((message.headers.connection ?? "").split(",").map((name) => name.trim().toLowerCase()));
  return Object.fromEntries(
    Object.entries(message.headersDistinct).filter(([name]) => !HOP_BY_HOP.has(name) && !named2.has(name) && name !== "transfer-encoding").map(([name, values3]) => [name, values3?.length === 1 ? values3[0] : values3])
  );
}
function answer(response, traffic, status) {
  count(traffic.own, status);
  const title = TITLES[status];
  response.writeHead(status, { Server: "awselb/2.0", "Content-Type": "text/html" });
  response.end(
    `<html>\r
<head><title>${title}</title></head>\r
<body>\r
<center><h1>${title}</h1></center>\r
</body>\r
</html>\r
`
  );
}

// rehearsal/load-balancer/registered-targets.ts
var targets = list3(required(struct({ Id: required(string), Port: integer, AvailabilityZone: string })));
var registeredTargetOperations = {
  RegisterTargets: operation({ TargetGroupArn: required(string), Targets: required(targets) }, (context, input) => {
    const group = targetGroupOf(context, input.TargetGroupArn);
    for (const { Id } of input.Targets) {
      const known2 = group.targetType === "ip" ? /^\d{1,3}(\.\d{1,3}){3}$/ : /^i-[0-9a-f]+$/;
      if (!known2.test(Id))
        throw new ApiError(
          "InvalidTarget",
          `The following targets are not valid ${group.targetType === "ip" ? "IP addresses" : "instances"}: '${Id}'`
        );
    }
    for (const { Id, Port } of input.Targets) context.pools.register(group.arn, { id: Id, port: Port ?? group.port });
    return {};
  }),
  DeregisterTargets: operation({ TargetGroupArn: required(string), Targets: required(targets) }, (context, input) => {
    const group = targetGroupOf(context, input.TargetGroupArn);
    for (const { Id, Port } of input.Targets) {
      const named2 = context.pools.list(group.arn).filter(({ target }) => target.id === Id && (Port === void 0 || target.port === Port));
      for (const { target } of named2) context.pools.deregister(group.arn, target.id, target.port);
    }
    return {};
  }),
  DescribeTargetHealth: operation({ TargetGroupArn: required(string), Targets: targets }, (context, input) => {
    const group = targetGroupOf(context, input.TargetGroupArn);
    const asked = input.Targets?.map(({ Id, Port }) => ({ id: Id, port: Port ?? group.port }));
    const wanted = asked ?? context.pools.list(group.arn).map(({ target }) => target);
    return { TargetHealthDescriptions: wanted.map(({ id, port }) => show3(context, group.arn, id, port)) };
  })
};
function show3({ pools }, groupArn, id, port) {
  const status = pools.status(groupArn, id, port);
  return {
    Target: { Id: id, Port: port },
    HealthCheckPort: String(port),
    TargetHealth: { State: status.state, Reason: status.reason, Description: status.description }
  };
}

// rehearsal/load-balancer/rules.ts
import { randomBytes as randomBytes5 } from "node:crypto";

// rehearsal/load-balancer/conditions.ts
var values2 = struct({ Values: required(strings) });
var parameter2 = struct({
  Field: required(oneOf("path-pattern", "host-header", "http-request-method", "http-header", "query-string")),
  Values: strings,
  PathPatternConfig: values2,
  HostHeaderConfig: values2,
  HttpRequestMethodConfig: values2,
  HttpHeaderConfig: struct({ HttpHeaderName: required(string), Values: required(strings) }),
  QueryStringConfig: struct({ Values: required(list3(required(struct({ Key: string, Value: required(string) })))) })
});
var conditionsParameter = list3(required(parameter2));
function parseConditions(sent) {
  if (sent.length === 0) throw validationError("A rule must have at least one condition");
  return sent.map((condition) => {
    switch (condition.Field) {
      case "path-pattern":
        return { kind: condition.Field, values: filled(condition.PathPatternConfig?.Values ?? condition.Values) };
      case "host-header":
        return { kind: condition.Field, values: filled(condition.HostHeaderConfig?.Values ?? condition.Values) };
      case "http-request-method":
        return { kind: condition.Field, values: filled(condition.HttpRequestMethodConfig?.Values) };
      case "http-header":
        return {
          kind: condition.Field,
          name: condition.HttpHeaderConfig?.HttpHeaderName ?? "",
          values: filled(condition.HttpHeaderConfig?.Values)
        };
      case "query-string": {
        const pairs = filled(condition.QueryStringConfig?.Values);
        return {
          kind: condition.Field,
          values: pairs.map(({ Key, Value }) => ({ ...Key === void 0 ? {} : { key: Key }, value: Value }))
        };
      }
    }
  });
}
function filled(sent) {
  if (sent === void 0 || sent.length === 0) throw validationError("A condition value must be specified");
  return sent;
}
function showCondition(condition) {
  switch (condition.kind) {
    case "path-pattern":
      return { Field: condition.kind, Values: condition.values, PathPatternConfig: { Values: condition.values } };
    case "host-header":
      return { Field: condition.kind, Values: condition.values, HostHeaderConfig: { Values: condition.values } };
    case "http-request-method":
      return { Field: condition.kind, HttpRequestMethodConfig: { Values: condition.values } };
    case "http-header":
      return { Field: condition.kind, HttpHeaderConfig: { HttpHeaderName: condition.name, Values: condition.values } };
    case "query-string":
      return {
        Field: condition.kind,
        QueryStringConfig: { Values: condition.values.map(({ key, value }) => ({ Key: key, Value: value })) }
      };
  }
}

// rehearsal/load-balancer/rules.ts
var ruleOperations = {
  CreateRule: operation(
    {
      ListenerArn: required(string),
      Priority: required(integer),
      Conditions: required(conditionsParameter),
      Actions: required(actionsParameter),
      Tags: tags
    },
    (context, input) => {
      const listener = listenerOf(context, input.ListenerArn);
      if (input.Priority < 1 || input.Priority > 5e4)
        throw validationError(`Priority '${input.Priority}' must be between 1 and 50000`);
      const taken = [...context.model.rules.values()].some(
        ({ listenerArn, priority }) => listenerArn === listener.arn && priority === input.Priority
      );
      if (taken) throw new ApiError("PriorityInUse", `Priority '${input.Priority}' is currently in use`);
      const action2 = parseActions(context, input.Actions);
      refuseSharedGroups(context, action2, listener.loadBalancerArn);
      const arn = `${listener.arn.replace(":listener/", ":listener-rule/")}/${randomBytes5(8).toString("hex")}`;
      const created = {
        arn,
        listenerArn: listener.arn,
        priority: input.Priority,
        conditions: parseConditions(input.Conditions),
        action: action2
      };
      context.model.rules.set(arn, created);
      context.pools.recheck();
      return { Rules: [show4(created)] };
    }
  ),
  DescribeRules: operation({ ListenerArn: string, RuleArns: strings, ...pageParameters }, (context, input) => {
    if (input.ListenerArn === void 0 && input.RuleArns === void 0)
      throw validationError("You must specify either listener rule ARNs or a listener ARN");
    const ofListener = (listener) => [
      ...[...context.model.rules.values()].filter(({ listenerArn }) => listenerArn === listener.arn).sort((a, b) => a.priority - b.priority).map(show4),
      showDefault(listener)
    ];
    const byArn2 = (arn) => {
      const listener = [...context.model.listeners.values()].find((one) => defaultRuleArn(one) === arn);
      return listener === void 0 ? show4(ruleOf(context, arn)) : showDefault(listener);
    };
    const { items, NextMarker } = page(
      input.RuleArns?.map(byArn2) ?? ofListener(listenerOf(context, input.ListenerArn ?? "")),
      input
    );
    return { Rules: items, NextMarker };
  }),
  ModifyRule: operation(
    { RuleArn: required(string), Conditions: conditionsParameter, Actions: actionsParameter },
    (context, input) => {
      refuseDefault(context.model.listeners.values(), input.RuleArn, "modified");
      const existing = ruleOf(context, input.RuleArn);
      const action2 = input.Actions === void 0 ? existing.action : parseActions(context, input.Actions);
      refuseSharedGroups(context, action2, listenerOf(context, existing.listenerArn).loadBalancerArn);
      const conditions = input.Conditions === void 0 ? existing.conditions : parseConditions(input.Conditions);
      const changed = { ...existing, action: action2, conditions };
      context.model.rules.set(changed.arn, changed);
      context.pools.recheck();
      return { Rules: [show4(changed)] };
    }
  ),
  DeleteRule: operation({ RuleArn: required(string) }, (context, { RuleArn: arn }) => {
    refuseDefault(context.model.listeners.values(), arn, "deleted");
    ruleOf(context, arn);
    context.model.rules.delete(arn);
    context.pools.recheck();
    return {};
  })
};
function defaultRuleArn({ arn }) {
  return `${arn.replace(":listener/", ":listener-rule/")}/${arn.slice(-16).split("").reverse().join("")}`;
}
function refuseDefault(listeners, ruleArn, done) {
  for (const listener of listeners) {
    if (defaultRuleArn(listener) === ruleArn)
      throw new ApiError("OperationNotPermitted", `Default rule '${ruleArn}' cannot be ${done}`);
  }
}
function show4(rule) {
  return {
    RuleArn: rule.arn,
    Priority: String(rule.priority),
    Conditions: rule.conditions.map(showCondition),
    Actions: showActions(rule.action),
    IsDefault: false
  };
}
function showDefault(listener) {
  return {
    RuleArn: defaultRuleArn(listener),
    Priority: "default",
    Conditions: [],
    Actions: showActions(listener.action),
    IsDefault: true
  };
}

// rehearsal/load-balancer/target-groups.ts
var import_node_util2 = __toESM(require_node_util(), 1);
import { randomBytes as randomBytes6 } from "node:crypto";

// rehearsal/load-balancer/health-check-settings.ts
var healthCheckParameters = {
  HealthCheckProtocol: oneOf("HTTP", "HTTPS"),
  HealthCheckPort: string,
  HealthCheckPath: string,
  HealthCheckEnabled: boolean,
  HealthCheckIntervalSeconds: integer,
  HealthCheckTimeoutSeconds: integer,
  HealthyThresholdCount: integer,
  UnhealthyThresholdCount: integer,
  Matcher: struct({ HttpCode: required(string) })
};
var DEFAULT = {
  protocol: "HTTP",
  port: "traffic-port",
  path: "/",
  interval: 30,
  timeout: 5,
  healthyThreshold: 5,
  unhealthyThreshold: 2,
  matcher: "200"
};
function parseHealthCheck(input, before = DEFAULT) {
  if (input.HealthCheckEnabled === false)
    throw validationError("Health check enabled must be true for target groups with target type 'ip' or 'instance'");
  const settings = {
    protocol: input.HealthCheckProtocol ?? before.protocol,
    port: input.HealthCheckPort ?? before.port,
    path: input.HealthCheckPath ?? before.path,
    interval: within("Health check interval", input.HealthCheckIntervalSeconds ?? before.interval, 5, 300),
    timeout: within("Health check timeout", input.HealthCheckTimeoutSeconds ?? before.timeout, 2, 120),
    healthyThreshold: within("Healthy threshold count", input.HealthyThresholdCount ?? before.healthyThreshold, 2, 10),
    unhealthyThreshold: within(
      "Unhealthy threshold count",
      input.UnhealthyThresholdCount ?? before.unhealthyThreshold,
      2,
      10
    ),
    matcher: input.Matcher?.HttpCode ?? before.matcher
  };
  if (settings.timeout >= settings.interval) {
    throw validationError(
      `Health check interval must be greater than the timeout, but ${settings.interval} is not greater than ${settings.timeout}`
    );
  }
  if (!settings.path.startsWith("/")) throw validationError(`Health check path '${settings.path}' must start with '/'`);
  if (settings.port !== "traffic-port" && !/^\d{1,5}$/.test(settings.port))
    throw validationError(`Health check port '${settings.port}' is not valid`);
  if (!/^[2-4]\d\d(-[2-4]\d\d)?(,[2-4]\d\d(-[2-4]\d\d)?)*$/.test(settings.matcher)) {
    throw validationError(`Health check matcher HTTP code '${settings.matcher}' must be within '200-499' inclusive`);
  }
  return settings;
}
function within(what, value, least, most2) {
  if (value < least || value > most2)
    throw validationError(`${what} '${value}' must be between ${least} and ${most2} inclusive`);
  return value;
}
function showHealthCheck(settings) {
  return {
    HealthCheckProtocol: settings.protocol,
    HealthCheckPort: settings.port,
    HealthCheckEnabled: true,
    HealthCheckIntervalSeconds: settings.interval,
    HealthCheckTimeoutSeconds: settings.timeout,
    HealthyThresholdCount: settings.healthyThreshold,
    UnhealthyThresholdCount: settings.unhealthyThreshold,
    HealthCheckPath: settings.path,
    Matcher: { HttpCode: settings.matcher }
  };
}

// rehearsal/load-balancer/target-groups.ts
var ATTRIBUTES2 = {
  "deregistration_delay.timeout_seconds": String(DEFAULT_DEREGISTRATION_DELAY),
  "load_balancing.algorithm.type": "round_robin",
  "slow_start.duration_seconds": "0",
  "stickiness.enabled": "false"
};
var FIXED_ATTRIBUTES = [
  "load_balancing.algorithm.type",
  "slow_start.duration_seconds",
  "stickiness.enabled"
];
var targetGroupOperations = {
  CreateTargetGroup: operation(
    {
      Name: required(string),
      Protocol: required(oneOf("HTTP", "HTTPS")),
      ProtocolVersion: oneOf("HTTP1"),
      Port: required(integer),
      VpcId: string,
      TargetType: oneOf("ip", "instance"),
      IpAddressType: oneOf("ipv4"),
      Tags: tags,
      ...healthCheckParameters
    },
    ({ model, partition, region, account }, input) => {
      if (!/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,30}[A-Za-z0-9])?$/.test(input.Name))
        throw validationError(`The target group name '${input.Name}' is not valid`);
      if (input.Port < 1 || input.Port > 65535)
        throw validationError(`Port '${input.Port}' must be between 1 and 65535`);
      const arn = `arn:${partition}:elasticloadbalancing:${region}:${account}:targetgroup/${input.Name}/${randomBytes6(8).toString("hex")}`;
      const created = {
        arn,
        name: input.Name,
        protocol: input.Protocol,
        port: input.Port,
        vpcId: input.VpcId ?? "vpc-0rehearsal",
        targetType: input.TargetType ?? "instance",
        healthCheck: parseHealthCheck(input),
        attributes: ATTRIBUTES2
      };
      const existing = [...model.targetGroups.values()].find(({ name }) => name === input.Name);
      if (existing !== void 0) {
        const same = { ...created, arn: existing.arn, attributes: existing.attributes };
        if ((0, import_node_util2.isDeepStrictEqual)(same, existing)) return { TargetGroups: [show5(model, existing)] };
        throw new ApiError(
          "DuplicateTargetGroupName",
          `A target group with the same name '${input.Name}' exists, but with different settings`
        );
      }
      model.targetGroups.set(arn, created);
      return { TargetGroups: [show5(model, created)] };
    }
  ),
  DescribeTargetGroups: operation(
    { LoadBalancerArn: string, TargetGroupArns: strings, Names: strings, ...pageParameters },
    (context, input) => {
      const { model } = context;
      const all = [...model.targetGroups.values()];
      const byName = input.Names?.map((name) => {
        const named2 = all.find((one) => one.name === name);
        if (named2 === void 0) throw new ApiError("TargetGroupNotFound", "One or more target groups not found");
        return named2;
      });
      const { LoadBalancerArn: balancer } = input;
      const ofBalancer = balancer === void 0 ? void 0 : all.filter(({ arn }) => loadBalancersOf(model, arn).includes(balancer));
      const { items, NextMarker } = page(
        input.TargetGroupArns?.map((arn) => targetGroupOf(context, arn)) ?? byName ?? ofBalancer ?? all,
        input
      );
      return { TargetGroups: items.map((one) => show5(model, one)), NextMarker };
    }
  ),
  ModifyTargetGroup: operation({ TargetGroupArn: required(string), ...healthCheckParameters }, (context, input) => {
    const existing = targetGroupOf(context, input.TargetGroupArn);
    const changed = { ...existing, healthCheck: parseHealthCheck(input, existing.healthCheck) };
    context.model.targetGroups.set(changed.arn, changed);
    return { TargetGroups: [show5(context.model, changed)] };
  }),
  DeleteTargetGroup: operation({ TargetGroupArn: required(string) }, ({ model, pools }, { TargetGroupArn: arn }) => {
    if (loadBalancersOf(model, arn).length > 0)
      throw new ApiError("ResourceInUse", `Target group '${arn}' is currently in use by a listener or a rule`);
    model.targetGroups.delete(arn);
    pools.forget(arn);
    return {};
  }),
  DescribeTargetGroupAttributes: operation(
    { TargetGroupArn: required(string) },
    (context, { TargetGroupArn: arn }) => ({
      Attributes: attributeList(targetGroupOf(context, arn).attributes)
    })
  ),
  ModifyTargetGroupAttributes: operation(
    { TargetGroupArn: required(string), Attributes: required(attributes) },
    (context, input) => {
      const existing = targetGroupOf(context, input.TargetGroupArn);
      const changed = { ...existing, attributes: withAttributes(existing.attributes, input.Attributes) };
      const delay = changed.attributes["deregistration_delay.timeout_seconds"] ?? "";
      if (!/^\d+$/.test(delay) || Number(delay) > 3600)
        throw validationError(`'deregistration_delay.timeout_seconds' must be between 0 and 3600, not '${delay}'`);
      for (const name of FIXED_ATTRIBUTES) {
        if (changed.attributes[name] !== ATTRIBUTES2[name])
          throw validationError(`The rehearsal has '${name}' at '${ATTRIBUTES2[name]}' only`);
      }
      context.model.targetGroups.set(changed.arn, changed);
      return { Attributes: attributeList(changed.attributes) };
    }
  )
};
function show5(model, one) {
  return {
    TargetGroupArn: one.arn,
    TargetGroupName: one.name,
    Protocol: one.protocol,
    ProtocolVersion: "HTTP1",
    Port: one.port,
    VpcId: one.vpcId,
    TargetType: one.targetType,
    IpAddressType: "ipv4",
    LoadBalancerArns: loadBalancersOf(model, one.arn),
    ...showHealthCheck(one.healthCheck)
  };
}

// rehearsal/load-balancer/xml.ts
import { randomUUID as randomUUID2 } from "node:crypto";
var NAMESPACE = "http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/";
function answerXml(action2, result) {
  return `<${action2}Response xmlns="${NAMESPACE}"><${action2}Result>${members(result)}</${action2}Result><ResponseMetadata><RequestId>${randomUUID2()}</RequestId></ResponseMetadata></${action2}Response>`;
}
function members(struct2) {
  return Object.entries(struct2).map(([name, value]) => value === void 0 ? "" : `<${name}>${content(value)}</${name}>`).join("");
}
function content(value) {
  if (value instanceof Date) return value.toISOString();
  if (isList(value))
    return value.map((item) => item === void 0 ? "" : `<member>${content(item)}</member>`).join("");
  if (typeof value === "object") return members(value);
  return escapeXml(String(value));
}
function isList(value) {
  return Array.isArray(value);
}
function escapeXml(text2) {
  return text2.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

// rehearsal/load-balancer/start.ts
var VERSION = "2015-12-01";
var OPERATIONS2 = new Map(
  [
    loadBalancerOperations,
    targetGroupOperations,
    listenerOperations,
    ruleOperations,
    registeredTargetOperations
  ].flatMap((part) => Object.entries(part))
);
function startLoadBalancers(options) {
  const { clock, region, account, partition } = options;
  const model = { loadBalancers: /* @__PURE__ */ new Map(), targetGroups: /* @__PURE__ */ new Map(), listeners: /* @__PURE__ */ new Map(), rules: /* @__PURE__ */ new Map() };
  const pools = openPools(clock, model);
  const proxies = /* @__PURE__ */ new Map();
  const openListener = async (arn) => {
    const proxy = await startProxy(
      { clock, model, pools, leastIdleTimeoutMs: options.leastIdleTimeoutMs ?? 1e4 },
      arn
    );
    proxies.set(arn, proxy);
  };
  const closeProxy = async (arn) => {
    const proxy = proxies.get(arn);
    proxies.delete(arn);
    await proxy?.close();
  };
  const closeListener = async (arn) => {
    model.listeners.delete(arn);
    for (const rule of [...model.rules.values()]) if (rule.listenerArn === arn) model.rules.delete(rule.arn);
    await closeProxy(arn);
  };
  const context = { clock, region, account, partition, model, pools, openListener, closeListener };
  return {
    api: {
      service: "elasticloadbalancing",
      async call(action2, form) {
        const operation2 = OPERATIONS2.get(action2);
        if (operation2 === void 0)
          throw new ApiError("InvalidAction", `Could not find operation ${action2} for version ${VERSION}`);
        return answerXml(action2, await operation2(context, formTree(form)));
      }
    },
    targets: pools,
    stateful: {
      part: "load-balancers",
      save: () => ({
        loadBalancers: [...model.loadBalancers.values()],
        targetGroups: [...model.targetGroups.values()],
        listeners: [...model.listeners.values()],
        rules: [...model.rules.values()],
        targets: pools.save()
      }),
      async restore(state) {
        const saved = state;
        fill(model.loadBalancers, saved.loadBalancers);
        fill(model.targetGroups, saved.targetGroups);
        fill(model.listeners, saved.listeners);
        fill(model.rules, saved.rules);
        for (const arn of [...proxies.keys()]) if (!model.listeners.has(arn)) await closeProxy(arn);
        for (const arn of model.listeners.keys()) if (!proxies.has(arn)) await openListener(arn);
        pools.restore(saved.targets);
      }
    },
    raw: {
      prefix: "/_rehearsal/listeners",
      async handle({ method, path: path2 }) {
        const listeners = [...proxies].flatMap(([arn, proxy]) => {
          const listener = model.listeners.get(arn);
          return listener === void 0 ? [] : [{ listener, proxy }];
        });
        const json2 = (value, status = 200) => ({
          status,
          headers: { "Content-Type": "application/json" },
          body: JSON.stringify(value)
        });
        if (method !== "GET") return json2({ message: "only GET" }, 405);
        if (path2 === "/_rehearsal/listeners/traffic") {
          return json2(listeners.map(({ listener, proxy }) => ({ listenerArn: listener.arn, ...proxy.traffic })));
        }
        if (path2 !== "/_rehearsal/listeners") return json2({ message: "no such page" }, 404);
        return json2(
          listeners.map(({ listener, proxy }) => ({
            listenerArn: listener.arn,
            port: listener.port,
            url: proxy.url,
            loadBalancerArn: listener.loadBalancerArn,
            requests: proxy.traffic.requests
          }))
        );
      }
    },
    async close() {
      pools.close();
      await Promise.all([...proxies.values()].map((proxy) => proxy.close()));
      proxies.clear();
    }
  };
}
function fill(map2, values3) {
  map2.clear();
  for (const value of values3) map2.set(value.arn, value);
}

// rehearsal/logs/input.ts
function invalid3(message) {
  return new ApiError("InvalidParameterException", message);
}
function readInput(input, fields) {
  const sent = isRecord(input) ? input : {};
  for (const name of Object.keys(sent)) if (!(name in fields)) throw invalid3(`Unknown parameter: ${name}`);
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, field(sent[name] ?? void 0, name)])
  );
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function wrongType2(name, expected) {
  return new ApiError("SerializationException", `${name} must be ${expected}`);
}
var text = (value, name) => {
  if (value === void 0 || typeof value === "string") return value;
  throw wrongType2(name, "a string");
};
var whole = (value, name) => {
  if (value === void 0 || typeof value === "number" && Number.isInteger(value)) return value;
  throw wrongType2(name, "an integer");
};
var flag = (value, name) => {
  if (value === void 0 || typeof value === "boolean") return value;
  throw wrongType2(name, "a boolean");
};
var texts = (value, name) => {
  if (value === void 0) return void 0;
  if (!Array.isArray(value) || !value.every((item) => typeof item === "string"))
    throw wrongType2(name, "a list of strings");
  return value;
};
function listOf(fields) {
  return (value, name) => {
    if (value === void 0) return void 0;
    if (!Array.isArray(value)) throw wrongType2(name, "a list");
    return value.map((item) => readInput(item, fields));
  };
}
function needed(field) {
  return (value, name) => {
    const read2 = field(value, name);
    if (read2 !== void 0) return read2;
    throw invalid3(
      `1 validation error detected: Value null at '${name}' failed to satisfy constraint: Member must not be null`
    );
  };
}
function bounded(least, most2, absent) {
  return (value, name) => {
    const read2 = whole(value, name) ?? absent;
    if (read2 >= least && read2 <= most2) return read2;
    throw invalid3(
      `1 validation error detected: Value '${read2}' at '${name}' failed to satisfy constraint: Member must be between ${least} and ${most2}`
    );
  };
}

// rehearsal/logs/filter-pattern.ts
function parseFilterPattern(pattern) {
  const text2 = pattern.trim();
  if (/^[{[%]/.test(text2)) throw invalid3("Invalid filter pattern: the rehearsal plays patterns of terms only");
  const all = [];
  const any = [];
  const none = [];
  for (const [whole2, sign4, quoted, plain4] of text2.matchAll(/([?-]?)(?:"((?:[^"\\]|\\.)*)"|(\S+))/g)) {
    const term = quoted?.replaceAll(/\\(.)/g, "$1") ?? plain4 ?? "";
    if (whole2.includes('"') && quoted === void 0) throw invalid3("Invalid filter pattern");
    if (sign4 === "?") any.push(term);
    else if (sign4 === "-") none.push(term);
    else all.push(term);
  }
  return (message) => all.every((term) => message.includes(term)) && !none.some((term) => message.includes(term)) && (any.length === 0 || all.length > 0 || any.some((term) => message.includes(term)));
}

// rehearsal/logs/operation.ts
function groupOf({ store: store2 }, name) {
  const group = store2.groups.get(name);
  if (group === void 0) throw new ApiError("ResourceNotFoundException", "The specified log group does not exist.");
  return group;
}
function identifiedGroup(context, {
  logGroupName,
  logGroupIdentifier
}) {
  if (logGroupName !== void 0 && logGroupIdentifier !== void 0)
    throw invalid3("LogGroup name and LogGroup identifier are mutually exclusive parameters");
  const identifier = logGroupName ?? logGroupIdentifier?.replace(/^arn:[^:]*:logs:[^:]*:[^:]*:log-group:/, "").replace(/:\*$/, "");
  if (identifier === void 0) throw invalid3("Either a logGroupName or a logGroupIdentifier must be specified");
  return groupOf(context, identifier);
}
function streamOf(group, name) {
  const stream = group.streams.get(name);
  if (stream === void 0) throw new ApiError("ResourceNotFoundException", "The specified log stream does not exist.");
  return stream;
}

// rehearsal/logs/log-events.ts
var DAY_MS = 24 * 60 * 60 * 1e3;
var logEventOperations = {
  PutLogEvents(context, input) {
    const read2 = readInput(input, {
      logGroupName: needed(text),
      logStreamName: needed(text),
      logEvents: needed(listOf({ timestamp: needed(whole), message: needed(text) })),
      sequenceToken: text
    });
    const stream = streamOf(groupOf(context, read2.logGroupName), read2.logStreamName);
    const events = read2.logEvents;
    if (events.length === 0 || events.length > 1e4)
      throw invalid3(
        "1 validation error detected: Value at 'logEvents' failed to satisfy constraint: Member must have between 1 and 10000 items"
      );
    const now = context.now();
    const tooNew = events.findIndex(({ timestamp }) => timestamp > now + DAY_MS / 12);
    const tooOld = events.findLastIndex(({ timestamp }) => timestamp < now - 14 * DAY_MS);
    if (events.some(({ timestamp }, index) => timestamp < (events[index - 1]?.timestamp ?? timestamp))) {
      throw invalid3("Log events in a single PutLogEvents request must be in chronological order.");
    }
    for (const { timestamp, message } of events.slice(tooOld + 1, tooNew === -1 ? void 0 : tooNew))
      context.store.addEvent(stream, timestamp, message);
    const rejected = {
      ...tooNew === -1 ? {} : { tooNewLogEventStartIndex: tooNew },
      ...tooOld === -1 ? {} : { tooOldLogEventEndIndex: tooOld + 1 }
    };
    return Object.keys(rejected).length === 0 ? {} : { rejectedLogEventsInfo: rejected };
  },
  GetLogEvents(context, input) {
    const read2 = readInput(input, {
      logGroupName: text,
      logGroupIdentifier: text,
      logStreamName: needed(text),
      startTime: whole,
      endTime: whole,
      nextToken: text,
      limit: bounded(1, 1e4, 1e4),
      startFromHead: flag,
      unmask: flag
    });
    const { events } = streamOf(identifiedGroup(context, read2), read2.logStreamName);
    const inTime = events.filter(
      ({ timestamp }) => timestamp >= (read2.startTime ?? 0) && timestamp < (read2.endTime ?? Infinity)
    );
    const { from, to } = window(inTime, read2);
    const shown2 = inTime.slice(from, to);
    return {
      events: shown2.map(({ timestamp, message, ingestionTime }) => ({ timestamp, message, ingestionTime })),
      // Both tokens are always there; at an end the token is the one that was sent.
      nextForwardToken: `f/${position(inTime, to)}`,
      nextBackwardToken: `b/${position(inTime, from)}`
    };
  },
  FilterLogEvents(context, input) {
    const read2 = readInput(input, {
      logGroupName: text,
      logGroupIdentifier: text,
      logStreamNames: texts,
      logStreamNamePrefix: text,
      startTime: whole,
      endTime: whole,
      filterPattern: text,
      nextToken: text,
      limit: bounded(1, 1e4, 1e4),
      interleaved: flag,
      unmask: flag
    });
    if (read2.logStreamNames !== void 0 && read2.logStreamNamePrefix !== void 0)
      throw invalid3("logStreamNames and logStreamNamePrefix are mutually exclusive parameters");
    const group = identifiedGroup(context, read2);
    const streams = read2.logStreamNames?.map((name) => streamOf(group, name)) ?? [...group.streams.values()].filter(({ name }) => name.startsWith(read2.logStreamNamePrefix ?? ""));
    const matches2 = parseFilterPattern(read2.filterPattern ?? "");
    const after = read2.nextToken === void 0 ? void 0 : parseToken(read2.nextToken, /^(\d+)-(\d+)$/);
    const found3 = streams.flatMap(({ name, events }) => events.map((event) => ({ name, event }))).filter(
      ({ event }) => event.timestamp >= (read2.startTime ?? 0) && event.timestamp <= (read2.endTime ?? Infinity) && matches2(event.message)
    ).sort((a, b) => a.event.timestamp - b.event.timestamp || a.event.number - b.event.number).filter(
      ({ event }) => after === void 0 || event.timestamp > after[0] || event.timestamp === after[0] && event.number > after[1]
    );
    const shown2 = found3.slice(0, read2.limit);
    const last = shown2.at(-1)?.event;
    return {
      events: shown2.map(({ name, event: { number, timestamp, message, ingestionTime } }) => ({
        logStreamName: name,
        timestamp,
        message,
        ingestionTime,
        eventId: String(number).padStart(56, "0")
      })),
      searchedLogStreams: [],
      nextToken: found3.length > shown2.length && last !== void 0 ? `${last.timestamp}-${last.number}` : void 0
    };
  }
};
function window(events, { nextToken, limit, startFromHead }) {
  if (nextToken === void 0)
    return startFromHead === true ? { from: 0, to: Math.min(limit, events.length) } : { from: Math.max(0, events.length - limit), to: events.length };
  const forward2 = nextToken.startsWith("f/");
  const [timestamp, number] = parseToken(nextToken, /^[fb]\/(\d+)-(\d+)$/);
  const at2 = events.findLastIndex(
    (event) => event.timestamp < timestamp || event.timestamp === timestamp && event.number <= number
  ) + 1;
  return forward2 ? { from: at2, to: Math.min(at2 + limit, events.length) } : { from: Math.max(0, at2 - limit), to: at2 };
}
function position(events, index) {
  const before = events[index - 1];
  return before === void 0 ? "0-0" : `${before.timestamp}-${before.number}`;
}
function parseToken(token, form) {
  const [, timestamp, number] = form.exec(token) ?? [];
  if (timestamp === void 0 || number === void 0) throw invalid3("The specified nextToken is invalid.");
  return [Number(timestamp), Number(number)];
}

// rehearsal/logs/log-groups.ts
var NAME = /^[.\-_/#A-Za-z0-9]{1,512}$/;
var logGroupOperations = {
  CreateLogGroup({ store: store2 }, input) {
    const { logGroupName: name } = readInput(input, {
      logGroupName: needed(text),
      kmsKeyId: text,
      logGroupClass: text,
      tags: (value) => value
    });
    if (!NAME.test(name))
      throw invalid3(
        `Value '${name}' at 'logGroupName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\.\\-_/#A-Za-z0-9]+`
      );
    if (store2.groups.has(name))
      throw new ApiError("ResourceAlreadyExistsException", "The specified log group already exists");
    store2.addGroup(name);
    return {};
  },
  CreateLogStream(context, input) {
    const { logGroupName, logStreamName: name } = readInput(input, {
      logGroupName: needed(text),
      logStreamName: needed(text)
    });
    const group = groupOf(context, logGroupName);
    if (name === "" || name.length > 512 || /[:*]/.test(name))
      throw invalid3(
        `Value '${name}' at 'logStreamName' failed to satisfy constraint: Member must satisfy regular expression pattern: [^:*]*`
      );
    if (group.streams.has(name))
      throw new ApiError("ResourceAlreadyExistsException", "The specified log stream already exists");
    context.store.addStream(group, name);
    return {};
  },
  DeleteLogGroup(context, input) {
    const { logGroupName } = readInput(input, { logGroupName: needed(text) });
    context.store.groups.delete(groupOf(context, logGroupName).name);
    return {};
  },
  DescribeLogGroups(context, input) {
    const read2 = readInput(input, {
      logGroupNamePrefix: text,
      logGroupNamePattern: text,
      nextToken: text,
      limit: bounded(1, 50, 50)
    });
    const { logGroupNamePrefix: prefix3, logGroupNamePattern: pattern } = read2;
    if (prefix3 !== void 0 && pattern !== void 0)
      throw invalid3("LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters");
    const all = [...context.store.groups.values()].filter(({ name }) => name.startsWith(prefix3 ?? "") && name.toLowerCase().includes((pattern ?? "").toLowerCase())).sort((a, b) => a.name < b.name ? -1 : 1);
    const { items, nextToken } = pageByName(all, read2.limit, read2.nextToken);
    return { logGroups: items.map((group) => showGroup(context, group)), nextToken };
  },
  DescribeLogStreams(context, input) {
    const read2 = readInput(input, {
      logGroupName: text,
      logGroupIdentifier: text,
      logStreamNamePrefix: text,
      orderBy: text,
      descending: flag,
      nextToken: text,
      limit: bounded(1, 50, 50)
    });
    const group = identifiedGroup(context, read2);
    const orderBy = read2.orderBy ?? "LogStreamName";
    if (orderBy !== "LogStreamName" && orderBy !== "LastEventTime") {
      throw invalid3(
        `1 validation error detected: Value '${orderBy}' at 'orderBy' failed to satisfy constraint: Member must satisfy enum value set: [LogStreamName, LastEventTime]`
      );
    }
    if (orderBy === "LastEventTime" && read2.logStreamNamePrefix !== void 0)
      throw invalid3("Cannot order by LastEventTime with a logStreamNamePrefix.");
    const direction = read2.descending === true ? -1 : 1;
    const byTime = (a, b) => (a.events.at(-1)?.timestamp ?? 0) - (b.events.at(-1)?.timestamp ?? 0);
    const byName = (a, b) => a.name < b.name ? -1 : 1;
    const all = [...group.streams.values()].filter(({ name }) => name.startsWith(read2.logStreamNamePrefix ?? "")).sort((a, b) => direction * (orderBy === "LastEventTime" ? byTime(a, b) || byName(a, b) : byName(a, b)));
    const { items, nextToken } = pageByName(all, read2.limit, read2.nextToken);
    return { logStreams: items.map((stream) => showStream(context, group, stream)), nextToken };
  }
};
function pageByName(all, limit, token) {
  const after = token === void 0 ? -1 : all.findIndex(({ name }) => name === token);
  if (token !== void 0 && after === -1) throw invalid3("The specified nextToken is invalid.");
  const items = all.slice(after + 1, after + 1 + limit);
  return { items, nextToken: after + 1 + limit < all.length ? items.at(-1)?.name : void 0 };
}
function arnOf({ partition, region, account }, group) {
  return `arn:${partition}:logs:${region}:${account}:log-group:${group.name}`;
}
function bytesOf(streams) {
  let bytes = 0;
  for (const { events } of streams) for (const { message } of events) bytes += Buffer.byteLength(message) + 26;
  return bytes;
}
function showGroup(context, group) {
  return {
    logGroupName: group.name,
    creationTime: group.createdAt,
    metricFilterCount: 0,
    arn: `${arnOf(context, group)}:*`,
    storedBytes: bytesOf(group.streams.values()),
    logGroupClass: "STANDARD",
    logGroupArn: arnOf(context, group)
  };
}
function showStream(context, group, stream) {
  return {
    logStreamName: stream.name,
    creationTime: stream.createdAt,
    firstEventTimestamp: stream.events[0]?.timestamp,
    lastEventTimestamp: stream.events.at(-1)?.timestamp,
    lastIngestionTime: stream.events.at(-1)?.ingestionTime,
    uploadSequenceToken: "49039859630363110612023456789012345678901234567890123456",
    arn: `${arnOf(context, group)}:log-stream:${stream.name}`,
    storedBytes: 0
  };
}

// rehearsal/logs/log-store.ts
function openLogStore(now) {
  const groups = /* @__PURE__ */ new Map();
  let last = 0;
  return {
    groups,
    addGroup(name) {
      const group = { name, createdAt: Math.floor(now()), streams: /* @__PURE__ */ new Map() };
      groups.set(name, group);
      return group;
    },
    addStream(group, name) {
      const stream = { name, createdAt: Math.floor(now()), events: [] };
      group.streams.set(name, stream);
      return stream;
    },
    addEvent(stream, timestamp, message) {
      last += 1;
      const event = { number: last, timestamp, ingestionTime: Math.floor(now()), message };
      const at2 = stream.events.findLastIndex((before) => before.timestamp <= timestamp);
      stream.events.splice(at2 + 1, 0, event);
    },
    save: () => ({
      last,
      groups: [...groups.values()].map(({ name, createdAt, streams }) => ({
        name,
        createdAt,
        streams: [...streams.values()].map((stream) => ({ ...stream, events: [...stream.events] }))
      }))
    }),
    restore(saved) {
      last = saved.last;
      groups.clear();
      for (const { name, createdAt, streams } of saved.groups) {
        groups.set(name, {
          name,
          createdAt,
          streams: new Map(streams.map((stream) => [stream.name, { ...stream, events: [...stream.events] }]))
        });
      }
    }
  };
}

// rehearsal/logs/start.ts
var OPERATIONS3 = new Map([
  ...Object.entries(logGroupOperations),
  ...Object.entries(logEventOperations)
]);
function startLogs(options) {
  const { clock, region, account, partition } = options;
  const now = () => clock.now();
  const store2 = openLogStore(now);
  const context = { store: store2, now, region, account, partition };
  return {
    api: {
      target: "Logs_20140328",
      async call(name, input) {
        const operation2 = OPERATIONS3.get(name);
        if (operation2 === void 0) throw new ApiError("UnknownOperationException", `the rehearsal has no ${name}`);
        return operation2(context, input);
      }
    },
    write(groupName, streamName, line) {
      if (line === "") return;
      const group = store2.groups.get(groupName) ?? store2.addGroup(groupName);
      const stream = group.streams.get(streamName) ?? store2.addStream(group, streamName);
      store2.addEvent(stream, Math.floor(now()), line);
    },
    groupExists: (group) => store2.groups.has(group),
    stateful: {
      part: "logs",
      save: () => store2.save(),
      restore: (state) => store2.restore(state)
    }
  };
}

// rehearsal/registry/registry-state.ts
function replace(target, entries) {
  target.clear();
  for (const [key, value] of entries) target.set(key, value);
}
function save(store2) {
  return {
    repositories: [...store2.repositories.values()].map((repository) => ({
      ...repository,
      resourceTags: [...repository.resourceTags],
      images: [...repository.images.values()].map((image) => ({
        ...image,
        manifest: image.manifest.toString("base64")
      })),
      tags: [...repository.tags],
      blobs: [...repository.blobs]
    })),
    blobs: [...store2.blobs].map(([digest, content2]) => [digest, content2.toString("base64")]),
    uploads: [...store2.uploads.values()].map(({ chunks, ...upload }) => ({
      ...upload,
      content: Buffer.concat(chunks).toString("base64")
    })),
    accountSettings: [...store2.accountSettings],
    replication: store2.replication
  };
}
function restore(store2, saved) {
  const bytes = (text2) => Buffer.from(text2, "base64");
  const repositories = saved.repositories.map((repository) => [
    repository.name,
    {
      ...repository,
      resourceTags: new Map(repository.resourceTags),
      images: new Map(repository.images.map((image) => [image.digest, { ...image, manifest: bytes(image.manifest) }])),
      tags: new Map(repository.tags),
      blobs: new Set(repository.blobs)
    }
  ]);
  replace(store2.repositories, repositories);
  replace(
    store2.blobs,
    saved.blobs.map(([digest, content2]) => [digest, bytes(content2)])
  );
  replace(
    store2.uploads,
    saved.uploads.map(({ content: content2, ...upload }) => [
      upload.id,
      { ...upload, chunks: [bytes(content2)] }
    ])
  );
  replace(store2.accountSettings, saved.accountSettings);
  const { rules, replicas, policy } = saved.replication;
  Object.assign(store2.replication, { rules, replicas, policy });
  store2.onRestored?.();
}
function registryState(store2) {
  return {
    part: "registry",
    save: () => structuredClone(save(store2)),
    restore: (state) => restore(store2, structuredClone(state))
  };
}

// rehearsal/account-cloud.ts
function startAccountCloud(parts) {
  const { account, region, partition, clock, store: store2, images, runtime, settings, arnOf: arnOf2, mint } = parts;
  const where2 = { account, region, partition };
  const logs = startLogs({ clock, ...where2 });
  const balancers = startLoadBalancers({ clock, ...where2 });
  const ecs = startEcs({
    ...where2,
    clock,
    images,
    runtime,
    targets: balancers.targets,
    settings,
    arnOf: arnOf2,
    logs: { hasGroup: (group) => logs.groupExists(group) },
    ...mint !== void 0 && { mint }
  });
  return {
    account,
    logs,
    balancers,
    ecs,
    stateful: [registryState(store2), logs.stateful, balancers.stateful, ecs.stateful],
    async close() {
      await ecs.close();
      await balancers.close();
    }
  };
}
function joinClouds(own, others) {
  const all = [own, ...others];
  const of = (account) => all.find((one) => one.account === account) ?? own;
  const json2 = (pick) => ({
    target: pick(own).target,
    call: (operation2, input, caller) => pick(of(caller.account)).call(operation2, input, caller)
  });
  return {
    own,
    of,
    json: [json2(({ ecs }) => ecs.api), json2(({ logs }) => logs.api)],
    query: {
      service: own.balancers.api.service,
      call: (action2, form, caller) => of(caller.account).balancers.api.call(action2, form, caller)
    },
    listeners: {
      prefix: own.balancers.raw.prefix,
      async handle(request2) {
        const first = await own.balancers.raw.handle(request2);
        if (first.status !== 200 || others.length === 0) return first;
        const more = await Promise.all(others.map((one) => one.balancers.raw.handle(request2)));
        const lists = [first, ...more].map(({ body }) => JSON.parse(String(body)));
        return { ...first, body: JSON.stringify(lists.flat()) };
      }
    },
    // Kind by kind: tasks of one account start again from what the registries of all hold.
    stateful: own.stateful.flatMap(
      (_, kind) => all.flatMap(
        ({ account, stateful }) => stateful.slice(kind, kind + 1).map((one) => account === own.account ? one : { ...one, part: `${one.part}@${account}` })
      )
    ),
    async close() {
      for (const one of all) await one.close();
    }
  };
}

// rehearsal/clock.ts
function startClock(speed) {
  let wallAnchor = performance.now();
  let anchor = Date.now();
  const waiting = /* @__PURE__ */ new Set();
  const now = () => anchor + (performance.now() - wallAnchor) * speed;
  const set = (moment) => {
    wallAnchor = performance.now();
    anchor = moment;
  };
  return {
    speed,
    now,
    after(milliseconds, then) {
      const run = () => {
        waiting.delete(entry);
        then();
      };
      const entry = { due: now() + milliseconds, then: run, timer: setTimeout(run, milliseconds / speed) };
      entry.timer.unref();
      waiting.add(entry);
      return () => {
        waiting.delete(entry);
        clearTimeout(entry.timer);
      };
    },
    set,
    forward(moment) {
      set(moment);
      for (const entry of [...waiting].toSorted((a, b) => a.due - b.due)) {
        if (!waiting.has(entry)) continue;
        clearTimeout(entry.timer);
        if (entry.due <= moment) entry.then();
        else {
          entry.timer = setTimeout(entry.then, (entry.due - moment) / speed);
          entry.timer.unref();
        }
      }
    }
  };
}

// rehearsal/registry/authorization-token.ts
import { createHmac, timingSafeEqual } from "node:crypto";
var lifetime = 12 * 3600 * 1e3;
var sign = (secret, text2) => createHmac("sha256", secret).update(`registry
${text2}`).digest("base64url");
function issueToken(keys, accessKeyId, now) {
  const key = keys.get(accessKeyId);
  if (key === void 0) throw new Error(`no access key ${accessKeyId}`);
  const expiresAt = now + lifetime;
  const text2 = Buffer.from(JSON.stringify({ accessKeyId, expiresAt })).toString("base64url");
  return { password: `${text2}.${sign(key.secretAccessKey, text2)}`, expiresAt };
}
function tokenHolder(header) {
  const [text2 = ""] = passwordIn(header)?.split(".") ?? [];
  return claimsIn(text2)?.accessKeyId;
}
function passwordIn(header) {
  const basic = /^basic\s+(\S+)$/i.exec(header ?? "")?.[1];
  return /^AWS:(.+)$/.exec(Buffer.from(basic ?? "", "base64").toString("utf8"))?.[1];
}
function claimsIn(text2) {
  let claims;
  try {
    claims = JSON.parse(Buffer.from(text2, "base64url").toString("utf8"));
  } catch {
    return void 0;
  }
  const { accessKeyId, expiresAt } = claims;
  return typeof accessKeyId === "string" && typeof expiresAt === "number" ? { accessKeyId, expiresAt } : void 0;
}
function readToken(keys, header, now) {
  const [text2 = "", signature = ""] = passwordIn(header)?.split(".") ?? [];
  const claims = claimsIn(text2);
  const key = claims === void 0 ? void 0 : keys.get(claims.accessKeyId);
  if (key === void 0 || claims === void 0) return { problem: "invalid" };
  const expected = Buffer.from(sign(key.secretAccessKey, text2));
  const given = Buffer.from(signature);
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return { problem: "invalid" };
  return now < claims.expiresAt ? { key } : { problem: "expired" };
}

// rehearsal/registry/replication-state.ts
function noReplication() {
  return { rules: [], replicas: [] };
}

// rehearsal/registry/store.ts
function defaultRegistrySettings() {
  return {
    omitsContentDigest: true,
    dropsFurtherChunks: false,
    mountsReferencedOnly: true,
    restoreMs: 12e5,
    replicationMs: 6e4
  };
}
function createRegistryStore(where2) {
  return {
    ...where2,
    repositories: /* @__PURE__ */ new Map(),
    blobs: /* @__PURE__ */ new Map(),
    uploads: /* @__PURE__ */ new Map(),
    accountSettings: /* @__PURE__ */ new Map([
      ["BASIC_SCAN_TYPE_VERSION", "AWS_NATIVE"],
      ["REGISTRY_POLICY_SCOPE", "V2"],
      ["BLOB_MOUNTING", "ENABLED"]
    ]),
    replication: noReplication()
  };
}
function addRepository(store2, name, settings = {}) {
  const repository = {
    name,
    createdAt: store2.clock.now(),
    mutability: "MUTABLE",
    exclusionFilters: [],
    resourceTags: /* @__PURE__ */ new Map(),
    scanOnPush: false,
    ...settings,
    images: /* @__PURE__ */ new Map(),
    tags: /* @__PURE__ */ new Map(),
    blobs: /* @__PURE__ */ new Set()
  };
  store2.repositories.set(name, repository);
  return repository;
}
function originOf({ scheme = "http", host }) {
  return `${scheme}://${host()}`;
}
function imageStatus(image, now) {
  if (image.archived !== void 0) return "ARCHIVED";
  return image.restored !== void 0 && now < image.restored.usableAt ? "ACTIVATING" : "ACTIVE";
}
function tagsOf(repository, digest) {
  return [...repository.tags].filter(([, named2]) => named2 === digest).map(([tag2]) => tag2).sort();
}

// rehearsal/ecr/operation.ts
var wireTime2 = (milliseconds) => Math.round(milliseconds) / 1e3;

// rehearsal/ecr/refusals.ts
var inRegistry = (store2) => `in the registry with id '${store2.account}'`;
function invalidParameter(member, constraint) {
  return new ApiError(
    "InvalidParameterException",
    `Invalid parameter at '${member}' failed to satisfy constraint: '${constraint}'`
  );
}
function printedId({ imageDigest, imageTag }) {
  return `{imageDigest:'${imageDigest ?? "null"}', imageTag:'${imageTag ?? "null"}'}`;
}
function imageNotFound(store2, repository, id) {
  const message = `The image with imageId ${printedId(id)} does not exist within the repository with name '${repository.name}' ${inRegistry(store2)}`;
  return new ApiError("ImageNotFoundException", message);
}
function findRepository(store2, name) {
  const found3 = store2.repositories.get(name);
  if (found3 !== void 0) return found3;
  throw new ApiError(
    "RepositoryNotFoundException",
    `The repository with name '${name}' does not exist ${inRegistry(store2)}`
  );
}

// rehearsal/ecr/account.ts
var getAuthorizationToken = ({ store: store2, keys, caller }) => {
  const { password, expiresAt } = issueToken(keys, caller.accessKeyId, store2.clock.now());
  const authorizationToken = Buffer.from(`AWS:${password}`).toString("base64");
  return {
    authorizationData: [{ authorizationToken, expiresAt: wireTime2(expiresAt), proxyEndpoint: originOf(store2) }]
  };
};
var accountSettings = {
  BASIC_SCAN_TYPE_VERSION: ["AWS_NATIVE"],
  REGISTRY_POLICY_SCOPE: ["V2"],
  BLOB_MOUNTING: ["ENABLED", "DISABLED"]
};
var putAccountSetting = ({ store: store2 }, { name, value }) => {
  const allowed = accountSettings[name];
  if (allowed === void 0)
    throw invalidParameter("name", `Member must satisfy enum value set: [${Object.keys(accountSettings).join(", ")}]`);
  if (!allowed.includes(value))
    throw invalidParameter("value", `Member must satisfy enum value set: [${allowed.join(", ")}]`);
  store2.accountSettings.set(name, value);
  return { name, value };
};
var getAccountSetting = ({ store: store2 }, { name }) => {
  const value = store2.accountSettings.get(name);
  if (value === void 0)
    throw invalidParameter("name", `Member must satisfy enum value set: [${Object.keys(accountSettings).join(", ")}]`);
  return { name, value };
};
var describeRegistry = ({ store: store2 }) => ({
  registryId: store2.account,
  replicationConfiguration: { rules: store2.replication.rules }
});

// rehearsal/registry/digest.ts
import { createHash } from "node:crypto";
var digestPattern = /^sha256:[0-9a-f]{64}$/;
function digestOf(content2) {
  return `sha256:${createHash("sha256").update(content2).digest("hex")}`;
}

// rehearsal/registry/manifest.ts
var OCI_MANIFEST = "application/vnd.oci.image.manifest.v1+json";
var OCI_INDEX = "application/vnd.oci.image.index.v1+json";
var DOCKER_MANIFEST = "application/vnd.docker.distribution.manifest.v2+json";
var DOCKER_LIST = "application/vnd.docker.distribution.manifest.list.v2+json";
function record(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}
function isDescriptor(value) {
  const { mediaType, digest, size: size2 } = record(value) ?? {};
  return typeof mediaType === "string" && typeof digest === "string" && digestPattern.test(digest) && Number.isInteger(size2) && Number(size2) >= 0;
}
function descriptors(value) {
  if (!Array.isArray(value)) return void 0;
  const items = value;
  return items.every(isDescriptor) ? items : void 0;
}
function parsed(bytes) {
  try {
    return record(JSON.parse(bytes.toString("utf8")));
  } catch {
    return void 0;
  }
}
function parseManifest(bytes, declared) {
  const json2 = parsed(bytes);
  if (json2 === void 0) return { problem: "manifest is not a JSON object" };
  if (json2["schemaVersion"] !== 2) return { problem: "schemaVersion is not 2" };
  const own = json2["mediaType"];
  if (own !== void 0 && declared !== void 0 && own !== declared)
    return { problem: `the manifest's media type ${JSON.stringify(own)} is not the declared '${declared}'` };
  const mediaType = own ?? declared;
  const subject = json2["subject"];
  if (subject !== void 0 && !isDescriptor(subject)) return { problem: "subject is not a descriptor" };
  const { artifactType } = json2;
  const annotations = record(json2["annotations"]);
  if (annotations !== void 0 && !Object.values(annotations).every((value) => typeof value === "string"))
    return { problem: "annotations are not texts" };
  const shared = {
    ...subject !== void 0 && { subject: subject.digest },
    ...typeof artifactType === "string" && artifactType !== "" && { artifactType },
    ...annotations !== void 0 && { annotations }
  };
  if (mediaType === OCI_INDEX || mediaType === DOCKER_LIST) {
    const children = descriptors(json2["manifests"]);
    if (children === void 0) return { problem: "manifests is not a list of descriptors" };
    return { manifest: { kind: "index", mediaType, layers: [], children, ...shared } };
  }
  if (mediaType !== OCI_MANIFEST && mediaType !== DOCKER_MANIFEST)
    return {
      problem: mediaType === void 0 ? "no media type is given" : `media type ${JSON.stringify(mediaType)} is not supported`
    };
  const { config } = json2;
  const layers = descriptors(json2["layers"]);
  if (!isDescriptor(config) || layers === void 0) return { problem: "config or layers are not descriptors" };
  return { manifest: { kind: "image", mediaType, config, layers, children: [], ...shared } };
}
function blobsOf(manifest) {
  const own = manifest.layers.filter(({ mediaType }) => !/foreign|nondistributable/.test(mediaType));
  return [...manifest.config === void 0 ? [] : [manifest.config.digest], ...own.map(({ digest }) => digest)];
}
function artifactTypeOf(manifest) {
  return manifest.artifactType ?? manifest.config?.mediaType;
}

// rehearsal/registry/tag-mutability.ts
function matches(filter, tag2) {
  const pattern = filter.split("*").map((part) => part.replace(/[.]/g, "\\.")).join(".*");
  return new RegExp(`^${pattern}$`).test(tag2);
}
function isImmutable(repository, tag2) {
  const excluded = repository.exclusionFilters.some(({ filter }) => matches(filter, tag2));
  switch (repository.mutability) {
    case "MUTABLE":
      return false;
    case "IMMUTABLE":
      return true;
    case "MUTABLE_WITH_EXCLUSION":
      return excluded;
    case "IMMUTABLE_WITH_EXCLUSION":
      return !excluded;
  }
}

// rehearsal/registry/put-image.ts
var largest = 4194304;
var mostTags = 1e3;
function putImage(store2, repository, request2) {
  const { bytes, tag: tag2 } = request2;
  if (bytes.length > largest) return { kind: "too-large" };
  const computed = digestOf(bytes);
  if (request2.digest !== void 0 && request2.digest !== computed) return { kind: "other-digest", computed };
  const parsed2 = parseManifest(bytes, request2.mediaType);
  if ("problem" in parsed2) return { kind: "invalid", problem: parsed2.problem };
  const { manifest } = parsed2;
  const existing = repository.images.get(computed);
  const holder = tag2 === void 0 ? void 0 : repository.tags.get(tag2);
  if (existing !== void 0 && (tag2 === void 0 || holder === computed))
    return { kind: "already-exists", image: existing, manifest };
  if (tag2 !== void 0 && holder !== void 0 && isImmutable(repository, tag2)) return { kind: "tag-taken", holder };
  const blobs = blobsOf(manifest).filter((digest) => !repository.blobs.has(digest));
  if (blobs.length > 0) return { kind: "blobs-missing", digests: blobs };
  const children = manifest.children.map(({ digest }) => digest).filter((digest) => !repository.images.has(digest));
  if (children.length > 0) return { kind: "children-missing", digests: children };
  if (tag2 !== void 0 && tagsOf(repository, computed).length >= mostTags) return { kind: "too-many-tags" };
  const image = existing ?? {
    digest: computed,
    mediaType: manifest.mediaType,
    manifest: bytes,
    pushedAt: store2.clock.now()
  };
  repository.images.set(computed, image);
  if (tag2 !== void 0) repository.tags.set(tag2, computed);
  store2.onStored?.(repository, image, tag2);
  return { kind: "stored", image, manifest };
}
function manifestOf(image) {
  const parsed2 = parseManifest(image.manifest, image.mediaType);
  if ("problem" in parsed2) throw new Error(`${image.digest}: ${parsed2.problem}`);
  return parsed2.manifest;
}

// rehearsal/ecr/image-id.ts
var tagPattern = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,299}$/;
function failure(imageId, failureCode, failureReason) {
  return { failure: { imageId, failureCode, failureReason } };
}
function findImage(repository, id) {
  const { imageDigest, imageTag } = id;
  if (imageDigest === void 0 && imageTag === void 0)
    return failure(id, "MissingDigestAndTag", "Invalid request parameters: both tag and digest cannot be null");
  if (imageDigest !== void 0 && !digestPattern.test(imageDigest))
    return failure(
      id,
      "InvalidImageDigest",
      `Invalid request parameters: image digest should satisfy the regex '[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+'`
    );
  if (imageTag !== void 0 && !tagPattern.test(imageTag))
    return failure(
      id,
      "InvalidImageTag",
      `Invalid request parameters: image tag should satisfy the regex '[a-zA-Z0-9_.-]+'`
    );
  const tagged = imageTag === void 0 ? void 0 : repository.tags.get(imageTag);
  const image = repository.images.get(imageDigest ?? tagged ?? "");
  if (image === void 0 || imageTag !== void 0 && tagged === void 0)
    return failure(id, "ImageNotFound", "Requested image not found");
  if (tagged !== void 0 && tagged !== image.digest)
    return failure(id, "ImageTagDoesNotMatchDigest", "Requested image tag does not match the image digest");
  return { image };
}

// rehearsal/ecr/paging.ts
function page2(store2, all, request2, limits) {
  const { maxResults = limits.usual, nextToken } = request2;
  if (!Number.isInteger(maxResults) || maxResults < 1 || maxResults > limits.most)
    throw invalidParameter("maxResults", `Member must have value between 1 and ${limits.most}`);
  const start2 = nextToken === void 0 ? 0 : readToken2(nextToken, limits.list);
  const size2 = Math.min(maxResults, store2.settings.pageSize ?? Infinity);
  const items = all.slice(start2, start2 + size2);
  if (start2 + size2 >= all.length) return { items };
  return { items, nextToken: Buffer.from(JSON.stringify([limits.list, start2 + size2])).toString("base64") };
}
function readToken2(token, list4) {
  try {
    const [kind, start2] = JSON.parse(Buffer.from(token, "base64").toString("utf8"));
    if (kind === list4 && typeof start2 === "number") return start2;
  } catch {
    throw invalidParameter("nextToken", "Invalid nextToken");
  }
  throw invalidParameter("nextToken", "Invalid nextToken");
}

// rehearsal/ecr/image-details.ts
function sizeOf2(repository, image) {
  const manifest = manifestOf(image);
  if (manifest.kind === "index") {
    const children = manifest.children.map(({ digest }) => repository.images.get(digest));
    return Math.max(0, ...children.map((child) => child === void 0 ? 0 : sizeOf2(repository, child)));
  }
  const wanted = new Set(blobsOf(manifest));
  const parts = [...manifest.layers, ...manifest.config === void 0 ? [] : [manifest.config]];
  return parts.filter(({ digest }) => wanted.has(digest)).reduce((sum, { size: size2 }) => sum + size2, 0);
}
function detail(store2, repository, image) {
  const manifest = manifestOf(image);
  const tags2 = tagsOf(repository, image.digest);
  const artifactMediaType = artifactTypeOf(manifest);
  return {
    registryId: store2.account,
    repositoryName: repository.name,
    imageDigest: image.digest,
    ...tags2.length > 0 && { imageTags: tags2 },
    imageSizeInBytes: sizeOf2(repository, image),
    imagePushedAt: wireTime2(image.pushedAt),
    imageManifestMediaType: image.mediaType,
    ...artifactMediaType !== void 0 && { artifactMediaType },
    ...manifest.subject !== void 0 && { subjectManifestDigest: manifest.subject },
    imageStatus: imageStatus(image, store2.clock.now()),
    ...image.archived !== void 0 && { lastArchivedAt: wireTime2(image.archived.at) },
    ...image.restored !== void 0 && { lastActivatedAt: wireTime2(image.restored.at) }
  };
}
function selected(store2, repository, filter) {
  const { tagStatus = "ANY", imageStatus: status = "ACTIVE" } = filter;
  return [...repository.images.values()].filter((image) => {
    const tagged = tagsOf(repository, image.digest).length > 0;
    if (tagStatus !== "ANY" && tagStatus === "TAGGED" !== tagged) return false;
    return status === "ANY" || imageStatus(image, store2.clock.now()) === status;
  });
}
var describeImages = ({ store: store2 }, input) => {
  const repository = findRepository(store2, input.repositoryName);
  const { imageIds } = input;
  if (imageIds === void 0) {
    const all = selected(store2, repository, input.filter ?? {});
    const { items, nextToken } = page2(store2, all, input, { list: "images", usual: 100, most: 1e3 });
    return {
      imageDetails: items.map((image) => detail(store2, repository, image)),
      ...nextToken !== void 0 && { nextToken }
    };
  }
  if (input.nextToken !== void 0 || input.maxResults !== void 0)
    throw new ApiError("InvalidParameterException", "nextToken and maxResults cannot be used with imageIds");
  const found3 = /* @__PURE__ */ new Set();
  for (const imageId of imageIds) {
    const each = findImage(repository, imageId);
    if ("image" in each) found3.add(each.image);
    else if (each.failure.failureCode === "ImageNotFound" || each.failure.failureCode === "ImageTagDoesNotMatchDigest")
      throw imageNotFound(store2, repository, imageId);
    else throw new ApiError("InvalidParameterException", each.failure.failureReason);
  }
  return { imageDetails: [...found3].map((image) => detail(store2, repository, image)) };
};
var listImages = ({ store: store2 }, input) => {
  const repository = findRepository(store2, input.repositoryName);
  const ids = selected(store2, repository, input.filter ?? {}).flatMap((image) => {
    const tags2 = tagsOf(repository, image.digest);
    return tags2.length === 0 ? [{ imageDigest: image.digest }] : tags2.map((imageTag) => ({ imageDigest: image.digest, imageTag }));
  });
  const { items, nextToken } = page2(store2, ids, input, { list: "image-ids", usual: 100, most: 1e3 });
  return { imageIds: items, ...nextToken !== void 0 && { nextToken } };
};

// rehearsal/registry/referrers.ts
function referrersOf(repository, subject, now) {
  const found3 = [];
  for (const image of repository.images.values()) {
    const manifest = manifestOf(image);
    if (manifest.subject !== subject) continue;
    const artifactType = artifactTypeOf(manifest);
    found3.push({
      image,
      status: imageStatus(image, now),
      ...artifactType !== void 0 && { artifactType },
      ...manifest.annotations !== void 0 && { annotations: manifest.annotations }
    });
  }
  return found3.sort((a, b) => a.image.digest < b.image.digest ? -1 : 1);
}

// rehearsal/ecr/image-referrers.ts
var listImageReferrers = ({ store: store2 }, input) => {
  const repository = findRepository(store2, input.repositoryName);
  if (!digestPattern.test(input.subjectId.imageDigest))
    throw invalidParameter("subjectId.imageDigest", "must satisfy regular expression 'sha256:[a-f0-9]{64}'");
  const { artifactTypes, artifactStatus = "ACTIVE" } = input.filter ?? {};
  if (artifactTypes !== void 0 && artifactTypes.length > 5)
    throw invalidParameter("filter.artifactTypes", "Member must have length less than or equal to 5");
  const all = referrersOf(repository, input.subjectId.imageDigest, store2.clock.now()).filter(
    ({ status, artifactType }) => (artifactStatus === "ANY" || status === artifactStatus) && (artifactTypes === void 0 || artifactType !== void 0 && artifactTypes.includes(artifactType))
  );
  const { items, nextToken } = page2(store2, all, input, { list: "referrers", usual: 20, most: 50 });
  const referrers = items.map(({ image, status, artifactType, annotations }) => ({
    digest: image.digest,
    mediaType: image.mediaType,
    ...artifactType !== void 0 && { artifactType },
    size: image.manifest.length,
    ...annotations !== void 0 && { annotations },
    artifactStatus: status
  }));
  return { referrers, ...nextToken !== void 0 && { nextToken } };
};

// rehearsal/registry/delete-image.ts
function parentsOf(repository, digest) {
  return [...repository.images.values()].filter((image) => manifestOf(image).children.some((child) => child.digest === digest)).map((image) => image.digest);
}
function deleteImage(repository, digest) {
  const parents = parentsOf(repository, digest);
  if (parents.length > 0) return { kind: "referenced", parents };
  const tags2 = tagsOf(repository, digest);
  for (const tag2 of tags2) repository.tags.delete(tag2);
  repository.images.delete(digest);
  return { kind: "deleted", tags: tags2 };
}
function deleteTag(repository, tag2) {
  const digest = repository.tags.get(tag2);
  repository.tags.delete(tag2);
  if (digest === void 0 || tagsOf(repository, digest).length > 0) return;
  if (parentsOf(repository, digest).length === 0) repository.images.delete(digest);
}

// rehearsal/server/answer.ts
function jsonAnswer(status, body) {
  return { status, headers: { "content-type": "application/json" }, body: `${JSON.stringify(body)}
` };
}

// rehearsal/registry/archive-image.ts
function archiveImage(store2, image, to) {
  const now = store2.clock.now();
  if (to === "ARCHIVE") {
    image.archived ??= { at: now };
  } else if (image.archived !== void 0) {
    delete image.archived;
    image.restored = { at: now, usableAt: now + store2.settings.restoreMs };
  }
}
function imageStatusRoutes(registries) {
  return {
    prefix: "/_rehearsal/image-status",
    async handle({ method, body }) {
      if (method !== "PUT") return jsonAnswer(405, { message: "expected PUT" });
      let change;
      try {
        change = JSON.parse(body.toString("utf8"));
      } catch {
        return jsonAnswer(400, { message: "expected JSON" });
      }
      const store2 = change.registryId === void 0 ? registries.at(void 0) : registries.of(change.registryId);
      const image = store2?.repositories.get(change.repositoryName ?? "")?.images.get(change.imageDigest ?? "");
      if (store2 === void 0 || image === void 0) return jsonAnswer(404, { message: "no such image" });
      if (change.imageStatus === "ARCHIVED") archiveImage(store2, image, "ARCHIVE");
      else if (change.imageStatus === "ACTIVE") delete image.archived;
      else return jsonAnswer(400, { message: "imageStatus: expected ARCHIVED or ACTIVE" });
      if (change.imageStatus === "ACTIVE") delete image.restored;
      return { status: 204 };
    }
  };
}

// rehearsal/ecr/images.ts
function checkBatch({ imageIds }) {
  if (imageIds.length < 1 || imageIds.length > 100)
    throw invalidParameter("imageIds", "Member must have length between 1 and 100");
}
var putImage2 = ({ store: store2 }, input) => {
  const repository = findRepository(store2, input.repositoryName);
  const { imageTag, imageDigest, imageManifestMediaType } = input;
  if (imageTag !== void 0 && !tagPattern.test(imageTag))
    throw invalidParameter("imageTag", "must satisfy regular expression '[a-zA-Z0-9_][a-zA-Z0-9._-]{0,299}'");
  if (imageDigest !== void 0 && !digestPattern.test(imageDigest))
    throw invalidParameter("imageDigest", "must satisfy regular expression 'sha256:[a-f0-9]{64}'");
  const outcome = putImage(store2, repository, {
    bytes: Buffer.from(input.imageManifest),
    ...imageManifestMediaType !== void 0 && { mediaType: imageManifestMediaType },
    ...imageTag !== void 0 && { tag: imageTag },
    ...imageDigest !== void 0 && { digest: imageDigest }
  });
  if (outcome.kind !== "stored") throw putRefusal(store2, repository, outcome, input);
  return {
    image: {
      registryId: store2.account,
      repositoryName: repository.name,
      imageId: { imageDigest: outcome.image.digest, ...imageTag !== void 0 && { imageTag } },
      imageManifest: input.imageManifest,
      imageManifestMediaType: outcome.image.mediaType
    }
  };
};
function putRefusal(store2, repository, outcome, asked) {
  const where2 = `in the repository with name '${repository.name}' in registry with id '${store2.account}'`;
  const tag2 = asked.imageTag ?? "null";
  switch (outcome.kind) {
    case "already-exists":
      return new ApiError(
        "ImageAlreadyExistsException",
        `Image with digest '${outcome.image.digest}' and tag '${tag2}' already exists ${where2}`
      );
    case "tag-taken": {
      const message = `The image tag '${tag2}' already exists in the '${repository.name}' repository and cannot be overwritten because the tag is immutable.`;
      return new ApiError("ImageTagAlreadyExistsException", message);
    }
    case "other-digest": {
      const message = `The image digest '${asked.imageDigest ?? "null"}' does not match the digest '${outcome.computed}' of the image manifest`;
      return new ApiError("ImageDigestDoesNotMatchException", message);
    }
    case "blobs-missing":
      return new ApiError(
        "LayersNotFoundException",
        `Layers with digests '[${outcome.digests.join(", ")}]' required for pushing image into repository with name '${repository.name}' in the registry with id '${store2.account}' do not exist`
      );
    case "children-missing":
      return new ApiError(
        "ReferencedImagesNotFoundException",
        `Images with digests '[${outcome.digests.join(", ")}]' required for pushing image into repository with name '${repository.name}' in the registry with id '${store2.account}' do not exist`
      );
    case "too-many-tags":
      return new ApiError("LimitExceededException", "The maximum number of tags per image (1000) is reached.");
    case "too-large":
      return invalidParameter("imageManifest", "Member must have length less than or equal to 4194304");
    case "invalid":
      return invalidParameter("imageManifest", outcome.problem);
  }
}
var batchGetImage = ({ store: store2 }, input) => {
  checkBatch(input);
  const repository = findRepository(store2, input.repositoryName);
  const images = [];
  const failures = [];
  for (const imageId of input.imageIds) {
    const found3 = findImage(repository, imageId);
    if ("failure" in found3) {
      failures.push(found3.failure);
      continue;
    }
    const { digest, mediaType, manifest } = found3.image;
    const unaccepted = input.acceptedMediaTypes !== void 0 && !input.acceptedMediaTypes.includes(mediaType);
    if (unaccepted || imageStatus(found3.image, store2.clock.now()) !== "ACTIVE") {
      failures.push({ imageId, failureCode: "ImageNotFound", failureReason: "Requested image not found" });
      continue;
    }
    images.push({
      registryId: store2.account,
      repositoryName: repository.name,
      imageId: { ...imageId, imageDigest: digest },
      imageManifest: manifest.toString("utf8"),
      imageManifestMediaType: mediaType
    });
  }
  return { images, failures };
};
var batchDeleteImage = ({ store: store2 }, input) => {
  checkBatch(input);
  const repository = findRepository(store2, input.repositoryName);
  const imageIds = [];
  const failures = [];
  for (const imageId of input.imageIds) {
    const found3 = findImage(repository, imageId);
    if ("failure" in found3) {
      failures.push(found3.failure);
      continue;
    }
    const { digest } = found3.image;
    if (imageId.imageTag !== void 0) {
      deleteTag(repository, imageId.imageTag);
      imageIds.push({ imageDigest: digest, imageTag: imageId.imageTag });
      continue;
    }
    const outcome = deleteImage(repository, digest);
    if (outcome.kind === "referenced") {
      const failureReason = `Requested image referenced by manifest list: [${parentsOf(repository, digest).join(", ")}]`;
      failures.push({ imageId, failureCode: "ImageReferencedByManifestList", failureReason });
    } else if (outcome.tags.length === 0) imageIds.push({ imageDigest: digest });
    else imageIds.push(...outcome.tags.map((imageTag) => ({ imageDigest: digest, imageTag })));
  }
  return { imageIds, failures };
};
var updateImageStorageClass = ({ store: store2 }, input) => {
  const repository = findRepository(store2, input.repositoryName);
  const found3 = findImage(repository, input.imageId);
  if ("failure" in found3) throw imageNotFound(store2, repository, input.imageId);
  archiveImage(store2, found3.image, input.targetStorageClass);
  return {
    registryId: store2.account,
    repositoryName: repository.name,
    imageId: { ...input.imageId, imageDigest: found3.image.digest },
    imageStatus: imageStatus(found3.image, store2.clock.now())
  };
};

// rehearsal/registry/blobs.ts
import { randomUUID as randomUUID3 } from "node:crypto";
function beginUpload(store2, repository) {
  const upload = { id: randomUUID3(), repository: repository.name, chunks: [], size: 0, patches: 0 };
  store2.uploads.set(upload.id, upload);
  return upload;
}
function appendToUpload(upload, bytes) {
  upload.chunks.push(bytes);
  upload.size += bytes.length;
}
function finishUpload(store2, repository, upload, digest) {
  const content2 = Buffer.concat(upload.chunks);
  store2.uploads.delete(upload.id);
  if (digestOf(content2) !== digest) return false;
  store2.blobs.set(digest, content2);
  repository.blobs.add(digest);
  return true;
}
function readBlob(store2, repository, digest) {
  return repository.blobs.has(digest) ? store2.blobs.get(digest) : void 0;
}
function mountBlob(store2, target, source, digest) {
  if (store2.accountSettings.get("BLOB_MOUNTING") !== "ENABLED") return false;
  if (source?.blobs.has(digest) !== true) return false;
  if (store2.settings.mountsReferencedOnly) {
    const referenced = [...source.images.values()].some((image) => blobsOf(manifestOf(image)).includes(digest));
    if (!referenced) return false;
  }
  target.blobs.add(digest);
  return true;
}

// rehearsal/registry/layer-download.ts
import { createHmac as createHmac2, timingSafeEqual as timingSafeEqual2 } from "node:crypto";

// rehearsal/registry/byte-range.ts
var rangePattern = /^bytes=(?=-?\d)(\d*)-(\d*)$/;
function parseRange(header, size2) {
  const [, from = "", to = ""] = rangePattern.exec(header) ?? [];
  const first = from === "" ? Math.max(0, size2 - Number(to)) : Number(from);
  const last = from === "" || to === "" ? size2 - 1 : Math.min(Number(to), size2 - 1);
  return first <= last && first < size2 ? { first, last } : void 0;
}
function contentAnswer(content2, range) {
  const headers3 = { "content-type": "application/octet-stream", "Accept-Ranges": "bytes" };
  if (range === void 0 || !rangePattern.test(range)) return { status: 200, headers: headers3, body: content2 };
  const asked = parseRange(range, content2.length);
  if (asked === void 0)
    return { status: 416, headers: { ...headers3, "Content-Range": `bytes */${content2.length}` } };
  return {
    status: 206,
    headers: { ...headers3, "Content-Range": `bytes ${asked.first}-${asked.last}/${content2.length}` },
    body: content2.subarray(asked.first, asked.last + 1)
  };
}

// rehearsal/registry/layer-download.ts
var prefix = "/_layers/";
var lifetime2 = 36e5;
function sign2(secret, text2) {
  return createHmac2("sha256", secret).update(`layer
${text2}`).digest();
}
function downloadUrl(store2, key, repository, digest) {
  const path2 = `${prefix}${repository}/${digest}`;
  const expires = String(Math.ceil(store2.clock.now() + lifetime2));
  const signature = sign2(key.secretAccessKey, `${path2}
${expires}`).toString("hex");
  const query2 = new URLSearchParams({ expires, key: key.accessKeyId, signature });
  return `${originOf(store2).replace("//127.0.0.1", "//localhost")}${path2}?${query2.toString()}`;
}
function layerDownloads(registries, keys) {
  const refusal2 = (status, code) => ({
    status,
    headers: { "content-type": "text/plain" },
    body: `${code}
`
  });
  return {
    prefix,
    async handle({ method, path: path2, query: query2, headers: headers3 }) {
      const store2 = registries.at(headers3.host);
      if (headers3.authorization !== void 0) return refusal2(400, "InvalidArgument: Only one auth mechanism allowed");
      const secret = keys.get(query2.get("key") ?? "")?.secretAccessKey;
      const expires = query2.get("expires") ?? "";
      const given = Buffer.from(query2.get("signature") ?? "", "hex");
      const expected = sign2(secret ?? "", `${path2}
${expires}`);
      const genuine = secret !== void 0 && given.length === expected.length && timingSafeEqual2(given, expected);
      if (!genuine || Number(expires) < store2.clock.now() || method !== "GET") return refusal2(403, "AccessDenied");
      const cut = path2.lastIndexOf("/");
      const repository = store2.repositories.get(path2.slice(prefix.length, cut));
      const content2 = repository === void 0 ? void 0 : readBlob(store2, repository, path2.slice(cut + 1));
      return content2 === void 0 ? refusal2(404, "NoSuchKey") : contentAnswer(content2, headers3.range);
    }
  };
}

// rehearsal/ecr/layer-download.ts
var getDownloadUrlForLayer = ({ store: store2, keys, caller }, input) => {
  const repository = findRepository(store2, input.repositoryName);
  const { layerDigest } = input;
  if (!digestPattern.test(layerDigest))
    throw invalidParameter("layerDigest", "must satisfy regular expression 'sha256:[a-f0-9]{64}'");
  const key = keys.get(caller.accessKeyId);
  if (readBlob(store2, repository, layerDigest) === void 0 || key === void 0) {
    const message = `The layer with digest '${layerDigest}' does not exist in the repository with name '${repository.name}' in registry with id '${store2.account}'`;
    throw new ApiError("LayersNotFoundException", message);
  }
  if (![...repository.images.values()].some((image) => blobsOf(manifestOf(image)).includes(layerDigest))) {
    const message = `The layer with digest '${layerDigest}' is not associated with an image in the repository with name '${repository.name}' in registry with id '${store2.account}'`;
    throw new ApiError("LayerInaccessibleException", message);
  }
  return { downloadUrl: downloadUrl(store2, key, repository.name, layerDigest), layerDigest };
};

// rehearsal/ecr/layers.ts
var partSize = 10485760;
var largestPart = 20971520;
var smallestPart = 5242880;
function findUpload(store2, repository, id) {
  const upload = store2.uploads.get(id);
  if (upload?.repository === repository.name) return upload;
  const message = `The upload with id '${id}' does not exist in the repository with name '${repository.name}' in the registry with id '${store2.account}'`;
  throw new ApiError("UploadNotFoundException", message);
}
var batchCheckLayerAvailability = ({ store: store2 }, input) => {
  if (input.layerDigests.length < 1 || input.layerDigests.length > 100)
    throw invalidParameter("layerDigests", "Member must have length between 1 and 100");
  const repository = findRepository(store2, input.repositoryName);
  const wellFormed = input.layerDigests.filter((digest) => digestPattern.test(digest));
  const layers = wellFormed.map((layerDigest) => {
    const size2 = readBlob(store2, repository, layerDigest)?.length;
    return {
      layerDigest,
      layerAvailability: size2 === void 0 ? "UNAVAILABLE" : "AVAILABLE",
      ...size2 !== void 0 && { layerSize: size2 }
    };
  });
  const failures = input.layerDigests.filter((digest) => !digestPattern.test(digest)).map((layerDigest) => ({ layerDigest, failureCode: "InvalidLayerDigest", failureReason: "Invalid layer digest" }));
  return { layers, failures };
};
var initiateLayerUpload = ({ store: store2 }, input) => ({
  uploadId: beginUpload(store2, findRepository(store2, input.repositoryName)).id,
  partSize
});
var uploadLayerPart = ({ store: store2 }, input) => {
  const repository = findRepository(store2, input.repositoryName);
  const upload = findUpload(store2, repository, input.uploadId);
  const content2 = Buffer.from(input.layerPartBlob, "base64");
  if (content2.length > largestPart)
    throw invalidParameter("layerPartBlob", `Member must have length less than or equal to ${largestPart}`);
  const where2 = { registryId: store2.account, repositoryName: repository.name, uploadId: upload.id };
  if (input.partFirstByte !== upload.size || input.partLastByte !== upload.size + content2.length - 1) {
    const message = `The layer part with bytes '${input.partFirstByte}-${input.partLastByte}' does not follow byte ${upload.size - 1} or has another length`;
    throw new ApiError("InvalidLayerPartException", message, 400, { ...where2, lastValidByteReceived: upload.size - 1 });
  }
  appendToUpload(upload, content2);
  return { ...where2, lastByteReceived: upload.size - 1 };
};
var completeLayerUpload = ({ store: store2 }, input) => {
  const repository = findRepository(store2, input.repositoryName);
  const upload = findUpload(store2, repository, input.uploadId);
  if (upload.size === 0)
    throw new ApiError("EmptyUploadException", "The specified layer upload does not contain any layer parts.");
  const small = upload.chunks.slice(0, -1).find((chunk) => chunk.length < smallestPart);
  if (small !== void 0)
    throw new ApiError("LayerPartTooSmallException", "Layer parts must be at least 5 MiB in size.");
  const computed = digestOf(Buffer.concat(upload.chunks));
  if (!input.layerDigests.includes(computed)) {
    const message = `The layer digest calculation performed by Amazon ECR upon receipt of the image layer ('${computed}') does not match the digest specified.`;
    throw new ApiError("InvalidLayerException", message);
  }
  if (repository.blobs.has(computed)) {
    store2.uploads.delete(upload.id);
    throw new ApiError(
      "LayerAlreadyExistsException",
      `The layer with digest '${computed}' already exists in the repository with name '${repository.name}' in registry with id '${store2.account}'`
    );
  }
  finishUpload(store2, repository, upload, computed);
  return { registryId: store2.account, repositoryName: repository.name, uploadId: upload.id, layerDigest: computed };
};

// rehearsal/iam/wildcard.ts
function fits(pattern, text2) {
  const source = pattern.replaceAll(/[.+^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*").replaceAll("?", ".");
  return new RegExp(`^${source}$`, "s").test(text2);
}
function fitsArn(pattern, arn) {
  if (pattern === "*") return true;
  const [patterns, parts] = [segments(pattern), segments(arn)];
  return patterns.length === parts.length && patterns.every((one, index) => fits(one, parts[index] ?? ""));
}
function segments(arn) {
  const parts = arn.split(":");
  return [...parts.slice(0, 5), ...parts.length > 5 ? [parts.slice(5).join(":")] : []];
}

// rehearsal/iam/condition.ts
var operators = [
  "StringEquals",
  "StringLike",
  "ArnEquals",
  "ArnLike",
  "StringNotEquals",
  "StringNotLike",
  "ArnNotEquals",
  "ArnNotLike"
];
var conditionKeys = [
  "iam:PassedToService",
  "ecs:cluster",
  "ecs:task-definition",
  "ecs:CreateAction",
  "aws:PrincipalArn",
  "aws:PrincipalAccount"
];
var isConditionKey = (key) => conditionKeys.some((one) => one.toLowerCase() === key.toLowerCase());
function conditionOf(block, where2, known2 = isConditionKey) {
  if (block === void 0) return { conditions: [], problems: [] };
  if (typeof block !== "object" || block === null || Array.isArray(block))
    return { conditions: [], problems: [`${where2}: expected an object`] };
  const problems4 = [];
  const conditions = Object.entries(block).flatMap(([name, keys]) => {
    const operator = operators.find((one) => one === name);
    if (operator === void 0) {
      problems4.push(`${where2}.${name}: expected one of ${operators.join(", ")}`);
      return [];
    }
    return Object.entries(keys).map(([key, given]) => {
      if (!known2(key)) problems4.push(`${where2}.${name}.${key}: expected one of ${conditionKeys.join(", ")}`);
      const values3 = Array.isArray(given) ? given : [given];
      if (values3.some((one) => typeof one !== "string")) problems4.push(`${where2}.${name}.${key}: expected texts`);
      return { operator, key: key.toLowerCase(), values: values3.map(String) };
    });
  });
  return { conditions, problems: problems4 };
}
function holds({ operator, key, values: values3 }, context) {
  const given = context?.[key];
  switch (operator) {
    case "StringEquals":
      return given !== void 0 && values3.includes(given);
    case "StringNotEquals":
      return given === void 0 || !values3.includes(given);
    case "StringLike":
      return given !== void 0 && values3.some((value) => fits(value, given));
    case "StringNotLike":
      return given === void 0 || !values3.some((value) => fits(value, given));
    // Both of a pair take wildcards and behave identically (the same page, ARN).
    case "ArnEquals":
    case "ArnLike":
      return given !== void 0 && values3.some((value) => fitsArn(value, given));
    case "ArnNotEquals":
    case "ArnNotLike":
      return given === void 0 || !values3.some((value) => fitsArn(value, given));
  }
}

// rehearsal/iam/policy.ts
var ofDocument = ["Version", "Id", "Statement"];
var ofStatement = ["Sid", "Effect", "Action", "NotAction", "Resource", "NotResource", "Condition"];
var action = /^(\*|[a-z0-9-]+:[A-Za-z*?]+)$/;
var resource = /^(\*|arn:[^:]*:[a-z0-9-]+:[^:]*:[^:]*:.+)$/;
function parsePolicy(document) {
  if (!isRecord2(document)) return { problems: ["expected a policy document, an object"] };
  const problems4 = unknownIn(document, ofDocument);
  if (document["Version"] !== "2012-10-17")
    problems4.push(`Version: expected "2012-10-17", got ${JSON.stringify(document["Version"] ?? null)}`);
  const written = document["Statement"];
  const statements = Array.isArray(written) ? written : [written];
  const policy = statements.map((one, index) => {
    const where2 = `Statement[${index}]`;
    if (isRecord2(one)) return statementOf(one, where2, problems4);
    problems4.push(`${where2}: expected an object`);
    return void 0;
  });
  return problems4.length > 0 ? { problems: problems4 } : { policy: policy.filter((one) => one !== void 0) };
}
function statementOf(written, where2, problems4) {
  problems4.push(...unknownIn(written, ofStatement).map((one) => `${where2}.${one}`));
  const { Effect: effect, Condition: condition } = written;
  if (effect !== "Allow" && effect !== "Deny") problems4.push(`${where2}.Effect: expected "Allow" or "Deny"`);
  const either = (name, form) => {
    const [plain4, except] = [written[name], written[`Not${name}`]];
    if (plain4 === void 0 === (except === void 0))
      problems4.push(`${where2}: expected ${name} or Not${name}, one of them`);
    const given = plain4 ?? except;
    const patterns = Array.isArray(given) ? given : [given];
    for (const one of patterns)
      if (typeof one !== "string" || !form.test(one) || one.includes("${"))
        problems4.push(`${where2}.${name}: expected what IAM knows without variables, got ${JSON.stringify(one)}`);
    return { patterns: patterns.map(String), except: plain4 === void 0 };
  };
  const read2 = conditionOf(condition, `${where2}.Condition`);
  problems4.push(...read2.problems);
  return {
    effect: effect === "Deny" ? "Deny" : "Allow",
    actions: either("Action", action),
    resources: either("Resource", resource),
    conditions: read2.conditions
  };
}
function unknownIn(value, known2) {
  return Object.keys(value).filter((name) => !known2.includes(name)).map((name) => `${name}: the rehearsal does not evaluate it`);
}
function isRecord2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// rehearsal/iam/resource-policy.ts
var known = ["Sid", "Effect", "Principal", "Action", "Condition"];
var isKey = (key) => isConditionKey(key) || /^[a-z0-9.-]+\.[a-z0-9./_-]+:[a-z_]+$/i.test(key);
function parseResourcePolicy(document) {
  if (!isRecord2(document)) return { problems: ["expected a policy document, an object"] };
  const problems4 = [];
  const written = document["Statement"];
  const statements = Array.isArray(written) ? written : [written];
  const policy = statements.flatMap((one, index) => {
    const where2 = `Statement[${index}]`;
    if (!isRecord2(one)) {
      problems4.push(`${where2}: expected an object`);
      return [];
    }
    for (const name of Object.keys(one))
      if (!known.includes(name)) problems4.push(`${where2}.${name}: the rehearsal does not evaluate it`);
    const effect = one["Effect"];
    if (effect !== "Allow" && effect !== "Deny") problems4.push(`${where2}.Effect: expected "Allow" or "Deny"`);
    const actions = textsIn(one["Action"]);
    if (actions.length === 0) problems4.push(`${where2}.Action: expected a text or a list of texts`);
    const principal = one["Principal"];
    const named2 = isRecord2(principal) ? principal : { AWS: principal };
    for (const name of Object.keys(named2))
      if (name !== "AWS" && name !== "Federated")
        problems4.push(`${where2}.Principal.${name}: the rehearsal does not evaluate it`);
    const [aws, federated] = [textsIn(named2["AWS"]), textsIn(named2["Federated"])];
    if (aws.length + federated.length === 0) problems4.push(`${where2}.Principal: expected "*", AWS or Federated`);
    const read2 = conditionOf(one["Condition"], `${where2}.Condition`, isKey);
    problems4.push(...read2.problems);
    return [{ effect: effect === "Deny" ? "Deny" : "Allow", aws, federated, actions, conditions: read2.conditions }];
  });
  return problems4.length > 0 ? { problems: problems4 } : { policy };
}
function policyIn(text2) {
  if (text2 === void 0) return void 0;
  const read2 = parseResourcePolicy(JSON.parse(text2));
  return "problems" in read2 ? void 0 : read2.policy;
}
function decideOnResource(policy, asker, action2) {
  const speaking = policy.flatMap((statement) => {
    const reach = reachOf(statement, asker);
    const ofAction = statement.actions.some((pattern) => fits(pattern.toLowerCase(), action2.toLowerCase()));
    const holding = statement.conditions.every((condition) => holds(condition, asker.context));
    return reach !== "other" && ofAction && holding ? [{ effect: statement.effect, reach }] : [];
  });
  if (speaking.some(({ effect }) => effect === "Deny")) return { decision: "denied", named: false };
  const allowing = speaking.filter(({ effect }) => effect === "Allow");
  return {
    decision: allowing.length > 0 ? "allowed" : "not-allowed",
    named: allowing.some(({ reach }) => reach === "named")
  };
}
function reachOf({ aws, federated }, asker) {
  if (asker.federated !== void 0) return federated.includes(asker.federated) ? "named" : "other";
  if (aws.some((one) => one === "*" || one === asker.arn || one === asker.session)) return "named";
  const whole2 = (one) => one === asker.account || /^arn:[^:]+:iam::([0-9]+):root$/.exec(one)?.[1] === asker.account;
  return aws.some(whole2) ? "account" : "other";
}
function textsIn(value) {
  const list4 = Array.isArray(value) ? value : [value];
  return list4.filter((one) => typeof one === "string");
}

// rehearsal/registry/registry-policy.ts
function letsReplicate(from, to, action2, repository) {
  if (from.account === to.account) return true;
  const partition = to.partition ?? "aws";
  const arn = `arn:${partition}:ecr:${to.region}:${to.account}:repository/${repository}`;
  const read2 = parseResourcePolicy({ Statement: statementsOf(to.replication.policy, arn) });
  if ("problems" in read2) return false;
  const asker = { account: from.account, arn: `arn:${partition}:iam::${from.account}:root`, context: {} };
  return decideOnResource(read2.policy, asker, action2).decision === "allowed";
}
function statementsOf(policy, arn) {
  const written = policy === void 0 ? [] : JSON.parse(policy).Statement;
  const list4 = Array.isArray(written) ? written : [written];
  return list4.flatMap((one) => {
    if (typeof one !== "object" || one === null) return [one];
    const { Resource: resource2 = "*", ...rest } = one;
    const patterns = [resource2].flat().filter((text2) => typeof text2 === "string");
    return arn === void 0 || patterns.some((pattern) => fitsArn(pattern, arn)) ? [rest] : [];
  });
}

// rehearsal/ecr/replication.ts
var mostRules = 10;
var mostDestinations = 25;
var filterPattern = /^(?:[a-z0-9]+(?:[._-][a-z0-9]*)*\/)*[a-z0-9]*(?:[._-][a-z0-9]*)*$/;
var putReplicationConfiguration = ({ store: store2 }, { replicationConfiguration: { rules } }) => {
  const member = "replicationConfiguration.rules";
  if (rules.length > mostRules)
    throw invalidParameter(member, `Member must have length less than or equal to ${mostRules}`);
  for (const { destinations, repositoryFilters } of rules) {
    for (const destination of destinations) checkDestination(destination, store2);
    if (repositoryFilters?.length === 0)
      throw invalidParameter(`${member}.repositoryFilters`, "Member must have length greater than or equal to 1");
    for (const { filter, filterType } of repositoryFilters ?? []) {
      if (filterType !== "PREFIX_MATCH")
        throw invalidParameter(`${member}.filterType`, "Member must satisfy enum value set: [PREFIX_MATCH]");
      if (filter.length < 2 || filter.length > 256 || !filterPattern.test(filter))
        throw invalidParameter(`${member}.filter`, `must satisfy regular expression '${filterPattern.source}'`);
    }
  }
  const unique = new Set(rules.flatMap((rule) => rule.destinations.map((one) => `${one.registryId} ${one.region}`)));
  if (unique.size > mostDestinations)
    throw invalidParameter(member, `at most ${mostDestinations} unique destinations across all rules`);
  store2.replication.rules = rules;
  return { replicationConfiguration: { rules } };
};
function checkDestination({ region, registryId }, store2) {
  const member = "replicationConfiguration.rules.destinations";
  if (!/^[0-9a-z-]{2,25}$/.test(region)) throw invalidParameter(`${member}.region`, "[0-9a-z-]{2,25}");
  if (!/^[0-9]{12}$/.test(registryId)) throw invalidParameter(`${member}.registryId`, "[0-9]{12}");
  if (region === store2.region && registryId === store2.account)
    throw invalidParameter(member, "the registry itself is no destination");
}
var describeImageReplicationStatus = ({ store: store2 }, { repositoryName, imageId }) => {
  const repository = findRepository(store2, repositoryName);
  const found3 = findImage(repository, imageId);
  if ("failure" in found3) throw imageNotFound(store2, repository, imageId);
  const { digest } = found3.image;
  const newest = new Map(
    store2.replication.replicas.filter((one) => one.repository === repositoryName && one.digest === digest).map((one) => [`${one.registryId} ${one.region}`, one])
  );
  return {
    repositoryName,
    imageId: { ...imageId, imageDigest: digest },
    replicationStatuses: [...newest.values()].map(({ region, registryId, status, failureCode }) => ({
      ...{ region, registryId, status },
      ...failureCode !== void 0 && { failureCode }
    }))
  };
};
var missing = (registryId) => new ApiError(
  "RegistryPolicyNotFoundException",
  `Registry policy does not exist in the registry with id '${registryId}'`
);
var putRegistryPolicy = ({ store: store2 }, { policyText }) => {
  let statements;
  try {
    statements = statementsOf(policyText);
  } catch {
    throw invalidParameter("policyText", "Invalid JSON");
  }
  const read2 = parseResourcePolicy({ Statement: statements });
  if ("problems" in read2) throw invalidParameter("policyText", read2.problems.join("; "));
  store2.replication.policy = policyText;
  return { registryId: store2.account, policyText };
};
var getRegistryPolicy = ({ store: store2 }) => {
  const { policy } = store2.replication;
  if (policy === void 0) throw missing(store2.account);
  return { registryId: store2.account, policyText: policy };
};
var deleteRegistryPolicy = ({ store: store2 }) => {
  const { policy } = store2.replication;
  if (policy === void 0) throw missing(store2.account);
  delete store2.replication.policy;
  return { registryId: store2.account, policyText: policy };
};

// rehearsal/ecr/repositories.ts
var namePattern = /^(?:[a-z0-9]+(?:[._-][a-z0-9]+)*\/)*[a-z0-9]+(?:[._-][a-z0-9]+)*$/;
var repositoryArn = (store2, name) => `arn:${store2.partition ?? "aws"}:ecr:${store2.region}:${store2.account}:repository/${name}`;
function view(store2, repository) {
  return {
    repositoryArn: repositoryArn(store2, repository.name),
    registryId: store2.account,
    repositoryName: repository.name,
    repositoryUri: `${store2.host()}/${repository.name}`,
    createdAt: wireTime2(repository.createdAt),
    imageTagMutability: repository.mutability,
    ...repository.exclusionFilters.length > 0 && { imageTagMutabilityExclusionFilters: repository.exclusionFilters },
    imageScanningConfiguration: { scanOnPush: repository.scanOnPush },
    encryptionConfiguration: { encryptionType: "AES256" }
  };
}
function checkFilters(mutability, filters) {
  const given = filters ?? [];
  if (mutability.endsWith("_WITH_EXCLUSION") !== given.length > 0)
    throw invalidParameter(
      "imageTagMutabilityExclusionFilters",
      `must be ${given.length > 0 ? "absent" : "present"} with ${mutability}`
    );
  if (given.length > 5)
    throw invalidParameter("imageTagMutabilityExclusionFilters", "Member must have length less than or equal to 5");
  for (const { filter } of given)
    if (!/^[0-9a-zA-Z._*-]{1,128}$/.test(filter))
      throw invalidParameter(
        "imageTagMutabilityExclusionFilters",
        "must satisfy regular expression ^[0-9a-zA-Z._*-]{1,128}$"
      );
  return given;
}
var createRepository = ({ store: store2 }, input) => {
  const name = input.repositoryName;
  if (name.length < 2 || name.length > 256 || !namePattern.test(name))
    throw invalidParameter("repositoryName", `must satisfy regular expression '${namePattern.source}'`);
  if (input.encryptionConfiguration !== void 0 && input.encryptionConfiguration.encryptionType !== "AES256")
    throw invalidParameter("encryptionConfiguration.encryptionType", "the rehearsal knows AES256 only");
  const mutability = input.imageTagMutability ?? "MUTABLE";
  const exclusionFilters = checkFilters(mutability, input.imageTagMutabilityExclusionFilters);
  if (store2.repositories.has(name)) {
    const message = `The repository with name '${name}' already exists in the registry with id '${store2.account}'`;
    throw new ApiError("RepositoryAlreadyExistsException", message);
  }
  const repository = addRepository(store2, name, {
    mutability,
    exclusionFilters,
    resourceTags: new Map((input.tags ?? []).map(({ Key, Value }) => [Key, Value])),
    scanOnPush: input.imageScanningConfiguration?.scanOnPush ?? false
  });
  return { repository: view(store2, repository) };
};
var describeRepositories = ({ store: store2 }, input) => {
  const { repositoryNames } = input;
  if (repositoryNames !== void 0) {
    if (repositoryNames.length < 1 || repositoryNames.length > 100)
      throw invalidParameter("repositoryNames", "Member must have length between 1 and 100");
    if (input.nextToken !== void 0 || input.maxResults !== void 0)
      throw new ApiError("InvalidParameterException", "nextToken and maxResults cannot be used with repositoryNames");
    return { repositories: repositoryNames.map((name) => view(store2, findRepository(store2, name))) };
  }
  const all = [...store2.repositories.values()].sort((a, b) => a.name < b.name ? -1 : 1);
  const { items, nextToken } = page2(store2, all, input, { list: "repositories", usual: 100, most: 1e3 });
  return { repositories: items.map((each) => view(store2, each)), ...nextToken !== void 0 && { nextToken } };
};
var deleteRepository = ({ store: store2 }, input) => {
  const repository = findRepository(store2, input.repositoryName);
  if (repository.images.size > 0 && input.force !== true) {
    const message = `The repository with name '${repository.name}' in registry with id '${store2.account}' cannot be deleted because it still contains images`;
    throw new ApiError("RepositoryNotEmptyException", message);
  }
  store2.repositories.delete(repository.name);
  for (const upload of [...store2.uploads.values()])
    if (upload.repository === repository.name) store2.uploads.delete(upload.id);
  return { repository: view(store2, repository) };
};
var putImageTagMutability = ({ store: store2 }, input) => {
  const repository = findRepository(store2, input.repositoryName);
  repository.exclusionFilters = checkFilters(input.imageTagMutability, input.imageTagMutabilityExclusionFilters);
  repository.mutability = input.imageTagMutability;
  return {
    registryId: store2.account,
    repositoryName: repository.name,
    imageTagMutability: repository.mutability,
    ...repository.exclusionFilters.length > 0 && { imageTagMutabilityExclusionFilters: repository.exclusionFilters }
  };
};

// rehearsal/ecr/repository-policies.ts
var where = (store2, repository) => ({
  registryId: store2.account,
  repositoryName: repository.name
});
function missing2(store2, repository, kind) {
  const message = `${kind} policy does not exist for the repository with name '${repository.name}' in the registry with id '${store2.account}'`;
  return new ApiError(`${kind}PolicyNotFoundException`, message);
}
function checkJson(member, text2) {
  try {
    JSON.parse(text2);
  } catch {
    throw invalidParameter(member, "Invalid JSON");
  }
}
var setRepositoryPolicy = ({ store: store2 }, input) => {
  const repository = findRepository(store2, input.repositoryName);
  checkJson("policyText", input.policyText);
  const read2 = parseResourcePolicy(JSON.parse(input.policyText));
  if (store2.enforces === true && "problems" in read2) throw invalidParameter("policyText", read2.problems.join("; "));
  repository.policy = input.policyText;
  return { ...where(store2, repository), policyText: repository.policy };
};
var getRepositoryPolicy = ({ store: store2 }, input) => {
  const repository = findRepository(store2, input.repositoryName);
  if (repository.policy === void 0) throw missing2(store2, repository, "Repository");
  return { ...where(store2, repository), policyText: repository.policy };
};
var deleteRepositoryPolicy = ({ store: store2 }, input) => {
  const repository = findRepository(store2, input.repositoryName);
  const policyText = repository.policy;
  if (policyText === void 0) throw missing2(store2, repository, "Repository");
  delete repository.policy;
  return { ...where(store2, repository), policyText };
};
var putLifecyclePolicy = ({ store: store2 }, input) => {
  const repository = findRepository(store2, input.repositoryName);
  checkJson("lifecyclePolicyText", input.lifecyclePolicyText);
  repository.lifecyclePolicy = { text: input.lifecyclePolicyText, at: store2.clock.now() };
  return { ...where(store2, repository), lifecyclePolicyText: input.lifecyclePolicyText };
};
var getLifecyclePolicy = ({ store: store2 }, input) => {
  const repository = findRepository(store2, input.repositoryName);
  const { lifecyclePolicy } = repository;
  if (lifecyclePolicy === void 0) throw missing2(store2, repository, "Lifecycle");
  return {
    ...where(store2, repository),
    lifecyclePolicyText: lifecyclePolicy.text,
    lastEvaluatedAt: wireTime2(lifecyclePolicy.at)
  };
};

// rehearsal/ecr/resource-tags.ts
var most = 50;
function byArn(store2, arn) {
  const start2 = repositoryArn(store2, "");
  if (!arn.startsWith(start2)) throw invalidParameter("resourceArn", `expected an ARN that begins with ${start2}`);
  return findRepository(store2, arn.slice(start2.length));
}
var tagResource2 = ({ store: store2 }, input) => {
  const repository = byArn(store2, input.resourceArn);
  const next = new Map([
    ...repository.resourceTags,
    ...input.tags.map(({ Key, Value }) => [Key, Value])
  ]);
  if (next.size > most) throw new ApiError("TooManyTagsException", `A repository can have at most ${most} tags.`);
  for (const [key, value] of next) repository.resourceTags.set(key, value);
  return {};
};
var untagResource2 = ({ store: store2 }, input) => {
  const repository = byArn(store2, input.resourceArn);
  for (const key of input.tagKeys) repository.resourceTags.delete(key);
  return {};
};
var listTagsForResource2 = ({ store: store2 }, input) => ({
  tags: [...byArn(store2, input.resourceArn).resourceTags].map(([Key, Value]) => ({ Key, Value }))
});

// rehearsal/ecr/ecr-api.ts
function checked(name, operation2) {
  const schema = operationSchema(dist_es_exports2, name)?.input;
  if (schema === void 0) throw new Error(`ECR has no operation ${name}`);
  return [
    name,
    (context, input) => {
      checkInput(name, input, schema);
      return operation2(context, withoutNulls2(input));
    }
  ];
}
function withoutNulls2(input) {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null));
}
function registryOf(registries, input, account) {
  const { registryId, repositoryName } = input;
  const named2 = registryId ?? account;
  const found3 = named2 === void 0 ? registries.at(void 0) : registries.of(named2);
  if (found3 !== void 0) return found3;
  const message = repositoryName === void 0 ? `The registry with id '${named2 ?? ""}' does not exist` : `The repository with name '${repositoryName}' does not exist in the registry with id '${named2 ?? ""}'`;
  throw new ApiError(
    repositoryName === void 0 ? "RegistryNotFoundException" : "RepositoryNotFoundException",
    message
  );
}
var operations = new Map([
  checked("BatchCheckLayerAvailability", batchCheckLayerAvailability),
  checked("BatchDeleteImage", batchDeleteImage),
  checked("BatchGetImage", batchGetImage),
  checked("CompleteLayerUpload", completeLayerUpload),
  checked("CreateRepository", createRepository),
  checked("DeleteRegistryPolicy", deleteRegistryPolicy),
  checked("DeleteRepository", deleteRepository),
  checked("DeleteRepositoryPolicy", deleteRepositoryPolicy),
  checked("DescribeImageReplicationStatus", describeImageReplicationStatus),
  checked("DescribeImages", describeImages),
  checked("DescribeRegistry", describeRegistry),
  checked("DescribeRepositories", describeRepositories),
  checked("GetAccountSetting", getAccountSetting),
  checked("GetAuthorizationToken", getAuthorizationToken),
  checked("GetDownloadUrlForLayer", getDownloadUrlForLayer),
  checked("GetLifecyclePolicy", getLifecyclePolicy),
  checked("GetRegistryPolicy", getRegistryPolicy),
  checked("GetRepositoryPolicy", getRepositoryPolicy),
  checked("InitiateLayerUpload", initiateLayerUpload),
  checked("ListImageReferrers", listImageReferrers),
  checked("ListImages", listImages),
  checked("ListTagsForResource", listTagsForResource2),
  checked("PutAccountSetting", putAccountSetting),
  checked("PutImage", putImage2),
  checked("PutImageTagMutability", putImageTagMutability),
  checked("PutLifecyclePolicy", putLifecyclePolicy),
  checked("PutRegistryPolicy", putRegistryPolicy),
  checked("PutReplicationConfiguration", putReplicationConfiguration),
  checked("SetRepositoryPolicy", setRepositoryPolicy),
  checked("TagResource", tagResource2),
  checked("UntagResource", untagResource2),
  checked("UpdateImageStorageClass", updateImageStorageClass),
  checked("UploadLayerPart", uploadLayerPart)
]);
function createEcrApi(registries, keys) {
  return {
    target: "AmazonEC2ContainerRegistry_V20150921",
    async call(operation2, input, caller) {
      const found3 = operations.get(operation2);
      if (found3 === void 0)
        throw new ApiError("UnknownOperationException", `The rehearsal does not know ecr:${operation2}.`);
      return found3({ store: registryOf(registries, input, caller.account), keys, caller }, input);
    }
  };
}

// rehearsal/ecs/settings.ts
function defaultEcsSettings() {
  return {
    visibilityLagMs: 0,
    taskRetentionMs: 36e5,
    serviceRetentionMs: 36e5,
    provisioningMs: 1e4,
    deprovisioningMs: 5e3,
    defaultBakeMs: 18e4,
    alarms: [],
    secrets: {},
    throttles: true,
    launchThrottle: true,
    breakerCountsExits: true
  };
}

// rehearsal/faults/faults.ts
var import_node_util3 = __toESM(require_node_util(), 1);

// rehearsal/faults/holding.ts
function createHolding() {
  const held = /* @__PURE__ */ new Set();
  let waiting = [];
  const changed = () => {
    const now = held.size > 0;
    const told = waiting.filter(({ forHeld }) => forHeld === now);
    waiting = waiting.filter(({ forHeld }) => forHeld !== now);
    for (const { tell } of told) tell();
  };
  const until = (forHeld) => new Promise((tell) => {
    waiting.push({ forHeld, tell });
    changed();
  });
  return {
    async hold(gone) {
      let release = () => void 0;
      const letGo = new Promise((resolve3) => {
        release = () => resolve3("let-go");
      });
      held.add(release);
      changed();
      try {
        return await Promise.race([letGo, gone.then(() => "gone")]);
      } finally {
        held.delete(release);
        changed();
      }
    },
    held: () => until(true),
    free: () => until(false),
    letGo() {
      for (const release of held) release();
    }
  };
}

// rehearsal/faults/fault.ts
function isRecord3(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
var isText = (value) => value === void 0 || typeof value === "string";
var isCount = (value) => value === void 0 || Number.isInteger(value) && Number(value) >= 1;
function matchProblems(match) {
  const found3 = Object.keys(match).filter((name) => !["operation", "method", "path", "mutating", "input", "nth", "count"].includes(name)).map((name) => `match.${name}: unknown`);
  for (const name of ["operation", "method", "path"])
    if (!isText(match[name])) found3.push(`match.${name}: expected a string`);
  for (const name of ["nth", "count"])
    if (!isCount(match[name])) found3.push(`match.${name}: expected an integer from 1`);
  if (match["mutating"] !== void 0 && typeof match["mutating"] !== "boolean")
    found3.push("match.mutating: expected true or false");
  if (match["input"] !== void 0 && !isRecord3(match["input"])) found3.push("match.input: expected an object");
  return found3;
}
var membersOfKind = {
  throttle: [],
  error: ["status", "code", "message"],
  "cut-before": [],
  "cut-after": [],
  delay: ["ms"],
  "hold-before": [],
  "hold-after": [],
  "stale-read": []
};
function faultProblems(fault) {
  const members3 = membersOfKind[String(fault["kind"])];
  if (members3 === void 0) return [`fault.kind: expected one of ${Object.keys(membersOfKind).join(", ")}`];
  const found3 = Object.keys(fault).filter((name) => name !== "kind" && !members3.includes(name)).map((name) => `fault.${name}: unknown`);
  const { status, ms } = fault;
  if (fault["kind"] === "error" && !(Number.isInteger(status) && Number(status) >= 400 && Number(status) < 600))
    found3.push("fault.status: expected 400 to 599");
  if (!isText(fault["code"])) found3.push("fault.code: expected a string");
  if (!isText(fault["message"])) found3.push("fault.message: expected a string");
  if (fault["kind"] === "delay" && !(typeof ms === "number" && ms >= 0))
    found3.push("fault.ms: expected milliseconds from 0");
  return found3;
}
function parseFaultRule(value) {
  if (!isRecord3(value)) return { problems: ['expected {"match":{…},"fault":{…}}'] };
  const { match = {}, fault, ...rest } = value;
  const problems4 = Object.keys(rest).map((name) => `${name}: unknown`);
  if (isRecord3(match)) problems4.push(...matchProblems(match));
  else problems4.push("match: expected an object");
  if (isRecord3(fault)) problems4.push(...faultProblems(fault));
  else problems4.push("fault: expected an object");
  return problems4.length > 0 ? { problems: problems4 } : { rule: { match, fault } };
}

// rehearsal/faults/faults.ts
function fits2(match, request2) {
  if (match.operation !== void 0 && match.operation !== request2.operation) return false;
  if (match.method !== void 0 && match.method !== request2.method) return false;
  if (match.mutating !== void 0 && match.mutating !== request2.mutating) return false;
  if (match.path !== void 0) {
    const agrees = match.path.endsWith("*") ? request2.path.startsWith(match.path.slice(0, -1)) : request2.path === match.path;
    if (!agrees) return false;
  }
  if (match.input === void 0) return true;
  const input = new Map(
    typeof request2.input === "object" && request2.input !== null ? Object.entries(request2.input) : []
  );
  return Object.entries(match.input).every(([member, value]) => (0, import_node_util3.isDeepStrictEqual)(input.get(member), value));
}
function createFaults() {
  let rules = [];
  return {
    holding: createHolding(),
    add(rule) {
      rules.push({ rule, seen: 0, struck: 0 });
    },
    clear() {
      rules = [];
    },
    list: () => rules.map(({ rule, seen, struck }) => ({ ...rule, seen, struck })),
    take(request2) {
      const strikes = [];
      for (const entry of rules) {
        if (!fits2(entry.rule.match, request2)) continue;
        entry.seen += 1;
        const { nth = 1, count: count2 = 1 } = entry.rule.match;
        if (entry.seen < nth || entry.struck >= count2) continue;
        entry.struck += 1;
        strikes.push(entry.rule.fault);
      }
      return strikes;
    }
  };
}
function faultRoutes(faults) {
  const { holding } = faults;
  return {
    prefix: "/_rehearsal/faults",
    async handle({ method, path: path2, body }) {
      if (path2.endsWith("/held") || path2.endsWith("/free")) return waited(holding, method, path2);
      switch (method) {
        case "GET":
          return jsonAnswer(200, { faults: faults.list() });
        case "DELETE":
          faults.clear();
          holding.letGo();
          return { status: 204 };
        case "POST":
          return added(faults, body);
        default:
          return jsonAnswer(405, { message: "expected GET, POST or DELETE" });
      }
    }
  };
}
async function waited(holding, method, path2) {
  const isHeld = path2.endsWith("/held");
  if (method === "GET") await (isHeld ? holding.held() : holding.free());
  else if (method === "DELETE" && isHeld) holding.letGo();
  else return jsonAnswer(405, { message: isHeld ? "expected GET or DELETE" : "expected GET" });
  return { status: 204 };
}
function added(faults, body) {
  let value;
  try {
    value = JSON.parse(body.toString("utf8"));
  } catch {
    return jsonAnswer(400, { message: "expected JSON" });
  }
  const parsed2 = parseFaultRule(value);
  if ("problems" in parsed2) return jsonAnswer(400, { message: parsed2.problems.join("; ") });
  faults.add(parsed2.rule);
  return jsonAnswer(201, parsed2.rule);
}

// rehearsal/folder.ts
var import_node_process3 = __toESM(require_node_process(), 1);
import { createHash as createHash2, randomBytes as randomBytes7 } from "node:crypto";
import { lstat, mkdir, readdir as readdir2, rm as rm2, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join as join2, resolve } from "node:path";

// rehearsal/runtime/leftovers.ts
var import_node_process2 = __toESM(require_node_process(), 1);
import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

// rehearsal/runtime/folder.ts
var OWNER = "owner";
var PROCESSES = "processes";
var TASKS = "tasks";
var IMAGES = "images";
var PRELOAD_FILE = "preload.cjs";
var BOUNDARY = "package.json";

// rehearsal/runtime/process-identity.ts
var import_node_process = __toESM(require_node_process(), 1);
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
function processIdentity(pid4) {
  try {
    if (import_node_process.platform !== "linux") {
      return execFileSync("ps", ["-o", "lstart=", "-p", String(pid4)], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"]
      }).trim() || void 0;
    }
    const stat3 = readFileSync(`/proc/${pid4}/stat`, "utf8");
    const fields = stat3.slice(stat3.lastIndexOf(")") + 2).split(" ");
    const started = fields[19];
    if (fields[0] === "Z" || started === void 0) return void 0;
    return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()} ${started}`;
  } catch {
    return void 0;
  }
}

// rehearsal/runtime/leftovers.ts
async function endLeftovers(folder) {
  const owner = await readFile(join(folder, OWNER), "utf8").catch(() => void 0);
  if (owner !== void 0 && isAlive(owner)) return { inUse: true, ended: 0 };
  const records = join(folder, PROCESSES);
  let ended2 = 0;
  for (const name of await readdir(records).catch(() => [])) {
    const recorded = await readFile(join(records, name), "utf8").catch(() => "");
    if (/^\d+$/.test(name) && await endProcess(Number(name), recorded)) ended2 += 1;
  }
  for (const part of [PROCESSES, TASKS, IMAGES, OWNER]) await rm(join(folder, part), { recursive: true, force: true });
  return { inUse: false, ended: ended2 };
}
function isAlive(owner) {
  const [pid4 = "", ...identity] = owner.split(" ");
  return identity.length > 0 && processIdentity(Number(pid4)) === identity.join(" ");
}
async function endProcess(pid4, recorded) {
  if (recorded === "" || processIdentity(pid4) !== recorded) return false;
  try {
    (0, import_node_process2.kill)(-pid4, "SIGKILL");
  } catch {
    return false;
  }
  for (let look = 0; look < 200 && processIdentity(pid4) === recorded; look += 1) await sleep(10);
  return true;
}

// rehearsal/folder.ts
function usersFolder() {
  return join2(tmpdir(), `waybill-rehearsal-${(0, import_node_process3.getuid)?.() ?? "user"}`);
}
async function takeFolder(given) {
  const shared = usersFolder();
  await openShared(shared);
  await sweep(shared);
  if (given !== void 0) {
    const path3 = resolve(given);
    await makeFolder(path3);
    if ((await endLeftovers(path3)).inUse)
      throw new Error(`expected a folder that no other rehearsal uses, got ${path3}: end that rehearsal first`);
    return { path: path3, leave: async () => void 0 };
  }
  const path2 = join2(shared, `${import_node_process3.pid}-${mark(import_node_process3.pid)}-${randomBytes7(4).toString("hex")}`);
  await mkdir(path2, { mode: 448 });
  return { path: path2, leave: () => rm2(path2, { recursive: true, force: true }) };
}
async function makeFolder(path2) {
  const above = dirname(path2);
  if (above !== path2 && !await isFolder(above)) await makeFolder(above);
  try {
    await mkdir(path2);
  } catch (cause) {
    if (await isFolder(path2)) return;
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
    throw new Error(`state: expected a folder, or a path where one can be made, got ${path2} (${code})`, { cause });
  }
}
async function isFolder(path2) {
  return stat(path2).then(
    (found3) => found3.isDirectory(),
    () => false
  );
}
async function openShared(path2) {
  await mkdir(path2, { recursive: true, mode: 448 });
  const found3 = await lstat(path2);
  const mine = import_node_process3.getuid === void 0 || found3.uid === (0, import_node_process3.getuid)();
  if (!found3.isDirectory() || !mine || import_node_process3.getuid !== void 0 && (found3.mode & 18) !== 0)
    throw new Error(`expected ${path2} to be a folder that only this user can write to: remove it and start again`);
}
async function sweep(shared) {
  for (const name of await readdir2(shared)) {
    const [, owner, marked] = /^(\d+)-([0-9a-f]{16})-[0-9a-f]{8}$/.exec(name) ?? [];
    if (owner === void 0 || mark(Number(owner)) === marked) continue;
    const path2 = join2(shared, name);
    if (!(await endLeftovers(path2)).inUse) await rm2(path2, { recursive: true, force: true });
  }
}
function mark(id) {
  return createHash2("sha256").update(processIdentity(id) ?? "").digest("hex").slice(0, 16);
}

// rehearsal/iam/denial.ts
function denialOf(principal, { action: action2, resource: resource2 }, decision, by = "identity") {
  const on = resource2 === "*" && action2.startsWith("elasticloadbalancing:") ? "" : ` on resource: ${resource2}`;
  const kind = by === "identity" ? "an identity-based" : "a resource-based";
  const why = decision === "denied" ? `with an explicit deny in ${kind} policy` : `because no ${by === "identity" ? "identity-based" : "resource-based"} policy allows the ${action2} action`;
  return `User: ${principal} is not authorized to perform: ${action2}${on} ${why}`;
}

// rehearsal/iam/demand.ts
function textOf(input, member) {
  const value = memberOf(input, member);
  return typeof value === "string" && value !== "" ? value : void 0;
}
function textsOf(input, member) {
  const value = memberOf(input, member);
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}
function listOf2(input, member) {
  const value = memberOf(input, member);
  return Array.isArray(value) ? value : [];
}
function memberOf(input, member) {
  return typeof input === "object" && input !== null ? input[member] : void 0;
}

// rehearsal/iam/demands/ecr.ts
var otherwise = { ListImageReferrers: "ecr:BatchGetImage" };
var ofRegistry = [
  "GetAuthorizationToken",
  "DescribeRegistry",
  "GetAccountSetting",
  "PutAccountSetting",
  "PutReplicationConfiguration",
  "PutRegistryPolicy",
  "GetRegistryPolicy",
  "DeleteRegistryPolicy"
];
function repositoryArn2({ partition, region, account }, name, registryId) {
  return `arn:${partition}:ecr:${region}:${registryId ?? account}:repository/${name}`;
}
function ecrDemands(place2, operation2, input) {
  const action2 = otherwise[operation2] ?? `ecr:${operation2}`;
  if (ofRegistry.includes(operation2)) return [{ action: action2, resource: "*" }];
  const registryId = textOf(input, "registryId");
  const on = (name) => ({ action: action2, resource: repositoryArn2(place2, name, registryId) });
  switch (operation2) {
    case "DescribeRepositories": {
      const names = textsOf(input, "repositoryNames");
      return (names.length === 0 ? ["*"] : names).map(on);
    }
    case "TagResource":
    case "UntagResource":
    case "ListTagsForResource":
      return [{ action: action2, resource: textOf(input, "resourceArn") ?? "" }];
    case "CreateRepository": {
      const created = on(textOf(input, "repositoryName") ?? "");
      const tagged = listOf2(input, "tags").length > 0;
      return [created, ...tagged ? [{ ...created, action: "ecr:TagResource" }] : []];
    }
    default:
      return [on(textOf(input, "repositoryName") ?? "")];
  }
}

// rehearsal/iam/demands/ecs.ts
var tasks = "ecs-tasks.amazonaws.com";
var service = "ecs.amazonaws.com";
function ecsDemands(place2, rolesOf, operation2, input) {
  const demands = demandsOf(place2, rolesOf, operation2, input);
  if (!textsOf(input, "include").includes("TAGS")) return demands;
  const described = operation2 === "DescribeTaskDefinition" ? [definitionArn(place2, textOf(input, "taskDefinition") ?? "")] : demands.map(({ resource: resource2 }) => resource2);
  return [...demands, ...described.map((resource2) => ({ action: "ecs:ListTagsForResource", resource: resource2 }))];
}
function demandsOf(place2, rolesOf, operation2, input) {
  const arn = (tail) => `arn:${place2.partition}:ecs:${place2.region}:${place2.account}:${tail}`;
  const clusterName = lastPart2(textOf(input, "cluster") ?? "default");
  const context = { "ecs:cluster": arn(`cluster/${clusterName}`) };
  const action2 = `ecs:${operation2}`;
  const one = (resource2, more = {}) => ({
    action: action2,
    resource: resource2,
    ...Object.keys(more).length > 0 && { context: more }
  });
  const ofService = (name) => one(arn(`service/${clusterName}/${lastPart2(name)}`), context);
  const passes = (roles, to) => [...new Set(roles)].map((role) => ({
    action: "iam:PassRole",
    resource: role.startsWith("arn:") ? role : `arn:${place2.partition}:iam::${place2.account}:role/${role}`,
    context: { "iam:passedtoservice": to }
  }));
  const tags2 = (resource2) => listOf2(input, "tags").length === 0 ? [] : [{ action: "ecs:TagResource", resource: resource2, context: { "ecs:createaction": operation2 } }];
  switch (operation2) {
    case "RegisterTaskDefinition": {
      const family = arn(`task-definition/${textOf(input, "family") ?? ""}:*`);
      const roles = [textOf(input, "taskRoleArn"), textOf(input, "executionRoleArn")].filter(
        (role) => role !== void 0
      );
      return [one(family), ...tags2(family), ...passes(roles, tasks)];
    }
    case "DescribeTaskDefinition":
    case "DeregisterTaskDefinition":
    case "ListTaskDefinitions":
    case "ListTaskDefinitionFamilies":
    case "ListClusters":
      return [one("*")];
    case "ListServices":
      return [one("*", context)];
    case "ListTasks": {
      const instance = textOf(input, "containerInstance");
      return [
        one(instance === void 0 ? "*" : arn(`container-instance/${clusterName}/${lastPart2(instance)}`), context)
      ];
    }
    case "DescribeTasks":
      return textsOf(input, "tasks").map((task) => one(arn(`task/${clusterName}/${lastPart2(task)}`), context));
    case "StopTask":
      return [one(arn(`task/${clusterName}/${lastPart2(textOf(input, "task") ?? "")}`), context)];
    case "DescribeContainerInstances":
      return textsOf(input, "containerInstances").map(
        (instance) => one(arn(`container-instance/${clusterName}/${lastPart2(instance)}`), context)
      );
    case "DescribeServices":
      return textsOf(input, "services").map(ofService);
    case "ListServiceDeployments":
    case "DeleteService":
      return [ofService(textOf(input, "service") ?? "")];
    case "DescribeServiceDeployments":
      return textsOf(input, "serviceDeploymentArns").flatMap((each) => partOfService(action2, each));
    case "DescribeServiceRevisions":
      return textsOf(input, "serviceRevisionArns").flatMap((each) => partOfService(action2, each));
    case "StopServiceDeployment":
    case "ContinueServiceDeployment":
      return partOfService(action2, textOf(input, "serviceDeploymentArn") ?? "");
    case "CreateService": {
      const created = ofService(textOf(input, "serviceName") ?? "");
      return [created, ...tags2(created.resource), ...passes(rolesIn(input), service)];
    }
    case "UpdateService": {
      const definition = textOf(input, "taskDefinition");
      const known2 = definition === void 0 ? {} : { "ecs:task-definition": definitionArn(place2, definition) };
      const updated = ofService(textOf(input, "service") ?? "");
      return [{ ...updated, context: { ...context, ...known2 } }, ...passes(rolesIn(input), service)];
    }
    case "RunTask": {
      const definition = textOf(input, "taskDefinition") ?? "";
      const overrides = memberOf(input, "overrides");
      const overridden = [textOf(overrides, "taskRoleArn"), textOf(overrides, "executionRoleArn")];
      const roles = [...rolesOf(definition), ...overridden.filter((role) => role !== void 0)];
      return [
        one(definitionArn(place2, definition), context),
        ...tags2(arn(`task/${clusterName}/*`)),
        ...passes(roles, tasks)
      ];
    }
    case "CreateCluster": {
      const created = arn(`cluster/${textOf(input, "clusterName") ?? "default"}`);
      return [one(created), ...tags2(created)];
    }
    case "DeleteCluster":
      return [one(context["ecs:cluster"])];
    case "DescribeClusters": {
      const named2 = textsOf(input, "clusters");
      return (named2.length === 0 ? ["default"] : named2).map((name) => one(arn(`cluster/${lastPart2(name)}`)));
    }
    case "TagResource":
    case "UntagResource":
    case "ListTagsForResource":
      return [one(textOf(input, "resourceArn") ?? "")];
    default:
      return [];
  }
}
function definitionArn({ partition, region, account }, name) {
  const named2 = lastPart2(name);
  return `arn:${partition}:ecs:${region}:${account}:task-definition/${named2.includes(":") ? named2 : `${named2}:*`}`;
}
function partOfService(action2, part) {
  const owner = part.replace(/:service-(deployment|revision)\//, ":service/").replace(/\/[^/]*$/, "");
  const [, cluster] = /:service\/([^/]+)\//.exec(owner) ?? [];
  const context = { "ecs:cluster": owner.replace(/:service\/.*$/, `:cluster/${cluster ?? ""}`) };
  return [owner, part].map((resource2) => ({ action: action2, resource: resource2, context }));
}
function rolesIn(input) {
  if (Array.isArray(input)) return input.flatMap(rolesIn);
  if (typeof input !== "object" || input === null) return [];
  return Object.entries(input).flatMap(
    ([name, value]) => (name === "roleArn" || name === "role") && typeof value === "string" ? [value] : rolesIn(value)
  );
}
function lastPart2(nameOrArn) {
  return nameOrArn.slice(nameOrArn.lastIndexOf("/") + 1);
}

// rehearsal/iam/demands/load-balancer.ts
var arns = ["TargetGroupArn", "RuleArn", "ListenerArn", "LoadBalancerArn"];
function loadBalancerDemands(operation2, form) {
  const named2 = arns.map((name) => form.get(name)).find((arn) => arn !== null);
  const resource2 = operation2.startsWith("Describe") ? "*" : named2 ?? "*";
  return [{ action: `elasticloadbalancing:${operation2}`, resource: resource2 }];
}

// rehearsal/iam/demands/logs.ts
var ofStream = ["GetLogEvents", "PutLogEvents", "CreateLogStream", "DeleteLogStream"];
function logsDemands({ partition, region, account }, operation2, input) {
  const identifier = textOf(input, "logGroupIdentifier")?.replace(/^arn:.*:log-group:/, "").replace(/:\*$/, "");
  const group = textOf(input, "logGroupName") ?? identifier ?? textOf(input, "logGroupNamePrefix") ?? "";
  const arn = `arn:${partition}:logs:${region}:${account}:log-group:${group}`;
  const resource2 = ofStream.includes(operation2) ? `${arn}:log-stream:${textOf(input, "logStreamName") ?? ""}` : operation2 === "CreateLogGroup" ? arn : `${arn}:*`;
  return [{ action: `logs:${operation2}`, resource: resource2 }];
}

// rehearsal/iam/demands/registry.ts
var routes = [
  [
    /^\/v2\/(.+)\/blobs\/uploads\/?$/,
    (_method, hasBody, ends) => [
      "ecr:InitiateLayerUpload",
      ...hasBody ? ["ecr:UploadLayerPart"] : [],
      ...ends ? ["ecr:CompleteLayerUpload"] : []
    ]
  ],
  [
    /^\/v2\/(.+)\/blobs\/uploads\/[^/]+$/,
    (method, hasBody) => [
      ...hasBody || method === "PATCH" ? ["ecr:UploadLayerPart"] : [],
      ...method === "PUT" ? ["ecr:CompleteLayerUpload"] : [],
      ...method === "GET" || method === "DELETE" ? ["ecr:UploadLayerPart"] : []
    ]
  ],
  [
    /^\/v2\/(.+)\/blobs\/[^/]+$/,
    (method) => [method === "HEAD" ? "ecr:BatchCheckLayerAvailability" : "ecr:GetDownloadUrlForLayer"]
  ],
  [
    /^\/v2\/(.+)\/manifests\/[^/]+$/,
    (method) => [
      method === "PUT" ? "ecr:PutImage" : method === "DELETE" ? "ecr:BatchDeleteImage" : "ecr:BatchGetImage"
    ]
  ],
  [/^\/v2\/(.+)\/referrers\/[^/]+$/, () => ["ecr:BatchGetImage"]],
  [/^\/v2\/(.+)\/tags\/list$/, () => ["ecr:ListImages"]]
];
function registryDemands(place2, { method, path: path2, rawQuery, body }) {
  const query2 = new URLSearchParams(rawQuery);
  for (const [pattern, actionsOf] of routes) {
    const [, repository] = pattern.exec(path2) ?? [];
    if (repository === void 0) continue;
    const resource2 = repositoryArn2(place2, repository);
    const mounted = query2.get("mount") === null ? void 0 : query2.get("from");
    const demands = actionsOf(method, body.length > 0, query2.has("digest")).map((action2) => ({ action: action2, resource: resource2 }));
    return mounted === void 0 || mounted === null ? demands : [...demands, { action: "ecr:GetDownloadUrlForLayer", resource: repositoryArn2(place2, mounted) }];
  }
  return [];
}

// rehearsal/iam/demands/ses.ts
function sesDemands({ partition, region, account }, body) {
  let input;
  try {
    input = JSON.parse(body);
  } catch {
    return [];
  }
  const from = textOf(input, "FromEmailAddress") ?? "";
  const identity = from.slice(from.lastIndexOf("@") + 1);
  const raw2 = memberOf(memberOf(input, "Content"), "Raw") !== void 0;
  const action2 = raw2 ? "ses:SendRawEmail" : "ses:SendEmail";
  return [{ action: action2, resource: `arn:${partition}:ses:${region}:${account}:identity/${identity}` }];
}

// rehearsal/iam/demands/sns.ts
function snsDemands(operation2, form) {
  return [{ action: `sns:${operation2}`, resource: form.get("TopicArn") ?? "*" }];
}

// rehearsal/iam/demands/sts.ts
function stsDemands(operation2, form) {
  if (operation2 !== "AssumeRole") return [];
  return [{ action: "sts:AssumeRole", resource: form.get("RoleArn") ?? "*" }];
}

// rehearsal/iam/evaluate.ts
function decide(policy, demand) {
  const speaking = policy.filter((statement) => speaksOf(statement, demand));
  if (speaking.some(({ effect }) => effect === "Deny")) return "denied";
  return speaking.some(({ effect }) => effect === "Allow") ? "allowed" : "not-allowed";
}
function speaksOf({ actions, resources, conditions }, demand) {
  const action2 = demand.action.toLowerCase();
  const ofAction = actions.patterns.some((pattern) => fits(pattern.toLowerCase(), action2));
  const ofResource = resources.patterns.some((pattern) => fitsArn(pattern, demand.resource));
  return ofAction !== actions.except && ofResource !== resources.except && conditions.every((condition) => holds(condition, demand.context));
}

// rehearsal/iam/iam.ts
function createIam(parts) {
  const { place: place2, rolesOfDefinition, policyOfRepository, accountAtHost } = parts;
  const byKey = new Map(parts.principals.map((principal) => [principal.key.accessKeyId, principal]));
  const accountOf = (accessKeyId) => byKey.get(accessKeyId ?? "")?.account ?? place2.account;
  function onResource(principal, { action: action2, resource: resource2 }) {
    const [, account = "", name = ""] = /^arn:[^:]+:ecr:[^:]*:([0-9]+):repository\/(.+)$/.exec(resource2) ?? [];
    const policy = policyOfRepository?.(account, name);
    if (policy === void 0) return { account, said: void 0 };
    const { account: own, arn: session, namedArn: arn } = principal;
    const context = { "aws:principalarn": arn, "aws:principalaccount": own };
    return { account, said: decideOnResource(policy, { account: own, arn, session, context }, action2) };
  }
  function judge(principal, demand) {
    const { account, said } = onResource(principal, demand);
    if (principal.policy === null) return { decision: "allowed", by: "identity" };
    const own = decide(principal.policy, withPrincipal(demand, principal));
    if (own === "denied") return { decision: own, by: "identity" };
    if (said?.decision === "denied") return { decision: "denied", by: "resource" };
    if (account === "" || account === principal.account)
      return { decision: said?.named === true ? "allowed" : own, by: "identity" };
    if (own !== "allowed") return { decision: own, by: "identity" };
    return { decision: said?.decision ?? "not-allowed", by: "resource" };
  }
  return {
    demandsOf(route2, incoming, service2, accessKeyId) {
      const account = accountOf(accessKeyId);
      const here = { ...place2, account };
      switch (route2.protocol) {
        case "json":
          switch (route2.api?.target) {
            case "AmazonEC2ContainerServiceV20141113":
              return ecsDemands(here, (name) => rolesOfDefinition(name, account), route2.operation, route2.input);
            case "AmazonEC2ContainerRegistry_V20150921":
              return ecrDemands(here, route2.operation, route2.input);
            case "Logs_20140328":
              return logsDemands(here, route2.operation, route2.input);
            default:
              return [];
          }
        case "query":
          if (service2 === "sts") return stsDemands(route2.operation, route2.form);
          if (service2 === "sns") return snsDemands(route2.operation, route2.form);
          return service2 === "elasticloadbalancing" ? loadBalancerDemands(route2.operation, route2.form) : [];
        case "registry": {
          const host = incoming.headers.host;
          return registryDemands({ ...place2, account: host && accountAtHost?.(host) || place2.account }, incoming);
        }
        case "http":
          return service2 === "ses" ? sesDemands(here, incoming.body.toString("utf8")) : [];
        case "inbox":
          return [];
      }
    },
    refusal(accessKeyId, demands) {
      const principal = byKey.get(accessKeyId);
      if (principal === void 0) return void 0;
      for (const demand of demands) {
        const { decision, by } = judge(principal, demand);
        if (decision !== "allowed") return denialOf(principal.arn, demand, decision, by);
      }
      return void 0;
    },
    principalOf: (accessKeyId) => byKey.get(accessKeyId),
    accountOf,
    add: (principal) => void byKey.set(principal.key.accessKeyId, principal)
  };
}
function withPrincipal(demand, { namedArn, account }) {
  return { ...demand, context: { "aws:principalarn": namedArn, "aws:principalaccount": account, ...demand.context } };
}

// rehearsal/server/access-keys.ts
import { randomBytes as randomBytes8, randomInt as randomInt2 } from "node:crypto";
var idAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
function newAccessKey() {
  return keyOf("AKIA");
}
function newSessionKey(endsAt) {
  return { ...keyOf("ASIA"), session: { token: randomBytes8(180).toString("base64"), endsAt } };
}
function keyOf(prefix3) {
  const id = Array.from({ length: 16 }, () => idAlphabet.charAt(randomInt2(idAlphabet.length))).join("");
  return { accessKeyId: `${prefix3}${id}`, secretAccessKey: randomBytes8(30).toString("base64") };
}

// rehearsal/iam/principals.ts
function createPrincipals(documents, { partition, account }) {
  if (!isRecord2(documents)) throw new Error("enforce-iam: expected an object of role name → policy document");
  const problems4 = [];
  const principals = Object.entries(documents).flatMap(([name, document]) => {
    if (!/^[\w+=,.@-]{1,64}$/.test(name)) problems4.push(`${name}: expected a name that IAM takes for a role`);
    const read2 = parsePolicy(document);
    if ("problems" in read2) {
      problems4.push(...read2.problems.map((one) => `${name}: ${one}`));
      return [];
    }
    const arn = `arn:${partition}:sts::${account}:assumed-role/${name}/rehearsal`;
    const namedArn = `arn:${partition}:iam::${account}:role/${name}`;
    return [{ name, account, arn, namedArn, key: newAccessKey(), policy: read2.policy }];
  });
  if (problems4.length > 0) throw new Error(`enforce-iam: ${problems4.join("; ")}`);
  return principals;
}
function userArn(account, partition) {
  return `arn:${partition}:iam::${account}:user/rehearsal`;
}
function userOf(account, partition) {
  const arn = userArn(account, partition);
  return { name: "rehearsal", account, arn, namedArn: arn, key: newAccessKey(), policy: null };
}

// rehearsal/iam/roles.ts
function parseRoles(documents, accounts) {
  const problems4 = [];
  const roles = Object.entries(documents).flatMap(([arn, written]) => {
    const [, account = "", path2 = ""] = /^arn:[^:]+:iam::([0-9]{12}):role\/([\w+=,.@/-]+)$/.exec(arn) ?? [];
    if (path2 === "") problems4.push(`${arn}: expected the ARN of a role`);
    else if (!accounts.includes(account))
      problems4.push(`${arn}: expected an account of this rehearsal (${accounts.join(", ")})`);
    if (!isRecord2(written)) {
      problems4.push(`${arn}: expected an object with trust, and policy where it may not do everything`);
      return [];
    }
    const { trust: trusted, policy: allowed, maxSessionDuration = 3600, ...more } = written;
    for (const name2 of Object.keys(more)) problems4.push(`${arn}.${name2}: unknown`);
    if (typeof maxSessionDuration !== "number" || maxSessionDuration < 3600 || maxSessionDuration > 43200)
      problems4.push(`${arn}.maxSessionDuration: expected seconds from 3600 to 43200`);
    const trust = parseResourcePolicy(trusted);
    if ("problems" in trust) problems4.push(...trust.problems.map((one) => `${arn}.trust: ${one}`));
    const policy = allowed === void 0 ? { policy: null } : parsePolicy(allowed);
    if ("problems" in policy) problems4.push(...policy.problems.map((one) => `${arn}.policy: ${one}`));
    if ("problems" in trust || "problems" in policy) return [];
    const name = path2.split("/").at(-1) ?? "";
    return [
      {
        arn,
        account,
        name,
        trust: trust.policy,
        policy: policy.policy,
        maxSessionDuration: Number(maxSessionDuration)
      }
    ];
  });
  if (problems4.length > 0) throw new Error(`roles: ${problems4.join("; ")}`);
  return roles;
}

// rehearsal/iam/role-routes.ts
function roleRoutes(accounts, changed) {
  return {
    prefix: "/_rehearsal/roles",
    async handle({ method, body }) {
      if (method !== "PUT") return jsonAnswer(405, { message: "expected PUT" });
      try {
        const documents = JSON.parse(body.toString("utf8"));
        if (!isRecord2(documents)) return jsonAnswer(400, { message: "expected an object of role ARN → role" });
        changed(parseRoles(documents, accounts));
        return { status: 204 };
      } catch (error) {
        return jsonAnswer(400, { message: error instanceof Error ? error.message : String(error) });
      }
    }
  };
}

// rehearsal/inboxes/pagerduty.ts
import { createHash as createHash3 } from "node:crypto";

// rehearsal/inboxes/json.ts
function isLoose(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function parsedJson(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}
function listOf3(value) {
  return Array.isArray(value) ? value : [];
}

// rehearsal/inboxes/settings.ts
function defaultInboxSettings() {
  return {
    slackToken: "",
    slackChannels: "",
    pagerdutyKeys: "",
    webhookSecret: "",
    sesIdentities: "",
    smtpUser: "",
    smtpPassword: ""
  };
}
function isListed(list4, value) {
  return list4 === "" || list4.split(",").includes(value);
}

// rehearsal/inboxes/pagerduty.ts
function createPagerDutyInbox(settings) {
  let alerts = [];
  return {
    alerts: () => alerts,
    restore(saved) {
      alerts = structuredClone([...saved]);
    },
    answer({ body }, path2) {
      if (path2 !== "v2/enqueue" && path2 !== "v2/change/enqueue") return jsonAnswer(404, { status: "not found" });
      if (body.length > 512 * 1024) return jsonAnswer(413, { status: "invalid event", message: "Event too large" });
      const event = parsedJson(body.toString("utf8"));
      if (!isLoose(event)) return invalid4(["JSON is invalid"]);
      const errors = path2 === "v2/enqueue" ? eventProblems(event) : changeProblems(event);
      if (errors.length > 0) return invalid4(errors);
      const key = String(event["routing_key"]);
      if (!isListed(settings.pagerdutyKeys, key)) return invalid4(["Invalid 'routing_key'"]);
      if (path2 === "v2/change/enqueue")
        return jsonAnswer(202, { status: "success", message: "Change event processed" });
      const dedupKey = textOf2(event["dedup_key"]) ?? createHash3("sha256").update(body).digest("hex").slice(0, 32);
      enqueue(event, key, dedupKey);
      return jsonAnswer(202, { status: "success", message: "Event processed", dedup_key: dedupKey });
    }
  };
  function enqueue(event, routingKey, dedupKey) {
    const open2 = alerts.find(
      (one) => one.routingKey === routingKey && one.dedupKey === dedupKey && one.status !== "resolved"
    );
    const summary = isLoose(event["payload"]) ? String(event["payload"]["summary"]) : "";
    switch (event["event_action"]) {
      case "trigger":
        if (open2 === void 0) alerts.push({ routingKey, dedupKey, status: "triggered", summary, count: 1 });
        else Object.assign(open2, { summary, count: open2.count + 1 });
        return;
      case "acknowledge":
        if (open2 !== void 0) open2.status = "acknowledged";
        return;
      // What is not open is dropped.
      case "resolve":
        if (open2 !== void 0) open2.status = "resolved";
    }
  }
}
function invalid4(errors) {
  return jsonAnswer(400, { status: "invalid event", message: "Event object is invalid", errors });
}
function eventProblems(event) {
  const found3 = [...keyProblems(event), ...linkProblems(event)];
  const action2 = event["event_action"];
  const dedupKey = textOf2(event["dedup_key"]);
  if (action2 !== "trigger" && action2 !== "acknowledge" && action2 !== "resolve")
    found3.push("'event_action' is missing or invalid (must be 'trigger', 'acknowledge' or 'resolve')");
  if (dedupKey !== void 0 && dedupKey.length > 255)
    found3.push("'dedup_key' is too long (maximum is 255 characters)");
  if (action2 !== "trigger") {
    if (dedupKey === void 0) found3.push("'dedup_key' is missing or blank");
    return found3;
  }
  const payload = isLoose(event["payload"]) ? event["payload"] : {};
  found3.push(...summaryProblems(payload));
  if (textOf2(payload["source"]) === void 0) found3.push("'payload.source' is missing or blank");
  if (!["critical", "error", "warning", "info"].includes(String(payload["severity"])))
    found3.push(
      "'payload.severity' is invalid (must be one of the following: 'critical', 'warning', 'error' or 'info')"
    );
  return found3;
}
function changeProblems(event) {
  const payload = isLoose(event["payload"]) ? event["payload"] : {};
  return [...keyProblems(event), ...linkProblems(event), ...summaryProblems(payload)];
}
function keyProblems(event) {
  const key = textOf2(event["routing_key"]);
  if (key === void 0) return ["'routing_key' is missing or blank"];
  return key.length === 32 ? [] : ["Length of 'routing_key' is incorrect (should be 32 characters)"];
}
function summaryProblems(payload) {
  const found3 = [];
  const summary = textOf2(payload["summary"]);
  const { timestamp } = payload;
  if (summary === void 0) found3.push("'payload.summary' is missing or blank");
  else if (summary.length > 1024) found3.push("'payload.summary' is too long (maximum is 1024 characters)");
  if (timestamp !== void 0 && !(typeof timestamp === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(timestamp)))
    found3.push("'payload.timestamp' is invalid");
  return found3;
}
function linkProblems(event) {
  return listOf3(event["links"]).flatMap(
    (link2) => isLoose(link2) && textOf2(link2["href"]) !== void 0 ? [] : ["'links.href' is missing or blank"]
  );
}
function textOf2(value) {
  return typeof value === "string" && value !== "" ? value : void 0;
}

// rehearsal/inboxes/signed-webhook.ts
import { createHmac as createHmac3, timingSafeEqual as timingSafeEqual3 } from "node:crypto";
var toleranceSeconds = 300;
function signatureProblem(headers3, body, secret, clock) {
  const [id, timestamp, signatures] = ["webhook-id", "webhook-timestamp", "webhook-signature"].map(
    (name) => headers3[name]
  );
  if (typeof id !== "string" || typeof timestamp !== "string" || typeof signatures !== "string")
    return "missing required headers";
  if (id.includes(".")) return "the id holds a full stop";
  if (!/^\d{1,12}$/.test(timestamp)) return "invalid timestamp";
  if (Math.abs(clock.now() / 1e3 - Number(timestamp)) > toleranceSeconds * Math.max(1, clock.speed))
    return "message timestamp too old or too new";
  const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
  if (key.length < 24) return 'no secret is set: PUT /_rehearsal/settings {"inboxes":{"webhookSecret":"whsec_…"}}';
  const expected = createHmac3("sha256", key).update(`${id}.${timestamp}.${body}`).digest();
  const fits4 = signatures.split(" ").some((one) => {
    const [version, value = ""] = one.split(",");
    const given = Buffer.from(value, "base64");
    return version === "v1" && given.length === expected.length && timingSafeEqual3(given, expected);
  });
  return fits4 ? void 0 : "no matching signature found";
}

// rehearsal/inboxes/slack-workspace.ts
import { createHash as createHash4 } from "node:crypto";

// rehearsal/inboxes/slack-blocks.ts
function blocksProblem(blocks) {
  if (blocks === void 0) return void 0;
  if (!Array.isArray(blocks)) return { error: "invalid_blocks_format", detail: "expected a list" };
  if (blocks.length > 50) return invalid5(`no more than 50 items allowed [json-pointer:/blocks]`);
  for (const [index, block] of blocks.entries()) {
    const problem = isLoose(block) ? blockProblem(block) : "must be an object";
    if (problem !== void 0) return invalid5(`${problem} [json-pointer:/blocks/${index}]`);
  }
  if (lengthOf(blocks) > 13200) return { error: "msg_blocks_too_long", detail: "the blocks are too long together" };
  return void 0;
}
function invalid5(detail2) {
  return { error: "invalid_blocks", detail: detail2 };
}
function blockProblem(block) {
  switch (block["type"]) {
    case "header":
      return isLoose(block["text"]) && block["text"]["type"] === "plain_text" ? textProblem(block["text"], 150) : "must provide a plain_text object";
    case "section": {
      if (block["text"] === void 0 && block["fields"] === void 0) return "must provide text or fields";
      if (block["text"] !== void 0) {
        const problem = textProblem(block["text"], 3e3);
        if (problem !== void 0) return problem;
      }
      const fields = listOf3(block["fields"]);
      if (block["fields"] !== void 0 && (fields.length < 1 || fields.length > 10)) return "must have 1 to 10 fields";
      return firstOf(fields.map((field) => textProblem(field, 2e3)));
    }
    case "context": {
      const elements = listOf3(block["elements"]);
      if (elements.length < 1 || elements.length > 10) return "must have 1 to 10 elements";
      return firstOf(elements.map((element) => textProblem(element, 3e3)));
    }
    case "divider":
      return void 0;
    default:
      return `unsupported type: ${JSON.stringify(block["type"])}`;
  }
}
function textProblem(value, most2) {
  if (!isLoose(value) || value["type"] !== "mrkdwn" && value["type"] !== "plain_text") return "invalid text object";
  const { text: text2 } = value;
  if (typeof text2 !== "string") return "missing required field: text";
  if (text2.length < 1) return "must be more than 0 characters";
  return text2.length > most2 ? `must be less than ${most2 + 1} characters` : void 0;
}
function firstOf(problems4) {
  return problems4.find((problem) => problem !== void 0);
}
function lengthOf(value) {
  if (Array.isArray(value)) return value.reduce((sum, one) => sum + lengthOf(one), 0);
  if (!isLoose(value)) return 0;
  const own = typeof value["text"] === "string" ? value["text"].length : 0;
  return Object.values(value).reduce((sum, one) => sum + (typeof one === "object" ? lengthOf(one) : 0), own);
}

// rehearsal/inboxes/slack-workspace.ts
var SlackRefusal = class extends Error {
  detail;
  constructor(error, detail2) {
    super(error);
    this.detail = detail2;
  }
};
function botOf(token) {
  return `B${createHash4("sha256").update(token).digest("hex").slice(0, 10).toUpperCase()}`;
}
function createSlackWorkspace(clock, settings) {
  let messages = [];
  const channelOf = (input) => {
    const { channel } = input;
    if (typeof channel !== "string" || channel === "") throw new SlackRefusal("invalid_arguments", "channel");
    if (!/^[CGD][A-Z0-9]{8,20}$/.test(channel) || !isListed(settings.slackChannels, channel))
      throw new SlackRefusal("channel_not_found");
    return channel;
  };
  const found3 = (input, otherwise2) => {
    const channel = channelOf(input);
    const message = messages.find((one) => one.channel === channel && one.ts === input["ts"]);
    if (message === void 0) throw new SlackRefusal(otherwise2);
    return message;
  };
  return {
    messages: () => messages,
    restore(saved) {
      messages = structuredClone([...saved]);
    },
    call(method, input, token) {
      const bot = botOf(token);
      switch (method) {
        case "auth.test":
          return {
            url: "https://rehearsal.slack.com/",
            team: "Rehearsal",
            user: "waybill",
            user_id: `U${bot}`,
            bot_id: bot
          };
        case "chat.postMessage": {
          const channel = channelOf(input);
          checkContent(input);
          const thread = input["thread_ts"];
          if (thread !== void 0 && !messages.some((one) => one.channel === channel && one.ts === thread))
            throw new SlackRefusal("message_not_found");
          const message = {
            channel,
            ts: nextTs(clock, messages),
            bot_id: bot,
            text: textOf3(input),
            ...input["blocks"] !== void 0 && { blocks: input["blocks"] },
            ...input["metadata"] !== void 0 && { metadata: input["metadata"] },
            ...typeof thread === "string" && { thread_ts: thread, broadcast: input["reply_broadcast"] === true }
          };
          messages.push(message);
          return { channel, ts: message.ts, message: shown(message, false) };
        }
        case "chat.update": {
          const message = found3(input, "message_not_found");
          if (message.bot_id !== bot) throw new SlackRefusal("cant_update_message");
          checkContent(input);
          message.text = textOf3(input);
          message.edited = true;
          if (input["blocks"] === void 0) delete message.blocks;
          else message.blocks = input["blocks"];
          if (input["metadata"] !== void 0) message.metadata = input["metadata"];
          return { channel: message.channel, ts: message.ts, text: message.text };
        }
        case "chat.delete": {
          const message = found3(input, "message_not_found");
          if (message.bot_id !== bot) throw new SlackRefusal("cant_delete_message");
          messages = messages.filter((one) => one !== message);
          return { channel: message.channel, ts: message.ts };
        }
        case "conversations.history": {
          const channel = channelOf(input);
          const all = messages.filter((one) => one.channel === channel && (one.thread_ts === void 0 || one.broadcast === true)).toReversed();
          return page3(all, input, 100);
        }
        case "conversations.replies": {
          const parent = found3(input, "thread_not_found");
          const all = messages.filter((one) => one.channel === parent.channel && one.thread_ts === parent.ts);
          return page3([parent, ...all], input, 1e3);
        }
        default:
          throw new SlackRefusal("unknown_method");
      }
    }
  };
}
function nextTs(clock, messages) {
  const last = messages.at(-1)?.ts ?? "0.000000";
  const now = `${Math.floor(clock.now() / 1e3)}.000100`;
  if (now > last) return now;
  const [seconds = "0", part = "0"] = last.split(".");
  return `${seconds}.${String(Number(part) + 1).padStart(6, "0")}`;
}
function checkContent(input) {
  if (textOf3(input) === "" && listOf3(input["blocks"]).length === 0 && listOf3(input["attachments"]).length === 0)
    throw new SlackRefusal("no_text");
  if (textOf3(input).length > 4e4) throw new SlackRefusal("msg_too_long");
  const problem = blocksProblem(input["blocks"]);
  if (problem !== void 0) throw new SlackRefusal(problem.error, problem.detail);
  const { metadata } = input;
  if (metadata === void 0) return;
  if (!isLoose(metadata) || typeof metadata["event_type"] !== "string" || !isLoose(metadata["event_payload"]))
    throw new SlackRefusal("invalid_metadata_format");
  if (!/^[A-Za-z0-9_.-]{1,255}$/.test(metadata["event_type"])) throw new SlackRefusal("invalid_metadata_format");
}
function textOf3(input) {
  return typeof input["text"] === "string" ? input["text"] : "";
}
function shown(message, metadata) {
  const { ts, bot_id, text: text2, blocks, thread_ts, broadcast } = message;
  return {
    type: "message",
    ...broadcast === true && { subtype: "thread_broadcast" },
    ts,
    bot_id,
    text: text2,
    ...blocks !== void 0 && { blocks },
    ...thread_ts !== void 0 && { thread_ts },
    ...metadata && message.metadata !== void 0 && { metadata: message.metadata }
  };
}
function page3(all, input, usual) {
  const limit = input["limit"] === void 0 ? usual : Number(input["limit"]);
  if (!Number.isInteger(limit) || limit < 1 || limit > 999 + 1) throw new SlackRefusal("invalid_limit");
  const cursor = input["cursor"];
  const start2 = cursor === void 0 || cursor === "" ? 0 : all.findIndex(({ ts }) => cursorOf(ts) === cursor);
  if (start2 < 0) throw new SlackRefusal("invalid_cursor");
  const metadata = input["include_all_metadata"] === true || input["include_all_metadata"] === "true";
  const next = all[start2 + limit];
  return {
    messages: all.slice(start2, start2 + limit).map((message) => shown(message, metadata)),
    has_more: next !== void 0,
    response_metadata: { next_cursor: next === void 0 ? "" : cursorOf(next.ts) }
  };
}
function cursorOf(ts) {
  return Buffer.from(`next_ts:${ts}`).toString("base64");
}

// rehearsal/inboxes/slack-api.ts
function slackApi(request2, method, workspace, settings) {
  try {
    const token = /^Bearer (\S+)$/.exec(request2.headers.authorization ?? "")?.[1];
    if (token === void 0) throw new SlackRefusal("not_authed");
    if (!/^xoxb-\S+$/.test(token) || settings.slackToken !== "" && token !== settings.slackToken)
      throw new SlackRefusal("invalid_auth");
    return jsonAnswer(200, { ok: true, ...workspace.call(method, inputOf(request2), token) });
  } catch (error) {
    if (!(error instanceof SlackRefusal)) throw error;
    const { message, detail: detail2 } = error;
    const more = detail2 === void 0 ? {} : { response_metadata: { messages: [`[ERROR] ${detail2}`] } };
    return jsonAnswer(200, { ok: false, error: message, ...more });
  }
}
function inputOf({ method, query: query2, headers: headers3, body }) {
  if (method === "GET") return Object.fromEntries(query2);
  if (method !== "POST") throw new SlackRefusal("invalid_arguments", "expected GET or POST");
  const type = headers3["content-type"]?.split(";")[0]?.trim() ?? "";
  const text2 = body.toString("utf8");
  if (type === "application/x-www-form-urlencoded") return Object.fromEntries(new URLSearchParams(text2));
  if (type === "") throw new SlackRefusal("missing_post_type");
  if (type !== "application/json") throw new SlackRefusal("invalid_post_type");
  const input = parsedJson(text2);
  if (!isLoose(input)) throw new SlackRefusal("json_not_object");
  return input;
}

// rehearsal/inboxes/slack-webhook.ts
function slackWebhookRefusal(body) {
  const payload = parsedJson(body);
  if (!isLoose(payload)) return "invalid_payload";
  if (!("text" in payload || "blocks" in payload || "attachments" in payload)) return "no_text";
  return blocksProblem(payload["blocks"])?.error;
}

// rehearsal/inboxes/store.ts
function createInboxStore(clock) {
  let messages = [];
  let count2 = 0;
  return {
    add({ inbox, path: path2, headers: headers3 = {}, body }) {
      count2 += 1;
      const kept = Object.entries(headers3).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(", ") : value ?? ""
      ]);
      messages.push({ n: count2, inbox, path: path2, at: clock.now() / 1e3, headers: Object.fromEntries(kept), body });
    },
    messages: () => messages,
    empty() {
      messages = [];
    },
    save: () => ({ count: count2, messages }),
    restore(saved) {
      count2 = saved.count;
      messages = [...saved.messages];
    }
  };
}

// rehearsal/inboxes/teams.ts
var bytesAtMost = 28 * 1024;
function teamsRefusal(body) {
  if (Buffer.byteLength(body) > bytesAtMost) return { status: 413, text: "RequestEntityTooLarge" };
  const message = parsedJson(body);
  if (!isLoose(message) || message["type"] !== "message") return wrong("type: expected message");
  const attachments = listOf3(message["attachments"]);
  if (attachments.length === 0) return wrong("attachments: expected at least one");
  for (const attachment of attachments) {
    if (!isLoose(attachment) || attachment["contentType"] !== "application/vnd.microsoft.card.adaptive")
      return wrong("contentType: expected application/vnd.microsoft.card.adaptive");
    const problem = isLoose(attachment["content"]) ? cardProblem(attachment["content"]) : "content: expected a card";
    if (problem !== void 0) return wrong(problem);
  }
  return void 0;
}
function wrong(text2) {
  return { status: 400, text: text2 };
}
function cardProblem(card) {
  if (card["type"] !== "AdaptiveCard") return "content.type: expected AdaptiveCard";
  if (!/^1\.[0-5]$/.test(String(card["version"]))) return "content.version: expected 1.0 to 1.5";
  for (const element of listOf3(card["body"])) {
    const problem = isLoose(element) ? elementProblem(element) : "body: expected objects";
    if (problem !== void 0) return problem;
  }
  const actions = listOf3(card["actions"]);
  if (actions.length > 6) return "actions: expected at most 6";
  for (const action2 of actions) {
    if (!isLoose(action2) || action2["type"] !== "Action.OpenUrl") return "actions: expected Action.OpenUrl";
    if (!/^https?:\/\//.test(String(action2["url"]))) return "actions.url: expected a web address";
  }
  return void 0;
}
function elementProblem(element) {
  switch (element["type"]) {
    case "TextBlock":
      return typeof element["text"] === "string" ? void 0 : "TextBlock.text: expected a string";
    case "FactSet": {
      const facts = listOf3(element["facts"]);
      const whole2 = facts.every(
        (fact) => isLoose(fact) && typeof fact["title"] === "string" && typeof fact["value"] === "string"
      );
      return whole2 ? void 0 : "FactSet.facts: expected title and value";
    }
    default:
      return `body: ${JSON.stringify(element["type"])} is not known here`;
  }
}

// rehearsal/inboxes/inboxes.ts
var prefix2 = "/_rehearsal/inbox/";
var plain2 = (status, body) => ({
  status,
  headers: { "content-type": "text/plain" },
  body
});
function createInboxes(clock, settings, smtp) {
  const store2 = createInboxStore(clock);
  const workspace = createSlackWorkspace(clock, settings);
  const pagerduty = createPagerDutyInbox(settings);
  function receive(request2) {
    const { method, path: path2, headers: headers3, body } = request2;
    const [inbox = "", ...rest] = path2.slice(prefix2.length).split("/");
    if (inbox === "") return jsonAnswer(404, { message: "expected the name of an inbox" });
    const below = rest.join("/");
    const text2 = body.toString("utf8");
    const taken = (answer3) => {
      store2.add({ inbox, path: below, headers: headers3, body: text2 });
      return answer3;
    };
    if (inbox === "slack-api") {
      const answer3 = slackApi(request2, below, workspace, settings);
      return method === "GET" ? answer3 : taken(answer3);
    }
    if (method !== "POST" && method !== "PUT") return jsonAnswer(405, { message: "expected POST" });
    if (inbox === "pagerduty") {
      const answer3 = pagerduty.answer(request2, below);
      return answer3.status === 202 ? taken(answer3) : answer3;
    }
    if (inbox.startsWith("teams")) {
      const refusal2 = teamsRefusal(text2);
      return refusal2 === void 0 ? taken({ status: 202 }) : plain2(refusal2.status, refusal2.text);
    }
    if (inbox.startsWith("slack")) {
      const refusal2 = slackWebhookRefusal(text2);
      return refusal2 === void 0 ? taken(plain2(200, "ok")) : plain2(400, refusal2);
    }
    if (inbox.startsWith("signed")) {
      const problem = signatureProblem(headers3, text2, settings.webhookSecret, clock);
      if (problem !== void 0) return plain2(401, problem);
    }
    return taken(plain2(200, "ok"));
  }
  return {
    store: store2,
    raw: [
      { prefix: prefix2, handle: async (request2) => receive(request2) },
      {
        prefix: "/_rehearsal/inboxes",
        async handle({ method }) {
          if (method === "GET") {
            const [messages, slack, alerts] = [store2.messages(), workspace.messages(), pagerduty.alerts()];
            return jsonAnswer(200, { messages, slack, alerts, smtp: smtp() });
          }
          if (method !== "DELETE") return jsonAnswer(405, { message: "expected GET or DELETE" });
          store2.empty();
          workspace.restore([]);
          pagerduty.restore([]);
          return { status: 204 };
        }
      }
    ],
    stateful: {
      part: "inboxes",
      save: () => ({ ...store2.save(), slack: workspace.messages(), alerts: pagerduty.alerts() }),
      restore(state) {
        const saved = structuredClone(state);
        store2.restore(saved);
        workspace.restore(saved.slack);
        pagerduty.restore(saved.alerts);
      }
    }
  };
}

// rehearsal/inboxes/ses.ts
import { randomUUID as randomUUID4 } from "node:crypto";

// node_modules/@aws-sdk/client-sesv2/dist-es/models/SESv2ServiceException.js
var SESv2ServiceException = class _SESv2ServiceException extends ServiceException {
  static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sesv2#SESv2ServiceException";
  constructor(options) {
    super(options);
    Object.setPrototypeOf(this, _SESv2ServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-sesv2/dist-es/models/errors.js
var AccountSuspendedException = class _AccountSuspendedException extends SESv2ServiceException {
  static shapeId = "com.amazonaws.sesv2#AccountSuspendedException";
  name = "AccountSuspendedException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "AccountSuspendedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _AccountSuspendedException.prototype);
  }
};
var AlreadyExistsException = class _AlreadyExistsException extends SESv2ServiceException {
  static shapeId = "com.amazonaws.sesv2#AlreadyExistsException";
  name = "AlreadyExistsException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "AlreadyExistsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _AlreadyExistsException.prototype);
  }
};
var BadRequestException = class _BadRequestException extends SESv2ServiceException {
  static shapeId = "com.amazonaws.sesv2#BadRequestException";
  name = "BadRequestException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "BadRequestException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _BadRequestException.prototype);
  }
};
var NotFoundException = class _NotFoundException extends SESv2ServiceException {
  static shapeId = "com.amazonaws.sesv2#NotFoundException";
  name = "NotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "NotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NotFoundException.prototype);
  }
};
var TooManyRequestsException = class _TooManyRequestsException extends SESv2ServiceException {
  static shapeId = "com.amazonaws.sesv2#TooManyRequestsException";
  name = "TooManyRequestsException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "TooManyRequestsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyRequestsException.prototype);
  }
};
var InternalServiceErrorException = class _InternalServiceErrorException extends SESv2ServiceException {
  static shapeId = "com.amazonaws.sesv2#InternalServiceErrorException";
  name = "InternalServiceErrorException";
  $fault = "server";
  constructor(opts) {
    super({
      name: "InternalServiceErrorException",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _InternalServiceErrorException.prototype);
  }
};
var ConcurrentModificationException = class _ConcurrentModificationException extends SESv2ServiceException {
  static shapeId = "com.amazonaws.sesv2#ConcurrentModificationException";
  name = "ConcurrentModificationException";
  $fault = "server";
  constructor(opts) {
    super({
      name: "ConcurrentModificationException",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _ConcurrentModificationException.prototype);
  }
};
var ConflictException = class _ConflictException extends SESv2ServiceException {
  static shapeId = "com.amazonaws.sesv2#ConflictException";
  name = "ConflictException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ConflictException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ConflictException.prototype);
  }
};
var LimitExceededException = class _LimitExceededException extends SESv2ServiceException {
  static shapeId = "com.amazonaws.sesv2#LimitExceededException";
  name = "LimitExceededException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "LimitExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _LimitExceededException.prototype);
  }
};
var MailFromDomainNotVerifiedException = class _MailFromDomainNotVerifiedException extends SESv2ServiceException {
  static shapeId = "com.amazonaws.sesv2#MailFromDomainNotVerifiedException";
  name = "MailFromDomainNotVerifiedException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "MailFromDomainNotVerifiedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _MailFromDomainNotVerifiedException.prototype);
  }
};
var MessageRejected = class _MessageRejected extends SESv2ServiceException {
  static shapeId = "com.amazonaws.sesv2#MessageRejected";
  name = "MessageRejected";
  $fault = "client";
  constructor(opts) {
    super({
      name: "MessageRejected",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _MessageRejected.prototype);
  }
};
var SendingPausedException = class _SendingPausedException extends SESv2ServiceException {
  static shapeId = "com.amazonaws.sesv2#SendingPausedException";
  name = "SendingPausedException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "SendingPausedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _SendingPausedException.prototype);
  }
};
var InvalidNextTokenException = class _InvalidNextTokenException extends SESv2ServiceException {
  static shapeId = "com.amazonaws.sesv2#InvalidNextTokenException";
  name = "InvalidNextTokenException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidNextTokenException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidNextTokenException.prototype);
  }
};

// node_modules/@aws-sdk/client-sesv2/dist-es/schemas/schemas_0.js
var _A = "Attachment";
var _AAp = "ApplicationArn";
var _AE = "AdminEmail";
var _AEE = "AlreadyExistsException";
var _AL = "AttachmentList";
var _ASE = "AccountSuspendedException";
var _Ag = "Aggregation";
var _At = "Attachments";
var _B = "Body";
var _BA = "BccAddresses";
var _BEC = "BulkEmailContent";
var _BEE = "BulkEmailEntry";
var _BEEL = "BulkEmailEntryList";
var _BEEu = "BulkEmailEntries";
var _BGMDQ = "BatchGetMetricDataQuery";
var _BIN = "BlacklistItemNames";
var _BOMF = "BehaviorOnMxFailure";
var _BRE = "BadRequestException";
var _CAc = "CcAddresses";
var _CD = "ContentDisposition";
var _CDo = "ContentDescription";
var _CE = "ConflictException";
var _CI = "ContentId";
var _CIa = "CampaignId";
var _CLN = "ContactListName";
var _CME = "ConcurrentModificationException";
var _CO = "ConfigurationOverrides";
var _CS = "ConfigurationSets";
var _CSKL = "CurrentSigningKeyLength";
var _CSN = "ConfigurationSetName";
var _CT = "ContentType";
var _CTE = "ContentTransferEncoding";
var _CTEl = "ClickTrackingEnabled";
var _CTEo = "ConditionThresholdEnabled";
var _CTon = "ConditionThreshold";
var _CTr = "CreatedTimestamp";
var _CVT = "ConfidenceVerdictThreshold";
var _CWD = "CloudWatchDestination";
var _CWDC = "CloudWatchDimensionConfiguration";
var _CWDCl = "CloudWatchDimensionConfigurations";
var _Ch = "Charset";
var _Con = "Content";
var _D = "Dimensions";
var _DA = "DkimAttributes";
var _DCe = "DefaultContent";
var _DCi = "DimensionConfigurations";
var _DDC = "DomainDeliverabilityCampaign";
var _DDV = "DefaultDimensionValue";
var _DET = "DefaultEmailTags";
var _DIPed = "DedicatedIpPools";
var _DN = "DimensionName";
var _DR = "DeleteRate";
var _DS = "DkimStatus";
var _DSAe = "DeliveryStreamArn";
var _DT = "DkimTokens";
var _DVS = "DimensionValueSource";
var _Da = "Data";
var _Des = "Destination";
var _EAFL = "EmailAddressFilterList";
var _EBA = "EventBusArn";
var _EBD = "EventBridgeDestination";
var _EC = "EmailContent";
var _ED = "EndDate";
var _EDD = "EventDestinationDefinition";
var _EDv = "EventDestination";
var _EDxp = "ExportDimensions";
var _EIn = "EndpointId";
var _EMx = "ExportMetric";
var _EMxp = "ExportMetrics";
var _EN = "EndpointName";
var _ES = "EmailSubject";
var _ESFL = "EmailSubjectFilterList";
var _ET = "EmailTags";
var _ETC = "EmailTemplateContent";
var _ETr = "ErrorType";
var _En = "Enabled";
var _Es = "Esps";
var _F = "Filter";
var _FA = "FromAddress";
var _FEA = "FromEmailAddress";
var _FEAIA = "FromEmailAddressIdentityArn";
var _FFEA = "FeedbackForwardingEmailAddress";
var _FFEAIA = "FeedbackForwardingEmailAddressIdentityArn";
var _FFS = "FeedbackForwardingStatus";
var _FN = "FileName";
var _FSDT = "FirstSeenDateTime";
var _G = "Global";
var _GBRR = "GetBlacklistReportsRequest";
var _GEIPRe = "GetEmailIdentityPoliciesResponse";
var _GEIRe = "GetEmailIdentityResponse";
var _H = "Html";
var _He = "Headers";
var _I = "Id";
var _IC = "InboxCount";
var _IEA = "InsightsEmailAddress";
var _INTE = "InvalidNextTokenException";
var _IPTO = "InboxPlacementTrackingOption";
var _IRAa = "IamRoleArn";
var _ISEE = "InternalServiceErrorException";
var _IT = "IdentityType";
var _IU = "ImageUrl";
var _Is = "Isp";
var _K = "Key";
var _KFD = "KinesisFirehoseDestination";
var _LCSR = "ListConfigurationSetsRequest";
var _LCSRi = "ListConfigurationSetsResponse";
var _LCT = "LastCheckedTimestamp";
var _LDE = "LastDeliveryEvent";
var _LDIPRi = "ListDedicatedIpPoolsResponse";
var _LEE = "LimitExceededException";
var _LEEa = "LastEngagementEvent";
var _LEIR = "ListEmailIdentitiesRequest";
var _LKGT = "LastKeyGenerationTimestamp";
var _LMO = "ListManagementOptions";
var _LRER = "ListReputationEntitiesRequest";
var _LRR = "ListRecommendationsRequest";
var _LSDR = "ListSuppressedDestinationsRequest";
var _LSDT = "LastSeenDateTime";
var _LST = "LastSuccessTimestamp";
var _LTR = "ListTenantsRequest";
var _LTRR = "ListTenantResourcesRequest";
var _LUT = "LastUpdatedTimestamp";
var _M = "Metric";
var _MDR = "MetricDataResult";
var _MDSe = "MetricsDataSource";
var _MET = "MatchingEventTypes";
var _MFA = "MailFromAttributes";
var _MFD = "MailFromDomain";
var _MFDNVE = "MailFromDomainNotVerifiedException";
var _MFDS = "MailFromDomainStatus";
var _MH = "MessageHeader";
var _MHL = "MessageHeaderList";
var _MIF = "MessageInsightsFilters";
var _MR = "MessageRejected";
var _MREu = "MultiRegionEndpoint";
var _MTL = "MessageTagList";
var _MTe = "MessageTag";
var _Me = "Message";
var _Met = "Metrics";
var _N = "Namespace";
var _NFE = "NotFoundException";
var _NSKL = "NextSigningKeyLength";
var _NT = "NextToken";
var _Na = "Name";
var _OCT = "OverallConfidenceThreshold";
var _OTE = "OpenTrackingEnabled";
var _PASARut = "PutAccountSuppressionAttributesRequest";
var _PCSSORut = "PutConfigurationSetSuppressionOptionsRequest";
var _PD = "PinpointDestination";
var _PEIDSARu = "PutEmailIdentityDkimSigningAttributesResponse";
var _PNS = "PrimaryNameServer";
var _PS = "PageSize";
var _PTSAR = "PutTenantSuppressionAttributesRequest";
var _PV = "ProjectedVolume";
var _Po = "Policies";
var _RA = "ResourceArn";
var _RC = "RawContent";
var _RDR = "ReadDeleteRate";
var _REC = "ReplacementEmailContent";
var _RH = "ReplacementHeaders";
var _RM = "RawMessage";
var _RR = "ReadRate";
var _RT = "ReplacementTags";
var _RTA = "ReplyToAddresses";
var _RTD = "ReplacementTemplateData";
var _RTep = "ReplacementTemplate";
var _Ra = "Raw";
var _Rea = "Reasons";
var _Reas = "Reason";
var _Reg = "Regions";
var _S = "Status";
var _SA = "SuppressionAttributes";
var _SAO = "SigningAttributesOrigin";
var _SBER = "SendBulkEmailRequest";
var _SC = "SpamCount";
var _SCT = "SuppressionConditionThreshold";
var _SCTu = "SuppressionConfidenceThreshold";
var _SD = "StartDate";
var _SDn = "SnsDestination";
var _SE = "SigningEnabled";
var _SER = "SendEmailRequest";
var _SHZ = "SigningHostedZone";
var _SI = "SendingIps";
var _SN = "SerialNumber";
var _SOAR = "SOARecord";
var _SOu = "SuppressionOptions";
var _SPE = "SendingPausedException";
var _SR = "SuppressedReasons";
var _SSu = "SuppressionScope";
var _SVA = "SuppressionValidationAttributes";
var _SVO = "SuppressionValidationOptions";
var _Si = "Simple";
var _Su = "Subject";
var _T = "Text";
var _TAe = "TemplateArn";
var _TAo = "ToAddresses";
var _TAop = "TopicArn";
var _TC = "TemplateContent";
var _TCO = "TrackingConfigurationOverrides";
var _TD = "TemplateData";
var _TIr = "TrackedIsps";
var _TK = "TagKeys";
var _TL = "TagList";
var _TMRE = "TooManyRequestsException";
var _TN = "TemplateName";
var _TNe = "TenantName";
var _TNo = "TopicName";
var _TSA = "TenantSuppressionAttributes";
var _Ta = "Tags";
var _Tag = "Tag";
var _Te = "Template";
var _Tim = "Timestamps";
var _Tok = "Tokens";
var _Tr = "Tracking";
var _URR = "UntagResourceRequest";
var _V = "Value";
var _VAa = "ValidationAttributes";
var _VFSS = "VerifiedForSendingStatus";
var _VI = "VerificationInfo";
var _VOa = "ValidationOptions";
var _VSe = "VerificationStatus";
var _Va = "Values";
var _c = "client";
var _m = "message";
var _s = "smithy.ts.sdk.synthetic.com.amazonaws.sesv2";
var _se = "server";
var n0 = "com.amazonaws.sesv2";
var _s_registry = new TypeRegistry(_s);
var SESv2ServiceException$ = [-3, _s, "SESv2ServiceException", 0, [], []];
_s_registry.registerError(SESv2ServiceException$, SESv2ServiceException);
var n0_registry = new TypeRegistry(n0);
var AccountSuspendedException$ = [
  -3,
  n0,
  _ASE,
  { "error": _c, "httpError": 400 },
  [_m],
  [0]
];
n0_registry.registerError(AccountSuspendedException$, AccountSuspendedException);
var AlreadyExistsException$ = [
  -3,
  n0,
  _AEE,
  { "error": _c, "httpError": 400 },
  [_m],
  [0]
];
n0_registry.registerError(AlreadyExistsException$, AlreadyExistsException);
var BadRequestException$ = [
  -3,
  n0,
  _BRE,
  { "error": _c, "httpError": 400 },
  [_m],
  [0]
];
n0_registry.registerError(BadRequestException$, BadRequestException);
var ConcurrentModificationException$ = [
  -3,
  n0,
  _CME,
  { "error": _se, "httpError": 500 },
  [_m],
  [0]
];
n0_registry.registerError(ConcurrentModificationException$, ConcurrentModificationException);
var ConflictException$ = [
  -3,
  n0,
  _CE,
  { "error": _c, "httpError": 409 },
  [_m],
  [0]
];
n0_registry.registerError(ConflictException$, ConflictException);
var InternalServiceErrorException$ = [
  -3,
  n0,
  _ISEE,
  { "error": _se, "httpError": 500 },
  [_m],
  [0]
];
n0_registry.registerError(InternalServiceErrorException$, InternalServiceErrorException);
var InvalidNextTokenException$ = [
  -3,
  n0,
  _INTE,
  { "error": _c, "httpError": 400 },
  [_m],
  [0]
];
n0_registry.registerError(InvalidNextTokenException$, InvalidNextTokenException);
var LimitExceededException$ = [
  -3,
  n0,
  _LEE,
  { "error": _c, "httpError": 400 },
  [_m],
  [0]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var MailFromDomainNotVerifiedException$ = [
  -3,
  n0,
  _MFDNVE,
  { "error": _c, "httpError": 400 },
  [_m],
  [0]
];
n0_registry.registerError(MailFromDomainNotVerifiedException$, MailFromDomainNotVerifiedException);
var MessageRejected$ = [
  -3,
  n0,
  _MR,
  { "error": _c, "httpError": 400 },
  [_m],
  [0]
];
n0_registry.registerError(MessageRejected$, MessageRejected);
var NotFoundException$ = [
  -3,
  n0,
  _NFE,
  { "error": _c, "httpError": 404 },
  [_m],
  [0]
];
n0_registry.registerError(NotFoundException$, NotFoundException);
var SendingPausedException$ = [
  -3,
  n0,
  _SPE,
  { "error": _c, "httpError": 400 },
  [_m],
  [0]
];
n0_registry.registerError(SendingPausedException$, SendingPausedException);
var TooManyRequestsException$ = [
  -3,
  n0,
  _TMRE,
  { "error": _c, "httpError": 429 },
  [_m],
  [0]
];
n0_registry.registerError(TooManyRequestsException$, TooManyRequestsException);
var EmailSubject = [0, n0, _ES, 8, 0];
var InsightsEmailAddress = [0, n0, _IEA, 8, 0];
var Attachment$ = [
  3,
  n0,
  _A,
  0,
  [_RC, _FN, _CD, _CDo, _CI, _CTE, _CT],
  [21, 0, 0, 0, 0, 0, 0],
  2
];
var BatchGetMetricDataQuery$ = [
  3,
  n0,
  _BGMDQ,
  0,
  [_I, _N, _M, _SD, _ED, _D],
  [0, 0, 0, 4, 4, 128 | 0],
  5
];
var Body$ = [
  3,
  n0,
  _B,
  0,
  [_T, _H],
  [() => Content$, () => Content$]
];
var BulkEmailContent$ = [
  3,
  n0,
  _BEC,
  0,
  [_Te],
  [() => Template$]
];
var BulkEmailEntry$ = [
  3,
  n0,
  _BEE,
  0,
  [_Des, _RT, _REC, _RH],
  [() => Destination$, () => MessageTagList, () => ReplacementEmailContent$, () => MessageHeaderList],
  1
];
var CloudWatchDestination$ = [
  3,
  n0,
  _CWD,
  0,
  [_DCi],
  [() => CloudWatchDimensionConfigurations],
  1
];
var CloudWatchDimensionConfiguration$ = [
  3,
  n0,
  _CWDC,
  0,
  [_DN, _DVS, _DDV],
  [0, 0, 0],
  3
];
var ConfigurationOverrides$ = [
  3,
  n0,
  _CO,
  0,
  [_Tr],
  [() => TrackingConfigurationOverrides$]
];
var Content$ = [
  3,
  n0,
  _Con,
  0,
  [_Da, _Ch],
  [0, 0],
  1
];
var Destination$ = [
  3,
  n0,
  _Des,
  0,
  [_TAo, _CAc, _BA],
  [64 | 0, 64 | 0, 64 | 0]
];
var DkimAttributes$ = [
  3,
  n0,
  _DA,
  0,
  [_SE, _S, _Tok, _SHZ, _SAO, _NSKL, _CSKL, _LKGT],
  [2, 0, 64 | 0, 0, 0, 0, 0, 4]
];
var DomainDeliverabilityCampaign$ = [
  3,
  n0,
  _DDC,
  0,
  [_CIa, _IU, _Su, _FA, _SI, _FSDT, _LSDT, _IC, _SC, _RR, _DR, _RDR, _PV, _Es],
  [0, 0, 0, 0, 64 | 0, 4, 4, 1, 1, 1, 1, 1, 1, 64 | 0]
];
var EmailContent$ = [
  3,
  n0,
  _EC,
  0,
  [_Si, _Ra, _Te],
  [() => Message$, () => RawMessage$, () => Template$]
];
var EmailTemplateContent$ = [
  3,
  n0,
  _ETC,
  0,
  [_Su, _T, _H],
  [0, 0, 0]
];
var EventBridgeDestination$ = [
  3,
  n0,
  _EBD,
  0,
  [_EBA],
  [0],
  1
];
var EventDestination$ = [
  3,
  n0,
  _EDv,
  0,
  [_Na, _MET, _En, _KFD, _CWD, _SDn, _EBD, _PD],
  [0, 64 | 0, 2, () => KinesisFirehoseDestination$, () => CloudWatchDestination$, () => SnsDestination$, () => EventBridgeDestination$, () => PinpointDestination$],
  2
];
var EventDestinationDefinition$ = [
  3,
  n0,
  _EDD,
  0,
  [_En, _MET, _KFD, _CWD, _SDn, _EBD, _PD],
  [2, 64 | 0, () => KinesisFirehoseDestination$, () => CloudWatchDestination$, () => SnsDestination$, () => EventBridgeDestination$, () => PinpointDestination$]
];
var ExportMetric$ = [
  3,
  n0,
  _EMx,
  0,
  [_Na, _Ag],
  [0, 0]
];
var GetBlacklistReportsRequest$ = [
  3,
  n0,
  _GBRR,
  0,
  [_BIN],
  [[64 | 0, { "httpQuery": _BIN }]],
  1
];
var GetEmailIdentityPoliciesResponse$ = [
  3,
  n0,
  _GEIPRe,
  0,
  [_Po],
  [128 | 0]
];
var GetEmailIdentityResponse$ = [
  3,
  n0,
  _GEIRe,
  0,
  [_IT, _FFS, _VFSS, _DA, _MFA, _Po, _Ta, _CSN, _VSe, _VI],
  [0, 2, 2, () => DkimAttributes$, () => MailFromAttributes$, 128 | 0, () => TagList, 0, 0, () => VerificationInfo$]
];
var InboxPlacementTrackingOption$ = [
  3,
  n0,
  _IPTO,
  0,
  [_G, _TIr],
  [2, 64 | 0]
];
var KinesisFirehoseDestination$ = [
  3,
  n0,
  _KFD,
  0,
  [_IRAa, _DSAe],
  [0, 0],
  2
];
var ListConfigurationSetsRequest$ = [
  3,
  n0,
  _LCSR,
  0,
  [_F, _NT, _PS],
  [128 | 0, 0, 1]
];
var ListConfigurationSetsResponse$ = [
  3,
  n0,
  _LCSRi,
  0,
  [_CS, _NT],
  [64 | 0, 0]
];
var ListDedicatedIpPoolsResponse$ = [
  3,
  n0,
  _LDIPRi,
  0,
  [_DIPed, _NT],
  [64 | 0, 0]
];
var ListEmailIdentitiesRequest$ = [
  3,
  n0,
  _LEIR,
  0,
  [_F, _NT, _PS],
  [128 | 0, 0, 1]
];
var ListManagementOptions$ = [
  3,
  n0,
  _LMO,
  0,
  [_CLN, _TNo],
  [0, 0],
  1
];
var ListRecommendationsRequest$ = [
  3,
  n0,
  _LRR,
  0,
  [_F, _NT, _PS],
  [128 | 0, 0, 1]
];
var ListReputationEntitiesRequest$ = [
  3,
  n0,
  _LRER,
  0,
  [_F, _NT, _PS],
  [128 | 0, 0, 1]
];
var ListSuppressedDestinationsRequest$ = [
  3,
  n0,
  _LSDR,
  0,
  [_TNe, _Rea, _SD, _ED, _NT, _PS],
  [[0, { "httpQuery": _TNe }], [64 | 0, { "httpQuery": _Reas }], [4, { "httpQuery": _SD }], [4, { "httpQuery": _ED }], [0, { "httpQuery": _NT }], [1, { "httpQuery": _PS }]]
];
var ListTenantResourcesRequest$ = [
  3,
  n0,
  _LTRR,
  0,
  [_TNe, _F, _PS, _NT],
  [0, 128 | 0, 1, 0],
  1
];
var ListTenantsRequest$ = [
  3,
  n0,
  _LTR,
  0,
  [_F, _NT, _PS],
  [128 | 0, 0, 1]
];
var MailFromAttributes$ = [
  3,
  n0,
  _MFA,
  0,
  [_MFD, _MFDS, _BOMF],
  [0, 0, 0],
  3
];
var Message$ = [
  3,
  n0,
  _Me,
  0,
  [_Su, _B, _He, _At],
  [() => Content$, () => Body$, () => MessageHeaderList, () => AttachmentList],
  2
];
var MessageHeader$ = [
  3,
  n0,
  _MH,
  0,
  [_Na, _V],
  [0, 0],
  2
];
var MessageInsightsFilters$ = [
  3,
  n0,
  _MIF,
  0,
  [_FEA, _Des, _Su, _Is, _TNe, _LDE, _LEEa],
  [[() => EmailAddressFilterList, 0], [() => EmailAddressFilterList, 0], [() => EmailSubjectFilterList, 0], 64 | 0, 64 | 0, 64 | 0, 64 | 0]
];
var MessageTag$ = [
  3,
  n0,
  _MTe,
  0,
  [_Na, _V],
  [0, 0],
  2
];
var MetricDataResult$ = [
  3,
  n0,
  _MDR,
  0,
  [_I, _Tim, _Va],
  [0, 64 | 4, 64 | 1]
];
var MetricsDataSource$ = [
  3,
  n0,
  _MDSe,
  0,
  [_D, _N, _Met, _SD, _ED],
  [[2, n0, _EDxp, 0, 0, 64 | 0], 0, () => ExportMetrics, 4, 4],
  5
];
var MultiRegionEndpoint$ = [
  3,
  n0,
  _MREu,
  0,
  [_EN, _S, _EIn, _Reg, _CTr, _LUT],
  [0, 0, 0, 64 | 0, 4, 4]
];
var PinpointDestination$ = [
  3,
  n0,
  _PD,
  0,
  [_AAp],
  [0]
];
var PutAccountSuppressionAttributesRequest$ = [
  3,
  n0,
  _PASARut,
  0,
  [_SR, _VAa],
  [64 | 0, () => SuppressionValidationAttributes$]
];
var PutConfigurationSetSuppressionOptionsRequest$ = [
  3,
  n0,
  _PCSSORut,
  0,
  [_CSN, _SSu, _SR, _VOa],
  [[0, 1], 0, 64 | 0, () => SuppressionValidationOptions$],
  1
];
var PutEmailIdentityDkimSigningAttributesResponse$ = [
  3,
  n0,
  _PEIDSARu,
  0,
  [_DS, _DT, _SHZ],
  [0, 64 | 0, 0]
];
var PutTenantSuppressionAttributesRequest$ = [
  3,
  n0,
  _PTSAR,
  0,
  [_TNe, _SR, _SSu],
  [0, 64 | 0, 0],
  1
];
var RawMessage$ = [
  3,
  n0,
  _RM,
  0,
  [_Da],
  [21],
  1
];
var ReplacementEmailContent$ = [
  3,
  n0,
  _REC,
  0,
  [_RTep],
  [() => ReplacementTemplate$]
];
var ReplacementTemplate$ = [
  3,
  n0,
  _RTep,
  0,
  [_RTD],
  [0]
];
var SendBulkEmailRequest$ = [
  3,
  n0,
  _SBER,
  0,
  [_DCe, _BEEu, _FEA, _FEAIA, _RTA, _FFEA, _FFEAIA, _DET, _CSN, _EIn, _TNe, _CO],
  [() => BulkEmailContent$, () => BulkEmailEntryList, 0, 0, 64 | 0, 0, 0, () => MessageTagList, 0, 0, 0, () => ConfigurationOverrides$],
  2
];
var SendEmailRequest$ = [
  3,
  n0,
  _SER,
  0,
  [_Con, _FEA, _FEAIA, _Des, _RTA, _FFEA, _FFEAIA, _ET, _CSN, _EIn, _TNe, _LMO, _CO],
  [() => EmailContent$, 0, 0, () => Destination$, 64 | 0, 0, 0, () => MessageTagList, 0, 0, 0, () => ListManagementOptions$, () => ConfigurationOverrides$],
  1
];
var SnsDestination$ = [
  3,
  n0,
  _SDn,
  0,
  [_TAop],
  [0],
  1
];
var SOARecord$ = [
  3,
  n0,
  _SOAR,
  0,
  [_PNS, _AE, _SN],
  [0, 0, 1]
];
var SuppressionAttributes$ = [
  3,
  n0,
  _SA,
  0,
  [_SR, _VAa],
  [64 | 0, () => SuppressionValidationAttributes$]
];
var SuppressionConditionThreshold$ = [
  3,
  n0,
  _SCT,
  0,
  [_CTEo, _OCT],
  [0, () => SuppressionConfidenceThreshold$],
  1
];
var SuppressionConfidenceThreshold$ = [
  3,
  n0,
  _SCTu,
  0,
  [_CVT],
  [0],
  1
];
var SuppressionOptions$ = [
  3,
  n0,
  _SOu,
  0,
  [_SR, _SSu, _VOa],
  [64 | 0, 0, () => SuppressionValidationOptions$]
];
var SuppressionValidationAttributes$ = [
  3,
  n0,
  _SVA,
  0,
  [_CTon],
  [() => SuppressionConditionThreshold$],
  1
];
var SuppressionValidationOptions$ = [
  3,
  n0,
  _SVO,
  0,
  [_CTon],
  [() => SuppressionConditionThreshold$],
  1
];
var Tag$ = [
  3,
  n0,
  _Tag,
  0,
  [_K, _V],
  [0, 0],
  2
];
var Template$ = [
  3,
  n0,
  _Te,
  0,
  [_TN, _TAe, _TC, _TD, _He, _At],
  [0, 0, () => EmailTemplateContent$, 0, () => MessageHeaderList, () => AttachmentList]
];
var TenantSuppressionAttributes$ = [
  3,
  n0,
  _TSA,
  0,
  [_SR, _SSu],
  [64 | 0, 0]
];
var TrackingConfigurationOverrides$ = [
  3,
  n0,
  _TCO,
  0,
  [_OTE, _CTEl],
  [0, 0]
];
var UntagResourceRequest$2 = [
  3,
  n0,
  _URR,
  0,
  [_RA, _TK],
  [[0, { "httpQuery": _RA }], [64 | 0, { "httpQuery": _TK }]],
  2
];
var VerificationInfo$ = [
  3,
  n0,
  _VI,
  0,
  [_LCT, _LST, _ETr, _SOAR],
  [4, 4, 0, () => SOARecord$]
];
var AttachmentList = [
  1,
  n0,
  _AL,
  0,
  () => Attachment$
];
var BlacklistItemNames = 64 | 0;
var BulkEmailEntryList = [
  1,
  n0,
  _BEEL,
  0,
  () => BulkEmailEntry$
];
var CloudWatchDimensionConfigurations = [
  1,
  n0,
  _CWDCl,
  0,
  () => CloudWatchDimensionConfiguration$
];
var ConfigurationSetNameList = 64 | 0;
var DnsTokenList = 64 | 0;
var EmailAddressFilterList = [
  1,
  n0,
  _EAFL,
  0,
  [
    () => InsightsEmailAddress,
    0
  ]
];
var EmailAddressList = 64 | 0;
var EmailSubjectFilterList = [
  1,
  n0,
  _ESFL,
  0,
  [
    () => EmailSubject,
    0
  ]
];
var Esps = 64 | 0;
var EventTypes = 64 | 0;
var ExportDimensionValue = 64 | 0;
var ExportMetrics = [
  1,
  n0,
  _EMxp,
  0,
  () => ExportMetric$
];
var IpList = 64 | 0;
var IspFilterList = 64 | 0;
var IspNameList = 64 | 0;
var LastDeliveryEventList = 64 | 0;
var LastEngagementEventList = 64 | 0;
var ListOfDedicatedIpPools = 64 | 0;
var MessageHeaderList = [
  1,
  n0,
  _MHL,
  0,
  () => MessageHeader$
];
var MessageTagList = [
  1,
  n0,
  _MTL,
  0,
  () => MessageTag$
];
var MetricValueList = 64 | 1;
var Regions = 64 | 0;
var SuppressionListReasons = 64 | 0;
var TagKeyList = 64 | 0;
var TagList = [
  1,
  n0,
  _TL,
  0,
  () => Tag$
];
var TenantNameFilterList = 64 | 0;
var TimestampList = 64 | 4;
var ConfigurationSetFilter = 128 | 0;
var Dimensions = 128 | 0;
var ExportDimensions = [
  2,
  n0,
  _EDxp,
  0,
  0,
  64 | 0
];
var IdentityFilter = 128 | 0;
var ListRecommendationsFilter = 128 | 0;
var ListTenantResourcesFilter = 128 | 0;
var ListTenantsFilter = 128 | 0;
var PolicyMap = 128 | 0;
var ReputationEntityFilter = 128 | 0;

// rehearsal/server/aws-refusal.ts
function signatureRefusal(problem, protocol2) {
  const json2 = protocol2 === "json";
  const status = json2 ? 400 : 403;
  switch (problem.kind) {
    case "missing":
      return new ApiError(
        json2 ? "MissingAuthenticationTokenException" : "MissingAuthenticationToken",
        "Missing Authentication Token",
        status
      );
    case "malformed":
      return new ApiError(json2 ? "IncompleteSignatureException" : "IncompleteSignature", problem.detail, status);
    case "unknown-key":
      return new ApiError(
        json2 ? "UnrecognizedClientException" : "InvalidClientTokenId",
        "The security token included in the request is invalid.",
        status
      );
    case "expired":
      return new ApiError(
        json2 ? "ExpiredTokenException" : "ExpiredToken",
        "The security token included in the request is expired",
        status
      );
    case "mismatch":
      return new ApiError(json2 ? "InvalidSignatureException" : "SignatureDoesNotMatch", problem.detail, status);
  }
}
function checkScope(caller, service2, region, protocol2) {
  if (caller.service !== service2)
    throw signatureRefusal(
      { kind: "mismatch", detail: `Credential should be scoped to correct service: '${service2}'.` },
      protocol2
    );
  if (caller.region !== region && service2 !== "sts")
    throw signatureRefusal(
      { kind: "mismatch", detail: `Credential should be scoped to a valid region, not '${caller.region}'.` },
      protocol2
    );
}
function accessRefusal(message, protocol2) {
  return protocol2 === "json" ? new ApiError("AccessDeniedException", message) : new ApiError("AccessDenied", message, 403);
}
function throttleRefusal(protocol2) {
  return new ApiError(protocol2 === "json" ? "ThrottlingException" : "Throttling", "Rate exceeded");
}

// rehearsal/server/signature.ts
import { createHmac as createHmac4, timingSafeEqual as timingSafeEqual4 } from "node:crypto";

// rehearsal/server/canonical-request.ts
import { createHash as createHash5 } from "node:crypto";
var sha256Hex = (data) => createHash5("sha256").update(data).digest("hex");
function encode(text2) {
  return encodeURIComponent(text2).replace(/[!'()*]/g, (sign4) => `%${sign4.charCodeAt(0).toString(16).toUpperCase()}`);
}
function canonicalQuery(rawQuery) {
  return [...new URLSearchParams(rawQuery)].map(([name, value]) => `${encode(name)}=${encode(value)}`).sort().join("&");
}
function canonicalRequest(request2, signedHeaders, payloadHash2) {
  const headers3 = signedHeaders.map((name) => {
    const value = request2.headers[name];
    const text2 = Array.isArray(value) ? value.join(",") : value ?? "";
    return `${name}:${text2.trim().replace(/ +/g, " ")}
`;
  });
  const path2 = request2.path.split("/").map(encode).join("/");
  return [
    request2.method,
    path2,
    canonicalQuery(request2.rawQuery),
    headers3.join(""),
    signedHeaders.join(";"),
    payloadHash2
  ].join("\n");
}

// rehearsal/server/signature.ts
var mismatch = "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.";
var hmac = (key, text2) => createHmac4("sha256", key).update(text2).digest();
function parseAuthorization(header) {
  const parts = /* @__PURE__ */ new Map();
  const match = /^AWS4-HMAC-SHA256\s+(.+)$/.exec(header);
  for (const part of match?.[1]?.split(/\s*,\s*/) ?? []) {
    const sign4 = part.indexOf("=");
    parts.set(part.slice(0, sign4), part.slice(sign4 + 1));
  }
  const credential = /^([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request$/.exec(parts.get("Credential") ?? "");
  const signedHeaders = parts.get("SignedHeaders");
  const signature = parts.get("Signature");
  const [, accessKeyId, date, region, service2] = credential ?? [];
  if (accessKeyId === void 0 || date === void 0 || region === void 0 || service2 === void 0)
    return void 0;
  if (signedHeaders === void 0 || signature === void 0 || !/^[0-9a-f]{64}$/.test(signature)) return void 0;
  return { accessKeyId, scope: [date, region, service2], signedHeaders: signedHeaders.split(";"), signature };
}
function payloadHash(request2, body) {
  const declared = request2.headers["x-amz-content-sha256"];
  const actual = sha256Hex(body);
  if (declared === void 0) return actual;
  if (typeof declared !== "string") return void 0;
  if (declared === "UNSIGNED-PAYLOAD" || declared.startsWith("STREAMING-")) return declared;
  return declared === actual ? actual : void 0;
}
function verifySignature(request2, body, keys, now) {
  const header = request2.headers.authorization;
  if (header === void 0) return { problem: { kind: "missing" } };
  const authorization = parseAuthorization(header);
  if (authorization === void 0)
    return {
      problem: {
        kind: "malformed",
        detail: "Authorization header requires 'Credential', 'SignedHeaders' and 'Signature' parameters."
      }
    };
  const [date, region, service2] = authorization.scope;
  const time = request2.headers["x-amz-date"];
  if (typeof time !== "string" || !/^\d{8}T\d{6}Z$/.test(time) || !authorization.signedHeaders.includes("host"))
    return {
      problem: {
        kind: "malformed",
        detail: "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header."
      }
    };
  const key = keys.get(authorization.accessKeyId);
  if (key === void 0) return { problem: { kind: "unknown-key" } };
  if (request2.headers["x-amz-security-token"] !== key.session?.token) return { problem: { kind: "unknown-key" } };
  if (!time.startsWith(date))
    return {
      problem: {
        kind: "mismatch",
        detail: `Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '${date}' != '${time.slice(0, 8)}', from '${time}'.`
      }
    };
  const hash = payloadHash(request2, body);
  if (hash === void 0)
    return {
      problem: {
        kind: "mismatch",
        detail: "The provided 'x-amz-content-sha256' header does not match what was computed."
      }
    };
  const scope = `${date}/${region}/${service2}/aws4_request`;
  const canonical = canonicalRequest(request2, authorization.signedHeaders, hash);
  const toSign = ["AWS4-HMAC-SHA256", time, scope, sha256Hex(canonical)].join("\n");
  const signingKey = hmac(hmac(hmac(hmac(`AWS4${key.secretAccessKey}`, date), region), service2), "aws4_request");
  if (!timingSafeEqual4(hmac(signingKey, toSign), Buffer.from(authorization.signature, "hex")))
    return { problem: { kind: "mismatch", detail: mismatch } };
  if (key.session !== void 0 && key.session.endsAt <= now) return { problem: { kind: "expired" } };
  return { caller: { accessKeyId: key.accessKeyId, region, service: service2 } };
}

// rehearsal/inboxes/ses.ts
var sesPath = "/v2/email/outbound-emails";
var reserved = /^(bcc|cc|content-disposition|content-type|date|from|message-id|mime-version|reply-to|return-path|subject|to)$/i;
function sesRoute(parts) {
  return {
    prefix: sesPath,
    async handle(request2) {
      try {
        return send(request2);
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        const answer3 = jsonAnswer(error.status, { message: error.message });
        return { ...answer3, headers: { ...answer3.headers, "x-amzn-errortype": error.code } };
      }
    }
  };
  function send(request2) {
    const { keys, clock, region, settings, store: store2 } = parts;
    const verified = verifySignature(
      { ...request2, rawQuery: request2.query.toString() },
      request2.body,
      keys,
      clock.now()
    );
    if ("problem" in verified) throw withStatus(signatureRefusal(verified.problem, "json"), 403);
    checkScope(verified.caller, "ses", region, "json");
    const refused2 = request2.refusal(verified.caller.accessKeyId);
    if (refused2 !== void 0) throw withStatus(accessRefusal(refused2, "json"), 403);
    if (request2.method !== "POST") throw new ApiError("NotFoundException", "no such operation", 404);
    const input = inputOf2(request2);
    const to = input.Destination?.ToAddresses ?? [];
    checkSender(input.FromEmailAddress ?? "", settings);
    store2.add({ inbox: "ses", path: to.join(","), body: JSON.stringify(input) });
    return jsonAnswer(200, { MessageId: randomUUID4() });
  }
}
function withStatus(error, status) {
  return new ApiError(error.code, error.message, status);
}
function inputOf2({ body }) {
  const input = parsedJson(body.toString("utf8"));
  if (!isLoose(input)) throw bad("the request is no JSON object");
  try {
    checkInput("SendEmail", input, SendEmailRequest$);
  } catch (error) {
    if (error instanceof ApiError) throw bad(error.message);
    throw error;
  }
  const email = input;
  const { ToAddresses = [], CcAddresses = [], BccAddresses = [] } = email.Destination ?? {};
  const recipients = [...ToAddresses, ...CcAddresses, ...BccAddresses];
  if (recipients.length < 1 || recipients.length > 50) throw bad("Recipient count must be between 1 and 50.");
  for (const one of [email.FromEmailAddress ?? "", ...recipients])
    if (!/^[^@\s<>]+@[^@\s<>]+$/.test(one)) throw bad("Illegal address");
  const simple = email.Content?.Simple;
  if (simple === void 0) throw bad("the rehearsal knows simple messages only");
  const subject = simple.Subject?.Data ?? "";
  if (/[\r\n]/.test(subject)) throw bad("The subject must not contain line breaks.");
  if (simple.Body?.Text === void 0 && simple.Body?.Html === void 0) throw bad("A body is required.");
  const headers3 = simple.Headers ?? [];
  if (headers3.length > 15) throw bad("At most 15 headers are allowed.");
  for (const { Name = "", Value = "" } of headers3) {
    if (!/^[!-9;-~]{1,126}$/.test(Name) || reserved.test(Name)) throw bad(`Header ${Name} is not allowed.`);
    if (!/^[ -~]{1,870}$/.test(Value)) throw bad(`The value of header ${Name} is not allowed.`);
  }
  return email;
}
function checkSender(from, settings) {
  const domain = from.slice(from.lastIndexOf("@") + 1);
  if (isListed(settings.sesIdentities, from) || isListed(settings.sesIdentities, domain)) return;
  throw new ApiError(
    "MessageRejected",
    `Email address is not verified. The following identities failed the check: ${from}`
  );
}
function bad(message) {
  return new ApiError("BadRequestException", message);
}

// rehearsal/inboxes/smtp.ts
import { createServer as createServer2 } from "node:net";
import { createSecureContext, TLSSocket } from "node:tls";

// rehearsal/inboxes/smtp-session.ts
var path = /^<([^<>\s@]+@[^<>\s@]+)>(?:\s.*)?$/;
function createSmtpSession(settings, certified, take2) {
  let secure = false;
  let greeted = false;
  let known2 = settings.smtpUser === "";
  let from;
  let to = [];
  let asking;
  let user = "";
  const say2 = (...lines) => ({ lines });
  const reset = () => {
    from = void 0;
    to = [];
  };
  const login = (name, password) => {
    asking = void 0;
    if (settings.smtpUser !== "" && (name !== settings.smtpUser || password !== settings.smtpPassword))
      return say2("535 5.7.8 Authentication credentials invalid");
    known2 = true;
    return say2("235 2.7.0 Authentication successful");
  };
  const plainLogin = (text2) => {
    const [, name = "", password = ""] = Buffer.from(text2, "base64").toString("utf8").split("\0");
    return login(name, password);
  };
  const answer3 = (line) => {
    if (asking === "plain") return plainLogin(line);
    if (asking === "user") {
      user = Buffer.from(line, "base64").toString("utf8");
      asking = "password";
      return say2("334 UGFzc3dvcmQ6");
    }
    return login(user, Buffer.from(line, "base64").toString("utf8"));
  };
  const auth = (rest) => {
    if (certified && !secure) return say2("538 5.7.11 Encryption required for requested authentication mechanism");
    const [mechanism = "", initial] = rest.split(" ");
    switch (mechanism.toUpperCase()) {
      case "PLAIN":
        if (initial !== void 0) return plainLogin(initial);
        asking = "plain";
        return say2("334 ");
      case "LOGIN":
        asking = "user";
        return say2("334 VXNlcm5hbWU6");
      default:
        return say2("504 5.5.4 Unrecognized authentication type");
    }
  };
  return {
    secured() {
      secure = true;
      greeted = false;
      reset();
    },
    data(text2) {
      const lines = text2.split("\r\n").map((line) => line.startsWith(".") ? line.slice(1) : line);
      if (lines.some((line) => Buffer.byteLength(line) > 998)) {
        reset();
        return say2("500 5.6.0 Line too long");
      }
      take2({ from: from ?? "", to, data: lines.join("\r\n") });
      reset();
      return say2("250 2.0.0 Ok: queued");
    },
    command(line) {
      if (asking !== void 0) return answer3(line);
      const [, verb = "", rest = ""] = /^([A-Za-z]+)(?: (.*))?$/.exec(line) ?? [];
      switch (verb.toUpperCase()) {
        case "EHLO": {
          greeted = true;
          reset();
          const offers = ["8BITMIME", "SIZE 10485760", ...certified && !secure ? ["STARTTLS"] : ["AUTH PLAIN LOGIN"]];
          const all = ["rehearsal", ...offers];
          return { lines: all.map((one, index) => `250${index === all.length - 1 ? " " : "-"}${one}`) };
        }
        case "HELO":
          greeted = true;
          return say2("250 rehearsal");
        case "STARTTLS":
          return certified && !secure ? { lines: ["220 2.0.0 Ready to start TLS"], then: "tls" } : say2("502 5.5.1 Not available");
        case "AUTH":
          return greeted ? auth(rest) : say2("503 5.5.1 EHLO first");
        case "MAIL": {
          const sender = path.exec(rest.replace(/^FROM:\s*/i, ""))?.[1];
          if (!greeted || from !== void 0) return say2("503 5.5.1 Bad sequence of commands");
          if (!known2) return say2("530 5.7.0 Authentication required");
          if (sender === void 0) return say2("501 5.1.7 Bad sender address syntax");
          from = sender;
          return say2("250 2.1.0 Ok");
        }
        case "RCPT": {
          const recipient = path.exec(rest.replace(/^TO:\s*/i, ""))?.[1];
          if (from === void 0) return say2("503 5.5.1 Bad sequence of commands");
          if (recipient === void 0) return say2("501 5.1.3 Bad recipient address syntax");
          if (recipient.startsWith("nobody@")) return say2("550 5.1.1 User unknown");
          to.push(recipient);
          return say2("250 2.1.5 Ok");
        }
        case "DATA":
          return to.length === 0 ? say2("503 5.5.1 Bad sequence of commands") : { lines: ["354 End data with <CR><LF>.<CR><LF>"], then: "data" };
        case "RSET":
          reset();
          return say2("250 2.0.0 Ok");
        case "NOOP":
          return say2("250 2.0.0 Ok");
        case "QUIT":
          return { lines: ["221 2.0.0 Bye"], then: "end" };
        default:
          return say2("500 5.5.2 Command unrecognized");
      }
    }
  };
}

// rehearsal/inboxes/smtp.ts
async function startSmtp(settings, store2, certificate) {
  const open2 = /* @__PURE__ */ new Set();
  const server = createServer2((socket) => {
    open2.add(socket);
    socket.once("close", () => open2.delete(socket));
    converse(socket, settings, store2, certificate);
  });
  await new Promise((resolve3, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve3);
  });
  server.unref();
  return {
    url: `smtp://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve3) => {
      server.close(() => resolve3());
      for (const socket of open2) socket.destroy();
    })
  };
}
function converse(socket, settings, store2, certificate) {
  const session = createSmtpSession(settings, certificate !== void 0, ({ from, to, data }) => {
    store2.add({ inbox: "smtp", path: to.join(","), headers: { from }, body: data });
  });
  let stream = socket;
  let text2 = "";
  let reading2 = "commands";
  const said = ({ lines, then }) => {
    stream.write(`${lines.join("\r\n")}\r
`);
    if (then === "data") reading2 = "data";
    if (then === "end") stream.end();
    if (then === "tls") encrypt();
  };
  const read2 = () => {
    for (; ; ) {
      const end = text2.indexOf(reading2 === "data" ? "\r\n.\r\n" : "\r\n");
      if (end < 0) return;
      const part = text2.slice(0, end);
      text2 = text2.slice(end + (reading2 === "data" ? 5 : 2));
      if (reading2 === "data") {
        reading2 = "commands";
        said(session.data(part));
      } else said(session.command(part));
    }
  };
  const listen3 = () => {
    stream.on("data", (chunk) => {
      text2 += chunk.toString("utf8");
      read2();
    });
    stream.on("error", () => stream.destroy());
  };
  const encrypt = () => {
    if (certificate === void 0) return;
    text2 = "";
    socket.removeAllListeners("data");
    stream = new TLSSocket(socket, { isServer: true, secureContext: createSecureContext(certificate) });
    session.secured();
    listen3();
  };
  listen3();
  said({ lines: ["220 rehearsal ESMTP"] });
}

// rehearsal/inboxes/sns.ts
import { randomUUID as randomUUID5 } from "node:crypto";
var namespace = "http://sns.amazonaws.com/doc/2010-03-31/";
function createSns(store2) {
  return {
    service: "sns",
    async call(action2, form) {
      if (action2 !== "Publish")
        throw new ApiError("InvalidAction", `The action ${action2} is not valid for this web service.`);
      const { number, message, attributes: attributes2 } = publish(form);
      store2.add({ inbox: "sms", path: number, headers: attributes2, body: message });
      return `<PublishResponse xmlns="${namespace}"><PublishResult><MessageId>${randomUUID5()}</MessageId></PublishResult><ResponseMetadata><RequestId>${randomUUID5()}</RequestId></ResponseMetadata></PublishResponse>`;
    }
  };
}
function publish(form) {
  const entry = /^MessageAttributes\.entry\.(\d+)\.(Name|Value\.DataType|Value\.StringValue)$/;
  for (const name of form.keys()) {
    if (!["Action", "Version", "PhoneNumber", "Message"].includes(name) && !entry.test(name))
      throw invalid6(`${name} Reason: the rehearsal does not know it`);
  }
  const number = form.get("PhoneNumber") ?? "";
  const message = form.get("Message") ?? "";
  if (!/^\+[1-9][0-9]{6,14}$/.test(number)) throw invalid6(`PhoneNumber Reason: ${number} is not valid to publish to`);
  if (message === "") throw invalid6("Empty message");
  if (message.length > 1600) throw invalid6("Message too long");
  const attributes2 = {};
  for (const [name, value] of form) {
    const [, index, member] = entry.exec(name) ?? [];
    if (member !== "Name") continue;
    const type = form.get(`MessageAttributes.entry.${index}.Value.DataType`);
    const text2 = form.get(`MessageAttributes.entry.${index}.Value.StringValue`) ?? "";
    if (type !== "String" && type !== "Number")
      throw new ApiError("ParameterValueInvalid", `The message attribute '${value}' must contain a type.`);
    if (!fits3(value, text2)) throw invalid6(`MessageAttributes Reason: ${value} is not valid`);
    attributes2[value] = text2;
  }
  return { number, message, attributes: attributes2 };
}
function fits3(name, value) {
  switch (name) {
    case "AWS.SNS.SMS.SMSType":
      return value === "Promotional" || value === "Transactional";
    case "AWS.SNS.SMS.SenderID":
      return /^(?=.*[A-Za-z])[A-Za-z0-9]{1,11}$/.test(value);
    case "AWS.SNS.SMS.MaxPrice":
      return /^\d+(\.\d+)?$/.test(value);
    default:
      return !name.startsWith("AWS.");
  }
}
function invalid6(reason) {
  return new ApiError("InvalidParameter", `Invalid parameter: ${reason}`);
}

// rehearsal/registry/http/registry-error.ts
var VERSION_HEADER = { "Docker-Distribution-Api-Version": "registry/2.0" };
function registryError(status, code, message, more = {}) {
  const error = { code, message, ...more.detail !== void 0 && { detail: more.detail } };
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8", ...VERSION_HEADER, ...more.headers },
    body: JSON.stringify({ errors: [error] })
  };
}

// rehearsal/registry/http/blob-routes.ts
function handleBlob({ store: store2, key, repository, reference, request: request2 }) {
  if (!digestPattern.test(reference)) return registryError(400, "DIGEST_INVALID", `invalid digest '${reference}'`);
  if (request2.method !== "GET" && request2.method !== "HEAD")
    return registryError(405, "UNSUPPORTED", "The operation is unsupported.");
  const content2 = readBlob(store2, repository, reference);
  if (content2 === void 0) return registryError(404, "BLOB_UNKNOWN", `blob ${reference} is unknown to the registry`);
  if (request2.method === "GET")
    return {
      status: 307,
      headers: { Location: downloadUrl(store2, key, repository.name, reference), ...VERSION_HEADER }
    };
  const headers3 = {
    "content-type": "application/octet-stream",
    "Docker-Content-Digest": reference,
    "Accept-Ranges": "bytes",
    ...VERSION_HEADER
  };
  return { status: 200, headers: headers3, body: content2 };
}

// rehearsal/registry/http/manifest-routes.ts
var tagPattern2 = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
function handleManifest(asked) {
  const { reference, request: request2 } = asked;
  if (!digestPattern.test(reference) && !tagPattern2.test(reference))
    return reference.includes(":") ? registryError(400, "DIGEST_INVALID", `invalid digest '${reference}'`) : registryError(400, "TAG_INVALID", `invalid tag '${reference}'`);
  switch (request2.method) {
    case "GET":
    case "HEAD":
      return get(asked);
    case "PUT":
      return put(asked);
    case "DELETE":
      return remove(asked);
    default:
      return registryError(405, "UNSUPPORTED", "expected GET, HEAD, PUT or DELETE");
  }
}
function accepts(header, mediaType) {
  if (header === void 0 || header === "") return true;
  const types = header.split(",").map((each) => each.split(";")[0]?.trim() ?? "");
  return types.some((type) => type === mediaType || type === "*/*" || type === "application/*");
}
function get({ store: store2, repository, reference, request: request2 }) {
  const digest = digestPattern.test(reference) ? reference : repository.tags.get(reference);
  const image = digest === void 0 ? void 0 : repository.images.get(digest);
  if (image === void 0 || imageStatus(image, store2.clock.now()) !== "ACTIVE")
    return registryError(404, "MANIFEST_UNKNOWN", "Requested image not found");
  if (!accepts(request2.headers.accept, image.mediaType))
    return registryError(
      404,
      "MANIFEST_UNKNOWN",
      `the image is of the type ${image.mediaType}, which the Accept header does not name`
    );
  const naming = request2.method === "HEAD" || !store2.settings.omitsContentDigest;
  return {
    status: 200,
    headers: {
      "content-type": image.mediaType,
      ...naming && { "Docker-Content-Digest": image.digest },
      ...VERSION_HEADER
    },
    body: image.manifest
  };
}
function put({ store: store2, repository, reference, request: request2 }) {
  const mediaType = request2.headers["content-type"]?.split(";")[0]?.trim();
  const target = digestPattern.test(reference) ? { digest: reference } : { tag: reference };
  const outcome = putImage(store2, repository, {
    bytes: request2.body,
    ...mediaType !== void 0 && { mediaType },
    ...target
  });
  return putAnswer(outcome, repository.name, reference);
}
function putAnswer(outcome, name, reference) {
  switch (outcome.kind) {
    case "stored":
    case "already-exists": {
      const { image, manifest } = outcome;
      return {
        status: 201,
        headers: {
          Location: `/v2/${name}/manifests/${image.digest}`,
          "Docker-Content-Digest": image.digest,
          ...manifest.subject !== void 0 && { "OCI-Subject": manifest.subject },
          ...VERSION_HEADER
        }
      };
    }
    case "invalid":
      return registryError(400, "MANIFEST_INVALID", outcome.problem);
    case "too-large":
      return registryError(413, "SIZE_INVALID", "the manifest is larger than 4194304 bytes");
    case "too-many-tags":
      return registryError(400, "DENIED", "the image has 1000 tags already");
    case "other-digest":
      return registryError(400, "DIGEST_INVALID", `the manifest's digest is ${outcome.computed}`);
    case "blobs-missing":
    case "children-missing":
      return registryError(
        404,
        "MANIFEST_BLOB_UNKNOWN",
        "the manifest references content that is unknown to the registry",
        {
          detail: outcome.digests.map((digest) => ({ digest }))
        }
      );
    case "tag-taken":
      return registryError(
        400,
        "TAG_INVALID",
        `The image tag '${reference}' already exists in the '${name}' repository and cannot be overwritten because the tag is immutable.`
      );
  }
}
function remove({ repository, reference }) {
  if (!digestPattern.test(reference)) return registryError(405, "UNSUPPORTED", "The operation is unsupported.");
  if (!repository.images.has(reference)) return registryError(404, "MANIFEST_UNKNOWN", "Requested image not found");
  const outcome = deleteImage(repository, reference);
  if (outcome.kind === "referenced")
    return registryError(
      405,
      "UNSUPPORTED",
      `Requested image referenced by manifest list: [${outcome.parents.join(", ")}]`
    );
  return { status: 202, headers: VERSION_HEADER };
}

// rehearsal/registry/http/page.ts
function inOrder(a, b) {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  if (left !== right) return left < right ? -1 : 1;
  return a < b ? -1 : a === b ? 0 : 1;
}
function cutPage(all, nameOf, query2, store2) {
  const asked = query2.get("n");
  if (asked !== null && !/^\d+$/.test(asked)) return void 0;
  const last = query2.get("last");
  const rest = last === null ? all : all.filter((item) => inOrder(nameOf(item), last) > 0);
  const limit = Math.min(asked === null ? Infinity : Number(asked), store2.settings.pageSize ?? Infinity);
  const items = rest.slice(0, limit);
  const end = items.at(-1);
  if (end === void 0 || items.length === rest.length) return { items };
  return { items, next: new URLSearchParams({ n: String(limit), last: nameOf(end) }).toString() };
}

// rehearsal/registry/http/referrer-routes.ts
function handleReferrers({ store: store2, repository, reference, request: request2 }) {
  if (request2.method !== "GET") return registryError(405, "UNSUPPORTED", "expected GET");
  if (!digestPattern.test(reference)) return registryError(400, "DIGEST_INVALID", `invalid digest '${reference}'`);
  const wanted = request2.query.get("artifactType");
  const all = referrersOf(repository, reference, store2.clock.now()).filter(
    ({ status, artifactType }) => status === "ACTIVE" && (wanted === null || artifactType === wanted)
  );
  const page4 = cutPage(all, ({ image }) => image.digest, request2.query, store2);
  if (page4 === void 0) return registryError(400, "UNSUPPORTED", "n: expected a number");
  const filter = wanted === null ? "" : `&${new URLSearchParams({ artifactType: wanted }).toString()}`;
  const manifests = page4.items.map(({ image, artifactType, annotations }) => ({
    mediaType: image.mediaType,
    digest: image.digest,
    size: image.manifest.length,
    ...artifactType !== void 0 && { artifactType },
    ...annotations !== void 0 && { annotations }
  }));
  return {
    status: 200,
    headers: {
      "content-type": OCI_INDEX,
      ...wanted !== null && { "OCI-Filters-Applied": "artifactType" },
      ...page4.next !== void 0 && {
        Link: `</v2/${repository.name}/referrers/${reference}?${page4.next}${filter}>; rel="next"`
      },
      ...VERSION_HEADER
    },
    body: JSON.stringify({ schemaVersion: 2, mediaType: OCI_INDEX, manifests })
  };
}

// rehearsal/registry/http/tag-routes.ts
function handleTags({ store: store2, repository, request: request2 }) {
  if (request2.method !== "GET") return registryError(405, "UNSUPPORTED", "expected GET");
  const page4 = cutPage([...repository.tags.keys()].sort(inOrder), (tag2) => tag2, request2.query, store2);
  if (page4 === void 0) return registryError(400, "UNSUPPORTED", "n: expected a number");
  return {
    status: 200,
    headers: {
      "content-type": "text/plain; charset=utf-8",
      ...page4.next !== void 0 && { Link: `</v2/${repository.name}/tags/list?${page4.next}>; rel="next"` },
      ...VERSION_HEADER
    },
    body: JSON.stringify({ name: repository.name, tags: page4.items })
  };
}

// rehearsal/registry/http/upload-routes.ts
function uploadAnswer(status, upload) {
  return {
    status,
    headers: {
      Location: `/v2/${upload.repository}/blobs/uploads/${upload.id}`,
      Range: `0-${Math.max(0, upload.size - 1)}`,
      "Docker-Upload-UUID": upload.id,
      ...VERSION_HEADER
    }
  };
}
function blobAnswer(repository, digest) {
  return {
    status: 201,
    headers: { Location: `/v2/${repository}/blobs/${digest}`, "Docker-Content-Digest": digest, ...VERSION_HEADER }
  };
}
function finish({ store: store2, repository }, upload, digest) {
  if (!digestPattern.test(digest)) return registryError(400, "DIGEST_INVALID", `invalid digest '${digest}'`);
  if (!finishUpload(store2, repository, upload, digest))
    return registryError(400, "DIGEST_INVALID", "provided digest did not match uploaded content");
  return blobAnswer(repository.name, digest);
}
function startUpload(asked) {
  const { store: store2, repository, request: request2 } = asked;
  if (request2.method !== "POST") return registryError(405, "UNSUPPORTED", "expected POST");
  const mount = request2.query.get("mount");
  const source = store2.repositories.get(request2.query.get("from") ?? "");
  if (mount !== null && mountBlob(store2, repository, source, mount)) return blobAnswer(repository.name, mount);
  const digest = mount === null ? request2.query.get("digest") : null;
  const upload = beginUpload(store2, repository);
  if (digest === null) return uploadAnswer(202, upload);
  appendToUpload(upload, request2.body);
  return finish(asked, upload, digest);
}
function chunkFits(upload, contentRange, length) {
  if (contentRange === void 0) return true;
  const [, first, last] = /^(?:bytes )?(\d+)-(\d+)(?:\/.*)?$/.exec(contentRange) ?? [];
  return Number(first) === upload.size && Number(last) - Number(first) + 1 === length;
}
function patch(asked, upload) {
  const { body } = asked.request;
  if (!chunkFits(upload, asked.request.headers["content-range"], body.length)) return uploadAnswer(416, upload);
  const { dropsFurtherChunks } = asked.store.settings;
  if (!dropsFurtherChunks || upload.patches === 0) appendToUpload(upload, body);
  upload.patches += 1;
  return uploadAnswer(dropsFurtherChunks ? 201 : 202, upload);
}
function handleUpload(asked) {
  const { store: store2, repository, reference, request: request2 } = asked;
  const upload = store2.uploads.get(reference);
  if (upload?.repository !== repository.name)
    return registryError(404, "BLOB_UPLOAD_UNKNOWN", "blob upload is unknown to the registry");
  switch (request2.method) {
    case "GET":
      return uploadAnswer(204, upload);
    case "PATCH":
      return patch(asked, upload);
    case "DELETE":
      store2.uploads.delete(upload.id);
      return { status: 204, headers: VERSION_HEADER };
    case "PUT":
      if (request2.body.length > 0) {
        if (!chunkFits(upload, request2.headers["content-range"], request2.body.length)) return uploadAnswer(416, upload);
        appendToUpload(upload, request2.body);
      }
      return finish(asked, upload, request2.query.get("digest") ?? "");
    default:
      return registryError(405, "UNSUPPORTED", "expected GET, PATCH, PUT or DELETE");
  }
}

// rehearsal/registry/http/registry-api.ts
var component = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
var namePattern2 = new RegExp(`^${component}(?:/${component})*$`);
var routes2 = [
  [/^\/v2\/(.+)\/blobs\/uploads\/?()$/, startUpload],
  [/^\/v2\/(.+)\/blobs\/uploads\/([^/]+)$/, handleUpload],
  [/^\/v2\/(.+)\/blobs\/([^/]+)$/, handleBlob],
  [/^\/v2\/(.+)\/manifests\/([^/]+)$/, handleManifest],
  [/^\/v2\/(.+)\/referrers\/([^/]+)$/, handleReferrers],
  [/^\/v2\/(.+)\/tags\/list()$/, handleTags]
];
function route(store2, key, request2) {
  if (request2.path === "/v2" || request2.path === "/v2/") {
    if (request2.method !== "GET" && request2.method !== "HEAD") return registryError(405, "UNSUPPORTED", "expected GET");
    return { status: 200, headers: { "content-type": "application/json", ...VERSION_HEADER }, body: "{}" };
  }
  for (const [pattern, handler] of routes2) {
    const [, name, reference] = pattern.exec(request2.path) ?? [];
    if (name === void 0 || reference === void 0) continue;
    if (!namePattern2.test(name)) return registryError(400, "NAME_INVALID", `invalid repository name '${name}'`);
    const repository = store2.repositories.get(name);
    if (repository === void 0) {
      const message = `The repository with name '${name}' does not exist in the registry with id '${store2.account}'`;
      return registryError(404, "NAME_UNKNOWN", message);
    }
    return handler({ store: store2, key, repository, reference, request: request2 });
  }
  return registryError(404, "UNSUPPORTED", "no such route");
}
function registryApi(registries, keys) {
  return {
    prefix: "/v2",
    async handle(request2) {
      const store2 = registries.at(request2.headers.host);
      const challenge = { "WWW-Authenticate": `Basic realm="${originOf(store2)}/",service="ecr.amazonaws.com"` };
      const token = readToken(keys, request2.headers.authorization, store2.clock.now());
      if ("key" in token) {
        const refused2 = request2.refusal(token.key.accessKeyId);
        return refused2 === void 0 ? route(store2, token.key, request2) : registryError(403, "DENIED", refused2);
      }
      switch (token.problem) {
        case "invalid":
          return registryError(401, "UNAUTHORIZED", "Not Authorized", { headers: challenge });
        case "expired":
          return registryError(403, "DENIED", "Your authorization token has expired. Reauthenticate and try again.");
      }
    }
  };
}

// rehearsal/registry/image-lookup.ts
import { arch } from "node:os";
function parseReference(image, registries) {
  const match = /^([^/]+)\/([^@:]+)(?::([\w][\w.-]{0,127}))?(?:@(sha256:[0-9a-f]{64}))?$/.exec(image);
  const [, host = "", repository, tag2 = "latest", digest] = match ?? [];
  const store2 = registries.named(host);
  if (repository === void 0 || store2 === void 0) return void 0;
  return { store: store2, repository, tag: tag2, ...digest !== void 0 && { digest } };
}
function thisMachine(children) {
  const architecture = arch() === "x64" ? "amd64" : arch();
  return children.find(({ platform: platform4 }) => platform4?.os === "linux" && platform4.architecture === architecture) ?? children.find(({ platform: platform4 }) => platform4?.architecture === void 0);
}
function createImages(registries) {
  function pullable(store2, repository, digest) {
    const image = digest === void 0 ? void 0 : repository?.images.get(digest);
    return image !== void 0 && imageStatus(image, store2.clock.now()) === "ACTIVE" ? image : void 0;
  }
  function unpack(store2, repository, image) {
    const manifest = manifestOf(image);
    if (manifest.kind === "index") {
      const child = pullable(store2, repository, thisMachine(manifest.children)?.digest);
      return child === void 0 ? void 0 : unpack(store2, repository, child);
    }
    const config = manifest.config === void 0 ? void 0 : readBlob(store2, repository, manifest.config.digest);
    if (config === void 0) return void 0;
    const parsed2 = JSON.parse(config.toString("utf8"));
    return {
      config: parsed2.config ?? {},
      architecture: parsed2.architecture ?? "",
      os: parsed2.os ?? "",
      layers: manifest.layers.map(({ mediaType, digest }) => ({
        mediaType,
        digest,
        read() {
          const content2 = readBlob(store2, repository, digest);
          if (content2 === void 0) throw new Error(`layer ${digest} is not in ${repository.name}`);
          return content2;
        }
      }))
    };
  }
  return {
    resolve(image) {
      const reference = parseReference(image, registries);
      if (reference === void 0) return void 0;
      const { store: store2, digest, tag: tag2 } = reference;
      const repository = store2.repositories.get(reference.repository);
      return pullable(store2, repository, digest ?? repository?.tags.get(tag2))?.digest;
    },
    unpackable(image, digest) {
      const reference = parseReference(image, registries);
      const repository = reference?.store.repositories.get(reference.repository);
      if (reference === void 0 || repository === void 0) return void 0;
      const found3 = pullable(reference.store, repository, digest);
      return found3 === void 0 ? void 0 : unpack(reference.store, repository, found3);
    }
  };
}

// rehearsal/registry/registries.ts
var loopback = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/;
var plain3 = (host) => host.replace(/^localhost(?=:|$)/, "127.0.0.1");
function createRegistries(own, others = []) {
  const stores = [own, ...others];
  const of = (account) => stores.find((one) => one.account === account);
  const former = /* @__PURE__ */ new Map();
  const named2 = (host) => stores.find((one) => one.host() === plain3(host)) ?? of(former.get(plain3(host))) ?? (loopback.test(host) ? own : void 0);
  return {
    of,
    named: named2,
    at: (host) => (host === void 0 ? void 0 : named2(host)) ?? own,
    hosts: {
      part: "hosts",
      save: () => [...former, ...stores.map((one) => [one.host(), one.account])],
      restore(state) {
        for (const [host, account] of state) former.set(host, account);
      }
    }
  };
}

// rehearsal/registry/replication.ts
function startReplication(registries, stores) {
  const arrive = (store2, replica) => {
    if (!store2.replication.replicas.includes(replica) || replica.status !== "IN_PROGRESS") return;
    const target = replica.region === store2.region ? registries.of(replica.registryId) : void 0;
    if (target === void 0) return;
    const failureCode = take(store2, target, replica);
    replica.status = failureCode === void 0 ? "COMPLETE" : "FAILED";
    if (failureCode !== void 0) replica.failureCode = failureCode;
  };
  const schedule = (store2, replica) => {
    store2.clock.after(Math.max(0, replica.dueAt - store2.clock.now()), () => arrive(store2, replica));
  };
  for (const store2 of stores) {
    store2.onRestored = () => {
      for (const replica of store2.replication.replicas) if (replica.status === "IN_PROGRESS") schedule(store2, replica);
    };
    store2.onStored = (repository, { digest }, tag2) => {
      for (const destination of destinationsOf(store2, repository.name)) {
        const dueAt = store2.clock.now() + store2.settings.replicationMs;
        const replica = {
          ...destination,
          ...{ repository: repository.name, digest, dueAt, status: "IN_PROGRESS" },
          ...tag2 !== void 0 && { tag: tag2 }
        };
        store2.replication.replicas.push(replica);
        schedule(store2, replica);
      }
    };
  }
}
function destinationsOf(store2, repository) {
  const all = store2.replication.rules.filter(({ repositoryFilters = [] }) => {
    return repositoryFilters.length === 0 || repositoryFilters.some(({ filter }) => repository.startsWith(filter));
  }).flatMap(({ destinations }) => destinations);
  return [...new Map(all.map((one) => [`${one.registryId} ${one.region}`, one])).values()];
}
function take(from, to, { repository: name, digest, tag: tag2 }) {
  const source = from.repositories.get(name);
  const image = source?.images.get(digest);
  if (source === void 0 || image === void 0) return "SOURCE_IMAGE_NOT_FOUND";
  if (!letsReplicate(from, to, "ecr:ReplicateImage", name)) return "ACCESS_DENIED";
  if (!to.repositories.has(name) && !letsReplicate(from, to, "ecr:CreateRepository", name))
    return "REPOSITORY_NOT_FOUND";
  const target = to.repositories.get(name) ?? addRepository(to, name);
  store(from, to, source, target, image);
  const holder = tag2 === void 0 ? void 0 : target.tags.get(tag2);
  if (tag2 !== void 0 && (holder === void 0 || !isImmutable(target, tag2))) target.tags.set(tag2, digest);
  return void 0;
}
function store(from, to, source, target, image) {
  const manifest = manifestOf(image);
  for (const child of manifest.children) {
    const found3 = source.images.get(child.digest);
    if (found3 !== void 0 && !target.images.has(child.digest)) store(from, to, source, target, found3);
  }
  for (const digest2 of blobsOf(manifest)) {
    const bytes2 = from.blobs.get(digest2);
    if (bytes2 === void 0) continue;
    to.blobs.set(digest2, bytes2);
    target.blobs.add(digest2);
  }
  if (target.images.has(image.digest)) return;
  const { digest, mediaType, manifest: bytes } = image;
  target.images.set(digest, { digest, mediaType, manifest: bytes, pushedAt: to.clock.now() });
}

// rehearsal/runtime/docker/docker-runtime.ts
import { randomBytes as randomBytes9 } from "node:crypto";

// rehearsal/runtime/process/tails.ts
var LINES = 100;
var CONTAINERS = 500;
function openTails() {
  const kept = /* @__PURE__ */ new Map();
  const keyOf2 = (taskArn, container) => `${taskArn} ${container}`;
  return {
    add(taskArn, container, line) {
      const key = keyOf2(taskArn, container);
      const lines = kept.get(key) ?? [];
      kept.set(key, lines);
      lines.push(line);
      if (lines.length > LINES) lines.shift();
      const oldest = kept.keys().next();
      if (kept.size > CONTAINERS && oldest.done !== true) kept.delete(oldest.value);
    },
    of: (taskArn, container) => [...kept.get(keyOf2(taskArn, container)) ?? []]
  };
}

// rehearsal/runtime/docker/engine-address.ts
var import_node_process4 = __toESM(require_node_process(), 1);
function engineAddress(dockerHost = import_node_process4.env["DOCKER_HOST"] ?? "") {
  if (dockerHost === "")
    return { socketPath: import_node_process4.platform === "win32" ? "//./pipe/docker_engine" : "/var/run/docker.sock" };
  const [, scheme, rest = ""] = /^(\w+):\/\/(.+)$/.exec(dockerHost) ?? [];
  if (scheme === "unix" || scheme === "npipe") return { socketPath: rest };
  const [, host, port] = /^([^:/]+):(\d+)$/.exec(rest) ?? [];
  if (scheme === "tcp" && host !== void 0 && import_node_process4.env["DOCKER_TLS_VERIFY"] === void 0)
    return { host, port: Number(port) };
  throw new Error(`runtime: expected DOCKER_HOST to be unix:///path or tcp://host:port without TLS, got ${dockerHost}`);
}
function describeAddress(address) {
  return "socketPath" in address ? address.socketPath : `${address.host}:${address.port}`;
}

// rehearsal/runtime/docker/engine-api.ts
var import_node_http4 = __toESM(require_node_http(), 1);
import { once } from "node:events";
var EngineRefusal = class extends Error {
  status;
  constructor(status, message) {
    super(message);
    this.status = status;
  }
};
async function openEngine(address) {
  const agent = new import_node_http4.Agent({ keepAlive: true });
  const open2 = async (prefix4, { method, path: path2, query: query2, headers: headers3, body }) => {
    const search = query2 === void 0 ? "" : `?${new URLSearchParams(query2).toString()}`;
    const type = Buffer.isBuffer(body) ? "application/x-tar" : "application/json";
    const sent = (0, import_node_http4.request)({
      ...address,
      agent,
      method,
      path: prefix4 + path2 + search,
      headers: { host: "docker", ...body !== void 0 && { "content-type": type }, ...headers3 }
    });
    sent.end(body === void 0 || Buffer.isBuffer(body) ? body : JSON.stringify(body));
    const [answer3] = await once(sent, "response");
    const status = answer3.statusCode ?? 0;
    if (status >= 400) throw new EngineRefusal(status, messageIn(await textOf4(answer3)));
    return answer3;
  };
  const call = async (prefix4, one) => {
    const text2 = await textOf4(await open2(prefix4, one));
    return text2 === "" ? void 0 : JSON.parse(text2);
  };
  const answered = (path2) => call("", { method: "GET", path: path2 }).catch((cause) => {
    const got = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `runtime: expected a Docker engine at ${describeAddress(address)}, got: ${got}; start Docker, set DOCKER_HOST, or take the runtime process`,
      { cause }
    );
  });
  const { ApiVersion, Arch } = await answered("/version");
  const { NCPU } = await answered("/info");
  const prefix3 = `/v${ApiVersion}`;
  return {
    architecture: Arch,
    cpus: NCPU,
    call: (one) => call(prefix3, one),
    open: (one) => open2(prefix3, one),
    close: () => agent.destroy()
  };
}
async function textOf4(answer3) {
  const chunks = [];
  for await (const chunk of answer3) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
function messageIn(text2) {
  try {
    return JSON.parse(text2).message ?? text2;
  } catch {
    return text2.trim();
  }
}

// rehearsal/runtime/docker/json-lines.ts
async function* jsonLines(stream) {
  let rest = "";
  for await (const chunk of stream.setEncoding("utf8")) {
    const lines = (rest + String(chunk)).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) if (line.trim() !== "") yield JSON.parse(line);
  }
}

// rehearsal/runtime/docker/health-events.ts
async function hearHealth(engine, labels) {
  const heard = /* @__PURE__ */ new Map();
  const label = Object.entries(labels).map(([name, value]) => `${name}=${value}`);
  const filters = JSON.stringify({ type: ["container"], event: ["health_status"], label });
  const events = await engine.open({ method: "GET", path: "/events", query: { filters } });
  void listen(events, heard);
  return {
    on(id, changed) {
      heard.set(id, changed);
      return () => heard.delete(id);
    },
    close: () => events.destroy()
  };
}
async function listen(events, heard) {
  try {
    for await (const { Action, Actor } of jsonLines(events)) {
      const healthy = /^health_status: ((?:un)?healthy)$/.exec(String(Action))?.[1];
      if (healthy !== void 0) heard.get(Actor.ID)?.(healthy === "healthy");
    }
  } catch {
  }
}

// rehearsal/runtime/docker/owner.ts
var import_node_process5 = __toESM(require_node_process(), 1);
import { readlinkSync } from "node:fs";
import { hostname } from "node:os";
var OWNER2 = "waybill.rehearsal.owner";
var PLACE = "waybill.rehearsal.place";
var IMAGE = "waybill.rehearsal.image";
function ownLabels(mark2) {
  return { [OWNER2]: `${mark2} ${import_node_process5.pid} ${processIdentity(import_node_process5.pid) ?? ""}`, [PLACE]: place() };
}
async function removeOwn(engine, labels) {
  return remove2(engine, await containersWith(engine, `${OWNER2}=${labels[OWNER2] ?? ""}`));
}
async function removeLeftovers(engine) {
  const found3 = await containersWith(engine, `${PLACE}=${place()}`);
  return remove2(
    engine,
    found3.filter(({ Labels: labels }) => !isAlive2(labels[OWNER2] ?? ""))
  );
}
async function containersWith(engine, label) {
  const filters = JSON.stringify({ label: [label] });
  return await engine.call({ method: "GET", path: "/containers/json", query: { all: "1", filters } });
}
async function remove2(engine, found3) {
  await Promise.all(found3.map(({ Id }) => removeContainer(engine, Id)));
  const images = new Set(found3.flatMap(({ Labels: labels }) => labels[IMAGE] ?? []));
  for (const image of images) await goneAlready(engine.call({ method: "DELETE", path: `/images/${image}` }));
  return found3.length;
}
async function removeContainer(engine, id) {
  const query2 = { force: "1", v: "1" };
  await goneAlready(engine.call({ method: "DELETE", path: `/containers/${id}`, query: query2 }));
}
async function goneAlready(removing) {
  await removing.catch((cause) => {
    if (!(cause instanceof EngineRefusal && (cause.status === 404 || cause.status === 409))) throw cause;
  });
}
function isAlive2(owner) {
  const [, id = "", ...identity] = owner.split(" ");
  return processIdentity(Number(id)) === identity.join(" ");
}
function place() {
  return `${hostname()} ${import_node_process5.platform === "linux" ? readlinkSync("/proc/self/ns/pid") : ""}`.trim();
}

// rehearsal/runtime/docker/pause-image.ts
var import_tar_stream = __toESM(require_tar_stream(), 1);
import { createHash as createHash6 } from "node:crypto";
var PAUSE_IMAGE = "waybill-rehearsal/pause:1";
var CODE = {
  amd64: { machine: 62, code: "b8220000000f05ebf7" },
  arm64: { machine: 183, code: "000080d2010080d2020080d2030080d2280980d2010000d4faffff17" }
};
async function loadPauseImage(engine) {
  const known2 = await engine.call({ method: "GET", path: `/images/${PAUSE_IMAGE}/json` }).then(() => true).catch(() => false);
  if (known2) return;
  const layer = await tarOf({ pause: program(engine.architecture) });
  const config = JSON.stringify({
    architecture: engine.architecture,
    os: "linux",
    config: { Entrypoint: ["/pause"] },
    rootfs: { type: "layers", diff_ids: [`sha256:${createHash6("sha256").update(layer).digest("hex")}`] }
  });
  const name = `${createHash6("sha256").update(config).digest("hex")}.json`;
  const manifest = JSON.stringify([{ Config: name, RepoTags: [PAUSE_IMAGE], Layers: ["layer.tar"] }]);
  const body = await tarOf({ [name]: config, "layer.tar": layer, "manifest.json": manifest });
  const answer3 = await engine.open({ method: "POST", path: "/images/load", query: { quiet: "1" }, body });
  for await (const _ of answer3.resume()) continue;
}
async function tarOf(files) {
  const archive = (0, import_tar_stream.pack)();
  for (const [name, content2] of Object.entries(files))
    archive.entry({ name, mode: 493, mtime: /* @__PURE__ */ new Date(0) }, content2);
  archive.finalize();
  const chunks = [];
  for await (const chunk of archive) chunks.push(chunk);
  return Buffer.concat(chunks);
}
function program(architecture) {
  const known2 = CODE[architecture];
  if (known2 === void 0)
    throw new Error(`runtime: expected an engine of amd64 or arm64, got ${architecture}; take the runtime process`);
  const code = Buffer.from(known2.code, "hex");
  const head = Buffer.alloc(64 + 56);
  const base = 0x400000n;
  const size2 = BigInt(head.length + code.length);
  head.set([127, 69, 76, 70, 2, 1, 1]);
  head.writeUInt16LE(2, 16);
  head.writeUInt16LE(known2.machine, 18);
  head.writeUInt32LE(1, 20);
  head.writeBigUInt64LE(base + BigInt(head.length), 24);
  head.writeBigUInt64LE(64n, 32);
  head.writeUInt16LE(64, 52);
  head.writeUInt16LE(56, 54);
  head.writeUInt16LE(1, 56);
  head.writeUInt32LE(1, 64);
  head.writeUInt32LE(5, 68);
  head.writeBigUInt64LE(base, 80);
  head.writeBigUInt64LE(base, 88);
  head.writeBigUInt64LE(size2, 96);
  head.writeBigUInt64LE(size2, 104);
  head.writeBigUInt64LE(0x1000n, 112);
  return Buffer.concat([head, code]);
}

// rehearsal/runtime/docker/pulled-images.ts
function openPulledImages(engine, registryOf2, labels) {
  const pulls = /* @__PURE__ */ new Map();
  async function fetchImage(reference, digest, { host, password }) {
    const login = Buffer.from(JSON.stringify({ username: "AWS", password, serveraddress: host }));
    const auth = login.toString("base64").replaceAll("+", "-").replaceAll("/", "_");
    const answer3 = await engine.open({
      method: "POST",
      path: "/images/create",
      query: { fromImage: reference.slice(0, reference.indexOf("@")), tag: digest },
      headers: { "x-registry-auth": auth }
    });
    for await (const { error } of jsonLines(answer3)) if (typeof error === "string") throw new Error(error);
  }
  async function pull(reference, digest, registry) {
    await fetchImage(reference, digest, registry);
    const found3 = await engine.call({ method: "GET", path: `/images/${reference}/json` });
    await engine.call({
      method: "POST",
      path: "/containers/create",
      body: { Image: reference, Entrypoint: ["/"], Labels: { ...labels, [IMAGE]: reference } }
    });
    return { reference, architecture: found3.Architecture, stopSignal: found3.Config?.StopSignal ?? "" };
  }
  return {
    pull(image, digest) {
      const [, name = image] = /^[^/]+\/([^@:]+)/.exec(image) ?? [];
      const registry = registryOf2(image);
      const reference = `${registry.host}/${name}@${digest}`;
      const known2 = pulls.get(reference) ?? pull(reference, digest, registry);
      pulls.set(reference, known2);
      known2.catch(() => pulls.delete(reference));
      return known2;
    }
  };
}

// rehearsal/runtime/process/health.ts
var LEAST_TIMEOUT_MS = 1e3;
var LEAST_START_PERIOD_MS = 1e3;
var LEAST_INTERVAL_MS2 = 250;
function watchHealth(clock, check2, run, report) {
  const startPeriodEnds = clock.now() + atLeast(clock, check2.startPeriod * 1e3, LEAST_START_PERIOD_MS);
  let known2;
  let succeeded = false;
  let failures = 0;
  let stopped = false;
  let current;
  let checking = Promise.resolve();
  const judge = (passed) => {
    if (stopped) return;
    if (passed) {
      succeeded = true;
      failures = 0;
    } else if (succeeded || clock.now() >= startPeriodEnds) {
      failures += 1;
    }
    const healthy = passed ? true : failures >= check2.retries ? false : known2;
    if (healthy !== void 0 && healthy !== known2) report(healthy);
    known2 = healthy;
    cancel = clock.after(atLeast(clock, check2.interval * 1e3, LEAST_INTERVAL_MS2), begin2);
  };
  const begin2 = () => {
    checking = runOnce().then(judge);
  };
  async function runOnce() {
    const child = await run().catch(() => void 0);
    if (child === void 0) return false;
    current = child;
    let timedOut = false;
    const cancelTimeout = clock.after(atLeast(clock, check2.timeout * 1e3, LEAST_TIMEOUT_MS), () => {
      timedOut = true;
      child.kill();
    });
    if (stopped) child.kill();
    const code = await child.exited;
    cancelTimeout();
    current = void 0;
    return code === 0 && !timedOut;
  }
  let cancel = clock.after(check2.interval * 1e3, begin2);
  return {
    async stop() {
      stopped = true;
      cancel();
      current?.kill();
      await checking;
    }
  };
}

// rehearsal/runtime/docker/container-body.ts
var MEBIBYTE = 1048576;
var LEAST_CPU_SHARES = 2;
var LEAST_MEMORY_MIB = 6;
var LOG_CONFIG = { Type: "json-file", Config: { "max-size": "10m", "max-file": "1" } };
function pauseBody(launch, labels) {
  const ports = [...new Set(launch.containers.flatMap(({ containerPorts }) => containerPorts))];
  const names = ports.map((port) => `${port}/tcp`);
  return {
    Image: PAUSE_IMAGE,
    Labels: labels,
    ExposedPorts: Object.fromEntries(names.map((name) => [name, {}])),
    HostConfig: {
      PortBindings: Object.fromEntries(names.map((name) => [name, [{ HostIp: "127.0.0.1", HostPort: "" }]])),
      // How a task reaches what runs on this machine, as a database beside the rehearsal.
      ExtraHosts: ["host.docker.internal:host-gateway"],
      LogConfig: { Type: "none" }
    }
  };
}
function containerBody(launch, container, reference, { clock, cpus, labels, pause }) {
  const memory = container.memoryMiB ?? launch.memoryMiB;
  const limit = memory === void 0 ? void 0 : Math.max(memory, LEAST_MEMORY_MIB) * MEBIBYTE;
  const units = launch.cpuUnits;
  return {
    Image: reference,
    Labels: labels,
    Env: Object.entries(container.environment).map(([name, value]) => `${name}=${value}`),
    ...container.entryPoint !== void 0 && { Entrypoint: container.entryPoint },
    ...container.command !== void 0 && { Cmd: container.command },
    ...container.workingDirectory !== void 0 && { WorkingDir: container.workingDirectory },
    ...container.user !== void 0 && { User: container.user },
    Healthcheck: healthCheck(container, clock),
    HostConfig: {
      NetworkMode: `container:${pause}`,
      ReadonlyRootfs: container.readOnlyRoot ?? false,
      Init: container.initProcess ?? false,
      CpuShares: Math.max(container.cpuUnits ?? 0, LEAST_CPU_SHARES),
      ...units !== void 0 && { NanoCpus: Math.round(Math.min(units / 1024, cpus) * 1e9) },
      // As much swap as memory is none.
      ...limit !== void 0 && { Memory: limit, MemorySwap: limit },
      ...container.memoryReservationMiB !== void 0 && {
        MemoryReservation: Math.min(container.memoryReservationMiB * MEBIBYTE, limit ?? Infinity)
      },
      LogConfig: LOG_CONFIG
    }
  };
}
function healthCheck({ healthCheck: check2 }, { speed }) {
  if (check2 === void 0) return { Test: ["NONE"] };
  const real = (seconds, leastMs) => Math.round(Math.max(seconds * 1e3 / speed, leastMs) * 1e6);
  const [kind] = check2.command;
  return {
    // Without one of these words it is an argument vector.
    Test: kind === "CMD" || kind === "CMD-SHELL" || kind === "NONE" ? check2.command : ["CMD", ...check2.command],
    Interval: real(check2.interval, LEAST_INTERVAL_MS2),
    Timeout: real(check2.timeout, LEAST_TIMEOUT_MS),
    StartPeriod: real(check2.startPeriod, LEAST_START_PERIOD_MS),
    Retries: check2.retries
  };
}

// rehearsal/runtime/docker/output.ts
import { once as once2 } from "node:events";
import { PassThrough } from "node:stream";

// rehearsal/runtime/process/lines.ts
import { StringDecoder } from "node:string_decoder";
var LONGEST_LINE = 16384;
function eachLine(stream, line) {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  const take2 = (text2) => {
    const parts = (rest + text2).split("\n");
    rest = parts.pop() ?? "";
    for (const part of parts) emit(part, line);
    while (rest.length > LONGEST_LINE) {
      line(rest.slice(0, LONGEST_LINE));
      rest = rest.slice(LONGEST_LINE);
    }
  };
  stream.on("data", (chunk) => take2(decoder.write(chunk)));
  stream.once("close", () => {
    take2(decoder.end());
    if (rest !== "") emit(rest, line);
    rest = "";
  });
}
function emit(text2, line) {
  const whole2 = text2.endsWith("\r") ? text2.slice(0, -1) : text2;
  for (let from = 0; from === 0 || from < whole2.length; from += LONGEST_LINE)
    line(whole2.slice(from, from + LONGEST_LINE));
}

// rehearsal/runtime/docker/output.ts
var HEADER = 8;
var STDERR = 2;
async function readOutput(frames, line) {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const closed = [stdout, stderr].map((stream) => once2(stream, "close"));
  for (const stream of [stdout, stderr]) eachLine(stream, line);
  let held = Buffer.alloc(0);
  try {
    for await (const chunk of frames) {
      held = Buffer.concat([held, chunk]);
      while (held.length >= HEADER && held.length >= HEADER + held.readUInt32BE(4)) {
        const end = HEADER + held.readUInt32BE(4);
        (held[0] === STDERR ? stderr : stdout).write(held.subarray(HEADER, end));
        held = held.subarray(end);
      }
    }
  } catch {
  }
  stdout.end();
  stderr.end();
  await Promise.all(closed);
}

// rehearsal/runtime/docker/container.ts
var LEAST_STOP_TIMEOUT_MS = 1e3;
var EXEC_FORMAT_EXIT_CODE = 255;
var EXEC_FORMAT = /exec format error/;
var OUTPUT_GRACE_MS = 2e3;
var KILLED_EXIT_CODE = 137;
function startContainer(parts) {
  const { engine, id, image, container, clock } = parts;
  let cancelKill = () => void 0;
  let last = "";
  const line = (text2) => {
    last = text2;
    parts.line(text2);
  };
  const foreign = image.architecture !== engine.architecture;
  const kill2 = (signal) => {
    engine.call({ method: "POST", path: `/containers/${id}/kill`, query: { signal } }).catch(() => void 0);
  };
  async function run() {
    const waiting = await engine.open({
      method: "POST",
      path: `/containers/${id}/wait`,
      query: { condition: "next-exit" }
    });
    waiting.on("error", () => void 0);
    try {
      await engine.call({ method: "POST", path: `/containers/${id}/start` });
    } catch (cause) {
      waiting.destroy();
      if (!foreign || !(cause instanceof Error) || !EXEC_FORMAT.test(cause.message)) throw cause;
      line("exec format error");
      return { end: Promise.resolve({ exitCode: EXEC_FORMAT_EXIT_CODE }) };
    }
    const query2 = { follow: "1", stdout: "1", stderr: "1" };
    const frames = await engine.open({ method: "GET", path: `/containers/${id}/logs`, query: query2 }).catch(() => void 0);
    return { end: endOf(waiting, frames) };
  }
  async function endOf(waiting, frames) {
    const written = frames === void 0 ? void 0 : readOutput(frames, line);
    let exitCode = KILLED_EXIT_CODE;
    try {
      const chunks = [];
      for await (const chunk of waiting) chunks.push(chunk);
      exitCode = JSON.parse(Buffer.concat(chunks).toString("utf8")).StatusCode;
    } catch {
    }
    cancelKill();
    const late = setTimeout(() => frames?.destroy(), OUTPUT_GRACE_MS);
    await written;
    clearTimeout(late);
    if (foreign && exitCode !== 0 && EXEC_FORMAT.test(last)) return { exitCode: EXEC_FORMAT_EXIT_CODE };
    return await ranOutOfMemory(engine, id) ? { exitCode, reason: "OutOfMemoryError: Container killed due to memory usage" } : { exitCode };
  }
  const began = run();
  const over = began.then(({ end }) => end);
  over.catch(() => void 0);
  return {
    running: began.then(() => void 0),
    over,
    stop() {
      kill2(image.stopSignal === "" ? "SIGTERM" : image.stopSignal);
      const patience = atLeast(clock, container.stopTimeoutSeconds * 1e3, LEAST_STOP_TIMEOUT_MS);
      cancelKill = clock.after(patience, () => kill2("SIGKILL"));
    }
  };
}
async function ranOutOfMemory(engine, id) {
  try {
    const found3 = await engine.call({ method: "GET", path: `/containers/${id}/json` });
    return found3.State.OOMKilled;
  } catch {
    return false;
  }
}

// rehearsal/runtime/docker/task.ts
var StartFailure = class extends Error {
  container;
  constructor(container, reason) {
    super(reason);
    this.container = container;
  }
};
function startTask(yard, launch, report) {
  const { engine, clock, labels } = yard;
  const created = [];
  const started = [];
  let stopping = false;
  const isStopping = () => stopping;
  const { promise: running, resolve: nowRunning } = Promise.withResolvers();
  const stop = () => {
    if (stopping) return;
    stopping = true;
    for (const one of started) one.stop();
  };
  async function failing(container, prefix3, doing) {
    return doing.catch((cause) => {
      const message = cause instanceof Error ? cause.message : String(cause);
      throw new StartFailure(container?.name ?? launch.containers[0]?.name ?? "", `${prefix3}: ${message}`);
    });
  }
  async function create(body) {
    const { Id } = await engine.call({ method: "POST", path: "/containers/create", body });
    created.push(Id);
    return Id;
  }
  async function holdNetwork() {
    const id = await create(pauseBody(launch, labels));
    await engine.call({ method: "POST", path: `/containers/${id}/start` });
    const { NetworkSettings } = await engine.call({ method: "GET", path: `/containers/${id}/json` });
    return { id, addresses: addressesIn(NetworkSettings.Ports ?? {}) };
  }
  async function startOne(container, image, id) {
    const one = startContainer({
      ...{ engine, clock, id, image, container },
      line: (text2) => yard.line(container, launch.taskArn, text2)
    });
    await failing(container, "CannotStartContainerError: Error response from daemon", one.running);
    const forget2 = yard.onHealth(id, (healthy) => {
      void running.then(() => report({ kind: "container-health", container: container.name, healthy }));
    });
    started.push({ ...one, over: over(container, one.over.finally(forget2)) });
    if (isStopping()) one.stop();
  }
  async function over(container, ended2) {
    const end = await ended2;
    await running;
    report({ kind: "container-exited", container: container.name, ...end });
    if (container.essential) stop();
    return end;
  }
  async function begin2() {
    try {
      const pulled = await Promise.all(
        launch.containers.map(
          (container) => failing(
            container,
            "CannotPullContainerError: pull image manifest has been retried 1 time(s)",
            yard.images.pull(container.image, container.imageDigest)
          )
        )
      );
      if (isStopping()) return;
      report({ kind: "pulled" });
      const network = await failing(void 0, "CannotStartContainerError: Error response from daemon", holdNetwork());
      const ready = await Promise.all(
        launch.containers.map(async (container, index) => {
          const image = pulled[index] ?? await yard.images.pull(container.image, container.imageDigest);
          const around = { clock, cpus: engine.cpus, labels, pause: network.id };
          const body = containerBody(launch, container, image.reference, around);
          const id = await failing(container, "CannotCreateContainerError: Error response from daemon", create(body));
          return { container, image, id };
        })
      );
      for (const { container, image, id } of ready) if (!isStopping()) await startOne(container, image, id);
      if (!isStopping()) report({ kind: "running", addresses: network.addresses });
    } catch (cause) {
      stop();
      const container = cause instanceof StartFailure ? cause.container : launch.containers[0]?.name ?? "";
      report({ kind: "failed-to-start", container, reason: cause instanceof Error ? cause.message : String(cause) });
    }
  }
  async function live() {
    await Promise.resolve();
    await begin2();
    nowRunning(void 0);
    await Promise.all(started.map((one) => one.over));
    await Promise.all(created.map((id) => removeContainer(engine, id).catch(() => void 0)));
    report({ kind: "stopped" });
  }
  return { stop, gone: live() };
}
function addressesIn(ports) {
  return Object.entries(ports).flatMap(
    ([name, places]) => (places ?? []).map(({ HostIp, HostPort }) => ({
      containerPort: Number.parseInt(name, 10),
      host: HostIp,
      port: Number(HostPort)
    }))
  );
}

// rehearsal/runtime/docker/docker-runtime.ts
async function startDockerRuntime(options) {
  const engine = await openEngine(engineAddress());
  await removeLeftovers(engine);
  await loadPauseImage(engine);
  const labels = ownLabels(randomBytes9(8).toString("hex"));
  const health = await hearHealth(engine, labels);
  const tails = openTails();
  const yard = {
    clock: options.clock,
    engine,
    labels,
    images: openPulledImages(engine, options.registry, labels),
    onHealth: (id, changed) => health.on(id, changed),
    line(launch, taskArn, text2) {
      tails.add(taskArn, launch.name, text2);
      if (launch.log !== void 0) options.logs.write(launch.log.group, launch.log.stream, text2, taskArn);
    }
  };
  const tasks2 = /* @__PURE__ */ new Map();
  let closed = false;
  return {
    name: "docker",
    start(launch, report) {
      if (closed) throw new Error("the docker runtime is closed");
      const task = startTask(yard, launch, (event) => {
        if (!closed) report(event);
      });
      tasks2.set(launch.taskArn, task);
      void task.gone.finally(() => tasks2.delete(launch.taskArn));
    },
    stop(taskArn) {
      tasks2.get(taskArn)?.stop();
    },
    lastLines: (taskArn, container) => tails.of(taskArn, container),
    async close() {
      closed = true;
      for (const task of tasks2.values()) task.stop();
      await removeOwn(engine, labels);
      engine.close();
      await Promise.all([...tasks2.values()].map((task) => task.gone));
      await removeOwn(engine, labels);
      health.close();
      engine.close();
    }
  };
}

// rehearsal/runtime/process/process-runtime.ts
var import_node_process10 = __toESM(require_node_process(), 1);
import { mkdirSync as mkdirSync2, writeFileSync as writeFileSync2 } from "node:fs";
import { rm as rm6 } from "node:fs/promises";
import { join as join9, resolve as resolve2 } from "node:path";

// rehearsal/runtime/process/children.ts
var import_node_process6 = __toESM(require_node_process(), 1);
import { spawn } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import { join as join3 } from "node:path";
var OUTPUT_GRACE_MS2 = 500;
function openChildren(folder) {
  mkdirSync(folder, { recursive: true });
  const alive = /* @__PURE__ */ new Set();
  let ending = false;
  const killAll = () => {
    for (const child of alive) child.kill();
  };
  import_node_process6.default.once("exit", killAll);
  return {
    async start(options) {
      if (ending) throw new Error("the rehearsal is ending");
      const spawned = spawn(options.file, options.args, {
        cwd: options.workingDirectory,
        env: options.environment,
        detached: true,
        stdio: options.line === void 0 ? "ignore" : ["ignore", "pipe", "pipe"]
      });
      const record2 = recordProcess(folder, spawned.pid);
      if (options.line !== void 0) {
        for (const stream of [spawned.stdout, spawned.stderr]) if (stream !== null) eachLine(stream, options.line);
      }
      const child = {
        exited: ended(spawned).finally(() => {
          record2.remove();
          alive.delete(child);
        }),
        signal: (name) => void spawned.kill(name),
        kill: () => killGroup(spawned)
      };
      alive.add(child);
      await new Promise((resolve3, reject) => {
        spawned.once("spawn", resolve3);
        spawned.once("error", (cause) => {
          alive.delete(child);
          reject(cause);
        });
      });
      return child;
    },
    async endAll() {
      ending = true;
      killAll();
      await Promise.all([...alive].map((child) => child.exited));
      import_node_process6.default.removeListener("exit", killAll);
    }
  };
}
function recordProcess(folder, pid4) {
  const identity = pid4 === void 0 ? void 0 : processIdentity(pid4);
  if (pid4 === void 0 || identity === void 0) return { remove: () => void 0 };
  const file = join3(folder, String(pid4));
  writeFileSync(file, identity);
  return { remove: () => rmSync(file, { force: true }) };
}
function ended(spawned) {
  return new Promise((resolve3) => {
    spawned.once("exit", (code, signal) => {
      killGroup(spawned);
      const exitCode = code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
      const late = setTimeout(() => {
        spawned.stdout?.destroy();
        spawned.stderr?.destroy();
      }, OUTPUT_GRACE_MS2);
      spawned.once("close", () => {
        clearTimeout(late);
        resolve3(exitCode);
      });
    });
  });
}
function killGroup({ pid: pid4 }) {
  if (pid4 === void 0) return;
  try {
    import_node_process6.default.kill(-pid4, "SIGKILL");
  } catch {
  }
}

// rehearsal/runtime/process/ports.ts
import { createServer as createServer3 } from "node:net";
var HOST2 = "127.0.0.1";
var FIRST = 15e3;
var BLOCKS = 270;
var BLOCK = 64;
function openPorts() {
  const guards = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Set();
  let free = [];
  let queue = Promise.resolve();
  async function grabBlock() {
    const start2 = Math.floor(Math.random() * BLOCKS);
    for (let step = 0; step < BLOCKS; step += 1) {
      const first = FIRST + (start2 + step) % BLOCKS * BLOCK;
      if (guards.has(first)) continue;
      const guard = await listenOn(first);
      if (guard === void 0) continue;
      guards.set(first, guard);
      free.push(...Array.from({ length: BLOCK - 1 }, (_, index) => first + 1 + index));
      return;
    }
    throw new Error(`no free port between ${FIRST} and ${FIRST + BLOCKS * BLOCK}`);
  }
  async function next() {
    for (; ; ) {
      if (free.length === 0) await grabBlock();
      const port = free.shift();
      if (port === void 0) continue;
      const probe = await listenOn(port);
      if (probe === void 0) continue;
      await new Promise((done) => probe.close(done));
      taken.add(port);
      return port;
    }
  }
  return {
    take() {
      const turn = queue.then(next);
      queue = turn.catch(() => void 0);
      return turn;
    },
    giveBack(port) {
      if (taken.delete(port)) free.push(port);
    },
    async close() {
      await queue;
      free = [];
      await Promise.all([...guards.values()].map((guard) => new Promise((done) => guard.close(done))));
      guards.clear();
    }
  };
}
function listenOn(port) {
  return new Promise((resolve3) => {
    const server = createServer3((socket) => socket.destroy());
    server.unref();
    server.once("error", () => resolve3(void 0));
    server.listen({ host: HOST2, port, exclusive: true }, () => resolve3(server));
  });
}

// rehearsal/runtime/process/preload.ts
var PORTS_VARIABLE = "REHEARSAL_PORTS";
var PRELOAD = `'use strict';
const net = require('node:net');
const ports = new Map(Object.entries(JSON.parse(process.env.${PORTS_VARIABLE} || '{}')).map(([from, to]) => [Number(from), to]));
const HERE = '127.0.0.1';
const SELF = new Set(['localhost', '127.0.0.1', '::1', '0.0.0.0', '::', '']);
const isPort = (value) => (typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')) && Number(value) >= 0;
const asked = new WeakMap();

const { listen, address } = net.Server.prototype;
net.Server.prototype.listen = function (...args) {
  const first = args[0];
  let options;
  if (isPort(first)) {
    const backlog = args.slice(1).find((arg) => typeof arg === 'number');
    options = { port: Number(first), ...(backlog === undefined ? {} : { backlog }) };
  } else if (first !== null && typeof first === 'object' && isPort(first.port)) {
    options = { ...first, port: Number(first.port) };
    delete options.ipv6Only;
  } else {
    return listen.apply(this, args);
  }
  const port = options.port;
  const done = args.findLast((arg) => typeof arg === 'function');
  if (port !== 0) {
    asked.set(this, port);
    if (!ports.has(port)) this.once('listening', () => ports.set(port, address.call(this).port));
  }
  const mapped = { ...options, host: HERE, port: ports.get(port) ?? 0 };
  return done === undefined ? listen.call(this, mapped) : listen.call(this, mapped, done);
};
net.Server.prototype.address = function () {
  const real = address.call(this);
  const port = asked.get(this);
  return port === undefined || real === null || typeof real !== 'object' ? real : { ...real, port };
};

const { connect } = net.Socket.prototype;
const here = (options) =>
  options !== null && typeof options === 'object' && isPort(options.port) && ports.has(Number(options.port)) &&
  (options.host === undefined || options.host === null || SELF.has(options.host))
    ? { ...options, port: ports.get(Number(options.port)), host: HERE, family: 4 }
    : options;
net.Socket.prototype.connect = function (...args) {
  const first = args[0];
  if (Array.isArray(first)) {
    first[0] = here(first[0]);
  } else if (isPort(first)) {
    const host = typeof args[1] === 'string' ? args[1] : undefined;
    const mapped = here({ port: Number(first), host });
    if (mapped.port !== Number(first)) args.splice(0, host === undefined ? 1 : 2, mapped);
  } else {
    args[0] = here(first);
  }
  return connect.apply(this, args);
};
`;

// rehearsal/runtime/process/task.ts
var import_node_process9 = __toESM(require_node_process(), 1);
import { rm as rm3 } from "node:fs/promises";
import { join as join6 } from "node:path";

// rehearsal/runtime/process/container.ts
var import_node_process8 = __toESM(require_node_process(), 1);
import { mkdir as mkdir2 } from "node:fs/promises";
import { dirname as dirname2, join as join5 } from "node:path";

// rehearsal/runtime/process/program.ts
var import_node_process7 = __toESM(require_node_process(), 1);
import { access, open, readFile as readFile2, stat as stat2 } from "node:fs/promises";
import { constants as constants2 } from "node:fs";
import { posix as posix2 } from "node:path";

// rehearsal/runtime/process/rooted-path.ts
import { lstat as lstat2, readlink } from "node:fs/promises";
import { join as join4, posix } from "node:path";
var UnsafePath = class extends Error {
};
function imagePathParts(path2) {
  if (path2.includes("\0")) throw new UnsafePath(`a path with a NUL byte: ${JSON.stringify(path2)}`);
  const parts = path2.split("/").filter((part) => part !== "" && part !== ".");
  if (parts.includes("..")) throw new UnsafePath(`a path that leaves the image: ${JSON.stringify(path2)}`);
  return parts;
}
var MOST_LINKS = 40;
async function withinRoot(root, path2, followLast) {
  let left = path2.split("/").filter((part) => part !== "" && part !== ".");
  const at2 = [];
  for (let links = 0; left.length > 0; ) {
    const [part, ...rest] = left;
    left = rest;
    if (part === "..") {
      at2.pop();
      continue;
    }
    const here = join4(root, ...at2, part);
    const target = followLast || rest.length > 0 ? await linkTarget(here) : void 0;
    if (target === void 0) {
      at2.push(part);
      continue;
    }
    links += 1;
    if (links > MOST_LINKS) throw new UnsafePath(`too many symbolic links at ${JSON.stringify(path2)}`);
    if (target.startsWith("/")) at2.length = 0;
    left = [...target.split("/").filter((name) => name !== "" && name !== "."), ...rest];
  }
  return join4(root, ...at2);
}
async function linkTarget(path2) {
  const found3 = await lstat2(path2).catch(() => void 0);
  return found3?.isSymbolicLink() === true ? await readlink(path2) : void 0;
}
function relativeTarget(folder, target) {
  const whole2 = target.startsWith("/") ? posix.normalize(target) : posix.resolve("/", folder, target);
  const climbs = posix.join(folder, target).startsWith("..");
  if (!target.startsWith("/") && !climbs) return target;
  const relative2 = posix.relative(posix.join("/", folder), whole2);
  return relative2 === "" ? "." : relative2;
}

// rehearsal/runtime/process/shell-words.ts
var SHELL_ONLY = /[;&|<>$`(){}*?~#!\\\n[\]]/;
function shellWords(text2) {
  const command = text2.trim().replace(/\s*\|\|\s*(exit\s+1|false)\s*;?$/, "").replace(/^exec\s+/, "");
  const words = [];
  for (let rest = command.trimStart(); rest !== ""; rest = rest.trimStart()) {
    const word = /^(?:[^\s'"]|'[^']*'|"[^"]*")+/.exec(rest)?.[0];
    if (word === void 0) return void 0;
    rest = rest.slice(word.length);
    if (SHELL_ONLY.test(word.replaceAll(/'[^']*'/g, "").replaceAll(/"[^"$`\\!]*"/g, ""))) return void 0;
    words.push(
      word.replaceAll(/'([^']*)'|"([^"]*)"/g, (_, single, double) => single ?? double ?? "")
    );
  }
  const first = words[0];
  return first === void 0 || first.includes("=") ? void 0 : words;
}

// rehearsal/runtime/process/program.ts
async function mapProgram(argv, place2) {
  const [name, ...args] = argv;
  if (name === void 0) return refused("no command specified", true);
  const inner = withoutWrapper(name, args);
  if (inner !== void 0) return mapProgram(inner, place2);
  if (isNode(name))
    return { kind: "program", file: import_node_process7.execPath, args: await Promise.all(args.map((arg) => mapArgument(arg, place2))) };
  const script = await findExecutable(name, place2);
  if (script === void 0) {
    return refused(
      `ResourceInitializationError: failed to create new container runtime task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: ${JSON.stringify(name)}: executable file not found in $PATH`,
      true
    );
  }
  if (await startsNodeImages(script)) return mapProgram(isNodeArgument(args[0]) ? ["node", ...args] : args, place2);
  if (await hasNodeShebang(script)) return mapProgram(["node", script, ...args], place2);
  return refused(`the process runtime runs Node programs only, ${JSON.stringify(name)} needs docker`, false);
}
function refused(reason, missing3) {
  return { kind: "refused", reason: `CannotStartContainerError: ${reason}`, missing: missing3 };
}
function isNode(name) {
  return name === "node" || name.endsWith("/node");
}
function withoutWrapper(name, args) {
  const [first, second, ...more] = args;
  switch (posix2.basename(name)) {
    case "tini":
    case "dumb-init": {
      const dashes = args.indexOf("--");
      return dashes === -1 ? args.slice(args.findIndex((arg) => !arg.startsWith("-"))) : args.slice(dashes + 1);
    }
    case "sh":
    case "bash":
    case "ash":
    case "dash":
      return first === "-c" && second !== void 0 && more.length === 0 ? shellWords(second) : void 0;
    default:
      return void 0;
  }
}
async function startsNodeImages(script) {
  return posix2.basename(script) === "docker-entrypoint.sh" && (await readFile2(script, "utf8")).includes('set -- node "$@"');
}
function isNodeArgument(first) {
  return first === void 0 || first.startsWith("-") || /\.[cm]?js$/.test(first);
}
async function mapArgument(arg, place2) {
  const [, option = "", path2 = arg] = /^(--?[\w-]+=)(\/.*)$/s.exec(arg) ?? [];
  if (!path2.startsWith("/") || path2 === "/") return arg;
  if (path2.startsWith(`${place2.root}/`)) return arg;
  const real = await withinRoot(place2.root, path2, true).catch(() => void 0);
  return real !== void 0 && await exists(real) ? option + real : arg;
}
async function exists(path2) {
  return stat2(path2).then(
    () => true,
    () => false
  );
}
async function findExecutable(name, place2) {
  const candidates = name.includes("/") ? [posix2.resolve(place2.workingDirectory, name)] : place2.path.split(":").map((folder) => posix2.join("/", folder, name));
  for (const candidate of candidates) {
    const real = await withinRoot(place2.root, candidate, true).catch(() => void 0);
    if (real === void 0) continue;
    const isFile = await stat2(real).then(
      (found3) => found3.isFile(),
      () => false
    );
    if (isFile && await access(real, constants2.X_OK).then(
      () => true,
      () => false
    ))
      return real;
  }
  return void 0;
}
async function hasNodeShebang(path2) {
  const file = await open(path2);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(128), 0, 128, 0);
    return /^#!\s*\/\S*(?:\/node|\/env(?:\s+-S)?\s+node)(?:\s|$)/.test(buffer.toString("latin1", 0, bytesRead));
  } finally {
    await file.close();
  }
}

// rehearsal/runtime/process/container.ts
var DEFAULT_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
async function planContainer(launch, image, place2) {
  const environment = { ...imageEnvironment(image.config.Env ?? []), ...launch.environment };
  const path2 = environment["PATH"] ?? DEFAULT_PATH;
  const inside = filled2(launch.workingDirectory) ?? filled2(image.config.WorkingDir) ?? "/";
  const workingDirectory = await withinRoot(place2.root, inside, true);
  await mkdir2(workingDirectory, { recursive: true });
  const home = join5(place2.folder, "home");
  const temporary = join5(place2.folder, "tmp");
  await Promise.all([mkdir2(home, { recursive: true }), mkdir2(temporary, { recursive: true })]);
  const imagePlace = { root: place2.root, workingDirectory: inside, path: path2 };
  const argv = commandOf2(launch, image);
  const nodeOptions = (environment["NODE_OPTIONS"] ?? "").split(" ").filter((word) => word !== "");
  const whole2 = {
    ...environment,
    // `node` is the one that runs the rehearsal, also for what a task starts itself.
    PATH: `${dirname2(import_node_process8.execPath)}:${path2}`,
    HOME: home,
    TMPDIR: temporary,
    NODE_OPTIONS: [
      ...await Promise.all(nodeOptions.map((word) => mapArgument(word, imagePlace))),
      `--require ${JSON.stringify(place2.preload)}`
    ].join(" "),
    [PORTS_VARIABLE]: JSON.stringify(place2.ports)
  };
  const healthArgv = healthCommand(launch.healthCheck?.command);
  return {
    program: await mapProgram(argv, imagePlace),
    ...healthArgv === void 0 ? {} : { healthProgram: await mapProgram(healthArgv, imagePlace) },
    commandName: argv[0] ?? "",
    childOptions: ({ file, args }) => ({ file, args, workingDirectory, environment: whole2 })
  };
}
function commandOf2(launch, { config }) {
  const entryPoint = filled2(launch.entryPoint);
  const command = filled2(launch.command) ?? (entryPoint === void 0 ? config.Cmd : void 0);
  return [...entryPoint ?? config.Entrypoint ?? [], ...command ?? []];
}
function filled2(value) {
  return value === void 0 || value.length === 0 ? void 0 : value;
}
function healthCommand(command) {
  const [kind, ...rest] = command ?? [];
  if (kind === void 0 || kind === "NONE") return void 0;
  if (kind === "CMD") return rest;
  if (kind !== "CMD-SHELL") return command;
  const text2 = rest.join(" ");
  return shellWords(text2) ?? ["/bin/sh", "-c", text2];
}
function imageEnvironment(lines) {
  return Object.fromEntries(
    lines.map((line) => {
      const equals = line.indexOf("=");
      return equals === -1 ? [line, ""] : [line.slice(0, equals), line.slice(equals + 1)];
    })
  );
}

// rehearsal/runtime/process/stop-signal.ts
import { constants as constants3 } from "node:os";
function stopSignal(named2) {
  if (named2 === void 0 || named2 === "") return "SIGTERM";
  const wanted = named2.toUpperCase();
  const found3 = Object.entries(constants3.signals).find(
    ([name, number]) => name === wanted || name === `SIG${wanted}` || String(number) === wanted
  );
  return found3?.[0] ?? "SIGTERM";
}

// rehearsal/runtime/process/task.ts
var LEAST_STOP_TIMEOUT_MS2 = 1e3;
var EXEC_FORMAT_EXIT_CODE2 = 255;
var HOST3 = "127.0.0.1";
var StartFailure2 = class extends Error {
  container;
  constructor(container, reason) {
    super(reason);
    this.container = container;
  }
};
function startTask2(machine, launch, report) {
  const folder = join6(machine.tasksFolder, launch.taskArn.replaceAll(/[^\w-]/g, "-"));
  const held = [];
  const ports = {};
  const stops = [];
  let stopping = false;
  const isStopping = () => stopping;
  const { promise: running, resolve: nowRunning } = Promise.withResolvers();
  const stop = () => {
    if (stopping) return;
    stopping = true;
    for (const one of stops) one();
  };
  async function pull(container) {
    try {
      const image = machine.images.unpackable(container.image, container.imageDigest);
      if (image === void 0)
        throw new Error(`failed to resolve ref ${container.image}: ${container.image}: not found`);
      if (image.os !== "linux")
        throw new Error(
          "image Manifest does not contain descriptor matching platform 'linux/" + machineArchitecture() + "'"
        );
      const unpacked = await machine.unpacked.use(container.imageDigest, image);
      held.push(unpacked);
      return { image, root: unpacked.root };
    } catch (cause) {
      throw new StartFailure2(
        container.name,
        `CannotPullContainerError: pull image manifest has been retried 1 time(s): ${messageOf(cause)}`
      );
    }
  }
  async function plan(container, image, root, index) {
    const planned = await planContainer(container, image, {
      root,
      folder: join6(folder, String(index)),
      preload: machine.preload,
      ports
    });
    const { program: program2, healthProgram } = planned;
    if (image.architecture !== machineArchitecture()) return planned;
    if (program2.kind === "refused") throw new StartFailure2(container.name, program2.reason);
    if (healthProgram?.kind === "refused" && !healthProgram.missing) {
      throw new StartFailure2(container.name, `${healthProgram.reason} (for its health check)`);
    }
    return planned;
  }
  async function spawnContainer(container, image, planned) {
    const line = (text2) => machine.line(container, launch.taskArn, text2);
    const { program: program2, healthProgram } = planned;
    if (image.architecture !== machineArchitecture() || program2.kind === "refused") {
      line(`exec ${planned.commandName}: exec format error`);
      return { over: over(container, Promise.resolve(EXEC_FORMAT_EXIT_CODE2)) };
    }
    const options = planned.childOptions(program2);
    const child = await machine.children.start({ ...options, line }).catch((cause) => {
      throw new StartFailure2(container.name, `CannotStartContainerError: ${messageOf(cause)}`);
    });
    const health = container.healthCheck === void 0 || healthProgram === void 0 ? void 0 : watchHealth(
      machine.clock,
      container.healthCheck,
      () => healthProgram.kind === "program" ? machine.children.start(planned.childOptions(healthProgram)) : Promise.reject(new Error(healthProgram.reason)),
      (healthy) => void running.then(() => report({ kind: "container-health", container: container.name, healthy }))
    );
    const cancelKill = stopLater(child, container, image);
    const exited = child.exited.finally(async () => {
      cancelKill();
      await health?.stop();
    });
    return { over: over(container, exited) };
  }
  function stopLater(child, container, image) {
    let cancel = () => void 0;
    const stopOne = () => {
      child.signal(stopSignal(image.config.StopSignal));
      cancel = machine.clock.after(
        atLeast(machine.clock, container.stopTimeoutSeconds * 1e3, LEAST_STOP_TIMEOUT_MS2),
        () => child.kill()
      );
    };
    stops.push(stopOne);
    if (stopping) stopOne();
    return () => cancel();
  }
  async function over(container, exited) {
    const exitCode = await exited;
    await running;
    report({ kind: "container-exited", container: container.name, exitCode });
    if (container.essential) stop();
  }
  async function begin2() {
    const exits2 = [];
    try {
      const pulled = await Promise.all(launch.containers.map(pull));
      if (isStopping()) return exits2;
      report({ kind: "pulled" });
      const declared = launch.containers.flatMap((container) => container.containerPorts);
      for (const port of new Set(declared)) ports[port] = await machine.ports.take();
      const ready = await Promise.all(
        launch.containers.map(async (container, index) => {
          const { image, root } = pulled[index] ?? await pull(container);
          return { container, image, planned: await plan(container, image, root, index) };
        })
      );
      for (const { container, image, planned } of ready) {
        if (!isStopping()) exits2.push((await spawnContainer(container, image, planned)).over);
      }
      if (!isStopping()) {
        const addresses = Object.entries(ports).map(([from, port]) => ({
          containerPort: Number(from),
          host: HOST3,
          port
        }));
        report({ kind: "running", addresses });
      }
    } catch (cause) {
      stop();
      const container = cause instanceof StartFailure2 ? cause.container : launch.containers[0]?.name ?? "";
      report({ kind: "failed-to-start", container, reason: messageOf(cause) });
    }
    return exits2;
  }
  async function live() {
    await Promise.resolve();
    const exits2 = await begin2();
    nowRunning(void 0);
    await Promise.all(exits2);
    for (const image of held) image.release();
    for (const port of Object.values(ports)) machine.ports.giveBack(port);
    await rm3(folder, { recursive: true, force: true });
    report({ kind: "stopped" });
  }
  return { stop, gone: live() };
}
function messageOf(cause) {
  return cause instanceof Error ? cause.message : String(cause);
}
function machineArchitecture() {
  return import_node_process9.arch === "x64" ? "amd64" : import_node_process9.arch;
}

// rehearsal/runtime/process/unpacked-images.ts
import { mkdir as mkdir4, rename, rm as rm5 } from "node:fs/promises";
import { join as join8 } from "node:path";

// rehearsal/runtime/process/unpack.ts
import { chmod, link, lstat as lstat3, mkdir as mkdir3, readdir as readdir3, realpath, rm as rm4, symlink, writeFile } from "node:fs/promises";
import { join as join7, posix as posix3, relative, sep } from "node:path";

// rehearsal/runtime/process/layer.ts
var import_node_util4 = __toESM(require_node_util(), 1);
var import_tar_stream2 = __toESM(require_tar_stream(), 1);
import { gunzip } from "node:zlib";
var UnreadableLayer = class extends Error {
};
var GZIP = [31, 139];
var ZSTD = [40, 181, 47, 253];
async function layerTar(blob, mediaType) {
  if (startsWith(blob, ZSTD) || mediaType.endsWith("+zstd")) {
    throw new UnreadableLayer(
      "a layer is compressed with zstd, which the process runtime does not read; build it with gzip"
    );
  }
  if (mediaType.includes("nondistributable") || mediaType.includes("foreign")) {
    throw new UnreadableLayer(`a layer of type ${mediaType} is not in the registry`);
  }
  if (!startsWith(blob, GZIP)) return blob;
  return (0, import_node_util4.promisify)(gunzip)(blob).catch((cause) => {
    throw new UnreadableLayer("a layer is not valid gzip", { cause });
  });
}
function startsWith(blob, magic) {
  return magic.every((byte, index) => blob[index] === byte);
}
async function* layerEntries(tar) {
  const stream = (0, import_tar_stream2.extract)();
  stream.end(tar);
  try {
    for await (const entry of stream) {
      yield {
        header: entry.header,
        body: async () => {
          const chunks = [];
          for await (const chunk of entry) chunks.push(chunk);
          return Buffer.concat(chunks);
        }
      };
      entry.resume();
    }
  } catch (cause) {
    if (cause instanceof Error && /tar|header/i.test(cause.message) && !(cause instanceof UnreadableLayer)) {
      throw new UnreadableLayer(`a layer is not a valid tar: ${cause.message}`, { cause });
    }
    throw cause;
  }
}

// rehearsal/runtime/process/unpack.ts
var WHITEOUT = ".wh.";
var OPAQUE = ".wh..wh..opq";
async function unpackImage(image, root) {
  await mkdir3(root, { recursive: true });
  const links = [];
  for (const layer of image.layers) {
    const tar = await layerTar(layer.read(), layer.mediaType);
    for await (const entry of layerEntries(tar)) await applyWhiteout(root, entry);
    for await (const entry of layerEntries(tar)) await applyEntry(root, entry, links);
  }
  await refuseEscapes(root, links);
}
async function applyWhiteout(root, { header }) {
  const parts = imagePathParts(header.name);
  const name = parts.at(-1) ?? "";
  if (!name.startsWith(WHITEOUT)) return;
  const folder = await withinRoot(root, parts.slice(0, -1).join("/"), true);
  if (name === OPAQUE) {
    for (const child of await readdir3(folder).catch(() => [])) await remove3(join7(folder, child));
    return;
  }
  const hidden = name.slice(WHITEOUT.length);
  if (hidden.startsWith(WHITEOUT)) return;
  if (hidden === "" || hidden === "." || hidden === "..")
    throw new UnsafePath(`a whiteout of ${JSON.stringify(header.name)}`);
  await remove3(join7(folder, hidden));
}
async function applyEntry(root, entry, links) {
  const { header } = entry;
  const parts = imagePathParts(header.name);
  const name = parts.at(-1);
  if (name === void 0 || name.startsWith(WHITEOUT)) return;
  const folder = await withinRoot(root, parts.slice(0, -1).join("/"), true);
  await mkdir3(folder, { recursive: true });
  const path2 = join7(folder, name);
  const existing = await lstat3(path2).catch(() => void 0);
  const keeps = header.type === "directory" && existing?.isDirectory() === true;
  if (existing !== void 0 && !keeps) await remove3(path2);
  switch (header.type) {
    case "directory":
      if (!keeps) await mkdir3(path2);
      await chmod(path2, header.mode & 511 | 448);
      return;
    case "file":
    case "contiguous-file":
      await writeFile(path2, await entry.body());
      await chmod(path2, header.mode & 511);
      return;
    case "symlink": {
      const within2 = relative(root, folder).split(sep).join(posix3.sep);
      await symlink(relativeTarget(within2, header.linkname), path2);
      links.push(path2);
      return;
    }
    case "link": {
      const target = await withinRoot(root, imagePathParts(header.linkname).join("/"), false);
      await link(target, path2).catch((cause) => {
        throw new UnreadableLayer(`a hard link to ${JSON.stringify(header.linkname)}, which is not in the image`, {
          cause
        });
      });
      return;
    }
    default:
      return;
  }
}
async function remove3(path2) {
  await rm4(path2, { recursive: true, force: true });
}
async function refuseEscapes(root, links) {
  const real = await realpath(root);
  for (const path2 of links) {
    const end = await realpath(path2).catch(() => void 0);
    if (end === void 0 || end === real || end.startsWith(real + sep)) continue;
    throw new UnsafePath(`a symbolic link that leaves the image: /${relative(root, path2)}`);
  }
}

// rehearsal/runtime/process/unpacked-images.ts
var KEPT_UNUSED = 8;
function openUnpackedImages(folder) {
  const known2 = /* @__PURE__ */ new Map();
  let attempt = 0;
  async function unpackNew(digest, image) {
    attempt += 1;
    const partial = join8(folder, `partial-${attempt}`);
    const root = join8(folder, digest.replaceAll(/[^a-z0-9]/gi, "-"));
    try {
      await mkdir4(folder, { recursive: true });
      await unpackImage(image, partial);
      await rm5(root, { recursive: true, force: true });
      await rename(partial, root);
      return root;
    } catch (cause) {
      known2.delete(digest);
      await rm5(partial, { recursive: true, force: true });
      throw cause;
    }
  }
  function evict() {
    const unused = [...known2].filter(([, image]) => image.users === 0);
    for (const [digest, { root }] of unused.slice(0, Math.max(0, unused.length - KEPT_UNUSED))) {
      known2.delete(digest);
      const moved = join8(folder, `evicted-${attempt += 1}`);
      void root.then((path2) => rename(path2, moved)).then(() => rm5(moved, { recursive: true, force: true })).catch(() => void 0);
    }
  }
  return {
    async use(digest, image) {
      const entry = known2.get(digest) ?? { users: 0, root: unpackNew(digest, image) };
      known2.delete(digest);
      known2.set(digest, entry);
      entry.users += 1;
      const root = await entry.root;
      let released = false;
      return {
        root,
        release: () => {
          if (released) return;
          released = true;
          entry.users -= 1;
          evict();
        }
      };
    }
  };
}

// rehearsal/runtime/process/process-runtime.ts
function startProcessRuntime(options) {
  const folder = resolve2(options.folder);
  const tasksFolder = join9(folder, TASKS);
  const preload = join9(folder, PRELOAD_FILE);
  mkdirSync2(folder, { recursive: true });
  writeFileSync2(join9(folder, OWNER), `${import_node_process10.pid} ${processIdentity(import_node_process10.pid) ?? ""}`);
  writeFileSync2(preload, PRELOAD);
  mkdirSync2(join9(folder, IMAGES), { recursive: true });
  writeFileSync2(join9(folder, IMAGES, BOUNDARY), "{}\n");
  const tails = openTails();
  const children = openChildren(join9(folder, PROCESSES));
  const ports = openPorts();
  const machine = {
    clock: options.clock,
    images: options.images,
    unpacked: openUnpackedImages(join9(folder, IMAGES)),
    children,
    ports,
    preload,
    tasksFolder,
    line(launch, taskArn, text2) {
      tails.add(taskArn, launch.name, text2);
      if (launch.log !== void 0) options.logs.write(launch.log.group, launch.log.stream, text2, taskArn);
    }
  };
  const tasks2 = /* @__PURE__ */ new Map();
  let closed = false;
  return {
    name: "process",
    start(launch, report) {
      if (closed) throw new Error("the process runtime is closed");
      const task = startTask2(machine, launch, (event) => {
        if (!closed) report(event);
      });
      tasks2.set(launch.taskArn, task);
      void task.gone.finally(() => tasks2.delete(launch.taskArn));
    },
    stop(taskArn) {
      tasks2.get(taskArn)?.stop();
    },
    lastLines: (taskArn, container) => tails.of(taskArn, container),
    async close() {
      closed = true;
      for (const task of tasks2.values()) task.stop();
      const gone = Promise.all([...tasks2.values()].map((task) => task.gone));
      await children.endAll();
      await gone;
      await ports.close();
      for (const part of [IMAGES, TASKS, PROCESSES, PRELOAD_FILE, OWNER])
        await rm6(join9(folder, part), { recursive: true, force: true });
    }
  };
}

// rehearsal/runtime/simulated/behaviour.ts
var BEHAVIOUR_VARIABLE = "REHEARSE";
var DEFAULT2 = { startSeconds: 2, exitCode: 1, healthy: true, stopSeconds: 1, stopExitCode: 0, log: [] };
var isSeconds = (value) => typeof value === "number" && Number.isFinite(value) && value >= 0;
var isExitCode = (value) => Number.isInteger(value) && isSeconds(value) && Number(value) <= 255;
var RULES = {
  startSeconds: { expected: "seconds", holds: isSeconds },
  cannotStart: { expected: "a reason", holds: (value) => typeof value === "string" },
  exitAfterSeconds: { expected: "seconds", holds: isSeconds },
  exitCode: { expected: "an exit code", holds: isExitCode },
  healthy: { expected: "true, false or seconds", holds: (value) => typeof value === "boolean" || isSeconds(value) },
  unhealthyAfterSeconds: { expected: "seconds", holds: isSeconds },
  stopSeconds: { expected: "seconds", holds: isSeconds },
  stopExitCode: { expected: "an exit code", holds: isExitCode },
  log: {
    expected: "a list of lines",
    holds: (value) => Array.isArray(value) && value.every((line) => typeof line === "string")
  }
};
function parseBehaviour(text2) {
  if (text2 === void 0 || text2 === "") return DEFAULT2;
  let value;
  try {
    value = JSON.parse(text2);
  } catch {
    throw new Error(`${BEHAVIOUR_VARIABLE} is not JSON`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Error(`${BEHAVIOUR_VARIABLE} is not a JSON object`);
  const wrong2 = Object.entries(value).flatMap(([name, part]) => {
    const rule = Object.entries(RULES).find(([known2]) => known2 === name)?.[1];
    if (rule === void 0) return [`${name} is unknown`];
    return rule.holds(part) ? [] : [`${name} must be ${rule.expected}`];
  });
  if (wrong2.length > 0) throw new Error(`${BEHAVIOUR_VARIABLE}: ${wrong2.join(", ")}`);
  return { ...DEFAULT2, ...value };
}
function passesHealthCheck(behaviour, seconds) {
  const from = typeof behaviour.healthy === "number" ? behaviour.healthy : 0;
  return behaviour.healthy !== false && seconds >= from && seconds < (behaviour.unhealthyAfterSeconds ?? Infinity);
}

// rehearsal/runtime/simulated/simulated-task.ts
function startSimulatedTask({ clock, containers, write, report }) {
  const timers = /* @__PURE__ */ new Set();
  const alive = /* @__PURE__ */ new Set();
  let runningSince;
  let stopping = false;
  let over = false;
  const later = (seconds, then) => {
    const cancel = clock.after(seconds * 1e3, () => {
      timers.delete(cancel);
      then();
    });
    timers.add(cancel);
    return cancel;
  };
  const discard = () => {
    for (const cancel of timers) cancel();
    timers.clear();
  };
  const finish2 = () => {
    if (over) return;
    over = true;
    discard();
    report({ kind: "stopped" });
  };
  const exit = (container, exitCode) => {
    if (!alive.delete(container)) return;
    report({ kind: "container-exited", container: container.launch.name, exitCode });
    if (container.launch.essential) stop();
    if (alive.size === 0) finish2();
  };
  const stop = () => {
    if (stopping || over) return;
    stopping = true;
    if (runningSince === void 0) {
      discard();
      later(0, finish2);
      return;
    }
    for (const container of alive) {
      const { behaviour, launch } = container;
      const killed = behaviour.stopSeconds > launch.stopTimeoutSeconds;
      later(
        killed ? launch.stopTimeoutSeconds : behaviour.stopSeconds,
        () => exit(container, killed ? 137 : behaviour.stopExitCode)
      );
    }
  };
  const run = () => {
    runningSince = clock.now();
    report({ kind: "running", addresses: [] });
    for (const container of containers) {
      const { launch, behaviour } = container;
      alive.add(container);
      for (const line of behaviour.log) if (launch.log !== void 0) write(launch.log.group, launch.log.stream, line);
      if (behaviour.exitAfterSeconds !== void 0)
        later(behaviour.exitAfterSeconds, () => exit(container, behaviour.exitCode));
      if (launch.healthCheck !== void 0) watch(container, launch.healthCheck);
      else tellHealth(container);
    }
  };
  const watch = (container, check2) => {
    let failures = 0;
    let known2;
    const look = () => {
      if (!alive.has(container) || runningSince === void 0) return;
      const seconds = (clock.now() - runningSince) / 1e3;
      const passed = passesHealthCheck(container.behaviour, seconds);
      if (passed) failures = 0;
      else if (known2 === true || seconds >= check2.startPeriod) failures += 1;
      const healthy = passed ? true : failures >= check2.retries ? false : known2;
      if (healthy !== void 0 && healthy !== known2)
        report({ kind: "container-health", container: container.launch.name, healthy });
      known2 = healthy;
      later(check2.interval, look);
    };
    later(check2.interval, look);
  };
  const tellHealth = (container) => {
    const { healthy, unhealthyAfterSeconds } = container.behaviour;
    const tell = (now) => {
      if (alive.has(container)) report({ kind: "container-health", container: container.launch.name, healthy: now });
    };
    if (healthy !== true) tell(false);
    if (typeof healthy === "number") later(healthy, () => tell(true));
    if (unhealthyAfterSeconds !== void 0) later(unhealthyAfterSeconds, () => tell(false));
  };
  later(0, () => {
    const failing = containers.find(({ behaviour }) => behaviour.cannotStart !== void 0);
    if (failing?.behaviour.cannotStart !== void 0) {
      if (!failing.behaviour.cannotStart.startsWith("CannotPull")) report({ kind: "pulled" });
      report({ kind: "failed-to-start", container: failing.launch.name, reason: failing.behaviour.cannotStart });
      finish2();
      return;
    }
    const startSeconds = Math.max(0, ...containers.map(({ behaviour }) => behaviour.startSeconds));
    later(startSeconds / 2, () => {
      report({ kind: "pulled" });
      later(startSeconds / 2, run);
    });
  });
  return {
    stop,
    discard,
    passesHealthCheck: () => runningSince !== void 0 && alive.size === containers.length && containers.every(({ behaviour }) => passesHealthCheck(behaviour, (clock.now() - (runningSince ?? 0)) / 1e3))
  };
}

// rehearsal/runtime/simulated/simulated-runtime.ts
function startSimulatedRuntime(options) {
  const tasks2 = /* @__PURE__ */ new Map();
  let closed = false;
  function script({ containers }) {
    return containers.map((launch) => {
      const image = options.images.unpackable(launch.image, launch.imageDigest);
      if (image === void 0) {
        const reason = `CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref ${launch.image}: ${launch.image}: not found`;
        return { launch, behaviour: { ...parseBehaviour(void 0), cannotStart: reason } };
      }
      const fromImage = image.config.Env?.findLast((line) => line.startsWith(`${BEHAVIOUR_VARIABLE}=`))?.slice(
        BEHAVIOUR_VARIABLE.length + 1
      );
      try {
        return { launch, behaviour: parseBehaviour(launch.environment[BEHAVIOUR_VARIABLE] ?? fromImage) };
      } catch (cause) {
        const reason = `CannotStartContainerError: ${cause instanceof Error ? cause.message : String(cause)}`;
        return { launch, behaviour: { ...parseBehaviour(void 0), cannotStart: reason } };
      }
    });
  }
  return {
    name: "simulated",
    start(launch, report) {
      if (closed) throw new Error("the simulated runtime is closed");
      const task = startSimulatedTask({
        clock: options.clock,
        containers: script(launch),
        write: (group, stream, line) => options.logs?.write(group, stream, line, launch.taskArn),
        report: (event) => {
          if (closed) return;
          if (event.kind === "stopped") tasks2.delete(launch.taskArn);
          report(event);
        }
      });
      tasks2.set(launch.taskArn, task);
    },
    stop(taskArn) {
      tasks2.get(taskArn)?.stop();
    },
    passesHealthCheck: (taskArn) => tasks2.get(taskArn)?.passesHealthCheck() ?? false,
    async close() {
      closed = true;
      for (const task of tasks2.values()) task.discard();
      tasks2.clear();
    }
  };
}

// rehearsal/server/request-log.ts
function createRequestLog(capacity2 = 2e4) {
  let requests = [];
  let count2 = 0;
  return {
    add(request2) {
      count2 += 1;
      requests.push({ n: count2, ...request2 });
      if (requests.length > capacity2) requests = requests.slice(-Math.ceil(capacity2 / 2));
    },
    since: (n) => requests.filter((request2) => request2.n > n),
    clear() {
      requests = [];
    }
  };
}
function requestLogRoutes(log) {
  return {
    prefix: "/_rehearsal/requests",
    async handle({ method, query: query2 }) {
      if (method === "DELETE") {
        log.clear();
        return { status: 204 };
      }
      if (method !== "GET") return jsonAnswer(405, { message: "expected GET or DELETE" });
      const since = Number(query2.get("since") ?? "0");
      if (!Number.isInteger(since) || since < 0)
        return jsonAnswer(400, { message: "since: expected a request number" });
      return jsonAnswer(200, { requests: log.since(since) });
    }
  };
}

// rehearsal/server/server.ts
var import_node_http5 = __toESM(require_node_http(), 1);
import { randomUUID as randomUUID6 } from "node:crypto";

// rehearsal/server/json-protocol.ts
var headers = (requestId) => ({
  "content-type": "application/x-amz-json-1.1",
  "x-amzn-RequestId": requestId
});
function parseTarget(header) {
  const match = typeof header === "string" ? /^([^.]+)\.([A-Za-z]+)$/.exec(header) : null;
  const [, target, operation2] = match ?? [];
  return target === void 0 || operation2 === void 0 ? void 0 : { target, operation: operation2 };
}
function parseJsonInput(body) {
  if (body.length === 0) return {};
  try {
    const parsed2 = JSON.parse(body.toString("utf8"));
    if (typeof parsed2 === "object" && parsed2 !== null && !Array.isArray(parsed2)) return parsed2;
  } catch {
    throw new ApiError("SerializationException", "Unexpected character in the JSON input");
  }
  throw new ApiError("SerializationException", "Start of structure or map expected");
}
function jsonSuccess(requestId, output) {
  return { status: 200, headers: headers(requestId), body: Buffer.from(JSON.stringify(output ?? {})) };
}
function jsonRefusal(requestId, error) {
  const body = { __type: error.code, message: error.message, ...error.members };
  return {
    status: error.status,
    headers: headers(requestId),
    body: Buffer.from(JSON.stringify(body)),
    errorCode: error.code
  };
}

// rehearsal/server/query-protocol.ts
var headers2 = (requestId) => ({
  "content-type": "text/xml",
  "x-amzn-RequestId": requestId
});
function escapeXml2(text2) {
  return text2.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
function querySuccess(requestId, document) {
  return { status: 200, headers: headers2(requestId), body: Buffer.from(document) };
}
function queryRefusal(requestId, error) {
  const type = error.status < 500 ? "Sender" : "Receiver";
  const body = `<ErrorResponse><Error><Type>${type}</Type><Code>${escapeXml2(error.code)}</Code><Message>${escapeXml2(error.message)}</Message></Error><RequestId>${requestId}</RequestId></ErrorResponse>`;
  return { status: error.status, headers: headers2(requestId), body: Buffer.from(body), errorCode: error.code };
}

// rehearsal/faults/fault-answer.ts
function refusal(fault, protocol2) {
  if (fault.kind === "throttle") return throttleRefusal(protocol2);
  const server = protocol2 === "json" ? "ServerException" : "InternalFailure";
  const code = fault.code ?? (fault.status >= 500 ? server : "ClientException");
  return new ApiError(code, fault.message ?? "Service Unavailable. Please try again later.", fault.status);
}
function faultAnswer(fault, protocol2, requestId) {
  switch (protocol2) {
    case "json":
      return jsonRefusal(requestId, refusal(fault, "json"));
    case "query":
      return queryRefusal(requestId, refusal(fault, "query"));
    case "inbox": {
      if (fault.kind === "error") return inboxAnswer(fault.status, {}, fault.code ?? "service_unavailable");
      return inboxAnswer(429, { "retry-after": "1" }, "ratelimited");
    }
    case "registry":
    case "http": {
      const status = fault.kind === "throttle" ? 429 : fault.status;
      const code = fault.kind === "throttle" ? "TOOMANYREQUESTS" : fault.code ?? "UNKNOWN";
      const message = fault.kind === "throttle" ? "Rate exceeded" : fault.message ?? "Service Unavailable";
      const answer3 = jsonAnswer(status, { errors: [{ code, message }] });
      return { ...answer3, body: Buffer.from(answer3.body), errorCode: code };
    }
  }
}
function inboxAnswer(status, headers3, error) {
  const answer3 = jsonAnswer(status, { ok: false, error });
  return { ...answer3, headers: { ...answer3.headers, ...headers3 }, body: Buffer.from(answer3.body), errorCode: error };
}

// rehearsal/server/log-input.ts
var secretNames = /^(value|WebIdentityToken|password|secret.*|authorizationToken|authorization)$/i;
var payloadNames = /^(layerPartBlob|imageManifest|policyText|lifecyclePolicyText)$/;
var longest = 512;
function loggedInput(input, name = "") {
  if (typeof input === "string") {
    if (secretNames.test(name) || payloadNames.test(name) || input.length > longest)
      return { characters: input.length };
    return input;
  }
  if (Array.isArray(input)) return input.map((item) => loggedInput(item, name));
  if (typeof input !== "object" || input === null) return input;
  return Object.fromEntries(Object.entries(input).map(([member, content2]) => [member, loggedInput(content2, member)]));
}

// rehearsal/server/aws-chunked.ts
function isAwsChunked(headers3) {
  const declared = headers3["x-amz-content-sha256"];
  return typeof declared === "string" && declared.startsWith("STREAMING-") || /\baws-chunked\b/.test(headers3["content-encoding"] ?? "");
}
function decodeAwsChunked(body) {
  const chunks = [];
  let position2 = 0;
  for (; ; ) {
    const end = body.indexOf("\r\n", position2);
    if (end < 0) return void 0;
    const size2 = /^([0-9a-fA-F]+)(;.*)?$/.exec(body.toString("latin1", position2, end))?.[1];
    if (size2 === void 0) return void 0;
    const length = Number.parseInt(size2, 16);
    if (length === 0) return Buffer.concat(chunks);
    const start2 = end + 2;
    if (start2 + length + 2 > body.length) return void 0;
    chunks.push(body.subarray(start2, start2 + length));
    position2 = start2 + length + 2;
  }
}

// rehearsal/server/perform.ts
var services = {
  AmazonEC2ContainerServiceV20141113: "ecs",
  AmazonEC2ContainerRegistry_V20150921: "ecr",
  Logs_20140328: "logs"
};
function identify(incoming, gate, protocol2, target) {
  const verified = verifySignature(incoming, incoming.body, gate.keys, gate.now);
  if ("problem" in verified) throw signatureRefusal(verified.problem, protocol2);
  const service2 = target === void 0 ? verified.caller.service : services[target] ?? verified.caller.service;
  checkScope(verified.caller, service2, gate.region, protocol2);
  const refused2 = gate.iam.refusal(verified.caller.accessKeyId, gate.demands);
  if (refused2 !== void 0) throw accessRefusal(refused2, protocol2);
  return { ...verified.caller, account: gate.iam.accountOf(verified.caller.accessKeyId) };
}
function asApiError(error, protocol2) {
  if (error instanceof ApiError) return error;
  console.error(error);
  const message = `The rehearsal itself failed: ${error instanceof Error ? error.message : String(error)}`;
  return new ApiError(protocol2 === "json" ? "ServerException" : "InternalFailure", message, 500);
}
async function json(route2, incoming, gate, requestId) {
  try {
    const caller = identify(incoming, gate, "json", route2.api?.target);
    if (route2.api === void 0)
      throw new ApiError("UnknownOperationException", "The rehearsal does not know this API.");
    if (route2.input instanceof ApiError) throw route2.input;
    return jsonSuccess(requestId, await route2.api.call(route2.operation, route2.input, caller));
  } catch (error) {
    return jsonRefusal(requestId, asApiError(error, "json"));
  }
}
async function query(route2, incoming, gate, requestId) {
  try {
    const open2 = gate.query.find(({ unsigned }) => unsigned?.has(route2.operation) === true);
    if (open2 !== void 0) {
      const nobody = { accessKeyId: "", region: gate.region, service: open2.service };
      return querySuccess(requestId, await open2.call(route2.operation, route2.form, nobody));
    }
    const caller = identify(incoming, gate, "query", void 0);
    const api = gate.query.find(({ service: service2 }) => service2 === caller.service);
    if (api === void 0 || route2.operation === "")
      throw new ApiError("InvalidAction", `The action ${route2.operation} is not valid for this web service.`);
    return querySuccess(requestId, await api.call(route2.operation, route2.form, caller));
  } catch (error) {
    return queryRefusal(requestId, asApiError(error, "query"));
  }
}
async function raw(route2, incoming, gate) {
  const text2 = (status, body2) => ({
    status,
    headers: { "content-type": "text/plain" },
    body: Buffer.from(body2)
  });
  if (route2.api === void 0) return text2(404, "Not Found\n");
  const body = isAwsChunked(incoming.headers) ? decodeAwsChunked(incoming.body) : incoming.body;
  if (body === void 0) return text2(400, "broken aws-chunked body\n");
  const { method, path: path2, headers: headers3 } = incoming;
  try {
    const answer3 = await route2.api.handle({
      method,
      path: path2,
      query: new URLSearchParams(incoming.rawQuery),
      headers: headers3,
      body,
      refusal: (accessKeyId) => gate.iam.refusal(accessKeyId, gate.demands)
    });
    const errorCode = answer3.status >= 400 ? registryCode(answer3.body) : void 0;
    return {
      status: answer3.status,
      headers: answer3.headers ?? {},
      body: Buffer.isBuffer(answer3.body) ? answer3.body : Buffer.from(answer3.body ?? ""),
      ...errorCode !== void 0 && { errorCode }
    };
  } catch (error) {
    console.error(error);
    return text2(500, "The rehearsal itself failed\n");
  }
}
function registryCode(body) {
  return /"code":"([A-Z_]+)"/.exec(body?.toString() ?? "")?.[1];
}
async function perform(route2, incoming, gate, requestId) {
  switch (route2.protocol) {
    case "json":
      return json(route2, incoming, gate, requestId);
    case "query":
      return query(route2, incoming, gate, requestId);
    case "registry":
    case "inbox":
    case "http":
      return raw(route2, incoming, gate);
  }
}

// rehearsal/server/browser-refusal.ts
var loopback2 = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;
function browserRefusal(headers3) {
  if (headers3.origin === void 0 && loopback2.test(headers3.host ?? "")) return void 0;
  return { status: 403, headers: { "content-type": "text/plain" }, body: Buffer.from("not for browsers\n") };
}

// rehearsal/server/route.ts
var reading = /^(Describe|List|Get|BatchGet|BatchCheck|Filter)/;
function isMutating(route2, method) {
  if (route2.protocol === "json" || route2.protocol === "query") return !reading.test(route2.operation);
  return method !== "GET" && method !== "HEAD";
}
function isControl(path2) {
  return path2.startsWith("/_rehearsal/") && !path2.startsWith("/_rehearsal/inbox/");
}
function rawProtocol(path2) {
  if (path2.startsWith("/_rehearsal/inbox/")) return "inbox";
  if (path2.startsWith("/v2/email/")) return "http";
  return path2 === "/v2" || path2.startsWith("/v2/") ? "registry" : "http";
}
function findRoute(incoming, apis) {
  const { method, path: path2, headers: headers3, body } = incoming;
  if (method === "POST" && path2 === "/") {
    const target = parseTarget(headers3["x-amz-target"]);
    if (target !== void 0) {
      const api2 = apis.json.find((each) => each.target === target.target);
      return { protocol: "json", api: api2, operation: target.operation, input: inputOrError(body) };
    }
    const form = new URLSearchParams(body.toString("utf8"));
    return { protocol: "query", operation: form.get("Action") ?? "", form };
  }
  const api = apis.raw.filter(({ prefix: prefix3 }) => path2.startsWith(prefix3)).toSorted((a, b) => b.prefix.length - a.prefix.length).at(0);
  return { protocol: rawProtocol(path2), api };
}
function inputOrError(body) {
  try {
    return parseJsonInput(body);
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
}

// rehearsal/server/stale-answers.ts
import { createHash as createHash7 } from "node:crypto";
var capacity = 2e3;
var largest2 = 1 << 20;
function createStaleAnswers() {
  const answers = /* @__PURE__ */ new Map();
  const key = (request2, operation2) => createHash7("sha256").update(JSON.stringify([operation2, request2.method, request2.path, request2.rawQuery])).update(request2.body).digest("base64");
  return {
    keep(request2, operation2, answer3) {
      if (answer3.body.length > largest2) return;
      const name = key(request2, operation2);
      answers.delete(name);
      answers.set(name, answer3);
      const oldest = answers.keys().next();
      if (answers.size > capacity && oldest.done !== true) answers.delete(oldest.value);
    },
    of: (request2, operation2) => answers.get(key(request2, operation2)),
    forget: () => answers.clear()
  };
}

// rehearsal/server/server.ts
async function read(request2) {
  const chunks = [];
  for await (const chunk of request2) chunks.push(chunk);
  const url = request2.url ?? "/";
  const mark2 = url.indexOf("?");
  const path2 = mark2 < 0 ? url : url.slice(0, mark2);
  const rawQuery = mark2 < 0 ? "" : url.slice(mark2 + 1);
  return {
    method: request2.method ?? "GET",
    path: decoded(path2),
    rawQuery,
    headers: request2.headers,
    body: Buffer.concat(chunks)
  };
}
function decoded(path2) {
  try {
    return decodeURIComponent(path2);
  } catch {
    return path2;
  }
}
function logged(incoming, route2) {
  const credential = /Credential=([^/]+)\/\d+\/([^/]+)\/([^/]+)\//.exec(incoming.headers.authorization ?? "");
  const [, signer, region, service2] = credential ?? [];
  const accessKeyId = signer ?? (route2.protocol === "registry" ? tokenHolder(incoming.headers.authorization) : void 0);
  const input = route2.protocol === "json" ? route2.input : route2.protocol === "query" ? Object.fromEntries(route2.form) : void 0;
  return {
    protocol: route2.protocol,
    ...service2 !== void 0 && { service: service2 },
    ..."operation" in route2 && { operation: route2.operation },
    method: incoming.method,
    path: incoming.rawQuery === "" ? incoming.path : `${incoming.path}?${incoming.rawQuery}`,
    ...accessKeyId !== void 0 && { accessKeyId },
    ...region !== void 0 && { region },
    ...input !== void 0 && !(input instanceof Error) && { input: loggedInput(input) }
  };
}
async function closing({ socket }) {
  if (!socket.destroyed) await new Promise((resolve3) => socket.once("close", () => resolve3()));
}
function createRehearsalServer(parts) {
  const { clock, log, faults, apis, stale = createStaleAnswers() } = parts;
  async function handle(request2, response) {
    const incoming = await read(request2);
    const requestId = randomUUID6();
    const route2 = findRoute(incoming, apis);
    const about = logged(incoming, route2);
    const demands = parts.iam.demandsOf(route2, incoming, about.service, about.accessKeyId);
    const now = clock.now();
    const gate = { keys: parts.keys, region: parts.region, query: apis.query, iam: parts.iam, demands, now };
    if (isControl(incoming.path)) {
      send(response, browserRefusal(incoming.headers) ?? await perform(route2, incoming, gate, requestId), requestId);
      return;
    }
    const at2 = clock.now() / 1e3;
    const input = route2.protocol === "json" ? route2.input : void 0;
    const mutating = isMutating(route2, incoming.method);
    const strikes = faults.take({
      ..."operation" in route2 && { operation: route2.operation },
      method: incoming.method,
      path: incoming.path,
      mutating,
      input
    });
    for (const strike of strikes)
      if (strike.kind === "delay") await new Promise((done) => clock.after(strike.ms, done));
    const fault = strikes.find(({ kind }) => kind !== "delay") ?? strikes[0];
    const answer3 = await answered();
    log.add({
      at: at2,
      ...about,
      status: answer3?.status ?? 0,
      ...answer3?.errorCode !== void 0 && { errorCode: answer3.errorCode },
      ...fault !== void 0 && { fault: fault.kind },
      bytesIn: incoming.body.length,
      bytesOut: incoming.method === "HEAD" ? 0 : answer3?.body.length ?? 0,
      isMutating: mutating,
      demands
    });
    if (fault?.kind === "hold-after") await faults.holding.hold(closing(request2));
    if (answer3 === void 0 || fault?.kind === "cut-after") request2.socket.destroy();
    else send(response, answer3, requestId);
    async function answered() {
      if (fault?.kind === "cut-before") return void 0;
      if (fault?.kind === "hold-before" && await faults.holding.hold(closing(request2)) === "gone") return void 0;
      if (fault?.kind === "throttle" || fault?.kind === "error") return faultAnswer(fault, route2.protocol, requestId);
      const former = fault?.kind === "stale-read" && !mutating ? stale.of(incoming, about.operation) : void 0;
      if (former !== void 0) return former;
      const fresh = await perform(route2, incoming, gate, requestId);
      if (!mutating) stale.keep(incoming, about.operation, fresh);
      return fresh;
    }
  }
  function send(response, answer3, requestId) {
    response.sendDate = false;
    const { status, headers: headers3, body } = answer3;
    response.writeHead(status, {
      Date: new Date(clock.now()).toUTCString(),
      "x-rehearsal-speed": String(clock.speed),
      "x-amzn-RequestId": requestId,
      ...status !== 204 && { "content-length": String(body.length) },
      ...headers3
    });
    response.end(body);
  }
  const server = (0, import_node_http5.createServer)((request2, response) => {
    handle(request2, response).catch((error) => {
      if (!request2.socket.destroyed) console.error(error);
      request2.socket.destroy();
    });
  });
  server.keepAliveTimeout = 12e4;
  server.requestTimeout = 0;
  return server;
}

// rehearsal/server/settings.ts
var optional = /* @__PURE__ */ new Map([["pageSize", "number"]]);
function problems2(settings, change) {
  if (typeof change !== "object" || change === null || Array.isArray(change)) return ["expected an object of sections"];
  const found3 = [];
  for (const [name, members3] of Object.entries(change)) {
    const section = settings[name];
    if (section === void 0) {
      found3.push(`${name}: expected one of ${Object.keys(settings).join(", ")}`);
      continue;
    }
    const known2 = new Map(Object.entries(section));
    for (const [member, value] of Object.entries(members3)) {
      const current = known2.get(member);
      const expected = current === void 0 ? optional.get(member) : typeof current;
      if (expected === void 0) found3.push(`${name}.${member}: unknown`);
      else if (value === null ? !optional.has(member) : typeof value !== expected)
        found3.push(`${name}.${member}: expected ${expected}`);
    }
  }
  return found3;
}
function merge(settings, change) {
  for (const [name, members3] of Object.entries(change)) {
    const section = settings[name] ?? {};
    for (const [member, value] of Object.entries(members3)) {
      if (value === null) Reflect.deleteProperty(section, member);
      else Reflect.set(section, member, value);
    }
  }
}
function settingsRoutes(settings) {
  return {
    prefix: "/_rehearsal/settings",
    async handle({ method, body }) {
      if (method === "GET") return jsonAnswer(200, settings);
      if (method !== "PUT") return jsonAnswer(405, { message: "expected GET or PUT" });
      let change;
      try {
        change = JSON.parse(body.toString("utf8"));
      } catch {
        return jsonAnswer(400, { message: "expected JSON" });
      }
      const found3 = problems2(settings, change);
      if (found3.length > 0) return jsonAnswer(400, { message: found3.join("; ") });
      merge(settings, change);
      return jsonAnswer(200, settings);
    }
  };
}
function settingsState(settings) {
  return {
    part: "settings",
    save: () => structuredClone(settings),
    restore(state) {
      const saved = state;
      for (const section of Object.values(settings))
        for (const member of Object.keys(section)) if (optional.has(member)) Reflect.deleteProperty(section, member);
      merge(settings, saved);
    }
  };
}

// rehearsal/state/clock-routes.ts
function clockRoutes(clock) {
  const time = () => jsonAnswer(200, { speed: clock.speed, now: clock.now() });
  const forward2 = ({ body }) => {
    const moment = momentIn(body);
    if (moment === void 0 || moment < clock.now())
      return jsonAnswer(400, { message: "now: expected milliseconds, none of which has passed" });
    clock.forward(moment);
    return time();
  };
  return [
    {
      prefix: "/_rehearsal/clock",
      async handle(request2) {
        if (request2.method === "GET") return time();
        return request2.method === "PUT" ? forward2(request2) : jsonAnswer(405, { message: "expected GET or PUT" });
      }
    },
    { prefix: "/_rehearsal/health", handle: async () => jsonAnswer(200, { status: "ok" }) }
  ];
}
function momentIn(body) {
  try {
    const { now } = JSON.parse(body.toString("utf8"));
    return typeof now === "number" && Number.isFinite(now) ? now : void 0;
  } catch {
    return void 0;
  }
}

// rehearsal/state/state.ts
function saveState({ account, region }, clock, parts) {
  const saved = Object.fromEntries(parts.map((each) => [each.part, each.save()]));
  return { version: 1, account, region, now: clock.now(), parts: saved };
}
function problems3(value, place2, parts) {
  if (typeof value !== "object" || value === null) return ["expected a saved state"];
  const { version, now, parts: saved, account, region } = value;
  if (version !== 1 || typeof now !== "number" || !Number.isFinite(now) || !isRecord4(saved))
    return ["expected a saved state of version 1"];
  if (account !== place2.account || region !== place2.region)
    return [`expected a state of ${place2.account} in ${place2.region}, got one of ${account} in ${region}`];
  const names = parts.map(({ part }) => part);
  return [
    ...Object.keys(saved).filter((name) => !names.includes(name)).map((name) => `parts.${name}: unknown`),
    ...parts.flatMap((each) => shapeProblems2(`parts.${each.part}`, each.save(), saved[each.part]))
  ];
}
function shapeProblems2(path2, own, given) {
  if (given === void 0) return [`${path2}: missing`];
  if (kindOf(given) !== kindOf(own)) return [`${path2}: expected ${kindOf(own)}, got ${kindOf(given)}`];
  if (!isRecord4(own) || !isRecord4(given)) return [];
  return Object.entries(own).flatMap(([name, value]) => {
    const member = given[name];
    if (member === void 0) return [`${path2}.${name}: missing`];
    return kindOf(member) === kindOf(value) ? [] : [`${path2}.${name}: expected ${kindOf(value)}, got ${kindOf(member)}`];
  });
}
function kindOf(value) {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
function isRecord4(value) {
  return kindOf(value) === "an object";
}
async function restoreState(value, place2, clock, parts) {
  const found3 = problems3(value, place2, parts);
  if (found3.length > 0) return found3;
  const before = structuredClone(saveState(place2, clock, parts));
  const wrong2 = await put2(value, clock, parts);
  if (wrong2 === void 0) return [];
  const again = await put2(before, clock, parts);
  return again === void 0 ? [wrong2] : [wrong2, `and what there was could not be restored either: ${again}`];
}
async function put2(saved, clock, parts) {
  for (const each of parts) await each.rest?.();
  clock.set(saved.now);
  for (const each of parts) {
    try {
      await each.restore(saved.parts[each.part]);
    } catch (error) {
      return `parts.${each.part}: cannot be restored: ${error instanceof Error ? error.message : String(error)}`;
    }
  }
  return void 0;
}
function stateRoutes(place2, clock, parts, replaced) {
  return {
    prefix: "/_rehearsal/state",
    async handle({ method, body }) {
      if (method === "GET") return jsonAnswer(200, saveState(place2, clock, parts));
      if (method !== "PUT") return jsonAnswer(405, { message: "expected GET or PUT" });
      let value;
      try {
        value = JSON.parse(body.toString("utf8"));
      } catch {
        return jsonAnswer(400, { message: "expected JSON" });
      }
      const found3 = await restoreState(value, place2, clock, parts);
      if (found3.length > 0) return jsonAnswer(400, { message: found3.join("; ") });
      replaced();
      return { status: 204 };
    }
  };
}

// rehearsal/sts/oidc.ts
import { createPublicKey, generateKeyPairSync, randomUUID as randomUUID7, sign as sign3, verify } from "node:crypto";
var issuer = "https://token.actions.githubusercontent.com";
function defaultOidcSettings() {
  return {
    claims: {
      repository: "acme/shop",
      repository_owner: "acme",
      repository_id: "456",
      repository_owner_id: "123",
      ref: "refs/heads/main",
      ref_type: "branch",
      event_name: "push",
      run_id: "5001",
      actor: "ada"
    },
    immutableSubject: false,
    lifetimeSeconds: 300,
    status: 200
  };
}
function createOidc(clock, settings) {
  let pair;
  const keys = () => pair ??= generateKeyPairSync("rsa", { modulusLength: 2048 });
  const seconds = () => Math.floor(clock.now() / 1e3);
  const issue = (audience, more) => {
    const now = seconds();
    const said = Object.fromEntries(
      Object.entries({ ...settings.claims, ...more }).filter(([, value]) => value !== null)
    );
    const claims = {
      jti: randomUUID7(),
      sub: subjectOf(said, settings.immutableSubject),
      aud: audience,
      ...said,
      iss: said["iss"] ?? issuer,
      nbf: now,
      iat: now,
      exp: now + settings.lifetimeSeconds
    };
    const content2 = `${encoded({ typ: "JWT", alg: "RS256", kid: "rehearsal" })}.${encoded(claims)}`;
    return `${content2}.${sign3("sha256", Buffer.from(content2), keys().privateKey).toString("base64url")}`;
  };
  return {
    raw: {
      prefix: "/_rehearsal/oidc/",
      async handle({ method, path: path2, query: query2, headers: headers3 }) {
        if (path2 === "/_rehearsal/oidc/jwks") {
          const jwk = createPublicKey(keys().publicKey.export({ type: "spki", format: "pem" })).export({
            format: "jwk"
          });
          return jsonAnswer(200, { keys: [{ ...jwk, kid: "rehearsal", alg: "RS256", use: "sig" }] });
        }
        if (path2 !== "/_rehearsal/oidc/token") return jsonAnswer(404, { message: "expected token or jwks" });
        if (method !== "GET") return jsonAnswer(405, { message: "expected GET" });
        if (!/^bearer \S+$/i.test(headers3.authorization ?? ""))
          return jsonAnswer(401, { message: "expected a bearer token" });
        if (settings.status !== 200) return jsonAnswer(settings.status, { message: "as the settings say" });
        const { audience = "https://github.com/acme", ...more } = Object.fromEntries(query2);
        delete more["api-version"];
        return jsonAnswer(200, { value: issue(audience, more) });
      }
    },
    read(token) {
      const [head = "", body = "", signature = "", ...more] = token.split(".");
      const claims = decoded2(body);
      if (claims === void 0 || decoded2(head) === void 0 || more.length > 0) return { problem: "malformed" };
      const genuine = verify(
        "sha256",
        Buffer.from(`${head}.${body}`),
        keys().publicKey,
        Buffer.from(signature, "base64url")
      );
      if (!genuine) return { problem: "signature", claims };
      return Number(claims["exp"]) > seconds() ? { claims } : { problem: "expired", claims };
    }
  };
}
function subjectOf(claims, immutable) {
  const text2 = (name2) => typeof claims[name2] === "string" ? claims[name2] : "";
  const [owner = "", name = ""] = text2("repository").split("/");
  const repository = immutable ? `${owner}@${text2("repository_owner_id")}/${name}@${text2("repository_id")}` : `${owner}/${name}`;
  if (text2("environment") !== "") return `repo:${repository}:environment:${text2("environment")}`;
  if (text2("event_name") === "pull_request") return `repo:${repository}:pull_request`;
  return `repo:${repository}:ref:${text2("ref")}`;
}
function encoded(value) {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}
function decoded2(part) {
  try {
    const value = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
    return typeof value === "object" && value !== null ? value : void 0;
  } catch {
    return void 0;
  }
}

// rehearsal/sts/sts.ts
import { randomUUID as randomUUID8 } from "node:crypto";

// rehearsal/sts/request.ts
function readAssumption(form, more) {
  refuseUnknown(form, ["RoleArn", "RoleSessionName", "DurationSeconds", ...more]);
  const roleArn = required2(form, "RoleArn", /^.{20,2048}$/, "Member must have length greater than or equal to 20");
  const pattern = "Member must satisfy regular expression pattern: [\\w+=,.@-]*";
  const sessionName = required2(form, "RoleSessionName", /^[\w+=,.@-]{2,64}$/, pattern);
  if (more.includes("WebIdentityToken"))
    required2(form, "WebIdentityToken", /^.{4,20000}$/, "Member must have length greater than or equal to 4");
  const written = form.get("DurationSeconds") ?? "3600";
  const durationSeconds = Number(written);
  if (!/^[0-9]+$/.test(written) || durationSeconds < 900 || durationSeconds > 43200)
    throw invalid7("durationSeconds", written, "Member must have value between 900 and 43200");
  if (!/^arn:[^:]+:iam::[0-9]{12}:role\/.+$/.test(roleArn))
    throw new ApiError("ValidationError", `${roleArn} is invalid`);
  return { roleArn, sessionName, durationSeconds };
}
function refuseUnknown(form, known2) {
  const unknown = [...form.keys()].filter((name) => !["Action", "Version", ...known2].includes(name));
  if (unknown.length > 0) throw new ApiError("ValidationError", `unknown parameters: ${unknown.join(", ")}`);
}
function required2(form, name, pattern, constraint) {
  const value = form.get(name);
  const member = name.charAt(0).toLowerCase() + name.slice(1);
  if (value === null) throw invalid7(member, null, "Member must not be null");
  if (!pattern.test(value)) throw invalid7(member, name === "WebIdentityToken" ? "…" : value, constraint);
  return value;
}
function invalid7(member, value, constraint) {
  const shown2 = value === null ? "null" : `'${value}'`;
  return new ApiError(
    "ValidationError",
    `1 validation error detected: Value ${shown2} at '${member}' failed to satisfy constraint: ${constraint}`
  );
}

// rehearsal/sts/sts.ts
function defaultStsSettings() {
  return { accountsWithoutProvider: [], audiences: ["sts.amazonaws.com", "sts.amazonaws.com.cn"] };
}
var namespace2 = "https://sts.amazonaws.com/doc/2011-06-15/";
function createSts(parts) {
  return {
    service: "sts",
    unsigned: /* @__PURE__ */ new Set(["AssumeRoleWithWebIdentity"]),
    async call(action2, form, caller) {
      switch (action2) {
        case "GetCallerIdentity":
          refuseUnknown(form, []);
          return answer2(action2, identityOf(parts, caller));
        case "AssumeRole":
          return answer2(action2, assumeRole(parts, form, caller));
        case "AssumeRoleWithWebIdentity":
          return answer2(action2, assumeWithToken(parts, form));
        default:
          throw new ApiError("InvalidAction", `Could not find operation ${action2} for version 2011-06-15`);
      }
    }
  };
}
function identityOf({ iam, partition }, { accessKeyId }) {
  const principal = iam.principalOf(accessKeyId);
  const account = iam.accountOf(accessKeyId);
  const arn = principal?.arn ?? userArn(account, partition);
  return { Arn: arn, UserId: accessKeyId, Account: account };
}
function assumeRole(parts, form, { accessKeyId }) {
  const request2 = readAssumption(form, []);
  const { iam, partition } = parts;
  const caller = iam.principalOf(accessKeyId);
  const account = iam.accountOf(accessKeyId);
  const arn = caller?.namedArn ?? userArn(account, partition);
  const session = caller?.arn ?? arn;
  const context = { "aws:principalarn": arn, "aws:principalaccount": account };
  const role = roleFor(parts, request2, { account, arn, session, context }, "sts:AssumeRole");
  if (role === void 0)
    throw new ApiError(
      "AccessDenied",
      `User: ${session} is not authorized to perform: sts:AssumeRole on resource: ${request2.roleArn}`,
      403
    );
  return begin(parts, role, request2);
}
function assumeWithToken(parts, form) {
  const request2 = readAssumption(form, ["WebIdentityToken", "ProviderId"]);
  const read2 = parts.oidc.read(form.get("WebIdentityToken") ?? "");
  if ("problem" in read2) throw tokenRefusal(read2.problem, read2.claims, parts.clock.now());
  const { claims } = read2;
  const account = request2.roleArn.split(":")[4] ?? "";
  const { accountsWithoutProvider, audiences } = parts.settings;
  const signer = String(claims["iss"]);
  if (signer !== issuer || !parts.accounts.includes(account) || accountsWithoutProvider.includes(account))
    throw new ApiError("InvalidIdentityToken", `No OpenIDConnect provider found in your account for ${signer}`);
  if (!audiences.includes(String(claims["aud"])))
    throw new ApiError("InvalidIdentityToken", "Incorrect token audience");
  const host = issuer.replace("https://", "");
  const federated = `arn:${parts.partition}:iam::${account}:oidc-provider/${host}`;
  const context = Object.fromEntries(
    Object.entries(claims).map(([name, value]) => [`${host}:${name}`.toLowerCase(), String(value)])
  );
  const asker = { account, arn: federated, federated, context };
  const role = roleFor(parts, request2, asker, "sts:AssumeRoleWithWebIdentity");
  if (role === void 0)
    throw new ApiError("AccessDenied", "Not authorized to perform sts:AssumeRoleWithWebIdentity", 403);
  return {
    SubjectFromWebIdentityToken: String(claims["sub"]),
    ...begin(parts, role, request2),
    Provider: federated,
    Audience: String(claims["aud"])
  };
}
function roleFor(parts, { roleArn }, asker, action2) {
  const roles = parts.roles();
  const [, account = "", path2 = ""] = /^arn:[^:]+:iam::([0-9]{12}):role\/(.+)$/.exec(roleArn) ?? [];
  if (roles === null) {
    if (!parts.accounts.includes(account)) return void 0;
    const name = path2.split("/").at(-1) ?? "";
    return { arn: roleArn, account, name, trust: [], policy: null, maxSessionDuration: 3600 };
  }
  const role = roles.find(({ arn }) => arn === roleArn);
  if (role === void 0) return void 0;
  return decideOnResource(role.trust, asker, action2).decision === "allowed" ? role : void 0;
}
function begin({ clock, partition, iam, keep }, role, request2) {
  const { sessionName, durationSeconds } = request2;
  if (durationSeconds > role.maxSessionDuration)
    throw new ApiError(
      "ValidationError",
      "The requested DurationSeconds exceeds the MaxSessionDuration set for this role."
    );
  const key = newSessionKey(clock.now() + durationSeconds * 1e3);
  const arn = `arn:${partition}:sts::${role.account}:assumed-role/${role.name}/${sessionName}`;
  const principal = { ...role, arn, namedArn: role.arn, key };
  keep(key);
  iam.add(principal);
  return {
    Credentials: {
      AccessKeyId: key.accessKeyId,
      SecretAccessKey: key.secretAccessKey,
      SessionToken: key.session.token,
      Expiration: new Date(key.session.endsAt).toISOString().replace(/\.\d+Z$/, "Z")
    },
    AssumedRoleUser: { Arn: arn, AssumedRoleId: `AROA${key.accessKeyId.slice(4)}:${sessionName}` },
    PackedPolicySize: "0"
  };
}
function tokenRefusal(problem, claims, now) {
  switch (problem) {
    case "malformed":
      return new ApiError(
        "InvalidIdentityToken",
        "The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)"
      );
    case "signature":
      return new ApiError("InvalidIdentityToken", "Provided Token could not be validated: its signature does not hold");
    case "expired": {
      const [current, end] = [Math.floor(now / 1e3), Number(claims?.["exp"])];
      return new ApiError(
        "ExpiredTokenException",
        `Token expired: current date/time ${current} must be before the expiration date/time ${end}`
      );
    }
  }
}
function answer2(action2, result) {
  return `<${action2}Response xmlns="${namespace2}"><${action2}Result>${members2(result)}</${action2}Result><ResponseMetadata><RequestId>${randomUUID8()}</RequestId></ResponseMetadata></${action2}Response>`;
}
function members2(xml) {
  return Object.entries(xml).map(([name, value]) => `<${name}>${typeof value === "string" ? escapeXml2(value) : members2(value)}</${name}>`).join("");
}

// rehearsal/start.ts
async function startRehearsal(options) {
  const { port = 0, speed = 1, region = "eu-west-1", account = "111122223333", registryHost } = options;
  check("speed", "a number above 0", speed, Number.isFinite(speed) && speed > 0);
  check("port", "an integer from 0 to 65535", port, Number.isInteger(port) && port >= 0 && port <= 65535);
  check("region", "a region's name, as eu-west-1", region, /^[a-z]{2}(-[a-z]+)+-\d$/.test(region));
  check("account", "twelve digits", account, /^\d{12}$/.test(account));
  for (const one of options.accounts ?? []) check("accounts", "twelve digits each", one, /^\d{12}$/.test(one));
  const clock = startClock(speed);
  const where2 = { region, account, partition: partitionOf(region) };
  const accounts = [.../* @__PURE__ */ new Set([account, ...options.accounts ?? []])];
  const settings = {
    ecs: defaultEcsSettings(),
    registry: defaultRegistrySettings(),
    oidc: defaultOidcSettings(),
    sts: defaultStsSettings(),
    inboxes: defaultInboxSettings()
  };
  let roles = options.roles === void 0 ? null : parseRoles(options.roles, accounts);
  const enforces = options.policies !== void 0 || options.roles !== void 0;
  const key = newAccessKey();
  const users = accounts.slice(1).map((one) => userOf(one, where2.partition));
  const principals = [...createPrincipals(options.policies ?? {}, where2), ...users];
  const keys = new Map([key, ...principals.map((one) => one.key)].map((one) => [one.accessKeyId, one]));
  const faults = createFaults();
  const log = createRequestLog();
  const stale = createStaleAnswers();
  const hosts = /* @__PURE__ */ new Map();
  const [own, ...others] = accounts.map(
    (one) => createRegistryStore({
      ...where2,
      account: one,
      clock,
      settings: settings.registry,
      host: () => registryHost?.replace(account, one) ?? hosts.get(one) ?? "",
      scheme: registryHost === void 0 ? "http" : "https",
      enforces
    })
  );
  if (own === void 0) throw new Error("accounts: expected at least one");
  const registries = createRegistries(own, others);
  startReplication(registries, [own, ...others]);
  const images = createImages(registries);
  const inboxes = createInboxes(clock, settings.inboxes, () => smtp.url);
  const folder = await takeFolder(options.folder);
  const smtp = await startSmtp(settings.inboxes, inboxes.store, options.mailCertificate);
  const write = (group, stream, line, taskArn) => clouds.of(taskArn.split(":")[4]).logs.write(group, stream, line);
  const registry = (image) => {
    const owner = registries.named(image.slice(0, image.indexOf("/")))?.account ?? account;
    const of = users.find((one) => one.account === owner)?.key ?? key;
    return { host: hosts.get(owner) ?? "", password: issueToken(keys, of.accessKeyId, clock.now()).password };
  };
  const runtime = await startRuntime(options.runtime ?? "process", {
    clock,
    images,
    logs: { write },
    folder: folder.path,
    registry
  }).catch(async (cause) => {
    await smtp.close();
    await folder.leave();
    throw cause;
  });
  const cloudOf = (store2) => startAccountCloud({
    ...where2,
    account: store2.account,
    clock,
    store: store2,
    images,
    runtime,
    settings: settings.ecs,
    arnOf: (id) => iam.principalOf(id)?.arn ?? userArn(iam.accountOf(id), where2.partition),
    ...options.mint !== void 0 && { mint: options.mint }
  });
  const clouds = joinClouds(cloudOf(own), others.map(cloudOf));
  const iam = createIam({
    place: where2,
    principals,
    rolesOfDefinition: (name, of) => clouds.of(of).ecs.rolesOfDefinition(name),
    policyOfRepository: (of, name) => policyIn(registries.of(of)?.repositories.get(name)?.policy),
    accountAtHost: (host) => registries.at(host).account
  });
  const oidc = createOidc(clock, settings.oidc);
  const sts = createSts({
    clock,
    partition: where2.partition,
    accounts,
    settings: settings.sts,
    oidc,
    iam,
    roles: () => roles,
    keep: (one) => void keys.set(one.accessKeyId, one)
  });
  const parts = [
    settingsState(settings),
    inboxes.stateful,
    ...others.length > 0 ? [registries.hosts] : [],
    ...clouds.stateful
  ];
  const apis = {
    json: [...clouds.json, createEcrApi(registries, keys)],
    query: [clouds.query, sts, createSns(inboxes.store)],
    raw: [
      registryApi(registries, keys),
      layerDownloads(registries, keys),
      imageStatusRoutes(registries),
      clouds.listeners,
      ...inboxes.raw,
      sesRoute({ keys, clock, region, settings: settings.inboxes, store: inboxes.store }),
      ...clockRoutes(clock),
      faultRoutes(faults),
      requestLogRoutes(log),
      settingsRoutes(settings),
      oidc.raw,
      roleRoutes(accounts, (changed) => {
        roles = changed;
      }),
      stateRoutes(where2, clock, parts, () => stale.forget())
    ]
  };
  const servers = accounts.map(() => createRehearsalServer({ clock, region, keys, iam, log, faults, stale, apis }));
  const close = async () => {
    for (const server of servers) await closeServer2(server);
    await smtp.close();
    await clouds.close();
    await runtime.close();
    await folder.leave();
  };
  try {
    for (const [index, server] of servers.entries())
      hosts.set(accounts[index] ?? "", `127.0.0.1:${await listen2(server, index === 0 ? port : 0)}`);
  } catch (cause) {
    await close();
    throw cause;
  }
  let closed;
  return {
    endpoint: `http://${hosts.get(account) ?? ""}`,
    registry: own.host(),
    region,
    ...key,
    smtp: smtp.url,
    roles: Object.fromEntries(principals.filter((one) => !users.includes(one)).map((one) => [one.name, one.key])),
    accounts: Object.fromEntries(
      users.map((one) => [one.account, { ...one.key, registry: registries.of(one.account)?.host() ?? "" }])
    ),
    close: () => closed ??= close()
  };
}
async function startRuntime(kind, parts) {
  switch (kind) {
    case "docker":
      return startDockerRuntime(parts);
    case "process":
      return startProcessRuntime(parts);
    case "simulated":
      return startSimulatedRuntime(parts);
  }
}
function partitionOf(region) {
  if (region.startsWith("cn-")) return "aws-cn";
  return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
}
function check(name, expected, got, holds2) {
  if (!holds2) throw new Error(`${name}: expected ${expected}, got ${String(got)}`);
}
async function listen2(server, port) {
  await new Promise((resolve3, reject) => {
    const refuse = (cause) => {
      const taken = `port: expected one that is free, got ${port}, which another program uses`;
      reject(cause.code === "EADDRINUSE" ? new Error(taken, { cause }) : cause);
    };
    server.once("error", refuse);
    server.listen(port, "127.0.0.1", () => {
      server.removeListener("error", refuse);
      resolve3();
    });
  });
  return server.address().port;
}
async function closeServer2(server) {
  const closed = new Promise((resolve3) => server.close(resolve3));
  server.closeAllConnections();
  await closed;
}

// rehearsal/main.ts
async function rehearse({
  enforceIam,
  ...options
}, write, until) {
  if (until.aborted) return;
  const over = new Promise((aborted) => until.addEventListener("abort", aborted, { once: true }));
  const enforced = enforceIam === void 0 ? void 0 : byKind(await readPolicies(enforceIam));
  const rehearsal = await startRehearsal({ ...options, ...enforced });
  try {
    const { endpoint, registry, region, accessKeyId, secretAccessKey, roles, accounts } = rehearsal;
    const known2 = { endpoint, registry, region, accessKeyId, secretAccessKey };
    const further = Object.keys(accounts).length > 0 ? { accounts } : {};
    write(JSON.stringify({ ...known2, ...enforced !== void 0 && { roles }, ...further }));
    await over;
  } finally {
    await rehearsal.close();
  }
}
function byKind(documents) {
  const entries = Object.entries(documents);
  const isArn = ([name]) => name.startsWith("arn:");
  return {
    policies: Object.fromEntries(entries.filter((one) => !isArn(one))),
    roles: Object.fromEntries(entries.filter(isArn))
  };
}
async function readPolicies(path2) {
  try {
    return JSON.parse(await readFile3(path2, "utf8"));
  } catch (cause) {
    const got = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`enforce-iam: expected a file of JSON at ${path2}: ${got}`, { cause });
  }
}
export {
  rehearse
};
