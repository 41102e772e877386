import type { WaybillError } from '../../domain/error.ts';
import type { HttpAgents, HttpAnswer, HttpRequest } from './http.ts';

/** What one request to a registry's HTTP API needs; `path` may be a `Location` that it answered before. */
export interface DistributionRequest extends Omit<HttpRequest, 'url' | 'headers'> {
  /** As callers name it: what stands before it at the registry is added. */
  readonly repository: string;
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** A repository at the registry that a blob is taken from: credentials must be good for it too. */
  readonly mountFrom?: string;
  /** The permissions behind it, for whoever is denied. */
  readonly actions: readonly string[];
}

/** Where a registry's HTTP API is, and the header that opens it. Never printed. */
export interface Opening {
  readonly origin: string;
  /** Undefined: asked without any. */
  readonly authorization: string | undefined;
}

/** An opening that the registry did not take, and what it asks for instead (`WWW-Authenticate`). */
export interface Refusal {
  readonly opening: Opening;
  readonly challenge: string | undefined;
}

/** How a registry is entered: the one part in which registries differ. */
export interface Access {
  /** How to reach it where a proxy may be on the way. */
  readonly agents: HttpAgents | undefined;
  /** The permissions to look for a blob and to write one, in the registry's words. */
  readonly actions: { readonly find: readonly string[]; readonly upload: readonly string[] };
  /** The opening for a request; `refused` is not given out again. */
  open(request: DistributionRequest, refused?: Refusal): Promise<Opening>;
  /** The repository's whole name at the registry. */
  nameOf(repository: string): string;
  /** The error for a request that is not allowed. */
  denied(request: DistributionRequest, answer: HttpAnswer): Promise<WaybillError>;
  repositoryMissing(repository: string): WaybillError;
}
