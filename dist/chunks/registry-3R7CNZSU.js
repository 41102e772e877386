import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  BatchGetImage$,
  CreateRepository$,
  DescribeImages$,
  DescribeRepositories$,
  GetAuthorizationToken$,
  GetDownloadUrlForLayer$,
  ListImageReferrers$,
  ListImages$,
  PutImage$,
  commonParams
} from "./chunk-GAAIT7VW.js";
import {
  isLoopback
} from "./chunk-S6FR7JTZ.js";
import {
  certificateFailure
} from "./chunk-M7LKGO3D.js";
import {
  getEndpointPlugin,
  makeBuilder
} from "./chunk-SZMTZZD4.js";
import {
  require_node_http
} from "./chunk-ZPGCJFOY.js";
import "./chunk-DCRDT6C6.js";
import "./chunk-FEK6JM4X.js";
import {
  millisecondsOf
} from "./chunk-OE5E3XHL.js";
import {
  isUnanswered
} from "./chunk-QRW6R54H.js";
import {
  digestOf
} from "./chunk-G764PEQJ.js";
import "./chunk-BGMZKSPQ.js";
import {
  isDigest
} from "./chunk-5KS5TQ4J.js";
import {
  WaybillError,
  denialIn
} from "./chunk-2FKMNJIF.js";
import {
  __toESM
} from "./chunk-Z74EJKPS.js";

// src/adapters/ecr/blobs.ts
import { Readable } from "node:stream";

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

// node_modules/@aws-sdk/client-ecr/dist-es/commandBuilder.js
var command = makeBuilder(commonParams, "AmazonEC2ContainerRegistry_V20150921", "ECRClient", getEndpointPlugin);
var _ep0 = {};
var _mw0 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-ecr/dist-es/commands/BatchGetImageCommand.js
var BatchGetImageCommand = class extends command(_ep0, _mw0, "BatchGetImage", BatchGetImage$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/CreateRepositoryCommand.js
var CreateRepositoryCommand = class extends command(_ep0, _mw0, "CreateRepository", CreateRepository$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeImagesCommand.js
var DescribeImagesCommand = class extends command(_ep0, _mw0, "DescribeImages", DescribeImages$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeRepositoriesCommand.js
var DescribeRepositoriesCommand = class extends command(_ep0, _mw0, "DescribeRepositories", DescribeRepositories$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/GetAuthorizationTokenCommand.js
var GetAuthorizationTokenCommand = class extends command(_ep0, _mw0, "GetAuthorizationToken", GetAuthorizationToken$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/GetDownloadUrlForLayerCommand.js
var GetDownloadUrlForLayerCommand = class extends command(_ep0, _mw0, "GetDownloadUrlForLayer", GetDownloadUrlForLayer$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/ListImageReferrersCommand.js
var ListImageReferrersCommand = class extends command(_ep0, _mw0, "ListImageReferrers", ListImageReferrers$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/ListImagesCommand.js
var ListImagesCommand = class extends command(_ep0, _mw0, "ListImages", ListImages$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/PutImageCommand.js
var PutImageCommand = class extends command(_ep0, _mw0, "PutImage", PutImage$) {
};

// src/adapters/ecr/endpoint.ts
var margin = 15 * 6e4;
function createEndpoint(context, clock) {
  let known;
  const renew = (stale) => {
    if (known === stale || known === void 0) {
      known = ask(context);
      known.catch(() => known = void 0);
    }
    return known;
  };
  return async (refused) => {
    const held = known ?? renew(void 0);
    const endpoint = await held;
    const ends = endpoint.expiresAt - margin <= millisecondsOf(clock.now());
    return endpoint === refused || ends ? renew(held) : endpoint;
  };
}
async function ask(context) {
  const [data] = (await (await context.client()).send(new GetAuthorizationTokenCommand({}))).authorizationData ?? [];
  const { authorizationToken, proxyEndpoint, expiresAt } = data ?? {};
  if (authorizationToken === void 0 || proxyEndpoint === void 0 || !URL.canParse(proxyEndpoint)) {
    throw new WaybillError("registry-unreachable", {
      where: "ecr:GetAuthorizationToken",
      message: "expected a token and the address of the registry, got an answer without them"
    });
  }
  if (!mayCarrySecrets(proxyEndpoint)) {
    throw new WaybillError("registry-unreachable", {
      where: "ecr:GetAuthorizationToken",
      message: `expected an https address of the registry, got ${JSON.stringify(proxyEndpoint)}`
    });
  }
  return {
    origin: new URL(proxyEndpoint).origin,
    authorization: `Basic ${authorizationToken}`,
    expiresAt: expiresAt?.getTime() ?? 0
  };
}
function mayCarrySecrets(url) {
  return new URL(url).protocol === "https:" || isLoopback(url);
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
async function createRepository(context, name, purpose) {
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
function factsOf(repository, name) {
  if (repository.repositoryUri === void 0) {
    throw new WaybillError("registry-unreachable", {
      where: `registry ${name}`,
      message: "expected the address of the repository from ECR, got none"
    });
  }
  return { name, uri: repository.repositoryUri, tags: tagsOf(repository) };
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

// src/adapters/ecr/http.ts
var import_node_http = __toESM(require_node_http(), 1);
import { request as secure } from "node:https";
var silence = 6e4;
function exchange({ method, url, headers, body }, agents) {
  return new Promise((resolve, reject) => {
    const [send, agent] = url.protocol === "https:" ? [secure, agents?.https] : [import_node_http.request, agents?.http];
    const length = body === void 0 ? {} : { "content-length": String(body.size) };
    const request = send(url, {
      method,
      headers: { ...headers, ...length },
      ...agent !== void 0 && { agent }
    });
    request.setTimeout(silence, () => request.destroy(new Error(`silent for ${silence / 1e3} s`)));
    request.on("error", reject);
    request.on("response", (answer) => {
      answer.on("error", () => void 0);
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: answer });
    });
    if (body === void 0) {
      request.end();
      return;
    }
    const source = body.open();
    source.on("error", (error) => request.destroy(error));
    request.on("close", () => {
      if ("destroy" in source && typeof source.destroy === "function") source.destroy.call(source);
    });
    source.pipe(request);
  });
}
async function readBody(body, limit) {
  const chunks = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > limit) {
      body.destroy();
      return void 0;
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

// src/adapters/ecr/distribution.ts
var passing = /* @__PURE__ */ new Set(["registry-unreachable", "proxy-failed"]);
var pauses = [0.5, 1, 2, 4];
function createDistribution(context, clock) {
  const endpointOf = createEndpoint(context, clock);
  async function once(request, endpoint) {
    const { repository, path, query = {}, method, body } = request;
    const url = new URL(path, `${endpoint.origin}/v2/${repository}/`);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    if (!mayCarrySecrets(url.href)) throw unreachable(repository, `an address that is not https: ${url.origin}`);
    const ours = url.origin === endpoint.origin;
    const headers = ours ? { authorization: endpoint.authorization } : {};
    if (body !== void 0) headers["content-type"] = "application/octet-stream";
    try {
      return await exchange({ method, url, headers, ...body === void 0 ? {} : { body } }, context.agents);
    } catch (error) {
      const known = error instanceof WaybillError ? error : certificateFailure(error, url.host);
      if (known !== void 0) throw known;
      throw unreachable(repository, error instanceof Error ? error.message : "none", error);
    }
  }
  return {
    async send(request) {
      const endpoint = await endpointOf();
      let answer = await once(request, endpoint);
      if (answer.status === 401) {
        answer.body.resume();
        answer = await once(request, await endpointOf(endpoint));
      }
      const { status } = answer;
      if (status === 429 || status >= 500) {
        answer.body.resume();
        throw unreachable(request.repository, `HTTP ${status}`);
      }
      if (status === 401 || status === 403) throw await denied(context, request, answer);
      return answer;
    },
    async retrying(act) {
      for (const pause of pauses) {
        try {
          return await act();
        } catch (error) {
          if (!(error instanceof WaybillError && passing.has(error.code))) throw error;
          await clock.sleep(pause);
        }
      }
      return act();
    }
  };
}
async function unexpected(answer, repository, expected) {
  const text = new TextDecoder().decode(await readBody(answer.body, 64 * 1024) ?? new Uint8Array());
  const [, code = ""] = /"code"\s*:\s*"([A-Z_]+)"/.exec(text) ?? [];
  if (code === "NAME_UNKNOWN") return repositoryMissing(repository);
  const got = `HTTP ${answer.status}${code === "" ? "" : ` ${code}`}`;
  return new WaybillError(code === "DIGEST_INVALID" ? "digest-mismatch" : "registry-unreachable", {
    where: `registry ${repository}`,
    message: `expected ${expected}, got ${got}`
  });
}
function unreachable(repository, got, cause) {
  return new WaybillError(
    "registry-unreachable",
    { where: `registry ${repository}`, message: `expected an answer of the registry, got ${got}` },
    cause
  );
}
async function denied(context, { repository, actions }, answer) {
  const bytes = await readBody(answer.body, 64 * 1024).catch(() => void 0);
  const sentence = new TextDecoder().decode(bytes ?? new Uint8Array());
  const [, action = actions.join(", ")] = /perform: (ecr:\w+)/.exec(sentence) ?? [];
  const [, told] = /on resource: (arn:[^\s"]+)/.exec(sentence) ?? [];
  const resource = told ?? await arnOfRepository(context, repository);
  const statement = { Effect: "Allow", Action: action.includes(", ") ? actions : action, Resource: resource };
  const expired = /token has expired/.test(sentence) ? ": its token has expired" : "";
  return new WaybillError("registry-denied", {
    where: `registry ${repository}`,
    message: `expected to be allowed ${action} on ${resource}, got HTTP ${answer.status}${expired}`,
    fix: `in the role's policy or the repository's: ${JSON.stringify(statement)}`,
    denied: { action, resource }
  });
}

// src/adapters/ecr/blobs.ts
var uploading = ["ecr:InitiateLayerUpload", "ecr:UploadLayerPart", "ecr:CompleteLayerUpload"];
function uploadBlob(distribution, repository, blob) {
  return distribution.retrying(async () => {
    if (await hasBlob(distribution, repository, blob.digest)) return "present";
    const began = await distribution.send({ method: "POST", repository, path: "blobs/uploads/", actions: uploading });
    const { location } = began.headers;
    if (began.status !== 202 || location === void 0) throw await unexpected(began, repository, "an upload to begin");
    began.body.resume();
    const ended = await distribution.send({
      method: "PUT",
      repository,
      path: location,
      query: { digest: blob.digest },
      body: blob,
      actions: uploading
    });
    if (ended.status !== 201) throw await unexpected(ended, repository, `the blob ${blob.digest} to be taken`);
    ended.body.resume();
    return "sent";
  });
}
async function hasBlob(distribution, repository, digest) {
  const answer = await distribution.send({
    method: "HEAD",
    repository,
    path: `blobs/${digest}`,
    actions: ["ecr:BatchCheckLayerAvailability"]
  });
  answer.body.resume();
  return answer.status === 200 || answer.status === 307;
}
async function writeBlob(distribution, repository, bytes) {
  const digest = digestOf(bytes);
  await uploadBlob(distribution, repository, { digest, size: bytes.length, open: () => Readable.from([bytes]) });
  return digest;
}

// src/adapters/ecr/images.ts
async function listTags(context, repository) {
  const client = await context.client();
  return orWhereAbsent(
    [],
    () => allPages(async (nextToken) => {
      const answer = await client.send(
        new ListImagesCommand({
          ...context.registry,
          repositoryName: repository,
          filter: { tagStatus: "TAGGED" },
          maxResults: 1e3,
          ...nextToken === void 0 ? {} : { nextToken }
        })
      );
      return { items: (answer.imageIds ?? []).flatMap(({ imageTag }) => imageTag ?? []), next: answer.nextToken };
    })
  );
}
async function pullability(context, repository, digest) {
  const detail = await describeImage(context, repository, digest);
  if (detail === void 0) return "absent";
  return detail.imageStatus === void 0 || detail.imageStatus === "ACTIVE" ? "pullable" : "archived";
}
async function factsOfImage(context, repository, digest) {
  const detail = await describeImage(context, repository, digest);
  return detail && { pushedAt: detail.imagePushedAt?.getTime() ?? 0, tags: detail.imageTags ?? [] };
}
async function describeImage(context, repository, digest) {
  const client = await context.client();
  const query = { ...context.registry, repositoryName: repository, imageIds: [{ imageDigest: digest }] };
  try {
    const answer = await orWhereAbsent(void 0, () => client.send(new DescribeImagesCommand(query)));
    return answer?.imageDetails?.[0];
  } catch (error) {
    if (isException(error, "ImageNotFoundException")) return void 0;
    throw error;
  }
}
async function listReferrers(context, repository, subject, artifactTypes) {
  const client = await context.client();
  return orWhereAbsent(
    [],
    () => allPages(async (nextToken) => {
      const answer = await client.send(
        new ListImageReferrersCommand({
          ...context.registry,
          repositoryName: repository,
          subjectId: { imageDigest: subject },
          filter: { artifactTypes: [...artifactTypes] },
          maxResults: 50,
          ...nextToken === void 0 ? {} : { nextToken }
        })
      );
      const items = (answer.referrers ?? []).flatMap((referrer) => {
        const { digest = "", mediaType, size, artifactType: type, annotations } = referrer;
        if (!isDigest(digest) || mediaType === void 0 || size === void 0) return [];
        if (type === void 0 || !artifactTypes.includes(type)) return [];
        return [{ digest, mediaType, size, artifactType: type, ...annotations === void 0 ? {} : { annotations } }];
      });
      return { items, next: answer.nextToken };
    })
  );
}
async function allPages(page) {
  const all = [];
  let token;
  do {
    const { items, next } = await page(token);
    all.push(...items);
    token = next;
  } while (token !== void 0 && token !== "");
  return all;
}

// src/adapters/ecr/manifests.ts
var acceptedMediaTypes = [
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.docker.distribution.manifest.v2+json",
  "application/vnd.docker.distribution.manifest.list.v2+json"
];
async function readManifests(context, repository, references) {
  const distinct = [...new Set(references)];
  const chunks = Array.from(
    { length: Math.ceil(distinct.length / 100) },
    (_, index) => distinct.slice(index * 100, index * 100 + 100)
  );
  const read = await Promise.all(chunks.map((chunk) => readChunk(context, repository, chunk)));
  return new Map(read.flat());
}
async function readChunk(context, repository, references) {
  const client = await context.client();
  const answer = await orWhereAbsent(
    void 0,
    () => client.send(
      new BatchGetImageCommand({
        ...context.registry,
        repositoryName: repository,
        imageIds: references.map((one) => isDigest(one) ? { imageDigest: one } : { imageTag: one }),
        acceptedMediaTypes
      })
    )
  );
  const broken = answer?.failures?.find(({ failureCode }) => failureCode !== "ImageNotFound");
  if (broken !== void 0) {
    const name = broken.imageId?.imageTag ?? broken.imageId?.imageDigest ?? "an image";
    throw new WaybillError("registry-unreachable", {
      where: `registry ${repository}:${name}`,
      message: `expected the manifest, got ${broken.failureCode ?? "a failure"}: ${broken.failureReason ?? ""}`
    });
  }
  return (answer?.images ?? []).flatMap((image) => {
    const manifest = manifestOf(image, repository);
    const names = [image.imageId?.imageTag, manifest.digest].filter((name) => name !== void 0);
    return names.filter((name) => references.includes(name)).map((name) => [name, manifest]);
  });
}
function manifestOf(image, repository) {
  const bytes = new TextEncoder().encode(image.imageManifest ?? "");
  const digest = digestOf(bytes);
  if (image.imageId?.imageDigest !== digest) {
    throw new WaybillError("digest-mismatch", {
      where: `registry ${repository}`,
      message: `expected bytes of ${image.imageId?.imageDigest ?? "a digest"}, got bytes of ${digest}`
    });
  }
  return { digest, mediaType: image.imageManifestMediaType ?? mediaTypeOf(bytes), bytes };
}
function mediaTypeOf(bytes) {
  const body = JSON.parse(new TextDecoder().decode(bytes));
  return body.mediaType ?? acceptedMediaTypes[0] ?? "";
}
async function putManifest(context, repository, manifest, tag) {
  try {
    return await putOnce(context, repository, manifest, tag);
  } catch (error) {
    if (!isUnanswered(error)) throw error;
    const reference = tag ?? manifest.digest;
    const there = (await readManifests(context, repository, [reference])).get(reference);
    return there?.digest === manifest.digest ? "same" : putOnce(context, repository, manifest, tag);
  }
}
async function putOnce(context, repository, { bytes, digest, mediaType }, tag) {
  const client = await context.client();
  try {
    await client.send(
      new PutImageCommand({
        ...context.registry,
        repositoryName: repository,
        imageManifest: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes),
        imageManifestMediaType: mediaType,
        imageDigest: digest,
        ...tag === void 0 ? {} : { imageTag: tag }
      })
    );
    return "written";
  } catch (error) {
    if (isException(error, "ImageAlreadyExistsException")) return "same";
    if (isException(error, "ImageTagAlreadyExistsException")) return "taken";
    throw putFailure(error, repository, digest);
  }
}
function putFailure(error, repository, digest) {
  const where = `registry ${repository}@${digest}`;
  if (isException(error, "RepositoryNotFoundException")) return repositoryMissing(repository, error);
  if (isException(error, "LayersNotFoundException")) {
    return new WaybillError(
      "manifest-missing",
      { where, message: `expected every blob of the manifest in the repository: ${error.message}` },
      error
    );
  }
  if (isException(error, "ReferencedImagesNotFoundException")) {
    return new WaybillError(
      "manifest-missing",
      { where, message: `expected every manifest that the index names in the repository: ${error.message}` },
      error
    );
  }
  if (isException(error, "ImageDigestDoesNotMatchException")) {
    return new WaybillError(
      "digest-mismatch",
      { where, message: `expected bytes of this digest: ${error.message}` },
      error
    );
  }
  return error;
}

// src/adapters/ecr/push.ts
var lanes = 4;
async function pushImage(context, distribution, repository, image, progress) {
  const blobs = [...new Map(image.blobs.map((blob) => [blob.digest, blob])).values()];
  let blobsPushed = 0;
  let bytesPushed = 0;
  let done = 0;
  await inLanes(blobs, async (blob) => {
    const outcome = await uploadBlob(distribution, repository, blob);
    done += 1;
    if (outcome === "sent") {
      blobsPushed += 1;
      bytesPushed += blob.size;
    }
    progress(`blob ${done} of ${blobs.length}: ${outcome === "sent" ? sizeOf(blob.size) : "there already"}`);
  });
  for (const manifest of image.manifests) await putManifest(context, repository, manifest, void 0);
  return { blobsPushed, bytesPushed };
}
async function inLanes(blobs, act) {
  const waiting = [...blobs];
  const lane = async () => {
    for (let blob = waiting.shift(); blob !== void 0; blob = waiting.shift()) {
      try {
        await act(blob);
      } catch (error) {
        waiting.length = 0;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
function sizeOf(bytes) {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 ** 2 ? `${Math.round(bytes / 1024)} KiB` : `${(bytes / 1024 ** 2).toFixed(1)} MiB`;
}

// src/adapters/ecr/read-blob.ts
async function readBlob(context, distribution, repository, digest, limit) {
  const where = `registry ${repository}@${digest}`;
  const missing = (cause) => new WaybillError("manifest-missing", { where, message: "expected the blob to exist, it does not" }, cause);
  const url = await addressOf(context, repository, digest, missing);
  return distribution.retrying(async () => {
    const answer = await download(context, repository, url);
    if (answer.status === 404) {
      answer.body.resume();
      throw missing();
    }
    if (answer.status !== 200) throw await unexpected(answer, repository, `the blob ${digest}`);
    let bytes;
    try {
      bytes = await readBody(answer.body, limit);
    } catch (error) {
      throw new WaybillError("registry-unreachable", { where, message: "expected the whole blob, got a part" }, error);
    }
    if (bytes === void 0) {
      throw new WaybillError("digest-mismatch", { where, message: `expected at most ${limit} bytes, got more` });
    }
    const got = digestOf(bytes);
    if (got === digest) return bytes;
    throw new WaybillError("digest-mismatch", { where, message: `expected these bytes, got bytes of ${got}` });
  });
}
async function addressOf(context, repository, digest, missing) {
  const query = { ...context.registry, repositoryName: repository, layerDigest: digest };
  let address;
  try {
    ({ downloadUrl: address } = await (await context.client()).send(new GetDownloadUrlForLayerCommand(query)));
  } catch (error) {
    if (isException(error, "RepositoryNotFoundException")) throw repositoryMissing(repository, error);
    if (isException(error, "LayersNotFoundException") || isException(error, "LayerInaccessibleException"))
      throw missing(error);
    throw error;
  }
  if (address === void 0 || !URL.canParse(address) || !mayCarrySecrets(address))
    throw failed(repository, "an address that is not https");
  return new URL(address);
}
async function download(context, repository, url) {
  try {
    return await exchange({ method: "GET", url, headers: {} }, context.agents);
  } catch (error) {
    const known = error instanceof WaybillError ? error : certificateFailure(error, url.host);
    if (known !== void 0) throw known;
    throw failed(repository, "no answer where the registry sent us", error);
  }
}
function failed(repository, got, cause) {
  return new WaybillError(
    "registry-unreachable",
    { where: `registry ${repository}`, message: `expected a blob, got ${got}` },
    cause
  );
}

// src/adapters/ecr/registry.ts
function createEcrRegistry({ clients, clock, registryId, agents }) {
  const context = {
    client: () => clients.ecr(),
    registry: registryId === void 0 ? {} : { registryId },
    agents
  };
  const distribution = createDistribution(context, clock);
  return {
    describe: (repository) => describeRepository(context, repository),
    create: (repository, purpose) => createRepository(context, repository, purpose),
    read: (repository, references) => readManifests(context, repository, references),
    put: (repository, manifest, tag) => putManifest(context, repository, manifest, tag),
    tags: (repository) => listTags(context, repository),
    pullable: (repository, digest) => pullability(context, repository, digest),
    imageFacts: (repository, digest) => factsOfImage(context, repository, digest),
    referrers: (repository, subject, artifactTypes) => listReferrers(context, repository, subject, artifactTypes),
    readBlob: (repository, digest, limitBytes) => readBlob(context, distribution, repository, digest, limitBytes),
    writeBlob: (repository, bytes) => writeBlob(distribution, repository, bytes),
    push: (repository, image, progress) => pushImage(context, distribution, repository, image, progress)
  };
}
export {
  createEcrRegistry
};
