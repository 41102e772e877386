/** What is drawn before anything is played: the world, who comes, and what happens to them at which port call. */

/** Commits of one service, oldest first. `c4` has the image of `c2` with another configuration; `c5` is not built yet. */
export const releases = ['c0', 'c1', 'c2', 'c4', 'c3', 'c5'] as const;
export type Release = (typeof releases)[number];

/** How a release behaves wherever it is deployed. */
export type Fate =
  | 'healthy'
  /** Its tasks die: the platform sees it and goes back by itself. */
  | 'crashes'
  | 'misconfigured'
  | 'no-capacity'
  | 'no-network'
  /** Nothing ever happens: no evidence for or against it. */
  | 'stalls'
  /** It runs, and its probe fails. */
  | 'sick'
  /** Its probe fails every other time. */
  | 'flaky'
  /** Its probe cannot be made. */
  | 'mute';

export type EnvironmentName = 'uat' | 'prod';

export type Role =
  | {
      readonly kind: 'ship';
      readonly release: Release;
      /** Named by its digest, as a person does; else it is the checked-out commit. */
      readonly byHand: boolean;
      readonly acceptNoWayBack: boolean;
      /** Seconds to wait for another's open entry; null: until its deadline. */
      readonly patience: number | null;
      /** Whether the job has a post step that ends what it left open. */
      readonly post: boolean;
    }
  | { readonly kind: 'rollback'; readonly from: Release | 'foreign'; readonly scope: 'digest' | 'revision' }
  /** A later step of the first ship's job that takes its entry back. */
  | { readonly kind: 'take-back' }
  | { readonly kind: 'settle' }
  | { readonly kind: 'hold'; readonly release: Release }
  | { readonly kind: 'release'; readonly release: Release }
  /** `terraform apply` of a definition that is not ours. */
  | { readonly kind: 'apply' }
  | { readonly kind: 'build' };

export interface Actor {
  readonly role: Role;
  readonly environment: EnvironmentName;
  /** Seconds after the beginning. */
  readonly enters: number;
}

/** What may happen to somebody at one port call. */
export type Mishap =
  | { readonly kind: 'dies-before' }
  | { readonly kind: 'dies-after' }
  | { readonly kind: 'request-lost' }
  | { readonly kind: 'answer-lost' }
  /** This read and the next ones show what was there up to five seconds ago. */
  | { readonly kind: 'stale'; readonly reads: number }
  | { readonly kind: 'cancelled' }
  /** Sleeps before the call has its effect: past a deadline, or while others act. */
  | { readonly kind: 'sleeps'; readonly seconds: number };

export type PortCall =
  | 'read'
  | 'put'
  | 'describe'
  | 'pullable'
  | 'push'
  | 'writeBlob'
  | 'referrers'
  | 'observe'
  | 'render'
  | 'register'
  | 'pin'
  | 'attempts'
  | 'begin'
  | 'look'
  | 'stop'
  | 'tasks'
  | 'ended'
  | 'revive'
  | 'runnable'
  | 'probe'
  | 'sleep';

export interface Happening {
  /** Counted round the cast. */
  readonly who: number;
  readonly call: PortCall | 'any';
  /** The how-manieth such call, from 0. */
  readonly nth: number;
  readonly mishap: Mishap;
}

export interface History {
  /** What stands there: nothing of ours; `c1` verified; `c0` and then `c1` verified. */
  readonly setup: 'first-contact' | 'one' | 'two';
  readonly workloads: 1 | 2;
  readonly tasks: 0 | 2;
  readonly fates: Readonly<Record<Release, Fate>>;
  /** From so many seconds on every probe fails, whatever runs; null: never. */
  readonly outage: number | null;
  /** Whether of two writes of one tag at one moment both are told that they were the first. */
  readonly bothToldYes: boolean;
  /** How long a port call takes. */
  readonly callMilliseconds: number;
  /** Whether the scheduler chooses at every call who goes on, or only where somebody waits. */
  readonly turns: 'every-call' | 'at-waits';
  readonly cast: readonly Actor[];
  readonly happenings: readonly Happening[];
  /** Who comes at last, when all others have ended and every deadline has passed. */
  readonly comes: 'settle' | 'the-same-again';
}
