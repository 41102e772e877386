/** What the ECS half needs of the registry half: to resolve, check and unpack images, without HTTP. */
export interface Images {
  /**
   * Resolves an image reference of a task definition (`host/repo:tag`, `host/repo@sha256:…`) to the digest it names.
   * `undefined` where the repository, tag or digest does not exist (or is archived).
   */
  resolve(image: string): string | undefined;
  /** The image's configuration and its layers in order, for the platform of this machine (an index is followed). */
  unpackable(image: string, digest: string): UnpackableImage | undefined;
}

export interface UnpackableImage {
  /** The OCI image configuration's `config` part, and `architecture`/`os`. */
  readonly config: {
    readonly Entrypoint?: readonly string[];
    readonly Cmd?: readonly string[];
    readonly Env?: readonly string[];
    readonly WorkingDir?: string;
    readonly User?: string;
    readonly StopSignal?: string;
  };
  readonly architecture: string;
  readonly os: string;
  readonly layers: readonly { readonly mediaType: string; readonly digest: string; read(): Buffer }[];
}
