import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  DescribeContainerInstances$,
  DescribeServiceDeployments$,
  DescribeServiceRevisions$,
  DescribeServices$,
  DescribeTaskDefinition$,
  DescribeTasks$,
  ListServiceDeployments$,
  ListTaskDefinitions$,
  ListTasks$,
  RegisterTaskDefinition$,
  StopServiceDeployment$,
  TagResource$,
  UpdateService$,
  commonParams
} from "./chunk-ELTGYXCL.js";
import {
  getEndpointPlugin,
  makeBuilder
} from "./chunk-SZMTZZD4.js";
import "./chunk-DCRDT6C6.js";
import "./chunk-FEK6JM4X.js";
import {
  instantOf,
  secondsBetween
} from "./chunk-OE5E3XHL.js";
import {
  hashJson
} from "./chunk-G764PEQJ.js";
import "./chunk-BGMZKSPQ.js";
import {
  isDigest
} from "./chunk-5KS5TQ4J.js";
import {
  WaybillError,
  denialIn
} from "./chunk-2FKMNJIF.js";
import "./chunk-Z74EJKPS.js";

// node_modules/@aws-sdk/client-ecs/dist-es/commandBuilder.js
var command = makeBuilder(commonParams, "AmazonEC2ContainerServiceV20141113", "ECSClient", getEndpointPlugin);
var _ep0 = {};
var _mw0 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeContainerInstancesCommand.js
var DescribeContainerInstancesCommand = class extends command(_ep0, _mw0, "DescribeContainerInstances", DescribeContainerInstances$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeServiceDeploymentsCommand.js
var DescribeServiceDeploymentsCommand = class extends command(_ep0, _mw0, "DescribeServiceDeployments", DescribeServiceDeployments$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeServiceRevisionsCommand.js
var DescribeServiceRevisionsCommand = class extends command(_ep0, _mw0, "DescribeServiceRevisions", DescribeServiceRevisions$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeServicesCommand.js
var DescribeServicesCommand = class extends command(_ep0, _mw0, "DescribeServices", DescribeServices$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeTaskDefinitionCommand.js
var DescribeTaskDefinitionCommand = class extends command(_ep0, _mw0, "DescribeTaskDefinition", DescribeTaskDefinition$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeTasksCommand.js
var DescribeTasksCommand = class extends command(_ep0, _mw0, "DescribeTasks", DescribeTasks$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/ListServiceDeploymentsCommand.js
var ListServiceDeploymentsCommand = class extends command(_ep0, _mw0, "ListServiceDeployments", ListServiceDeployments$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/ListTaskDefinitionsCommand.js
var ListTaskDefinitionsCommand = class extends command(_ep0, _mw0, "ListTaskDefinitions", ListTaskDefinitions$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/ListTasksCommand.js
var ListTasksCommand = class extends command(_ep0, _mw0, "ListTasks", ListTasks$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/RegisterTaskDefinitionCommand.js
var RegisterTaskDefinitionCommand = class extends command(_ep0, _mw0, "RegisterTaskDefinition", RegisterTaskDefinition$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/StopServiceDeploymentCommand.js
var StopServiceDeploymentCommand = class extends command(_ep0, _mw0, "StopServiceDeployment", StopServiceDeployment$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/TagResourceCommand.js
var TagResourceCommand = class extends command(_ep0, _mw0, "TagResource", TagResource$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/UpdateServiceCommand.js
var UpdateServiceCommand = class extends command(_ep0, _mw0, "UpdateService", UpdateService$) {
};

// src/adapters/ecs/paging.ts
function* batches(items, size) {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
async function pages(fetch, limit = Number.POSITIVE_INFINITY) {
  const found = [];
  let token;
  do {
    const page = await fetch(token);
    found.push(...page.items);
    token = page.nextToken;
  } while (token !== void 0 && token !== "" && found.length < limit);
  return found.length > limit ? found.slice(0, limit) : found;
}

// src/adapters/ecs/platform-error.ts
function failureName(error) {
  if (error instanceof WaybillError) return failureName(error.cause);
  return error instanceof Error ? error.name : "";
}
function statusOf(error) {
  const metadata = "$metadata" in error ? error.$metadata : void 0;
  if (typeof metadata !== "object" || metadata === null || !("httpStatusCode" in metadata)) return void 0;
  return typeof metadata.httpStatusCode === "number" ? metadata.httpStatusCode : void 0;
}
var denied = /^(AccessDenied|UnauthorizedOperation|UnrecognizedClient|ExpiredToken|InvalidClientTokenId|NotAuthorized)/;
function asPlatformError(error, call, service = "ecs") {
  if (error instanceof WaybillError) return error;
  const name = failureName(error);
  const message = error instanceof Error ? error.message : String(error);
  const where = `${service}:${call}`;
  if (denied.test(name)) {
    const fix = `allow ${where} in the role's policy`;
    return new WaybillError(
      "platform-denied",
      { message: `expected to be allowed, got ${name}: ${message}`, where, fix },
      error
    );
  }
  const status = error instanceof Error ? statusOf(error) : void 0;
  const refused = status !== void 0 && status >= 400 && status < 500 && !/Throttl|TooManyRequests/.test(name);
  return new WaybillError(
    refused ? "platform-refused" : "platform-unreachable",
    { message: `expected an answer, got ${name === "" ? "a failure" : name}: ${message}`, where },
    error
  );
}
function isMissingDefinition(error) {
  return failureName(error) === "ClientException" && /unable to describe/i.test(error instanceof Error ? error.message : "");
}
function isInactiveDefinition(error) {
  const message = error instanceof Error ? error.message : "";
  return /^(ClientException|InvalidParameterException)$/.test(failureName(error)) && /inactive/i.test(message);
}

// src/adapters/ecs/tags.ts
var mark = {
  /** The revision's hash. */
  revision: "waybill:revision",
  /** The ledger entry it was registered for. */
  entry: "waybill:entry",
  /** The definition it was rendered from. */
  base: "waybill:base",
  /** The newest revision number of the family that was known when it was rendered. */
  seen: "waybill:seen",
  /** The container that carries the artifact. */
  container: "waybill:container",
  /** Registered again in place of this retired definition. */
  insteadOf: "waybill:instead-of"
};
function encodeTagValue(text) {
  return text.replaceAll(/[^A-Za-z0-9 +\-._:/@]/g, (char) => `=${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function decodeTagValue(value) {
  return value.replaceAll(/=([0-9a-f]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
function tagsOf(tags) {
  return Object.fromEntries(
    (tags ?? []).flatMap(({ key, value }) => {
      if (key === void 0) return [];
      return [[key, key.startsWith("waybill:") ? decodeTagValue(value ?? "") : value ?? ""]];
    })
  );
}
function tagList(tags) {
  return Object.entries(tags).toSorted(([a], [b]) => a < b ? -1 : 1).map(([key, value]) => ({ key, value: key.startsWith("waybill:") ? encodeTagValue(value) : value }));
}
function foreignTags(tags) {
  return Object.fromEntries(Object.entries(tags).filter(([key]) => !/^(waybill|aws):/i.test(key)));
}

// src/adapters/ecs/api.ts
function createEcsApi(clients) {
  const send = async (call, act) => {
    try {
      return await act(await clients.ecs());
    } catch (error) {
      throw asPlatformError(error, call);
    }
  };
  const seenServices = /* @__PURE__ */ new Map();
  const stopped = /* @__PURE__ */ new Map();
  return {
    clients,
    /** `cluster/service` → ARN, of every service that was described. */
    seenServices,
    /** By name; those that do not exist are missing from the map. */
    async services(cluster, names) {
      const found = /* @__PURE__ */ new Map();
      for (const services of batches(names, 10)) {
        const answer = await send(
          "DescribeServices",
          (ecs) => ecs.send(new DescribeServicesCommand({ cluster, services: [...services] }))
        );
        for (const service of answer.services ?? []) {
          const name = service.serviceName ?? "";
          found.set(name, service);
          if (service.serviceArn !== void 0) seenServices.set(`${cluster}/${name}`, service.serviceArn);
        }
      }
      return found;
    },
    /** By ARN, `family:revision`, or `family` for its newest active one; undefined where there is none. */
    async definition(name) {
      try {
        const command2 = new DescribeTaskDefinitionCommand({ taskDefinition: name, include: ["TAGS"] });
        const answer = await send("DescribeTaskDefinition", (ecs) => ecs.send(command2));
        const definition = answer.taskDefinition;
        return definition === void 0 ? void 0 : { definition, tags: tagsOf(answer.tags) };
      } catch (error) {
        if (isMissingDefinition(error)) return void 0;
        throw error;
      }
    },
    /** The newest active revisions of exactly this family, newest first. */
    async newestDefinitions(family, limit) {
      const arns = await pages(
        (nextToken) => send("ListTaskDefinitions", async (ecs) => {
          const query = {
            familyPrefix: family,
            status: "ACTIVE",
            sort: "DESC",
            maxResults: limit,
            nextToken
          };
          const answer = await ecs.send(new ListTaskDefinitionsCommand(query));
          return { items: answer.taskDefinitionArns ?? [], nextToken: answer.nextToken };
        }),
        limit
      );
      return arns;
    },
    /** A service's newest deployments, newest first. */
    async deployments(cluster, service, limit, status) {
      const found = await pages(
        (nextToken) => send("ListServiceDeployments", async (ecs) => {
          const filter = status === void 0 ? {} : { status: [...status] };
          const query = { cluster, service, maxResults: limit, nextToken, ...filter };
          const answer = await ecs.send(new ListServiceDeploymentsCommand(query));
          return { items: answer.serviceDeployments ?? [], nextToken: answer.nextToken };
        }),
        limit
      );
      return found.toSorted((a, b) => (b.createdAt?.getTime() ?? 0) - (a.createdAt?.getTime() ?? 0));
    },
    async deployment(arn) {
      const command2 = new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [arn] });
      const answer = await send("DescribeServiceDeployments", (ecs) => ecs.send(command2));
      return answer.serviceDeployments?.find(({ serviceDeploymentArn }) => serviceDeploymentArn === arn);
    },
    async revisions(arns) {
      const found = [];
      for (const serviceRevisionArns of batches(arns, 20)) {
        const command2 = new DescribeServiceRevisionsCommand({ serviceRevisionArns: [...serviceRevisionArns] });
        const answer = await send("DescribeServiceRevisions", (ecs) => ecs.send(command2));
        found.push(...answer.serviceRevisions ?? []);
      }
      return found;
    },
    /** Tasks of a service that are desired to run, or that have stopped (ECS remembers those for about an hour). */
    async tasks(cluster, serviceName, desiredStatus) {
      const arns = await pages(
        (nextToken) => send("ListTasks", async (ecs) => {
          const answer = await ecs.send(new ListTasksCommand({ cluster, serviceName, desiredStatus, nextToken }));
          return { items: answer.taskArns ?? [], nextToken: answer.nextToken };
        })
      );
      const found = arns.flatMap((arn) => stopped.get(arn) ?? []);
      const unknown = arns.filter((arn) => !stopped.has(arn));
      for (const tasks of batches(unknown, 100)) {
        const answer = await send(
          "DescribeTasks",
          (ecs) => ecs.send(new DescribeTasksCommand({ cluster, tasks: [...tasks] }))
        );
        found.push(...answer.tasks ?? []);
      }
      for (const task of found) {
        if (task.lastStatus === "STOPPED" && task.taskArn !== void 0) stopped.set(task.taskArn, task);
      }
      return found;
    },
    /** Container instance ARN → EC2 instance id, for target groups that hold instances. */
    async instances(cluster, arns) {
      const found = /* @__PURE__ */ new Map();
      for (const containerInstances of batches(arns, 100)) {
        const command2 = new DescribeContainerInstancesCommand({ cluster, containerInstances: [...containerInstances] });
        const answer = await send("DescribeContainerInstances", (ecs) => ecs.send(command2));
        for (const { containerInstanceArn, ec2InstanceId } of answer.containerInstances ?? []) {
          if (containerInstanceArn !== void 0 && ec2InstanceId !== void 0)
            found.set(containerInstanceArn, ec2InstanceId);
        }
      }
      return found;
    },
    async update(input) {
      const answer = await send("UpdateService", (ecs) => ecs.send(new UpdateServiceCommand(input)));
      return answer.service;
    },
    async stopDeployment(serviceDeploymentArn) {
      const command2 = new StopServiceDeploymentCommand({ serviceDeploymentArn, stopType: "ROLLBACK" });
      await send("StopServiceDeployment", (ecs) => ecs.send(command2));
    },
    async tag(resourceArn, key, value) {
      const command2 = new TagResourceCommand({ resourceArn, tags: [{ key, value }] });
      await send("TagResource", (ecs) => ecs.send(command2));
    },
    async targetHealth(TargetGroupArn) {
      try {
        const [elb, { DescribeTargetHealthCommand }] = await Promise.all([
          clients.elb(),
          import("./target-health-FL7U4ZWB.js")
        ]);
        return (await elb.send(new DescribeTargetHealthCommand({ TargetGroupArn }))).TargetHealthDescriptions ?? [];
      } catch (error) {
        throw asPlatformError(error, "DescribeTargetHealth", "elasticloadbalancing");
      }
    },
    /** The newest lines of a stream, oldest first. */
    async logTail(logGroupName, logStreamName, limit) {
      const [logs, { GetLogEventsCommand }] = await Promise.all([clients.logs(), import("./log-events-NDHGLFXG.js")]);
      const query = { logGroupName, logStreamName, limit, startFromHead: false };
      const answer = await logs.send(new GetLogEventsCommand(query));
      return (answer.events ?? []).map(({ message }) => message ?? "");
    }
  };
}

// src/adapters/ecs/place.ts
function clusterOf(target) {
  const cluster = target.place["cluster"];
  if (typeof cluster === "string" && cluster !== "") return cluster;
  throw new WaybillError("config-invalid", {
    message: `expected the name of an ECS cluster, got ${JSON.stringify(cluster ?? null)}`,
    where: `environment ${target.environment}`,
    fix: `environments:
  ${target.environment}:
    cluster: <name>`
  });
}

// src/adapters/ecs/attempts.ts
var newest = 20;
var examined = 5;
function hasEnded(status) {
  return status === "SUCCESSFUL" || status === "STOPPED" || status === "ROLLBACK_SUCCESSFUL" || status === "ROLLBACK_FAILED";
}
function createAttempts(api, definitions) {
  const definitionOfRevision = /* @__PURE__ */ new Map();
  const learn = async (deployments) => {
    const unknown = deployments.map(({ targetServiceRevisionArn }) => targetServiceRevisionArn ?? "").filter((arn) => arn !== "" && !definitionOfRevision.has(arn));
    for (const revision of await api.revisions([...new Set(unknown)])) {
      const { serviceRevisionArn, taskDefinition } = revision;
      if (serviceRevisionArn !== void 0 && taskDefinition !== void 0) {
        definitionOfRevision.set(serviceRevisionArn, taskDefinition);
      }
    }
  };
  return async (target, workload) => {
    const deployments = await api.deployments(clusterOf(target), workload, newest);
    await learn(deployments);
    return Promise.all(
      deployments.map(async (deployment, index) => {
        const revision = deployment.targetServiceRevisionArn ?? "";
        const definition = definitionOfRevision.get(revision);
        const canonical = definition === void 0 ? revision : index < examined ? await definitions.canonical(definition) : definition;
        return {
          id: deployment.serviceDeploymentArn ?? "",
          workload,
          definition: canonical,
          startedAt: instantOf(deployment.createdAt?.getTime() ?? 0),
          ended: hasEnded(deployment.status)
        };
      })
    );
  };
}

// src/adapters/ecs/arn.ts
function arnFacts(arn) {
  const [scheme, partition, , region] = arn.split(":");
  if (scheme !== "arn" || partition === void 0 || region === void 0) return void 0;
  return { partition, region };
}
function lastPart(arn) {
  return arn.slice(arn.lastIndexOf("/") + 1);
}
function familyAndRevision(definitionArn) {
  const name = lastPart(definitionArn);
  const colon = name.lastIndexOf(":");
  return colon < 0 ? { family: name, revision: 0 } : { family: name.slice(0, colon), revision: Number(name.slice(colon + 1)) };
}
function revisionName(family, revision) {
  return `${family}:${String(revision)}`;
}

// src/adapters/ecs/definition.ts
var readOnly = [
  "taskDefinitionArn",
  "revision",
  "status",
  "requiresAttributes",
  "compatibilities",
  "registeredAt",
  "registeredBy",
  "deregisteredAt",
  "deleteRequestedAt",
  "tags"
];
function registrable(definition) {
  const members = Object.entries(definition).filter(([key]) => !readOnly.includes(key));
  return plainDefinition(JSON.parse(JSON.stringify(Object.fromEntries(members))), "the task definition");
}
function plainDefinition(json, where) {
  const containers = json["containerDefinitions"];
  if (Array.isArray(containers) && containers.length > 0) return json;
  throw new WaybillError("base-missing", {
    message: "expected a task definition with containerDefinitions, got one without",
    where
  });
}
function asJson(definition) {
  return definition;
}
function withContainers(definition, change) {
  return { ...definition, containerDefinitions: (definition.containerDefinitions ?? []).map(change) };
}

// src/adapters/ecs/lost-answer.ts
var LostAnswer = class extends Error {
  name = "LostAnswer";
  lost;
  constructor(lost) {
    super("the answer was lost");
    this.lost = lost;
  }
};
function onlyRetryRefusals(command2) {
  command2.middlewareStack.add(
    (next) => async (args) => {
      try {
        return await next(args);
      } catch (error) {
        throw wasRefused(error) ? error : new LostAnswer(error);
      }
    },
    { step: "finalizeRequest", priority: "low", name: "onlyRetryRefusals" }
  );
}
function wasRefused(error) {
  if (!(error instanceof Error) || !("$metadata" in error)) return false;
  const metadata = error.$metadata;
  if (typeof metadata !== "object" || metadata === null || !("httpStatusCode" in metadata)) return false;
  const status = metadata.httpStatusCode;
  return typeof status === "number" && status >= 400 && status < 500;
}

// src/adapters/ecs/register.ts
var searched = 10;
var wave = 5;
async function findRegistered({ api, definitions }, family, hash) {
  const names = await api.newestDefinitions(family, searched);
  for (let start = 0; start < names.length; start += wave) {
    const found = await Promise.all(names.slice(start, start + wave).map((name) => candidate(definitions, name, hash)));
    for (const one of found) {
      const arn = one?.definition.taskDefinitionArn;
      const usable = one?.definition.status === "ACTIVE" && one.tags[mark.revision] === hash;
      if (usable && arn !== void 0) return { arn, tags: one.tags };
    }
  }
  return void 0;
}
async function candidate(definitions, name, hash) {
  const found = await definitions.describe(name);
  return found?.tags[mark.revision] === hash ? definitions.refresh(name) : found;
}
async function registerOnce(reads, clock, body, family) {
  const hash = body.tags[mark.revision] ?? "";
  const known2 = await findRegistered(reads, family, hash);
  if (known2 !== void 0) return known2;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return { arn: await register(reads, body), tags: body.tags };
    } catch (error) {
      const loss = lossIn(error);
      if (loss === void 0 || attempt === 3) throw asPlatformError(loss?.lost ?? error, "RegisterTaskDefinition");
      const found = await findAfterLoss(reads, clock, family, hash);
      if (found !== void 0) return found;
    }
  }
}
async function findAfterLoss(reads, clock, family, hash) {
  for (const pause of [1, 3]) {
    await clock.sleep(pause);
    const found = await findRegistered(reads, family, hash);
    if (found !== void 0) return found;
  }
  return void 0;
}
async function register({ api, definitions }, { definition, tags }) {
  const command2 = new RegisterTaskDefinitionCommand({ ...definition, tags: tagList(tags) });
  onlyRetryRefusals(command2);
  const ecs = await api.clients.ecs();
  const registered = (await ecs.send(command2)).taskDefinition;
  if (registered?.taskDefinitionArn !== void 0) {
    definitions.learn({ definition: registered, tags });
    return registered.taskDefinitionArn;
  }
  throw new WaybillError("platform-unreachable", {
    message: "expected the ARN of a task definition, got an answer without"
  });
}
function lossIn(error) {
  if (error instanceof LostAnswer) return error;
  return error instanceof Error && error.cause instanceof LostAnswer ? error.cause : void 0;
}
async function markEntry(api, { arn, tags }, entry) {
  if (tags[mark.entry] !== entry) await api.tag(arn, mark.entry, entry);
}

// src/adapters/ecs/stand-in.ts
function revisionMark(definition, tags) {
  return tags[mark.revision] ?? `again:${definition}`;
}
async function standIn(reads, retired, tags) {
  return findRegistered(reads, familyAndRevision(retired).family, revisionMark(retired, tags));
}

// src/adapters/ecs/runnable.ts
async function readRunnable({ api, definitions }, record) {
  if (record.definition === null) return "absent";
  const found = await definitions.refresh(record.definition);
  switch (found?.definition.status) {
    case "ACTIVE":
      return "ready";
    case "INACTIVE":
      return await standIn({ api, definitions }, record.definition, found.tags) === void 0 ? "retired" : "ready";
    default:
      return "absent";
  }
}

// src/adapters/ecs/revive.ts
async function reviveRetired(reads, clock, record) {
  if (record.definition === null || await readRunnable(reads, record) !== "retired") return;
  await revive(reads, clock, record.definition);
}
async function revive({ api, definitions }, clock, retired) {
  const found = await definitions.refresh(retired);
  if (found === void 0) {
    const message = `expected the task definition ${retired}, found none: it was deleted`;
    throw new WaybillError("platform-refused", {
      message,
      fix: "skip_destroy = true   # in Terraform, on the task definition"
    });
  }
  const { family, revision } = familyAndRevision(retired);
  const known2 = await standIn({ api, definitions }, retired, found.tags);
  if (known2 !== void 0) return known2.arn;
  const tags = {
    ...found.tags,
    [mark.insteadOf]: found.tags[mark.insteadOf] ?? retired,
    [mark.revision]: revisionMark(retired, found.tags),
    [mark.base]: found.tags[mark.base] ?? retired,
    [mark.seen]: found.tags[mark.seen] ?? String(revision)
  };
  return (await registerOnce({ api, definitions }, clock, { definition: registrable(found.definition), tags }, family)).arn;
}

// src/adapters/ecs/services.ts
async function requireServices(api, target, names = target.workloads) {
  const cluster = clusterOf(target);
  const found = await describe(api, target, cluster, names);
  const missing2 = names.filter((name) => found.get(name)?.status !== "ACTIVE");
  const [first, ...others] = missing2.map((name) => {
    const got = found.get(name)?.status;
    return {
      message: `expected an ECS service ${name} in cluster ${cluster}, found ${got === void 0 ? "none" : `one that is ${got}`}`,
      where: `environment ${target.environment}`,
      fix: infrastructureLines(name, cluster)
    };
  });
  if (first !== void 0) throw new WaybillError("workload-missing", [first, ...others]);
  return found;
}
async function requireService(api, target, name) {
  const service = (await requireServices(api, target, [name])).get(name);
  if (service === void 0)
    throw new WaybillError("internal", { message: `ECS service ${name} was found and is gone` });
  return service;
}
async function describe(api, target, cluster, names) {
  try {
    return await api.services(cluster, names);
  } catch (error) {
    if (failureName(error) !== "ClusterNotFoundException") throw error;
    const message = `expected an ECS cluster ${cluster}, found none in this account and region`;
    const fix = `resource "aws_ecs_cluster" "${identifier(cluster)}" { name = "${cluster}" }`;
    throw new WaybillError("workload-missing", { message, where: `environment ${target.environment}`, fix }, error);
  }
}
function identifier(name) {
  return name.replaceAll(/[^A-Za-z0-9_]/g, "_");
}
function infrastructureLines(name, cluster) {
  return [
    `resource "aws_ecs_service" "${identifier(name)}" {`,
    `  name            = "${name}"`,
    `  cluster         = "${cluster}"`,
    `  task_definition = aws_ecs_task_definition.${identifier(name)}.arn`,
    "  desired_count   = 2",
    "  deployment_circuit_breaker {",
    "    enable   = true",
    "    rollback = true",
    "  }",
    "  lifecycle { ignore_changes = [task_definition, desired_count] }",
    "}"
  ].join("\n");
}

// src/adapters/ecs/settings.ts
function settingsToSend(settings, current, where) {
  const unknown = Object.keys(settings).filter(
    (key) => key !== "deploymentConfiguration" && key !== "healthCheckGracePeriodSeconds"
  );
  if (unknown.length > 0) {
    throw new WaybillError("config-invalid", {
      message: `expected deploymentConfiguration or healthCheckGracePeriodSeconds, got ${unknown.join(", ")}`,
      where
    });
  }
  const configuration = settings["deploymentConfiguration"];
  const grace = settings["healthCheckGracePeriodSeconds"];
  return {
    ...isObject(configuration) && Object.keys(configuration).length > 0 ? { deploymentConfiguration: laidOver(plain(current), configuration) } : {},
    ...typeof grace === "number" ? { healthCheckGracePeriodSeconds: grace } : {}
  };
}
function settingsInForce(settings, service) {
  const all = {
    deploymentConfiguration: plain(service.deploymentConfiguration),
    healthCheckGracePeriodSeconds: service.healthCheckGracePeriodSeconds ?? null
  };
  return restricted(all, settings);
}
function restricted(all, to) {
  return Object.fromEntries(
    Object.entries(to).flatMap(([key, asked]) => {
      const value = all[key] ?? null;
      return [[key, isObject(asked) && isObject(value) ? restricted(value, asked) : value]];
    })
  );
}
function laidOver(under, over) {
  const merged = Object.entries(over).map(([key, value]) => {
    const below = under[key];
    return [key, isObject(value) && below !== void 0 && isObject(below) ? laidOver(below, value) : value];
  });
  return { ...under, ...Object.fromEntries(merged) };
}
function plain(configuration) {
  return JSON.parse(JSON.stringify(configuration ?? {}));
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/adapters/ecs/supported.ts
function requireSupported(service, settings) {
  const where = `ECS service ${service.serviceName ?? ""}`;
  const [first, ...others] = [...controllerProblem(service, where), ...strategyProblem(service, settings, where)];
  if (first !== void 0) throw new WaybillError("workload-unsupported", [first, ...others]);
}
function controllerProblem(service, where) {
  const controller = service.deploymentController?.type ?? "ECS";
  if (controller === "ECS") return [];
  const fix = 'deployment_controller { type = "ECS" }   # Terraform; the service has to be created again';
  return [{ message: `expected the deployment controller ECS, got ${controller}`, where, fix }];
}
function strategyProblem(service, settings, where) {
  const own = service.deploymentConfiguration?.strategy ?? "ROLLING";
  const asked = settings["deploymentConfiguration"]?.["strategy"];
  const problems = [];
  if (own !== "ROLLING") {
    const fix = 'deployment_configuration { strategy = "ROLLING" }   # Terraform';
    problems.push({ message: `expected the strategy ROLLING, the only one driven so far, got ${own}`, where, fix });
  }
  if (asked !== void 0 && asked !== "ROLLING") {
    const fix = "ecs:\n  deployment: { strategy: rolling }";
    problems.push({
      message: `expected the strategy rolling, got ${JSON.stringify(asked)}`,
      where: "waybill.yml",
      fix
    });
  }
  return problems;
}
function serviceWarnings(service) {
  const name = service.serviceName ?? "";
  const configuration = service.deploymentConfiguration;
  const warnings = [];
  const breaker = configuration?.deploymentCircuitBreaker;
  if (breaker?.enable !== true || !breaker.rollback) {
    const state = breaker?.enable === true ? "does not roll back" : "is disabled";
    warnings.push(
      `the circuit breaker of ECS service ${name} ${state}: if this run is lost, ECS will not go back by itself. Terraform: deployment_circuit_breaker { enable = true, rollback = true }`
    );
  }
  const desired = service.desiredCount ?? 0;
  const upper = Math.floor(desired * (configuration?.maximumPercent ?? 200) / 100);
  const lower = Math.ceil(desired * (configuration?.minimumHealthyPercent ?? 100) / 100);
  if (desired > 0 && service.schedulingStrategy !== "DAEMON" && upper <= desired && lower >= desired) {
    warnings.push(
      `ECS service ${name} can neither start nor stop a task during a deployment: with ${String(desired)} tasks, maximumPercent ${String(configuration?.maximumPercent ?? 200)} and minimumHealthyPercent ${String(configuration?.minimumHealthyPercent ?? 100)} leave no room. Terraform: deployment_maximum_percent = 200`
    );
  }
  return warnings;
}

// src/adapters/ecs/begin.ts
async function beginAttempt(reads, clock, target, record, count) {
  const service = await requireService(reads.api, target, record.name);
  requireSupported(service, record.settings);
  const definition = requireDefinition(record);
  const sent = {
    cluster: clusterOf(target),
    service: record.name,
    ...settingsToSend(record.settings, service.deploymentConfiguration, `ECS service ${record.name}`),
    ...count === null ? {} : { desiredCount: count }
  };
  try {
    await reads.api.update({ ...sent, taskDefinition: definition });
  } catch (error) {
    if (!isInactiveDefinition(error)) throw error;
    await reads.api.update({ ...sent, taskDefinition: await revive(reads, clock, definition) });
  }
}
function requireDefinition(record) {
  if (record.definition !== null) return record.definition;
  const message = `expected a registered task definition of ${record.name}, got none`;
  throw new WaybillError("internal", { message });
}

// src/adapters/ecs/finding.ts
function findInText(rows, text) {
  const row = rows.find(({ pattern }) => pattern.test(text));
  if (row === void 0) return void 0;
  const { row: name, cause, advice, heals, repeats, reason } = row;
  return { row: name, cause, advice, heals, repeats, reason: reason(text) };
}
function clipped(text, length = 300) {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line.length <= length ? line : `${line.slice(0, length)}…`;
}

// src/adapters/ecs/logs.ts
var lines = 20;
var width = 1e3;
var nothing = { lines: [], denied: null };
async function readLogTail(api, found, container, taskId) {
  const configuration = found?.definition.containerDefinitions?.find(
    ({ name }) => name === container
  )?.logConfiguration;
  const group = configuration?.options?.["awslogs-group"];
  const prefix = configuration?.options?.["awslogs-stream-prefix"];
  if (configuration?.logDriver !== "awslogs" || group === void 0 || prefix === void 0) return nothing;
  try {
    const tail = await api.logTail(group, `${prefix}/${container}/${taskId}`, lines);
    const shown3 = tail.slice(-lines).map((line) => line.length > width ? `${line.slice(0, width)}…` : line);
    return { lines: shown3, denied: null };
  } catch (error) {
    return { lines: [], denied: denialIn(error) ?? null };
  }
}

// src/adapters/ecs/start-failures.ts
var transient = /i\/o timeout|request canceled|context canceled|context deadline exceeded|connection (issue|reset|refused|timed out)|dial tcp|TLS handshake timeout|no such host/i;
var deniedWords = /AccessDenied|access denied|not authorized|is not authorized|unauthorized|403 Forbidden|status code: 403|UnrecognizedClient|no basic auth credentials/i;
function both(one, other) {
  return new RegExp(`^(?=[\\s\\S]*(?:${one.source}))(?=[\\s\\S]*(?:${other.source}))`, "i");
}
var quoted = (what) => (text) => `${what}: ${clipped(text)}`;
var final = { heals: false, repeats: true };
var passing = { heals: true, repeats: true };
var waiting = { heals: true, repeats: false };
var startFailures = [
  {
    row: "wrong-architecture",
    cause: "image",
    ...final,
    pattern: /no match(ing manifest)? for (platform|linux)|does not match the (specified|detected) platform|exec format error|image platform|no child with platform/i,
    reason: quoted("the image is made for another processor architecture"),
    advice: "build for the platform of the task (`build: { platforms: […] }`), or set runtimePlatform in the task definition"
  },
  {
    row: "file-system",
    cause: "configuration",
    ...passing,
    pattern: /EFS utils|failed to mount|mount\.nfs|EFS volume/i,
    reason: quoted("a volume could not be mounted"),
    advice: "check the file system, its mount targets in the task’s subnets, and the security groups"
  },
  {
    row: "pull-rate-limit",
    cause: "network",
    ...passing,
    pattern: /toomanyrequests|too many requests|pull rate limit/i,
    reason: quoted("the registry limits how often images are pulled"),
    advice: "carry the sidecar’s image in your own registry, or give its repositoryCredentials"
  },
  {
    row: "disk-full",
    cause: "capacity",
    ...passing,
    pattern: /no space left on device/i,
    reason: quoted("there is no room on the disk for the image"),
    advice: "raise ephemeralStorage in the task definition, or make room on the container instance"
  },
  {
    row: "pull-timeout",
    cause: "network",
    ...passing,
    pattern: both(/CannotPull|pull image|registry auth|failed to resolve ref/, transient),
    reason: quoted("the registry could not be reached"),
    advice: "check the route from the task’s subnets to the registry: NAT gateway, or VPC endpoints for ecr.api, ecr.dkr and s3, and the security groups"
  },
  {
    row: "secret-denied",
    cause: "permission",
    ...final,
    pattern: both(/secret|ssm|asm|kms|parameter/, deniedWords),
    reason: quoted("the execution role may not read a secret"),
    advice: "allow secretsmanager:GetSecretValue or ssm:GetParameters (and kms:Decrypt) to the task’s execution role"
  },
  {
    row: "pull-denied",
    cause: "permission",
    ...final,
    pattern: both(
      /CannotPull|can['’]t pull|pull image|registry auth|ECR/,
      /AccessDenied|not authorized|403|pull access denied|check (that )?(the|your) .*role|execution role|no basic auth credentials|denied/
    ),
    reason: quoted("the image may not be pulled"),
    advice: "allow ecr:BatchGetImage, ecr:GetDownloadUrlForLayer and ecr:GetAuthorizationToken to the task’s execution role, and the account in the repository’s policy"
  },
  {
    row: "image-missing",
    cause: "missing-image",
    ...final,
    pattern: both(
      /CannotPull|pull image|failed to resolve ref/,
      /not found|manifest unknown|does not exist|no such image/
    ),
    reason: quoted("the image does not exist in the registry"),
    advice: "check that no lifecycle rule removed it, and that the registry of the task definition is the one it was pushed to"
  },
  {
    row: "log-group-missing",
    cause: "configuration",
    ...final,
    pattern: both(/log ?group|log stream|logger|logging driver|awslogs/, /does not exist|ResourceNotFound/),
    reason: quoted("the log group does not exist"),
    advice: "create the log group of the task definition, or set awslogs-create-group to true and allow logs:CreateLogGroup"
  },
  {
    row: "log-denied",
    cause: "permission",
    ...final,
    pattern: both(/log ?group|log stream|logger|logging driver|awslogs|logs:/, deniedWords),
    reason: quoted("the execution role may not write the log"),
    advice: "allow logs:CreateLogStream and logs:PutLogEvents to the task’s execution role"
  },
  {
    row: "log-driver",
    cause: "configuration",
    ...final,
    pattern: /logger args|logging driver/i,
    reason: quoted("the log driver could not be set up"),
    advice: "check logConfiguration in the task definition"
  },
  {
    row: "secret-missing",
    cause: "configuration",
    ...final,
    pattern: both(
      /secret|ssm|asm|parameter/,
      /ResourceNotFound|can['’]t find|invalid parameters|ParameterNotFound|does not exist|did not contain json key|invalid character/
    ),
    reason: quoted("a secret of the task does not exist"),
    advice: "create the secret or parameter in this account and region, or mend its name under `secrets`"
  },
  {
    row: "secret-timeout",
    cause: "network",
    ...passing,
    pattern: both(/ResourceInitializationError|Fetching secret/, transient),
    reason: quoted("secrets or the registry could not be reached"),
    advice: "check the route from the task’s subnets to Secrets Manager, SSM and ECR: NAT gateway or VPC endpoints, and the security groups"
  },
  {
    row: "role-denied",
    cause: "permission",
    ...final,
    pattern: /unable to assume (the )?role|ECS was unable to assume|is not authorized to perform|AccessDenied|AuthFailure/i,
    reason: quoted("a role lacks a permission"),
    advice: "check the trust policy and the permissions of the task’s execution role and task role"
  },
  {
    row: "resources",
    cause: "network",
    ...passing,
    pattern: /unable to pull secrets or registry auth/i,
    reason: quoted("secrets or the registry could not be read"),
    advice: "check the execution role, and the route from the task’s subnets to Secrets Manager, SSM and ECR"
  },
  {
    row: "entry-point",
    cause: "configuration",
    ...final,
    pattern: /CannotStartContainerError|executable file not found|OCI runtime create failed|no such file or directory|exec: |StartError/i,
    reason: quoted("the container could not be started"),
    advice: "check `command`, entryPoint, workingDirectory and user of the container against what the image holds"
  },
  {
    row: "create-container",
    cause: "configuration",
    ...final,
    pattern: /CannotCreateContainerError|CannotCreateVolumeError/i,
    reason: quoted("the container could not be created"),
    advice: "check the container’s settings in the task definition: ulimits, devices, mount points, names"
  },
  {
    row: "runtime-timeout",
    cause: "capacity",
    ...waiting,
    pattern: /DockerTimeoutError|ContainerRuntimeTimeoutError|ContainerRuntimeError|CannotInspectContainerError|OutOfMemory.*agent/i,
    reason: quoted("the container runtime did not answer"),
    advice: "look at the container instance: disk, memory, the Docker daemon and the ECS agent"
  },
  {
    row: "network-interface",
    cause: "capacity",
    ...waiting,
    pattern: /Unexpected EC2 error|network interface|InsufficientFreeAddresses|free addresses|RESOURCE:ENI/i,
    reason: quoted("no network interface could be had"),
    advice: "check the free addresses of the task’s subnets and the quota of network interfaces"
  },
  {
    row: "capacity",
    cause: "capacity",
    ...waiting,
    pattern: /RESOURCE:|\bAGENT\b|\bATTRIBUTE\b|NO ACTIVE INSTANCES|EMPTY CAPACITY PROVIDER|capacity (is )?unavailable|insufficient (CPU|memory)|already using a port|missing an attribute|met all of its requirements|limit on the number of (tasks|vCPUs)|quota|provisioning capacity limit|memberOf|service limit/i,
    reason: quoted("there is no room for the task"),
    advice: "check the capacity of the cluster and the account’s quotas, then ship again: nothing was held against the image"
  },
  {
    row: "platform-error",
    cause: "capacity",
    ...waiting,
    pattern: /^InternalError|Internal (server )?error|operations are being throttled|ThrottlingException/i,
    reason: quoted("ECS could not start the task"),
    advice: "an error of the platform: ship again"
  }
];

// src/adapters/ecs/stopped-task.ts
function deadContainer(task, artifact) {
  const containers = task.containers ?? [];
  return containers.find(({ reason }) => reason !== void 0 && reason !== "") ?? containers.find(({ name, exitCode }) => name === artifact && exitCode !== void 0 && exitCode !== 0) ?? containers.find(({ exitCode }) => exitCode !== void 0 && exitCode !== 0) ?? containers.find(({ name }) => name === artifact) ?? containers[0];
}
function diagnoseTask(task) {
  switch (task.code) {
    case "SpotInterruption":
    case "TerminationNotice":
    case "InfrastructureHealth":
    case "UserInitiated":
      return void 0;
    case "EssentialContainerExited":
      return diagnoseExit(task);
    case "ServiceSchedulerInitiated":
      return diagnoseScheduled(task);
    case "TaskFailedToStart":
      return findInText(startFailures, `${task.reason} ${task.containerReason}`.trim()) ?? unknownStart(task);
    default:
      return findInText(startFailures, task.reason) ?? (task.exitCode === null ? void 0 : diagnoseExit(task));
  }
}
var signals = {
  126: "its command is not executable",
  127: "its command was not found",
  134: "it aborted",
  137: "it was killed (SIGKILL)",
  139: "it crashed (segmentation fault)",
  143: "it was asked to stop (SIGTERM)"
};
function diagnoseExit(task) {
  const { exitCode, containerReason, log } = task;
  const container = task.container ?? "a container";
  if (/OutOfMemoryError|killed due to memory/i.test(`${containerReason} ${task.reason}`)) {
    return {
      row: "out-of-memory",
      cause: "image",
      heals: true,
      repeats: true,
      reason: `container ${container} used more memory than it may and was killed`,
      advice: "raise `memory`, or find what uses it"
    };
  }
  if (/exec format error/i.test([containerReason, ...log].join("\n"))) {
    return {
      row: "wrong-architecture",
      cause: "image",
      heals: false,
      repeats: true,
      reason: `container ${container} is made for another processor architecture`,
      advice: "build for the platform of the task (`build: { platforms: […] }`), or set runtimePlatform in the task definition"
    };
  }
  const start = findInText(startFailures, containerReason);
  if (start !== void 0) return start;
  const missing2 = exitCode === 127 || exitCode === 126;
  const said2 = exitCode === null ? "without an exit code" : `with code ${String(exitCode)}`;
  const meaning = exitCode === null ? void 0 : signals[exitCode];
  return {
    row: missing2 ? "entry-point" : `exit-${String(exitCode)}`,
    cause: missing2 ? "configuration" : "image",
    heals: true,
    repeats: true,
    reason: `container ${container} exited ${said2}${meaning === void 0 ? "" : `: ${meaning}`}`,
    advice: missing2 ? "check `command`, entryPoint and workingDirectory" : "read its last lines"
  };
}
function diagnoseScheduled(task) {
  if (/failed ELB health checks|unhealthy in \(?target-group|failed.*target.?group health/i.test(task.reason)) {
    return {
      row: "target-check",
      cause: "image",
      heals: true,
      repeats: true,
      reason: `the load balancer’s health check fails: ${clipped(task.reason)}`,
      advice: "check the health check’s path and port; where the service starts slowly, raise healthCheckGracePeriodSeconds"
    };
  }
  if (/failed container health checks/i.test(task.reason)) {
    return {
      row: "container-check",
      cause: "image",
      heals: true,
      repeats: true,
      reason: "the container’s health check fails",
      advice: "run the health check’s command in the container; where it starts slowly, raise its startPeriod"
    };
  }
  return void 0;
}
function unknownStart(task) {
  return {
    row: "start",
    cause: "image",
    heals: true,
    repeats: true,
    reason: `the task could not be started: ${clipped(task.reason === "" ? "no reason given" : task.reason)}`,
    advice: "look the reason up in the ECS developer guide, “stopped task errors”"
  };
}

// src/adapters/ecs/image-reference.ts
function repositoryOf(image) {
  const [name = ""] = image.split("@");
  const slash = name.lastIndexOf("/");
  const colon = name.indexOf(":", slash + 1);
  return colon < 0 ? name : name.slice(0, colon);
}
function digestInImage(image) {
  const at = image.indexOf("@");
  const digest = at < 0 ? "" : image.slice(at + 1);
  return isDigest(digest) ? digest : void 0;
}
function atDigest(image, digest) {
  return `${repositoryOf(image)}@${digest}`;
}

// src/adapters/ecs/container.ts
function chooseContainer(containers, named, service, workload) {
  const names = containers.map(({ name }) => name ?? "");
  const only = names.length === 1 ? names[0] : void 0;
  const chosen = named ?? only ?? names.find((name) => name === service);
  if (chosen !== void 0 && names.includes(chosen)) return chosen;
  throw new WaybillError("container-ambiguous", {
    message: `expected ${named === null ? "one container, or one named like the service" : `a container ${named}`}, got ${names.join(", ")}`,
    where: `ECS service ${workload}`,
    fix: `services:
  ${service}:
    ecs: { container: ${names[0] ?? "app"} }`
  });
}
function likelyContainer(containers, named, service, workload) {
  const known2 = new Set(containers.map(({ name }) => name));
  for (const name of [named, service, workload]) if (name !== void 0 && known2.has(name)) return name;
  const byImage = containers.filter(
    ({ image }) => repositoryOf(image ?? "").split("/").at(-1) === service
  );
  const likely = byImage[0] ?? containers.find(({ essential }) => essential !== false) ?? containers[0];
  return likely?.name ?? "";
}

// src/adapters/ecs/target-health.ts
async function readReachability(api, cluster, balancers, tasks) {
  const groups = balancers.filter(({ targetGroupArn }) => targetGroupArn !== void 0);
  const reachable = new Map(tasks.map(({ taskArn = "" }) => [taskArn, "none"]));
  if (groups.length === 0 || tasks.length === 0) return reachable;
  const instances = await api.instances(cluster, [
    ...new Set(tasks.flatMap(({ containerInstanceArn: arn }) => arn ?? []))
  ]);
  for (const balancer of groups) {
    const health = await api.targetHealth(balancer.targetGroupArn ?? "");
    for (const task of tasks) {
      const arn = task.taskArn ?? "";
      const instance = instances.get(task.containerInstanceArn ?? "");
      reachable.set(arn, worse(reachable.get(arn) ?? "none", healthOf(health, balancer, task, instance)));
    }
  }
  return reachable;
}
function healthOf(health, balancer, task, instance) {
  const container = task.containers?.find(({ name }) => name === balancer.containerName);
  const addresses = (container?.networkInterfaces ?? []).map(({ privateIpv4Address }) => privateIpv4Address);
  const attached = (task.attachments ?? []).flatMap(({ details }) => details ?? []).filter(({ name }) => name === "privateIPv4Address").map(({ value }) => value);
  const hostPorts = (container?.networkBindings ?? []).filter(({ containerPort }) => containerPort === balancer.containerPort).map(({ hostPort }) => hostPort);
  const states = health.filter(({ Target: target }) => {
    const byAddress = [...addresses, ...attached].includes(target?.Id) && target?.Port === balancer.containerPort;
    const byInstance = instance !== void 0 && target?.Id === instance && hostPorts.includes(target.Port);
    return byAddress || byInstance;
  }).map(({ TargetHealth: state }) => state?.State);
  if (states.includes("unhealthy")) return "unhealthy";
  if (states.includes("healthy")) return "healthy";
  return states.includes("unavailable") ? "none" : "pending";
}
var rank = { none: 0, healthy: 1, pending: 2, unhealthy: 3 };
function worse(a, b) {
  return rank[a] >= rank[b] ? a : b;
}

// src/adapters/ecs/tasks.ts
function artifactContainerOf(found, target, workload) {
  const named = target.containers?.[workload] ?? found?.tags[mark.container];
  return likelyContainer(found?.definition.containerDefinitions ?? [], named, target.service, workload);
}
async function readTasks(api, definitions, target, service) {
  const cluster = clusterOf(target);
  const workload = service.serviceName ?? "";
  const tasks = (await api.tasks(cluster, workload, "RUNNING")).filter(
    ({ desiredStatus }) => desiredStatus !== "STOPPED"
  );
  const reachable = await readReachability(api, cluster, service.loadBalancers ?? [], tasks);
  return Promise.all(
    tasks.map(async (task) => {
      const arn = task.taskDefinitionArn ?? "";
      const found = await definitions.describe(arn);
      const container = artifactContainerOf(found, target, workload);
      const digest = task.containers?.find(({ name }) => name === container)?.imageDigest ?? "";
      return {
        id: lastPart(task.taskArn ?? ""),
        definition: await definitions.canonical(arn),
        digest: isDigest(digest) ? digest : null,
        running: task.lastStatus === "RUNNING",
        health: healthOfTask(task, found),
        reachable: reachable.get(task.taskArn ?? "") ?? "none",
        startedAt: task.startedAt === void 0 ? null : instantOf(task.startedAt.getTime())
      };
    })
  );
}
function healthOfTask(task, found) {
  if (task.healthStatus === "UNHEALTHY") return "unhealthy";
  if (task.healthStatus === "HEALTHY") return "healthy";
  const checked = (found?.definition.containerDefinitions ?? []).some(
    ({ healthCheck, essential }) => healthCheck !== void 0 && essential !== false
  );
  return task.lastStatus === "RUNNING" && !checked ? "healthy" : "unknown";
}
function isWell(task) {
  return task.running && task.health === "healthy" && (task.reachable === "healthy" || task.reachable === "none");
}

// src/adapters/ecs/read-stopped-task.ts
async function readStoppedTask({ api, definitions }, target, workload, task, denials) {
  const found = await definitions.describe(task.taskDefinitionArn ?? "");
  const container = deadContainer(task, artifactContainerOf(found, target, workload));
  const id = lastPart(task.taskArn ?? "");
  const wrote = denials !== null && task.startedAt !== void 0 ? container?.name : void 0;
  const tail = wrote === void 0 ? void 0 : await readLogTail(api, found, wrote, id);
  if (tail !== void 0 && tail.denied !== null) denials?.push(tail.denied);
  return {
    id,
    code: task.stopCode ?? "",
    reason: task.stoppedReason ?? "",
    container: container?.name ?? null,
    containerReason: container?.reason ?? "",
    exitCode: container?.exitCode ?? null,
    log: tail?.lines ?? []
  };
}
function deadTask({ id, code, reason, container, containerReason, exitCode, log }) {
  const whole = containerReason === "" || reason.includes(containerReason) ? reason : `${reason}: ${containerReason}`;
  return { id, code, reason: whole, container, exitCode, log };
}

// src/adapters/ecs/ended.ts
async function readEnded(reads, target, workload, ids) {
  const stopped = await reads.api.tasks(clusterOf(target), workload, "STOPPED");
  return Promise.all(
    stopped.filter(({ taskArn = "" }) => ids.includes(lastPart(taskArn))).map(async (one) => {
      const denials = [];
      const task = await readStoppedTask(reads, target, workload, one, denials);
      const finding = diagnoseTask(task);
      if (finding === void 0)
        return { id: task.id, reason: clipped(`${task.code}: ${task.reason}`), failure: null };
      const { cause, reason, advice } = finding;
      const [unread] = denials;
      const told = { workload, cause, reason, advice, tasks: [deadTask(task)], events: [] };
      return { id: task.id, reason, failure: unread === void 0 ? told : { ...told, unread } };
    })
  );
}

// src/adapters/ecs/known-definitions.ts
function createKnownDefinitions(api) {
  const known2 = /* @__PURE__ */ new Map();
  const asked = /* @__PURE__ */ new Map();
  const learn = (found) => {
    const arn = found.definition.taskDefinitionArn;
    if (arn !== void 0) known2.set(arn, found);
  };
  const read = async (name) => {
    const found = await api.definition(name);
    if (found !== void 0) learn(found);
    return found;
  };
  const refresh = (arn) => {
    const reading = read(arn).finally(() => asked.delete(arn));
    asked.set(arn, reading);
    return reading;
  };
  const describe2 = async (arn) => known2.get(arn) ?? asked.get(arn) ?? refresh(arn);
  return {
    describe: describe2,
    refresh,
    newest: read,
    learn,
    canonical: async (arn) => (await describe2(arn))?.tags[mark.insteadOf] ?? arn
  };
}

// src/adapters/ecs/link.ts
var consoles = {
  aws: "console.aws.amazon.com",
  "aws-cn": "console.amazonaws.cn",
  "aws-us-gov": "console.amazonaws-us-gov.com"
};
function consoleLink(serviceArn) {
  const facts = arnFacts(serviceArn);
  const host = facts === void 0 ? void 0 : consoles[facts.partition];
  const [, cluster, name] = serviceArn.slice(serviceArn.indexOf(":service/") + 1).split("/");
  if (facts === void 0 || host === void 0 || cluster === void 0 || name === void 0) return null;
  const path = `/ecs/v2/clusters/${encodeURIComponent(cluster)}/services/${encodeURIComponent(name)}/health`;
  return `https://${facts.region}.${host}${path}?region=${facts.region}`;
}

// src/adapters/ecs/decisive.ts
function isDecisive(evidence, diagnosis) {
  if (evidence.breakerTriggered || evidence.alarmsTriggered.length > 0) return true;
  const { ofTasks, ofEvents } = diagnosis;
  if (ofTasks.some(({ finding }) => !finding.heals) || ofEvents.some(({ heals }) => !heals)) return true;
  const repeated = ofEvents.filter(({ repeats }) => repeats).map(({ row }) => row);
  if (repeated.some((row) => repeated.filter((other) => other === row).length >= 3)) return true;
  const tasksByRow = /* @__PURE__ */ new Map();
  for (const { task, finding } of ofTasks) {
    if (!finding.repeats) continue;
    tasksByRow.set(finding.row, (tasksByRow.get(finding.row) ?? /* @__PURE__ */ new Set()).add(task));
  }
  return [...tasksByRow.values()].some((tasks) => tasks.size > 1);
}

// src/adapters/ecs/service-event.ts
var said = (text) => clipped(text.replace(/^\(service [^)]*\)\s*/, ""));
var waiting2 = { heals: true, repeats: false };
var eventRows = [
  {
    row: "target-check",
    cause: "image",
    ...waiting2,
    pattern: /is unhealthy in \((target-group|elb)/i,
    reason: (text) => `the load balancer’s health check fails: ${said(text)}`,
    advice: "check the health check’s path and port; where the service starts slowly, raise healthCheckGracePeriodSeconds"
  },
  {
    row: "container-check",
    cause: "image",
    ...waiting2,
    pattern: /failed container health checks/i,
    reason: (text) => `the container’s health check fails: ${said(text)}`,
    advice: "run the health check’s command in the container; where it starts slowly, raise its startPeriod"
  },
  {
    row: "target-group-missing",
    cause: "configuration",
    heals: false,
    repeats: true,
    pattern: /TARGET (GROUP )?IS NOT FOUND/i,
    reason: (text) => `the target group does not exist: ${said(text)}`,
    advice: "the service’s load balancer was changed behind it: apply the infrastructure code"
  },
  {
    row: "alarm",
    cause: "image",
    ...waiting2,
    pattern: /deployment failed: alarm detected/i,
    reason: () => "a CloudWatch alarm of the service was triggered",
    advice: "look at the alarm’s metric since the deployment began"
  },
  {
    row: "role-denied",
    cause: "permission",
    heals: false,
    repeats: true,
    pattern: /IAM (permissions policies|trust relationship)|unable to assume|failed to (de)?register targets .*(denied|authorized)/i,
    reason: said,
    advice: "mend the role that the event names"
  },
  {
    row: "deadlock",
    cause: "configuration",
    heals: true,
    repeats: true,
    pattern: /unable to stop or start tasks during a deployment because of the service deployment configuration/i,
    reason: () => "the deployment configuration leaves no room to start or stop a task",
    advice: "raise maximumPercent or lower minimumHealthyPercent"
  },
  {
    row: "protected",
    cause: "capacity",
    ...waiting2,
    pattern: /unable to scale in|under protection/i,
    reason: said,
    advice: "old tasks are protected from scale-in: wait for their work to end, or lift the protection"
  },
  {
    row: "draining-targets",
    cause: "network",
    ...waiting2,
    pattern: /failed to (de)?register targets/i,
    reason: said,
    advice: "check the target group and the role that ECS uses for it"
  }
];
var ordinary = /has started \d|registered \d|has stopped|stopped \d+ pending|begun draining|deployment completed|steady state\.$|AZ balanced|rolling back to|deployment in progress/i;
function diagnoseEvent(message) {
  const found = findInText(eventRows, message);
  if (found !== void 0) return found;
  if (ordinary.test(message)) return void 0;
  if (!/unable to place|could not launch|being throttled|closest matching|capacity provider/i.test(message))
    return void 0;
  const placed = findInText(startFailures, message);
  return placed === void 0 ? {
    row: "placement",
    cause: "capacity",
    ...waiting2,
    reason: said(message),
    advice: "check the capacity of the cluster and the account’s quotas"
  } : { ...placed, echo: true };
}

// src/adapters/ecs/diagnose.ts
function diagnose(evidence) {
  const ofTasks = evidence.tasks.flatMap((task) => {
    const finding = diagnoseTask(task);
    return finding === void 0 ? [] : [{ task: task.id, finding }];
  });
  const told = evidence.events.flatMap((message) => diagnoseEvent(message) ?? []);
  const ofEvents = told.filter(({ echo }) => echo !== true);
  const chosen = ofTasks.find(({ finding }) => !finding.heals)?.finding ?? ofEvents.find(({ heals }) => !heals) ?? mostCommon(ofTasks.map(({ finding }) => finding)) ?? ofEvents.at(-1) ?? told.at(-1) ?? ofDeployment(evidence);
  const { cause, reason, advice } = chosen;
  return { cause, reason, advice, ofTasks, ofEvents };
}
function mostCommon(findings) {
  const count = (row) => findings.filter((finding) => finding.row === row).length;
  return findings.toSorted((a, b) => count(b.row) - count(a.row))[0];
}
function ofDeployment(evidence) {
  const { statusReason, alarmsTriggered, breakerTriggered } = evidence;
  if (alarmsTriggered.length > 0) {
    const reason2 = `a CloudWatch alarm of the service was triggered: ${alarmsTriggered.join(", ")}`;
    return { cause: "image", reason: reason2, advice: "look at the alarm’s metric since the deployment began" };
  }
  if (breakerTriggered) {
    const reason2 = "the circuit breaker gave up: tasks did not become healthy";
    return { cause: "image", reason: reason2, advice: "ECS no longer says why: look at the log of the containers" };
  }
  if (/lifecycle hook/i.test(statusReason)) {
    return { cause: "image", reason: clipped(statusReason), advice: "look at the log of the hook’s function" };
  }
  if (/invalid networking configuration/i.test(statusReason)) {
    const advice = "check the listener rules and target groups of the service";
    return { cause: "configuration", reason: clipped(statusReason), advice };
  }
  const reason = statusReason === "" ? "ECS says nothing of why" : clipped(statusReason);
  return { cause: "no-evidence", reason, advice: "look at the service’s events and the log of its containers" };
}

// src/adapters/ecs/evidence.ts
var shown = 3;
async function gatherEvidence(reads, target, deployment, workload) {
  const cluster = clusterOf(target);
  const [stopped, services] = await Promise.all([
    reads.api.tasks(cluster, workload, "STOPPED"),
    reads.api.services(cluster, [workload])
  ]);
  const startedBy = `ecs-svc/${lastPart(deployment.targetServiceRevision?.arn ?? "")}`;
  const since = deployment.createdAt?.getTime() ?? 0;
  const mine = stopped.filter((task) => task.startedBy === startedBy && (task.createdAt?.getTime() ?? since) >= since).toSorted(
    (a, b) => (b.stoppingAt ?? b.stoppedAt ?? /* @__PURE__ */ new Date(0)).getTime() - (a.stoppingAt ?? a.stoppedAt ?? /* @__PURE__ */ new Date(0)).getTime()
  );
  const theirs = stopped.filter((task) => task.startedBy !== startedBy).map((task) => lastPart(task.taskArn ?? "")).filter((id) => id !== "");
  const denials = [];
  const tasks = await Promise.all(
    mine.map((task, index) => readStoppedTask(reads, target, workload, task, index < shown ? denials : null))
  );
  const evidence = {
    tasks,
    events: eventsBetween(services.get(workload), since, deployment.rollback?.startedAt?.getTime() ?? Infinity).filter(
      (message) => !theirs.some((task) => message.includes(task))
    ),
    statusReason: deployment.statusReason ?? deployment.rollback?.reason ?? "",
    breakerTriggered: deployment.deploymentCircuitBreaker?.status === "TRIGGERED",
    alarmsTriggered: triggeredAlarms(deployment)
  };
  const diagnosis = diagnose(evidence);
  const dead = tasks.filter((task) => diagnoseTask(task) !== void 0).slice(0, shown);
  const { cause, reason, advice } = diagnosis;
  const [unread] = denials;
  const failure = {
    workload,
    cause,
    reason,
    advice,
    tasks: dead.map(deadTask),
    events: evidence.events,
    ...unread !== void 0 && { unread }
  };
  return { evidence, diagnosis, failure };
}
function eventsBetween(service, since, until) {
  return (service?.events ?? []).filter(({ createdAt }) => (createdAt?.getTime() ?? 0) >= since && (createdAt?.getTime() ?? 0) <= until).toSorted((a, b) => (a.createdAt?.getTime() ?? 0) - (b.createdAt?.getTime() ?? 0)).map(({ message }) => message ?? "");
}
function triggeredAlarms({ alarms }) {
  if (alarms?.status !== "TRIGGERED") return [];
  const names = alarms.triggeredAlarmNames ?? alarms.alarmNames ?? [];
  return names.length === 0 ? ["an alarm"] : names;
}

// src/adapters/ecs/look.ts
var stallSeconds = 30;
function createLook(reads, clock) {
  const memories = /* @__PURE__ */ new Map();
  return async (target, attempt) => {
    const deployment = await reads.api.deployment(attempt.id);
    if (deployment === void 0) return { kind: "running", text: "not visible yet", decisive: null };
    const memory = memories.get(attempt.id) ?? freshMemory(clock.now());
    memories.set(attempt.id, memory);
    if (deployment.status === "ROLLBACK_REQUESTED") memory.stopRequested = true;
    switch (deployment.status) {
      case "SUCCESSFUL":
        return { kind: "succeeded", tasks: deployment.targetServiceRevision?.requestedTaskCount ?? 0 };
      case "STOPPED":
      case "STOP_REQUESTED":
      case "ROLLBACK_SUCCESSFUL":
      case "ROLLBACK_FAILED":
        return lookAtEnd(reads, target, attempt, deployment, memory);
      case "ROLLBACK_REQUESTED":
        return { kind: "running", text: "asked to go back", decisive: memory.decisive };
      case "ROLLBACK_IN_PROGRESS":
        if (memory.decisive === null && gaveUp(deployment)) {
          memory.decisive = (await gatherEvidence(reads, target, deployment, attempt.workload)).failure;
        }
        return { kind: "running", text: "going back", decisive: memory.decisive };
      default:
        return lookWhileRunning(reads, target, attempt, deployment, memory, clock.now());
    }
  };
}
async function lookWhileRunning(reads, target, attempt, deployment, memory, now) {
  const failures = deployment.deploymentCircuitBreaker?.failureCount ?? 0;
  const running = deployment.targetServiceRevision?.runningTaskCount ?? 0;
  const former = sourceTasks(deployment);
  if (running > memory.most || former < memory.least) {
    memory.most = Math.max(memory.most, running);
    memory.least = Math.min(memory.least, former);
    memory.betterAt = now;
  }
  const quietSince = memory.deepAt !== null && memory.deepAt > memory.betterAt ? memory.deepAt : memory.betterAt;
  const stalled = secondsBetween(quietSince, now) >= stallSeconds;
  if (failures > memory.failures || stalled || gaveUp(deployment)) {
    memory.deepAt = now;
    const { evidence, diagnosis, failure } = await gatherEvidence(reads, target, deployment, attempt.workload);
    memory.decisive = isDecisive(evidence, diagnosis) ? failure : null;
  }
  memory.failures = failures;
  return { kind: "running", text: countsOf(deployment), decisive: memory.decisive, far: isFar(deployment) };
}
async function lookAtEnd(reads, target, attempt, deployment, memory) {
  const returned = deployment.status === "ROLLBACK_SUCCESSFUL";
  const reason = `${deployment.statusReason ?? ""} ${deployment.rollback?.reason ?? ""}`;
  const failed = gaveUp(deployment) || !memory.stopRequested && failureWords.test(reason);
  if (!failed) {
    const newer = deployment.status?.startsWith("ROLLBACK_") === true ? null : await newerThan(reads, target, attempt);
    if (deployment.status === "STOP_REQUESTED" && newer === null)
      return { kind: "running", text: "stopping", decisive: null };
    return { kind: "ended-by-other", newer };
  }
  const { failure } = await gatherEvidence(reads, target, deployment, attempt.workload);
  if (deployment.status === "STOP_REQUESTED") return { kind: "running", text: "stopping", decisive: failure };
  return { kind: "failed", failure, returned };
}
var failureWords = /circuit breaker|alarm|lifecycle hook|pause hook|networking configuration|failed to start|no rollback candidate/i;
function gaveUp(deployment) {
  return deployment.deploymentCircuitBreaker?.status === "TRIGGERED" || deployment.alarms?.status === "TRIGGERED";
}
async function newerThan(reads, target, attempt) {
  const [newest2] = await reads.attempts(target, attempt.workload);
  return newest2 === void 0 || newest2.id === attempt.id ? null : newest2;
}
function freshMemory(now) {
  return {
    failures: 0,
    most: 0,
    least: Number.POSITIVE_INFINITY,
    betterAt: now,
    deepAt: null,
    decisive: null,
    stopRequested: false
  };
}
function sourceTasks({ sourceServiceRevisions }) {
  return (sourceServiceRevisions ?? []).reduce((sum, { runningTaskCount = 0 }) => sum + runningTaskCount, 0);
}
function isFar(deployment) {
  const { requestedTaskCount = 0, runningTaskCount = 0 } = deployment.targetServiceRevision ?? {};
  return runningTaskCount < requestedTaskCount && sourceTasks(deployment) > 0;
}
function countsOf(deployment) {
  const { requestedTaskCount = 0, runningTaskCount = 0, pendingTaskCount = 0 } = deployment.targetServiceRevision ?? {};
  const former = sourceTasks(deployment);
  const parts = [`${String(runningTaskCount)} of ${String(requestedTaskCount)} tasks run`];
  if (pendingTaskCount > 0) parts.push(`${String(pendingTaskCount)} starting`);
  if (former > 0) parts.push(`${String(former)} of the former still run`);
  return parts.join(", ");
}

// src/adapters/ecs/observe.ts
async function observeTarget(reads, target) {
  const observed = await reads.services.lend(
    target,
    (services) => Promise.all([...services.entries()].map(([name, service]) => observeService(reads, target, name, service)))
  );
  return observed.toSorted((a, b) => target.workloads.indexOf(a.name) - target.workloads.indexOf(b.name));
}
async function observeService({ api, definitions, attempts }, target, name, service) {
  const set = service.taskDefinition ?? "";
  const [found, tasks, made] = await Promise.all([
    definitions.refresh(set),
    readTasks(api, definitions, target, service),
    attempts(target, name)
  ]);
  const definition = await definitions.canonical(set);
  const underWay = made.find(({ ended }) => !ended) ?? null;
  const desired = service.desiredCount ?? 0;
  const ours = tasks.filter((task) => task.definition === definition);
  const healthy = ours.filter(isWell).length;
  return {
    name,
    definition,
    settable: found?.definition.status === "ACTIVE",
    mark: { entry: found?.tags[mark.entry] ?? null, revision: found?.tags[mark.revision] ?? null },
    desired,
    steady: underWay === null && healthy === desired && tasks.length === desired,
    healthy,
    container: artifactContainerOf(found, target, name),
    digests: digestsByNumber(ours),
    newestAttempt: made[0] ?? null,
    underWay,
    warnings: serviceWarnings(service)
  };
}
function digestsByNumber(tasks) {
  const numbers = /* @__PURE__ */ new Map();
  for (const { running, digest } of tasks) {
    if (running && digest !== null) numbers.set(digest, (numbers.get(digest) ?? 0) + 1);
  }
  return [...numbers].toSorted(([, a], [, b]) => b - a).map(([digest]) => digest);
}

// src/adapters/ecs/base.ts
async function findBase(definitions, set, file, pinned) {
  const { family } = familyAndRevision(set);
  if (file !== null) return fileBase(file, family, pinned);
  if (pinned?.startsWith("file:") === true) throw mismatch(pinned, "no file");
  const walked = await walk(definitions, set, family);
  const handle = pinned ?? walked.arn;
  const found = handle === walked.arn && walked.found !== void 0 ? walked.found : await definitions.describe(handle);
  if (found === void 0) throw missing(handle, family);
  return {
    handle,
    definition: registrable(found.definition),
    family: found.definition.family ?? family,
    tags: foreignTags(found.tags),
    // With another base than the walk's, the newer one must still be met by the next walk.
    seen: handle === walked.arn ? walked.seen : familyAndRevision(walked.arn).revision - 1
  };
}
async function walk(definitions, set, family) {
  const newest2 = await definitions.newest(family) ?? await definitions.refresh(set);
  if (newest2 === void 0) throw missing(set, family);
  const arn = newest2.definition.taskDefinitionArn ?? set;
  const number = newest2.definition.revision ?? 0;
  if (newest2.tags[mark.revision] === void 0) return { arn, found: newest2, seen: number };
  const seen = Number(newest2.tags[mark.seen] ?? number - 1);
  for (let between = number - 1; between > seen; between -= 1) {
    const candidate2 = await definitions.newest(revisionName(family, between));
    const foreign = candidate2?.definition.status === "ACTIVE" && candidate2.tags[mark.revision] === void 0;
    const candidateArn = candidate2?.definition.taskDefinitionArn;
    if (foreign && candidateArn !== void 0) return { arn: candidateArn, found: candidate2, seen: number };
  }
  const base = newest2.tags[mark.base];
  if (base === void 0 || base.startsWith("file:")) throw missing(base ?? arn, family);
  return { arn: base, found: void 0, seen: number };
}
function fileBase(file, family, pinned) {
  const handle = `file:${hashJson(file)}`;
  if (pinned !== null && pinned !== handle) throw mismatch(pinned, handle);
  const definition = registrable(plainDefinition(file, "the task definition file"));
  const named = definition.family;
  return { handle, definition, family: named === void 0 || named === "" ? family : named, tags: {}, seen: 0 };
}
function missing(handle, family) {
  return new WaybillError("base-missing", {
    message: `expected the task definition that the infrastructure code registered, found neither ${handle} nor another of the family ${family}`,
    where: `task definition family ${family}`,
    fix: `terraform apply -replace=aws_ecs_task_definition.${family}
or name a file: ecs: { task-definition: path/to/file.json }`
  });
}
function mismatch(pinned, got) {
  const message = `expected the base that was admitted (${pinned}), got ${got}`;
  return new WaybillError("render-mismatch", { message, where: "the task definition to start from" });
}

// src/adapters/ecs/revision-hash.ts
function revisionHash(digest, workloads, nonce) {
  return hashJson({
    schema: 1,
    digest,
    workloads: Object.fromEntries(
      workloads.map(({ name, definition, settings }) => [name, { definition: asJson(definition), settings }])
    ),
    ...nonce === null ? {} : { nonce }
  });
}

// src/adapters/ecs/pin.ts
async function pinObserved(reads, clock, target, observed, repository) {
  const ours = await asOurs(reads, observed, repository);
  if (ours !== void 0) return ours;
  const copies = await Promise.all(observed.map((workload) => copyOf(reads, target, workload)));
  const digest = copies[0]?.digest;
  if (digest === void 0) throw noTask(target.service);
  const hashed = copies.map(({ workload, definition }) => ({ name: workload.name, definition, settings: {} }));
  const hash = revisionHash(digest, hashed, null);
  const workloads = [];
  for (const { workload, definition, tags } of copies) {
    const base = await findBase(reads.definitions, workload.definition, null, null);
    const marks = {
      [mark.base]: base.handle,
      [mark.seen]: String(base.seen),
      [mark.revision]: hash,
      [mark.container]: workload.container
    };
    const { family } = familyAndRevision(workload.definition);
    const { arn } = await registerOnce(reads, clock, { definition, tags: { ...tags, ...marks } }, family);
    workloads.push(recordOf(workload, arn, workload.definition));
  }
  return { hash, digest, repository, workloads };
}
async function asOurs({ definitions }, observed, repository) {
  const hash = observed[0]?.mark.revision ?? null;
  const digest = observed[0]?.digests[0];
  if (hash === null || digest === void 0 || observed.some(({ mark: { revision } }) => revision !== hash))
    return void 0;
  const workloads = await Promise.all(
    observed.map(async (workload) => {
      const found = await definitions.describe(workload.definition);
      return recordOf(workload, workload.definition, found?.tags[mark.base] ?? null);
    })
  );
  return { hash, digest, repository, workloads };
}
async function copyOf({ api, definitions }, target, workload) {
  const [digest] = workload.digests;
  const found = await definitions.describe(workload.definition);
  if (digest === void 0 || found === void 0) throw noTask(workload.name);
  const running = await digestsThatRun(api, target, workload);
  const definition = withContainers(registrable(found.definition), (container) => {
    const image = container.image ?? "";
    const pinned = container.name === workload.container ? digest : digestInImage(image) ?? running.get(container.name ?? "");
    return pinned === void 0 ? container : { ...container, image: atDigest(image, pinned) };
  });
  return { workload, digest, definition, tags: foreignTags(found.tags) };
}
async function digestsThatRun(api, target, workload) {
  const tasks = await api.tasks(clusterOf(target), workload.name, "RUNNING");
  const containers = tasks.filter(({ taskDefinitionArn }) => taskDefinitionArn === workload.definition).flatMap((task) => task.containers ?? []);
  return new Map(
    containers.flatMap(
      ({ name = "", imageDigest = "" }) => isDigest(imageDigest) ? [[name, imageDigest]] : []
    )
  );
}
function recordOf({ name, container }, definition, base) {
  return { name, container, definition, base, sidecars: {}, settings: {}, count: null };
}
function noTask(name) {
  const message = "expected a task that runs, to learn its digest from, found none";
  return new WaybillError("workload-unsupported", { message, where: `ECS service ${name}` });
}

// src/adapters/ecs/body.ts
function formatBody({ definition, tags }) {
  return { definition: asJson(definition), tags };
}
function parseBody(json, workload) {
  const definition = json?.["definition"];
  const tags = json?.["tags"];
  if (definition === void 0 || tags === void 0) {
    throw new WaybillError("internal", { message: `expected a rendered definition of ${workload}, got none` });
  }
  return { definition: plainDefinition(definition, workload), tags };
}

// src/adapters/ecs/register-rendering.ts
async function registerRendering(reads, clock, { revision, bodies }, entry) {
  const workloads = [];
  for (const record of revision.workloads) {
    const { definition, tags } = parseBody(bodies[record.name], record.name);
    const body = { definition, tags: { ...tags, [mark.revision]: revision.hash, [mark.entry]: entry } };
    const registered = await known(reads, record, revision.hash) ?? await registerOnce(reads, clock, body, definition.family ?? "");
    await markEntry(reads.api, registered, entry);
    workloads.push({ ...record, definition: await reads.definitions.canonical(registered.arn) });
  }
  return { ...revision, workloads };
}
async function known({ definitions }, record, hash) {
  if (record.definition === null) return void 0;
  const found = await definitions.refresh(record.definition);
  const usable = found?.definition.status === "ACTIVE" && found.tags[mark.revision] === hash;
  return usable ? { arn: record.definition, tags: found.tags } : void 0;
}

// src/adapters/ecs/remembered.ts
async function readRemembered({ api, definitions }, target, workload) {
  const deployments = await api.deployments(clusterOf(target), workload, 20, ["SUCCESSFUL"]);
  const arns = deployments.flatMap(({ targetServiceRevisionArn }) => targetServiceRevisionArn ?? []);
  const revisions = new Map(
    (await api.revisions(arns)).map((revision) => [lastPart(revision.serviceRevisionArn ?? ""), revision])
  );
  const seen = /* @__PURE__ */ new Map();
  for (const { targetServiceRevisionArn = "", createdAt } of deployments) {
    const revision = revisions.get(lastPart(targetServiceRevisionArn));
    const arn = revision?.taskDefinition;
    if (arn === void 0) continue;
    const definition = await definitions.canonical(arn);
    const images = (revision?.containerImages ?? []).map(({ containerName, image: image2, imageDigest }) => ({
      name: containerName ?? "",
      image: image2 ?? "",
      digest: imageDigest ?? ""
    }));
    const container = likelyContainer(images, target.containers?.[workload], target.service, workload);
    const chosen = images.find(({ name }) => name === container);
    const image = chosen === void 0 ? "" : chosen.digest === "" ? chosen.image : `${repositoryOf(chosen.image)}@${chosen.digest}`;
    if (!seen.has(definition)) seen.set(definition, { definition, image, at: instantOf(createdAt?.getTime() ?? 0) });
  }
  return [...seen.values()];
}

// src/adapters/ecs/render.ts
var injected = ["WAYBILL_DIGEST", "WAYBILL_ENVIRONMENT", "WAYBILL_COMMIT", "WAYBILL_VERSION"];
function renderDefinition(input) {
  const { commit, version } = input;
  return rendered(input, (value) => value.replaceAll("{commit}", commit ?? "").replaceAll("{version}", version ?? ""));
}
function renderForHash(input) {
  return rendered({ ...input, commit: null, version: null }, (value) => value).definition;
}
function rendered(input, insert) {
  const { base, workload } = input;
  const chosen = chooseContainer(base.containerDefinitions ?? [], workload.container, input.service, workload.name);
  const definition = withContainers(base, (container) => {
    if (container.name === chosen) return artifactContainer(input, container, insert);
    const image = container.image ?? "";
    if (repositoryOf(image) === input.repositoryUri)
      return sorted({ ...container, image: atDigest(image, input.digest) });
    const sidecar = input.sidecars[container.name ?? ""];
    return sorted(sidecar === void 0 ? container : { ...container, image: atDigest(image, sidecar) });
  });
  return {
    container: chosen,
    definition: {
      ...definition,
      family: input.family,
      ...workload.cpu === null ? {} : { cpu: String(workload.cpu) },
      ...workload.memory === null ? {} : { memory: String(workload.memory) }
    }
  };
}
function artifactContainer(input, container, insert) {
  const { workload, commit, version } = input;
  const environment = new Map((container.environment ?? []).map(({ name, value }) => [name ?? "", value ?? ""]));
  const secrets = new Map((container.secrets ?? []).map(({ name, valueFrom }) => [name ?? "", valueFrom ?? ""]));
  for (const [name, value] of Object.entries(workload.variables)) {
    secrets.delete(name);
    environment.set(name, insert(value));
  }
  for (const [name, valueFrom] of Object.entries(workload.secrets)) {
    environment.delete(name);
    secrets.set(name, valueFrom);
  }
  for (const name of injected) {
    environment.delete(name);
    secrets.delete(name);
  }
  environment.set("WAYBILL_DIGEST", input.digest);
  environment.set("WAYBILL_ENVIRONMENT", input.environment);
  if (commit !== null) environment.set("WAYBILL_COMMIT", commit);
  if (version !== null) environment.set("WAYBILL_VERSION", version);
  return sorted({
    ...container,
    image: `${input.repositoryUri}@${input.digest}`,
    environment: [...environment].map(([name, value]) => ({ name, value })),
    ...secrets.size === 0 && container.secrets === void 0 ? {} : { secrets: [...secrets].map(([name, valueFrom]) => ({ name, valueFrom })) },
    ...workload.command === null ? {} : { command: [...workload.command] }
  });
}
function sorted(container) {
  return {
    ...container,
    ...container.environment === void 0 ? {} : { environment: byName(container.environment) },
    ...container.secrets === void 0 ? {} : { secrets: byName(container.secrets) }
  };
}
function byName(items) {
  return items.toSorted((a, b) => (a.name ?? "") < (b.name ?? "") ? -1 : 1);
}

// src/adapters/ecs/changes.ts
var keyOf = {
  containerDefinitions: ["name"],
  environment: ["name"],
  secrets: ["name"],
  volumes: ["name"],
  ulimits: ["name"],
  portMappings: ["containerPort", "protocol"],
  mountPoints: ["containerPath"],
  dependsOn: ["containerName"]
};
var hidden = "(hidden)";
var secretName = /pass(word|wd)?|secret|token|credential|api_?key|private_?key|dsn/i;
var secretValue = /:\/\/[^/\s:@]*:[^/\s@]+@|-----BEGIN|\bAKIA[0-9A-Z]{16}\b/;
function describeChanges(workload, from, to) {
  const before = flatten(from);
  const after = flatten(to);
  const paths = [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].toSorted();
  return paths.flatMap((path) => {
    const old = before.get(path) ?? null;
    const young = after.get(path) ?? null;
    if (old === young || injected.some((name) => path.endsWith(`.environment.${name}`))) return [];
    const [shownOld, shownYoung] = shown2(path, old, young);
    return [{ workload, path: path.replace(/^containerDefinitions\./, ""), from: shownOld, to: shownYoung }];
  });
}
function shown2(path, from, to) {
  if (/(^|\.)(secrets|repositoryCredentials|secretOptions)\./.test(path)) {
    return [
      from === null ? null : "a secret",
      to === null ? null : from === null ? "a secret" : "a secret, found elsewhere"
    ];
  }
  const name = path.slice(path.lastIndexOf(".") + 1);
  const hide = (value) => {
    if (value === null) return null;
    return path.includes(".environment.") && secretName.test(name) || secretValue.test(value) ? hidden : value;
  };
  return [hide(from), hide(to)];
}
function flatten(value) {
  const lines2 = /* @__PURE__ */ new Map();
  for (const [key, member] of Object.entries(value)) walk2(key, key, member, lines2);
  return lines2;
}
function walk2(path, key, value, lines2) {
  if (value === null) return;
  if (Array.isArray(value)) {
    walkList(path, key, value, lines2);
    return;
  }
  if (typeof value !== "object") {
    lines2.set(path, typeof value === "string" ? value : JSON.stringify(value));
    return;
  }
  for (const [inner, member] of Object.entries(value)) walk2(`${path}.${inner}`, inner, member, lines2);
}
function walkList(path, key, list, lines2) {
  if (list.length === 0) return;
  const keys = keyOf[key];
  if (keys === void 0 || !list.every(isObject2)) {
    lines2.set(path, JSON.stringify(list));
    return;
  }
  for (const member of list) {
    const name = keys.flatMap((part) => member[part] === void 0 ? [] : [textOf(member[part])]).join("/");
    const rest = Object.entries(member).filter(([part]) => !keys.includes(part));
    const value = rest.find(([part]) => part === "value" || part === "valueFrom");
    if (rest.length === 1 && value !== void 0) lines2.set(`${path}.${name}`, textOf(value[1]));
    else if (rest.length === 0) lines2.set(`${path}.${name}`, "yes");
    else for (const [part, inner] of rest) walk2(`${path}.${name}.${part}`, part, inner, lines2);
  }
}
function isObject2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function textOf(value) {
  return typeof value === "string" ? value : JSON.stringify(value);
}

// src/adapters/ecs/sidecars.ts
async function resolveSidecars(base, artifact, pinned, resolve) {
  if (pinned !== null) return { digests: pinned, warnings: [] };
  const others = (base.containerDefinitions ?? []).filter(
    ({ name, image }) => name !== artifact.container && repositoryOf(image ?? "") !== artifact.repositoryUri
  );
  const resolved = await Promise.all(
    others.map(async ({ name = "", image = "" }) => {
      return { name, image, digest: digestInImage(image) ?? await resolve(image) };
    })
  );
  return {
    digests: Object.fromEntries(resolved.flatMap(({ name, digest }) => digest === void 0 ? [] : [[name, digest]])),
    warnings: resolved.flatMap(
      ({ name, image, digest }) => digest !== void 0 ? [] : [`container ${name}: ${image} could not be resolved to a digest; ECS will resolve it when it deploys`]
    )
  };
}

// src/adapters/ecs/render-target.ts
async function renderTarget(reads, resolve, request) {
  const { topology, digest, nonce } = request;
  const names = topology.workloads.map(({ name }) => name);
  const services = await reads.services.borrow(request.target, names);
  for (const { name, settings } of topology.workloads) requireSupported(services.get(name) ?? {}, settings);
  const rendered2 = await Promise.all(
    topology.workloads.map(
      (workload) => renderWorkload(reads, resolve, request, workload, services.get(workload.name) ?? {})
    )
  );
  const hash = revisionHash(digest, rendered2.map(({ hashed }) => hashed), nonce);
  const { repository } = topology;
  return {
    revision: {
      hash,
      digest,
      repository,
      workloads: rendered2.map(({ record }) => record),
      ...nonce === null ? {} : { nonce }
    },
    bodies: Object.fromEntries(rendered2.map(({ record, body }) => [record.name, body])),
    changes: rendered2.flatMap(({ changes }) => changes),
    warnings: rendered2.flatMap(({ warnings }) => warnings)
  };
}
async function renderWorkload(reads, resolve, request, workload, service) {
  const { definitions } = reads;
  const { target, topology, repositoryUri, digest, version, commit } = request;
  const set = service.taskDefinition ?? "";
  const pinned = request.pinned?.find(({ name: name2 }) => name2 === workload.name) ?? null;
  const base = await findBase(definitions, set, workload.base, pinned?.base ?? null);
  const container = chooseContainer(
    base.definition.containerDefinitions ?? [],
    workload.container,
    topology.name,
    workload.name
  );
  const sidecars = await resolveSidecars(
    base.definition,
    { container, repositoryUri },
    pinned?.sidecars ?? null,
    resolve
  );
  const input = {
    base: base.definition,
    family: base.family,
    service: topology.name,
    environment: target.environment,
    workload,
    repositoryUri,
    digest,
    commit,
    version,
    sidecars: sidecars.digests
  };
  const { definition } = renderDefinition(input);
  const running = await definitions.describe(set);
  const before = running === void 0 ? {} : asJson(registrable(running.definition));
  const { settings, count, name } = workload;
  return {
    record: { name, container, definition: null, base: base.handle, sidecars: sidecars.digests, settings, count },
    hashed: { name, definition: renderForHash(input), settings },
    body: formatBody({
      definition,
      tags: { ...base.tags, [mark.base]: base.handle, [mark.seen]: String(base.seen), [mark.container]: container }
    }),
    changes: [
      ...describeChanges(name, before, asJson(definition)),
      ...describeChanges(name, settingsInForce(settings, service), settings)
    ],
    warnings: [...sidecars.warnings, ...serviceWarnings(service), ...familyWarning(set, base.family, name)]
  };
}
function familyWarning(set, family, name) {
  const { family: own } = familyAndRevision(set);
  return own === family || own === "" ? [] : [`ECS service ${name} changes from the task definition family ${own} to ${family}`];
}

// src/adapters/ecs/shared-services.ts
function createSharedServices(api) {
  const lent = /* @__PURE__ */ new Map();
  const keyOf2 = (target, names) => JSON.stringify([clusterOf(target), ...names.toSorted()]);
  return {
    async lend(target, use) {
      const key = keyOf2(target, target.workloads);
      const reading = requireServices(api, target);
      lent.set(key, reading);
      try {
        return await use(await reading);
      } finally {
        if (lent.get(key) === reading) lent.delete(key);
      }
    },
    borrow: async (target, names) => lent.get(keyOf2(target, names)) ?? requireServices(api, target, names)
  };
}

// src/adapters/ecs/stop.ts
async function stopAttempt(api, attempt) {
  if (attempt.ended) return;
  try {
    await api.stopDeployment(attempt.id);
  } catch (error) {
    if (failureName(error) === "ConflictException") return;
    const deployment = await api.deployment(attempt.id);
    if (deployment !== void 0 && !hasEnded(deployment.status)) throw error;
  }
}

// src/adapters/ecs/orchestrator.ts
function createEcsOrchestrator(options) {
  const { clock, resolveImage } = options;
  const api = createEcsApi(options);
  const definitions = createKnownDefinitions(api);
  const attempts = createAttempts(api, definitions);
  const reads = { api, definitions, attempts, services: createSharedServices(api) };
  const look = createLook(reads, clock);
  const seen = api.seenServices;
  return {
    observe: (target) => observeTarget(reads, target),
    render: (request) => renderTarget(reads, resolveImage, request),
    register: (_target, rendering, entry) => registerRendering(reads, clock, rendering, entry),
    pin: (target, observed, repository) => pinObserved(reads, clock, target, observed, repository),
    attempts,
    begin: (target, workload, count) => beginAttempt(reads, clock, target, workload, count),
    look,
    stop: (_target, attempt) => stopAttempt(api, attempt),
    tasks: async (target, workload) => readTasks(api, definitions, target, await requireService(api, target, workload)),
    ended: (target, workload, ids) => readEnded(reads, target, workload, ids),
    runnable: (_target, workload) => readRunnable(reads, workload),
    revive: (_target, workload) => reviveRetired(reads, clock, workload),
    remembered: (target, workload) => readRemembered(reads, target, workload),
    link(target) {
      const arn = seen.get(`${clusterOf(target)}/${target.workloads[0] ?? ""}`);
      return arn === void 0 || options.console === false ? null : consoleLink(arn);
    }
  };
}
export {
  createEcsOrchestrator
};
