import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  mayCarrySecrets
} from "./chunk-6GBECAUC.js";
import {
  isLoopback
} from "./chunk-S6FR7JTZ.js";
import {
  CreateRepository$,
  DescribeRepositories$,
  GetAuthorizationToken$,
  SetRepositoryPolicy$,
  commonParams
} from "./chunk-MIM6CJCZ.js";
import {
  getEndpointPlugin,
  makeBuilder
} from "./chunk-SZMTZZD4.js";
import {
  millisecondsOf
} from "./chunk-OE5E3XHL.js";
import {
  WaybillError,
  denialIn
} from "./chunk-2FKMNJIF.js";

// node_modules/@aws-sdk/client-ecr/dist-es/commandBuilder.js
var command = makeBuilder(commonParams, "AmazonEC2ContainerRegistry_V20150921", "ECRClient", getEndpointPlugin);
var _ep0 = {};
var _mw0 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-ecr/dist-es/commands/CreateRepositoryCommand.js
var CreateRepositoryCommand = class extends command(_ep0, _mw0, "CreateRepository", CreateRepository$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeRepositoriesCommand.js
var DescribeRepositoriesCommand = class extends command(_ep0, _mw0, "DescribeRepositories", DescribeRepositories$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/GetAuthorizationTokenCommand.js
var GetAuthorizationTokenCommand = class extends command(_ep0, _mw0, "GetAuthorizationToken", GetAuthorizationToken$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/SetRepositoryPolicyCommand.js
var SetRepositoryPolicyCommand = class extends command(_ep0, _mw0, "SetRepositoryPolicy", SetRepositoryPolicy$) {
};

// src/adapters/ecr/context.ts
function isException(error, name) {
  return error instanceof Error && error.name === name;
}
async function orWhereAbsent(absent, act) {
  try {
    return await act();
  } catch (error) {
    if (isException(error, "RepositoryNotFoundException")) return absent;
    throw error;
  }
}
function repositoryMissing(repository, cause) {
  return new WaybillError(
    "repository-missing",
    {
      where: `registry ${repository}`,
      message: "expected the repository to exist, it does not",
      fix: `create it with your infrastructure code, or: aws ecr create-repository --repository-name ${repository} --image-tag-mutability IMMUTABLE_WITH_EXCLUSION --image-tag-mutability-exclusion-filters filterType=WILDCARD,filter='at.*'`
    },
    cause
  );
}

// src/adapters/ecr/repository.ts
async function describeRepository(context, name) {
  const client = await context.client();
  const answer = await orWhereAbsent(
    void 0,
    () => client.send(new DescribeRepositoriesCommand({ ...context.registry, repositoryNames: [name] }))
  );
  const repository = answer?.repositories?.[0];
  return repository === void 0 ? void 0 : factsOf(repository, name);
}
async function arnOfRepository(context, name) {
  const words = `<ARN of the repository ${name}>`;
  try {
    const command2 = new DescribeRepositoriesCommand({ ...context.registry, repositoryNames: [name] });
    const { repositories } = await (await context.client()).send(command2);
    return repositories?.[0]?.repositoryArn ?? words;
  } catch {
    return words;
  }
}
async function createRepository(context, name, purpose, readers = []) {
  const client = await context.client();
  try {
    const { repository } = await client.send(
      new CreateRepositoryCommand({
        ...context.registry,
        repositoryName: name,
        ...purpose === "ledger" ? { imageTagMutability: "IMMUTABLE" } : {
          imageTagMutability: "IMMUTABLE_WITH_EXCLUSION",
          imageTagMutabilityExclusionFilters: [{ filterType: "WILDCARD", filter: "at.*" }]
        }
      })
    );
    if (readers.length > 0) await letRead(context, name, readers);
    return factsOf(repository ?? {}, name);
  } catch (error) {
    if (isException(error, "RepositoryAlreadyExistsException")) {
      const existing = await describeRepository(context, name);
      if (existing !== void 0) return existing;
    }
    const denial = denialIn(error);
    if (denial === void 0) throw error;
    const fix = `${linesFor(name, purpose)}
or ${denial.fix ?? "allow it"}`;
    throw new WaybillError("registry-denied", { ...denial, where: `registry ${name}`, fix }, error);
  }
}
async function letRead(context, name, readers) {
  const policyText = JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Sid: "WhatRequiresItReads",
        Effect: "Allow",
        Principal: { AWS: readers },
        Action: ["ecr:BatchGetImage", "ecr:ListImages"]
      }
    ]
  });
  try {
    await (await context.client()).send(new SetRepositoryPolicyCommand({ ...context.registry, repositoryName: name, policyText }));
  } catch (error) {
    if (denialIn(error) === void 0) throw error;
  }
}
function factsOf(repository, name) {
  if (repository.repositoryUri === void 0) {
    throw new WaybillError("registry-unreachable", {
      where: `registry ${name}`,
      message: "expected the address of the repository from ECR, got none"
    });
  }
  const { repositoryUri: uri, repositoryArn: id } = repository;
  return { name, uri, tags: tagsOf(repository), ...id !== void 0 && { id } };
}
function tagsOf({ imageTagMutability, imageTagMutabilityExclusionFilters }) {
  const except = (imageTagMutabilityExclusionFilters ?? []).flatMap(({ filter }) => filter ?? []);
  switch (imageTagMutability) {
    case "IMMUTABLE":
      return { kind: "immutable" };
    case "IMMUTABLE_WITH_EXCLUSION":
      return { kind: "immutable-except", except };
    // Some tags of a mutable repository may be protected, but the tags that matter are not known to be.
    case "MUTABLE":
    case "MUTABLE_WITH_EXCLUSION":
    case void 0:
      return { kind: "mutable" };
  }
}
function linesFor(name, purpose) {
  const resource = name.replaceAll(/[^A-Za-z0-9_]/g, "_");
  const mutability = purpose === "ledger" ? "IMMUTABLE" : "IMMUTABLE_WITH_EXCLUSION";
  const filter = purpose === "ledger" ? "" : `
  image_tag_mutability_exclusion_filter {
    filter_type = "WILDCARD"
    filter      = "at.*"
  }`;
  const option = purpose === "ledger" ? "" : ` --image-tag-mutability-exclusion-filters filterType=WILDCARD,filter='at.*'`;
  return `let whoever owns the account create it, with Terraform:
resource "aws_ecr_repository" "${resource}" {
  name                 = "${name}"
  image_tag_mutability = "${mutability}"${filter}
}
or once by hand:
aws ecr create-repository --repository-name ${name} --image-tag-mutability ${mutability}${option}`;
}

// src/adapters/ecr/endpoint.ts
var margin = 15 * 6e4;
function createEndpoint(context, clock) {
  let known;
  const renew = (repository, stale) => {
    if (known === stale || known === void 0) {
      known = ask(context, repository);
      known.catch(() => known = void 0);
    }
    return known;
  };
  return async (repository, refused) => {
    const held = known ?? renew(repository, void 0);
    const endpoint = await held;
    const ends = endpoint.expiresAt - margin <= millisecondsOf(clock.now());
    return endpoint === refused || ends ? renew(repository, held) : endpoint;
  };
}
async function ask(context, repository) {
  const [data] = (await (await context.client()).send(new GetAuthorizationTokenCommand({}))).authorizationData ?? [];
  const { authorizationToken, proxyEndpoint, expiresAt } = data ?? {};
  if (authorizationToken === void 0 || proxyEndpoint === void 0 || !URL.canParse(proxyEndpoint)) {
    throw new WaybillError("registry-unreachable", {
      where: "ecr:GetAuthorizationToken",
      message: "expected a token and the address of the registry, got an answer without them"
    });
  }
  const address = context.foreign ? await addressOf(context, repository) : proxyEndpoint;
  if (!mayCarrySecrets(address)) {
    throw new WaybillError("registry-unreachable", {
      where: "ecr:GetAuthorizationToken",
      message: `expected an https address of the registry, got ${JSON.stringify(address)}`
    });
  }
  return {
    origin: new URL(address).origin,
    authorization: `Basic ${authorizationToken}`,
    expiresAt: expiresAt?.getTime() ?? 0
  };
}
async function addressOf(context, repository) {
  const facts = await describeRepository(context, repository);
  if (facts === void 0) throw repositoryMissing(repository);
  const host = facts.uri.slice(0, -`/${repository}`.length);
  return isLoopback(`http://${host}`) ? `http://${host}` : `https://${host}`;
}

export {
  command,
  _ep0,
  _mw0,
  isException,
  orWhereAbsent,
  repositoryMissing,
  describeRepository,
  arnOfRepository,
  createRepository,
  createEndpoint
};
