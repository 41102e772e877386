import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  blobMissing,
  createDistribution,
  exchange,
  pushImage,
  readBlob,
  readBody,
  streamBlob,
  uploadBlob,
  writeBlob
} from "./chunk-Y7ZMTIQD.js";
import {
  _ep0,
  _mw0,
  arnOfRepository,
  command,
  createEndpoint,
  createRepository,
  describeRepository,
  isException,
  orWhereAbsent,
  repositoryMissing
} from "./chunk-LNA4D3ZB.js";
import {
  mayCarrySecrets
} from "./chunk-6GBECAUC.js";
import "./chunk-S6FR7JTZ.js";
import {
  certificateFailure
} from "./chunk-M7LKGO3D.js";
import {
  BatchGetImage$,
  DescribeImageReplicationStatus$,
  DescribeImages$,
  GetDownloadUrlForLayer$,
  ListImageReferrers$,
  ListImages$,
  PutImage$
} from "./chunk-MIM6CJCZ.js";
import "./chunk-SZMTZZD4.js";
import "./chunk-DCRDT6C6.js";
import "./chunk-ZPGCJFOY.js";
import "./chunk-FEK6JM4X.js";
import "./chunk-G6RKKI6V.js";
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
  WaybillError
} from "./chunk-2FKMNJIF.js";
import "./chunk-Z74EJKPS.js";

// node_modules/@aws-sdk/client-ecr/dist-es/commands/BatchGetImageCommand.js
var BatchGetImageCommand = class extends command(_ep0, _mw0, "BatchGetImage", BatchGetImage$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeImageReplicationStatusCommand.js
var DescribeImageReplicationStatusCommand = class extends command(_ep0, _mw0, "DescribeImageReplicationStatus", DescribeImageReplicationStatus$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeImagesCommand.js
var DescribeImagesCommand = class extends command(_ep0, _mw0, "DescribeImages", DescribeImages$) {
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

// src/adapters/ecr/access.ts
function createEcrAccess(context, clock) {
  const endpointOf = createEndpoint(context, clock);
  return {
    agents: context.agents,
    actions: {
      find: ["ecr:BatchCheckLayerAvailability"],
      upload: ["ecr:InitiateLayerUpload", "ecr:UploadLayerPart", "ecr:CompleteLayerUpload"]
    },
    open: ({ repository }, refused) => endpointOf(repository, refused?.opening),
    nameOf: (repository) => repository,
    denied: (request, answer) => denied(context, request, answer),
    repositoryMissing: (repository) => repositoryMissing(repository)
  };
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

// src/adapters/ecr/fetch-blob.ts
var lifetime = 50 * 6e4;
function fetchBlob(context, repository, digest, now) {
  let known;
  return async (from) => {
    if (known === void 0 || now() > known.until)
      known = { url: await addressOf(context, repository, digest), until: now() + lifetime };
    const answer = await download(context, repository, known.url, from);
    if (answer.status === 403) known = void 0;
    return answer;
  };
}
async function addressOf(context, repository, digest) {
  const query = { ...context.registry, repositoryName: repository, layerDigest: digest };
  let address;
  try {
    ({ downloadUrl: address } = await (await context.client()).send(new GetDownloadUrlForLayerCommand(query)));
  } catch (error) {
    if (isException(error, "RepositoryNotFoundException")) throw repositoryMissing(repository, error);
    if (isException(error, "LayersNotFoundException") || isException(error, "LayerInaccessibleException"))
      throw blobMissing(`registry ${repository}@${digest}`, error);
    throw error;
  }
  if (address === void 0 || !URL.canParse(address) || !mayCarrySecrets(address))
    throw failed(repository, "an address that is not https");
  return new URL(address);
}
async function download(context, repository, url, from) {
  const headers = from === 0 ? {} : { range: `bytes=${from}-` };
  try {
    return await exchange({ method: "GET", url, headers }, context.agents);
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
          ...artifactTypes.length > 0 && { filter: { artifactTypes: [...artifactTypes] } },
          maxResults: 50,
          ...nextToken === void 0 ? {} : { nextToken }
        })
      );
      const items = (answer.referrers ?? []).flatMap((referrer) => {
        const { digest = "", mediaType, size, artifactType: type, annotations } = referrer;
        if (!isDigest(digest) || mediaType === void 0 || size === void 0) return [];
        if (artifactTypes.length > 0 && (type === void 0 || !artifactTypes.includes(type))) return [];
        return [
          {
            digest,
            mediaType,
            size,
            ...type !== void 0 && { artifactType: type },
            ...annotations !== void 0 && { annotations }
          }
        ];
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

// src/adapters/ecr/replication.ts
async function replicationOf(context, repository, digest, to) {
  const [, , service, region, registryId] = to.id?.split(":") ?? [];
  if (service !== "ecr" || to.name !== repository) return "none";
  const query = { ...context.registry, repositoryName: repository, imageId: { imageDigest: digest } };
  try {
    const answer = await (await context.client()).send(new DescribeImageReplicationStatusCommand(query));
    const found = (answer.replicationStatuses ?? []).find(
      (one) => one.region === region && one.registryId === registryId
    );
    switch (found?.status) {
      case "IN_PROGRESS":
        return "under-way";
      case "COMPLETE":
        return "done";
      case "FAILED":
        return "failed";
      default:
        return "none";
    }
  } catch (error) {
    if (isException(error, "ImageNotFoundException") || isException(error, "RepositoryNotFoundException"))
      return "none";
    throw error;
  }
}

// src/adapters/ecr/registry.ts
function createEcrRegistry({ clients, clock, registryId, callersAccount, agents }) {
  const context = {
    client: () => clients.ecr(),
    registry: registryId === void 0 ? {} : { registryId },
    foreign: registryId !== void 0 && registryId !== callersAccount,
    agents
  };
  const api = createDistribution(createEcrAccess(context, clock), clock);
  const fetchOf = (repository, digest) => fetchBlob(context, repository, digest, () => millisecondsOf(clock.now()));
  return {
    describe: (repository) => describeRepository(context, repository),
    create: (repository, purpose, readers) => createRepository(context, repository, purpose, readers),
    read: (repository, references) => readManifests(context, repository, references),
    put: (repository, manifest, tag) => putManifest(context, repository, manifest, tag),
    tags: (repository) => listTags(context, repository),
    pullable: (repository, digest) => pullability(context, repository, digest),
    imageFacts: (repository, digest) => factsOfImage(context, repository, digest),
    referrers: (repository, subject, artifactTypes) => listReferrers(context, repository, subject, artifactTypes),
    readBlob: (repository, digest, limitBytes) => readBlob(api, repository, digest, limitBytes, fetchOf(repository, digest)),
    writeBlob: (repository, bytes) => writeBlob(api, repository, bytes, inOne),
    openBlob: async (repository, blob) => streamBlob(api, repository, blob, fetchOf(repository, blob.digest)),
    copyBlob: async (repository, blob, near) => uploadBlob(api, repository, blob, { ...inOne, ...await mountFrom(context, repository, near) }),
    replication: (repository, digest, to) => replicationOf(context, repository, digest, to),
    push: (repository, image, progress) => pushImage(
      {
        upload: (blob) => uploadBlob(api, repository, blob, inOne),
        put: (manifest) => putManifest(context, repository, manifest, void 0)
      },
      image,
      progress
    )
  };
}
var inOne = { resumable: false };
async function mountFrom(context, repository, near) {
  const own = await describeRepository(context, repository);
  const host = own?.uri.slice(0, -repository.length);
  return host !== void 0 && near.startsWith(host) ? { mountFrom: near.slice(host.length) } : {};
}
export {
  createEcrRegistry
};
