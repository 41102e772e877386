import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  apis,
  connectionOf,
  equip,
  isExpired,
  roleOf
} from "./chunk-CRVD464U.js";
import "./chunk-M7LKGO3D.js";
import {
  millisecondsOf
} from "./chunk-OE5E3XHL.js";
import {
  WaybillError
} from "./chunk-2FKMNJIF.js";
import "./chunk-Z74EJKPS.js";

// src/domain/trust.ts
var told = ["sub", "aud", "repository", "ref", "environment"];
function formatClaims(claims) {
  return told.map((name) => {
    const value = claims[name];
    return typeof value === "string" ? `${name} ${JSON.stringify(value)}` : `no ${name}`;
  }).join(", ");
}
function subjectsOf(claims) {
  const { sub, repository, repository_id: id, repository_owner_id: ownerId } = claims;
  if (typeof sub !== "string") return [];
  const [owner, name, ...more] = typeof repository === "string" ? repository.split("/") : [];
  if (owner === void 0 || name === void 0 || more.length > 0) return [sub];
  const forms = [
    `repo:${owner}/${name}:`,
    ...isId(id) && isId(ownerId) ? [`repo:${owner}@${String(ownerId)}/${name}@${String(id)}:`] : []
  ];
  const sent = forms.find((form) => sub.startsWith(form));
  return sent === void 0 ? [sub] : forms.map((form) => form + sub.slice(sent.length));
}
function trustPolicyFor(role, claims) {
  const issuer = typeof claims["iss"] === "string" ? claims["iss"].replace(/^https:\/\//, "") : usualIssuer;
  const [subject = "", ...others] = subjectsOf(claims);
  return {
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { Federated: providerOf(role, issuer) },
        Action: "sts:AssumeRoleWithWebIdentity",
        Condition: {
          StringEquals: {
            [`${issuer}:aud`]: audienceFor(role),
            [`${issuer}:sub`]: others.length === 0 ? subject : [subject, ...others]
          }
        }
      }
    ]
  };
}
var usualIssuer = "token.actions.githubusercontent.com";
function providerOf(role, issuer = usualIssuer) {
  return role.replace(/:role\/.*$/, `:oidc-provider/${issuer}`);
}
function audienceFor(role) {
  return role.split(":")[1] === "aws-cn" ? "sts.amazonaws.com.cn" : "sts.amazonaws.com";
}
function isId(value) {
  return (typeof value === "string" || typeof value === "number") && /^[0-9]+$/.test(String(value));
}

// src/adapters/aws/role-refusal.ts
var permissions = `in the workflow, for this job:
permissions:
  id-token: write
  contents: read`;
function webIdentityRefusal(error, role, claims) {
  const { name, message } = refusalIn(error);
  const where = "sts:AssumeRoleWithWebIdentity";
  const said = `the job's token said ${formatClaims(claims)}`;
  switch (name) {
    case "AccessDenied":
    case "AccessDeniedException": {
      const hint = claims["environment"] === void 0 ? `
where it shall name a GitHub environment, give this job one: \`environment: <name>\`` : "";
      return new WaybillError(
        "role-denied",
        {
          where,
          message: `expected ${role} to let this job in, got access denied: there is no such role, or its trust policy says otherwise; ${said}`,
          fix: `the trust policy of the role: ${JSON.stringify(trustPolicyFor(role, claims))}${hint}`
        },
        error
      );
    }
    case "InvalidIdentityToken":
    case "InvalidIdentityTokenException": {
      const issuer = typeof claims["iss"] === "string" ? claims["iss"] : "https://token.actions.githubusercontent.com";
      const audience = audienceFor(role);
      const fix = /audience/i.test(message) ? `aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${providerOf(role, issuer.replace("https://", ""))} --client-id ${audience}` : `once, in the account of the role: aws iam create-open-id-connect-provider --url ${issuer} --client-id-list ${audience}`;
      return new WaybillError(
        "role-denied",
        {
          where,
          message: `expected the account of ${role} to know who signs this job's token, got: ${message}; ${said}`,
          fix
        },
        error
      );
    }
    case "IDPRejectedClaim":
    case "IDPRejectedClaimException":
    case "ExpiredTokenException":
      return new WaybillError(
        "role-denied",
        { where, message: `expected AWS STS to take the job's token for ${role}, got: ${message}; ${said}` },
        error
      );
    case "IDPCommunicationError":
    case "IDPCommunicationErrorException":
      return new WaybillError(
        "platform-unreachable",
        { where, message: `expected AWS STS to reach who signs this job's token, got: ${message}` },
        error
      );
    default:
      return error;
  }
}
function ambientRefusal(error, role) {
  const { name, message } = refusalIn(error);
  if (name === "CredentialsProviderError") return noWayIn(role, error);
  if (!/^AccessDenied/.test(name)) return error;
  const caller = /^User: (\S+) /.exec(message)?.[1];
  const statement = { Effect: "Allow", Action: "sts:AssumeRole", Resource: role };
  const trust = {
    Version: "2012-10-17",
    Statement: [
      { Effect: "Allow", Principal: { AWS: roleOf(caller) ?? "<ARN of the caller>" }, Action: "sts:AssumeRole" }
    ]
  };
  return new WaybillError(
    "role-denied",
    {
      where: "sts:AssumeRole",
      message: `expected ${role} to let ${caller ?? "the holder of these credentials"} in, got access denied`,
      fix: `the trust policy of the role: ${JSON.stringify(trust)}
and, in the caller's own policy: ${JSON.stringify(statement)}
in GitHub Actions the job's own token is better than credentials, ${permissions}`,
      denied: { action: "sts:AssumeRole", resource: role }
    },
    error
  );
}
function noWayIn(role, cause) {
  return new WaybillError(
    "role-denied",
    {
      where: "AWS credentials",
      message: `expected an ID token of this job, or AWS credentials, to assume ${role} with, got neither`,
      fix: `${permissions}
elsewhere: aws sso login, or the variables that the AWS command line reads`
    },
    cause
  );
}
function isAlready(error, role) {
  const { name, message } = refusalIn(error);
  const [, , , , account, path = ""] = role.split(":");
  const session = /^User: arn:[^:]+:sts::([0-9]+):assumed-role\/([^/\s]+)\//.exec(message);
  return /^AccessDenied/.test(name) && session?.[1] === account && session?.[2] === path.split("/").at(-1);
}
function refusalIn(error) {
  const cause = error instanceof WaybillError ? error.cause : error;
  return cause instanceof Error ? { name: cause.name, message: cause.message } : { name: "", message: "" };
}

// src/adapters/aws/assume-role.ts
var durationSeconds = 3600;
var margin = 5 * 6e4;
function createRoleCredentials(settings) {
  let count = 0;
  let known;
  const renew = () => {
    count += 1;
    const begun = assume(settings);
    known = begun;
    begun.catch(() => {
      if (known === begun) known = void 0;
    });
    return begun;
  };
  const credentials = async () => {
    const held = known;
    const session = await (held ?? renew());
    if (session.endsAt - margin > millisecondsOf(settings.clock.now())) return session.identity;
    return (await (known === held || known === void 0 ? renew() : known)).identity;
  };
  return {
    credentials: Object.assign(credentials, { memoized: true }),
    session: () => known === void 0 ? null : count,
    forget(session) {
      if (session === count) known = void 0;
    }
  };
}
async function assume(settings) {
  const { role, idToken, clock, secret } = settings;
  for (let attempt = 1; ; attempt += 1) {
    const token = await idToken(audienceFor(role));
    switch (token.kind) {
      case "token":
        secret(token.token);
        try {
          return await assumeWithToken(settings, token.token);
        } catch (error) {
          if (attempt === attempts || !mayPass(causeOf(error))) throw webIdentityRefusal(error, role, token.claims);
        }
        break;
      case "unreadable":
        if (attempt === attempts) throw noToken(role, token.reason);
        break;
      case "not-offered":
        return assumeFromAmbient(settings);
    }
    await clock.sleep(attempt);
  }
}
var attempts = 3;
function noToken(role, reason) {
  return new WaybillError("role-denied", {
    where: "sts:AssumeRoleWithWebIdentity",
    message: `expected an ID token of this job to assume ${role} with: ${reason}`
  });
}
function mayPass(error) {
  return isExpired(error) || error instanceof Error && /verification key|IDPCommunication/.test(`${error.name} ${error.message}`);
}
async function assumeWithToken(settings, token) {
  const { STSClient, AssumeRoleWithWebIdentityCommand } = await import("./sts-client-V3QIGZLW.js");
  const { clock, budget } = settings;
  const sts = equip(new STSClient(connectionOf(settings)), { api: apis.sts, clock, budget, role: null });
  const { Credentials: credentials } = await sts.send(
    new AssumeRoleWithWebIdentityCommand({
      RoleArn: settings.role,
      RoleSessionName: settings.sessionName,
      WebIdentityToken: token,
      DurationSeconds: durationSeconds
    })
  );
  return sessionOf(settings, credentials);
}
async function assumeFromAmbient(settings) {
  const { STSClient, AssumeRoleCommand, defaultProvider } = await import("./sts-client-V3QIGZLW.js");
  const { clock, budget, role, sessionName } = settings;
  const ambient = defaultProvider(settings.region === null ? {} : { clientConfig: { region: settings.region } });
  const configuration = { ...connectionOf(settings), credentials: ambient };
  const sts = equip(new STSClient(configuration), { api: apis.sts, clock, budget, role: null });
  try {
    const { Credentials: credentials } = await sts.send(
      new AssumeRoleCommand({ RoleArn: role, RoleSessionName: sessionName, DurationSeconds: durationSeconds })
    );
    return sessionOf(settings, credentials);
  } catch (error) {
    if (isAlready(causeOf(error), role)) return ambientSession(settings, await ambient());
    throw ambientRefusal(error, role);
  }
}
function ambientSession({ clock }, identity) {
  const hour = millisecondsOf(clock.now()) + durationSeconds * 1e3;
  return { identity, endsAt: identity.expiration?.getTime() ?? hour };
}
function sessionOf({ role, secret }, credentials) {
  const { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, SessionToken: sessionToken } = credentials ?? {};
  if (accessKeyId === void 0 || secretAccessKey === void 0 || sessionToken === void 0) {
    throw new WaybillError("platform-unreachable", {
      where: "sts:AssumeRole",
      message: `expected the credentials of ${role} from AWS STS, got an answer without them`
    });
  }
  secret(secretAccessKey);
  secret(sessionToken);
  const identity = { accessKeyId, secretAccessKey, sessionToken };
  return { identity, endsAt: credentials?.Expiration?.getTime() ?? 0 };
}
function causeOf(error) {
  return error instanceof WaybillError ? error.cause : error;
}
export {
  createRoleCredentials
};
