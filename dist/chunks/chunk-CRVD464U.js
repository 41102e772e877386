import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  certificateFailure
} from "./chunk-M7LKGO3D.js";
import {
  WaybillError
} from "./chunk-2FKMNJIF.js";

// src/adapters/aws/connection.ts
var connectionOf = ({ region, version, rehearsal = false, agents }) => ({
  ...region === null ? {} : { region },
  // Standard mode waits between attempts by itself, up to 20 s, and stops where its retry quota is used up.
  retryMode: "standard",
  maxAttempts: 6,
  customUserAgent: [["waybill", version]],
  // The SDK waits for ever unless told: a hanging connection would hold an open entry until its deadline.
  requestHandler: {
    // A proxy says by itself, in 10 s, that it does not answer.
    connectionTimeout: agents === void 0 ? 5e3 : 15e3,
    requestTimeout: 3e4,
    throwOnRequestTimeout: true,
    ...agents !== void 0 && { httpAgent: agents.http, httpsAgent: agents.https }
  },
  // The SDK signs by AWS's clock and tries every refusal again when the two differ by minutes, which in a rehearsal they always do.
  disableClockSkewCorrection: rehearsal
});

// src/adapters/aws/garbled-answer.ts
var GarbledAnswer = class extends Error {
  name = "GarbledAnswer";
  $metadata;
  /** The SDK's mark of what may be repeated; a refusal is not, whoever gave it. */
  $retryable;
  constructor(what, metadata, cause) {
    super(what, { cause });
    this.$metadata = metadata;
    const status = "httpStatusCode" in metadata ? Number(metadata.httpStatusCode) : 0;
    const refused = status >= 400 && status < 500 && status !== 408 && status !== 429;
    this.$retryable = refused ? void 0 : {};
  }
};
function asGarbled(error) {
  if (!(error instanceof SyntaxError) || !("$metadata" in error)) return error;
  return new GarbledAnswer("one that is no JSON", error.$metadata, error);
}
var silent = /* @__PURE__ */ new Set(["TagResource", "UntagResource"]);
function isBodiless(headers, operation) {
  return headers["content-length"] === "0" && !silent.has(operation);
}

// src/adapters/aws/failure.ts
var platform = { denied: "platform-denied", unreachable: "platform-unreachable" };
var apis = {
  ecr: { title: "Amazon ECR", iam: "ecr", denied: "registry-denied", unreachable: "registry-unreachable" },
  ecs: { title: "Amazon ECS", iam: "ecs", ...platform },
  logs: { title: "Amazon CloudWatch Logs", iam: "logs", ...platform },
  sts: { title: "AWS STS", iam: "sts", denied: "role-denied", unreachable: "platform-unreachable" },
  elb: { title: "Elastic Load Balancing", iam: "elasticloadbalancing", ...platform },
  ses: { title: "Amazon SES", iam: "ses", ...platform },
  sns: { title: "Amazon SNS", iam: "sns", ...platform }
};
function isExpired(error) {
  return error instanceof Error && /^(ExpiredToken|RequestExpired)/.test(error.name);
}
var actions = { "ecr:ListImageReferrers": "ecr:BatchGetImage" };
var denied = /^(AccessDenied|UnauthorizedOperation|NotAuthorized|AuthorizationError)/;
var badCredentials = /^(CredentialsProviderError|TokenProviderError|ExpiredToken|RequestExpired|UnrecognizedClient|InvalidClientTokenId|InvalidSignature|SignatureDoesNotMatch|IncompleteSignature|MissingAuthenticationToken)/;
var throttled = /Throttl|TooManyRequests|RequestLimitExceeded|SlowDown/;
var broken = /^(E[A-Z]{3,}|E[A-Z]+_[A-Z_]+|UND_ERR.*|.*CERT.*|SELF_SIGNED.*|.*_SIGNATURE)$/;
function failureOf(error, api, operation) {
  if (!(error instanceof Error) || error instanceof WaybillError) return void 0;
  const where = `${api.iam}:${operation}`;
  const region = regionProblem(error.message);
  if (region !== void 0) return new WaybillError("input-invalid", { where, ...region }, error);
  if (badCredentials.test(error.name)) {
    const expired = /expired/i.test(`${error.name} ${error.message}`);
    const got2 = error.name === "CredentialsProviderError" ? "none" : expired ? "expired ones" : "ones that AWS does not know";
    return new WaybillError(
      api.denied,
      { where, message: `expected AWS credentials, got ${got2}`, fix: credentialLines },
      error
    );
  }
  const status = member(member(error, "$metadata"), "httpStatusCode");
  if (denied.test(error.name)) return new WaybillError(api.denied, { where, ...permission(error, where) }, error);
  const certificate = certificateFailure(error, api.title);
  if (certificate !== void 0) return certificate;
  const got = gotInstead(error, status);
  if (got === void 0) return void 0;
  const attempts = member(member(error, "$metadata"), "attempts");
  const tries = typeof attempts === "number" && attempts > 1 ? ` after ${attempts} attempts` : "";
  return new WaybillError(
    api.unreachable,
    {
      where,
      message: `expected an answer of ${api.title}, got ${got}${tries}`,
      ...error instanceof GarbledAnswer && {
        fix: "look what answers in its place: a proxy, a firewall, AWS_ENDPOINT_URL"
      }
    },
    error
  );
}
function gotInstead(error, status) {
  if (throttled.test(error.name)) return "throttled";
  if (error instanceof GarbledAnswer) return `${error.message} (HTTP ${String(status)})`;
  if (typeof status === "number") return status >= 500 ? `HTTP ${status} (${error.name})` : void 0;
  const code = member(error, "code");
  if (typeof code === "string" && broken.test(code)) return code;
  return error.name === "TimeoutError" ? "none in time" : void 0;
}
function permission(error, where) {
  const [, action = actions[where] ?? where] = /perform: ([\w-]+:\w+)/.exec(error.message) ?? [];
  const [, resource = "*"] = /on resource: (\S+)/.exec(error.message) ?? [];
  const condition = conditions[action];
  const statement = {
    Effect: "Allow",
    Action: action,
    Resource: resource,
    ...condition !== void 0 && { Condition: condition }
  };
  const why = /with an explicit deny/.test(error.message) ? "an explicit deny, which no further permission lifts" : "access denied";
  const elsewhere = /no resource-based policy allows/.test(error.message);
  const caller = roleOf(/^User: (\S+) /.exec(error.message)?.[1]);
  if (elsewhere && caller !== void 0) {
    const { Effect, Action } = statement;
    return {
      message: `expected to be allowed ${action} on ${resource}, got access denied: it is another account's, and its own policy does not let this role in`,
      fix: `in the policy of ${resource} itself: ${JSON.stringify({ Effect, Principal: { AWS: caller }, Action })}`,
      denied: { action, resource }
    };
  }
  return {
    message: `expected to be allowed ${action} on ${resource}, got ${why}`,
    fix: `in the role's policy (IAM, the resource's own policy, or the organisation's): ${JSON.stringify(statement)}`,
    denied: { action, resource }
  };
}
function roleOf(caller) {
  return caller?.replace(":sts:", ":iam:").replace(/:assumed-role\/([^/]+)\/.*$/, ":role/$1");
}
var conditions = {
  "iam:PassRole": { StringEquals: { "iam:PassedToService": "ecs-tasks.amazonaws.com" } }
};
var credentialLines = `in waybill.yml, for each environment:
environments:
  <environment>:
    role: <ARN of the role>
and in the workflow:
permissions:
  id-token: write
  contents: read
elsewhere: aws sso login, or the variables that the AWS command line reads`;
function regionProblem(message) {
  const [, given] = /^Region not accepted: region="([^]*)" is not/.exec(message) ?? [];
  if (given === void 0 && message !== "Region is missing") return void 0;
  const got = given === void 0 || given.trim() === "" ? "none" : JSON.stringify(given.slice(0, 40));
  return {
    message: `expected a region, got ${got}`,
    fix: "`region: eu-west-1` in waybill.yml, or the variable AWS_REGION"
  };
}
function member(value, name) {
  return typeof value === "object" && value !== null && name in value ? value[name] : void 0;
}

// src/adapters/aws/throttles.ts
var buckets = [
  bucket("ecs.cluster-service", 50, 5, ["CreateService", "UpdateService", "DeleteService"]),
  bucket("ecs.service-reads", 100, 20, ["DescribeServices", "ListServices"]),
  bucket("ecs.register", 20, 1, ["RegisterTaskDefinition", "DeregisterTaskDefinition"]),
  bucket("ecs.definition-reads", 50, 20, ["DescribeTaskDefinition", "ListTaskDefinitions"]),
  bucket("ecs.deployment-reads", 50, 20, ["DescribeServiceDeployments", "ListServiceDeployments"]),
  bucket("ecs.revision-reads", 50, 20, ["DescribeServiceRevisions"]),
  bucket("ecs.task-reads", 100, 20, ["DescribeTasks", "ListTasks"]),
  bucket("ecs.task-writes", 100, 40, ["RunTask", "StopTask"]),
  bucket("ecr.put-image", 10, 10, ["PutImage"])
];
var byOperation = new Map(buckets.flatMap(({ throttle, operations }) => operations.map((name) => [name, throttle])));
function throttleOf(operation) {
  return byOperation.get(operation);
}
function bucket(name, burst, perSecond, operations) {
  return { throttle: { bucket: name, burst, perSecond }, operations };
}

// src/adapters/aws/equip.ts
var inJson = /* @__PURE__ */ new Set(["ecr", "ecs", "logs"]);
function equip(client, { api, clock, budget, role }) {
  const stack = client.middlewareStack;
  stack.add(
    (next, context) => async (args) => {
      const begun = role?.session() ?? null;
      try {
        return await next(args);
      } catch (error) {
        if (role !== null && isExpired(error)) {
          role.forget(begun);
          return await next(args).catch((again) => {
            throw failureOf(again, api, operationOf(context.commandName)) ?? again;
          });
        }
        throw failureOf(error, api, operationOf(context.commandName)) ?? error;
      }
    },
    { step: "initialize", priority: "high", name: "waybillFailures" }
  );
  stack.add(
    (next, context) => async (args) => {
      const throttle = throttleOf(operationOf(context.commandName));
      if (throttle !== void 0) await budget.take(throttle);
      return next(args);
    },
    { step: "build", priority: "low", name: "waybillBudget" }
  );
  stack.add(
    (next, context) => async (args) => {
      const answer = await next(args).catch((error) => {
        throw asGarbled(error);
      });
      if (inJson.has(api.iam) && isBodiless(headersOf(answer.response), operationOf(context.commandName)))
        throw new GarbledAnswer("an empty one", answer.output.$metadata);
      return answer;
    },
    { step: "deserialize", priority: "high", name: "waybillGarbled" }
  );
  stack.add(
    (next) => async (args) => {
      const answer = await next(args);
      const headers = headersOf(answer.response);
      const date = headers["date"] ?? headers["Date"];
      if (date !== void 0 && headers["x-amzn-requestid"] !== void 0) clock.observe(date);
      return answer;
    },
    { step: "deserialize", priority: "low", name: "waybillClock" }
  );
  return client;
}
function operationOf(commandName) {
  return (commandName ?? "").replace(/Command$/, "");
}
function headersOf(response) {
  if (typeof response !== "object" || response === null || !("headers" in response)) return {};
  return response.headers;
}

export {
  connectionOf,
  apis,
  isExpired,
  roleOf,
  equip
};
