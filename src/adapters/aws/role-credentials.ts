/** Keys, as the SDK takes them. */
export interface AwsCredentialIdentity {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration?: Date;
}

/** The credentials of a role, as the SDK asks for them: at each call. */
export interface RoleCredentials {
  readonly credentials: (() => Promise<AwsCredentialIdentity>) & { readonly memoized: true };
  /** Which session the calls are of now; null: none has begun. */
  session(): number | null;
  /** Begins a new session at the next call, unless that has happened since. */
  forget(session: number | null): void;
}
