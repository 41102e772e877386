/** What each of the cast does: the very operations that users run, on ports that the stage watches. */
import { WaybillError } from '../../../src/domain/error.ts';
import { parseEntryName } from '../../../src/domain/ledger/entry.ts';
import { build, type BuildSession } from '../../../src/operations/build.ts';
import { endOpen } from '../../../src/operations/end-open.ts';
import { hold, release } from '../../../src/operations/hold.ts';
import { rollback } from '../../../src/operations/rollback.ts';
import type { RolledBack } from '../../../src/operations/rolled-back.ts';
import type { Session } from '../../../src/operations/session.ts';
import { settle } from '../../../src/operations/settle.ts';
import { ship } from '../../../src/operations/ship.ts';
import type { Actor, EnvironmentName, Release, Role } from '../history.ts';
import { builderOf, digestOfRelease, foreignDigest, reading, service, sourceOf } from '../world/shop.ts';
import type { Theatre } from '../world/theatre.ts';
import type { Part } from './record.ts';
import type { Player } from './stage.ts';

/** Plays one part to its end. What an operation throws is an answer too. */
export async function playPart(theatre: Theatre, player: Player, actor: Actor): Promise<Part> {
  try {
    await theatre.stage.wait(player, actor.enters);
    return await act(theatre, player, actor.role, actor.environment);
  } catch (error) {
    if (error instanceof WaybillError) return { kind: 'threw', code: error.code, message: error.message };
    return {
      kind: 'threw',
      code: 'not-ours',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

async function act(theatre: Theatre, player: Player, role: Role, environment: EnvironmentName): Promise<Part> {
  switch (role.kind) {
    case 'ship':
      return shipIt(theatre, player, role, environment);
    case 'rollback': {
      const from = role.from === 'foreign' ? foreignDigest : digestOfRelease(role.from);
      const request = {
        kind: 'person',
        dryRun: false,
        from,
        to: null,
        reason: 'it is bad',
        scope: role.scope,
      } as const;
      return rolledBack('rollback', await rollback(sessionOf(theatre, player, environment, 'c1'), request));
    }
    case 'take-back': {
      const [first] = theatre.admitted;
      const entry = first === undefined ? undefined : parseEntryName(first);
      if (entry === undefined) return plain('take-back', 'nothing was admitted');
      const session = sessionOf(theatre, player, entry.environment as EnvironmentName, 'c1');
      return rolledBack(
        'take-back',
        await rollback(session, { kind: 'entry', dryRun: false, entry, reason: 'e2e failed' }),
      );
    }
    case 'settle': {
      const settled = await settle(sessionOf(theatre, player, environment, 'c1'), { repair: false, restart: null });
      return plain('settle', settled.actions.join('; ') || 'in order');
    }
    case 'hold': {
      const request = { version: digestOfRelease(role.release), reason: 'not today', scope: 'digest' } as const;
      return plain(
        'hold',
        `#${String((await hold(sessionOf(theatre, player, environment, 'c1'), request)).header.number)}`,
      );
    }
    case 'release': {
      const request = { ids: [], version: digestOfRelease(role.release), reason: 'it is good' };
      const released = await release(sessionOf(theatre, player, environment, 'c1'), request);
      return plain('release', released === undefined ? 'none stands' : `#${String(released.entry.header.number)}`);
    }
    case 'apply': {
      const target = { environment, service, place: {}, workloads: theatre.workloads };
      await theatre.platform.apply(player, target, foreignDigest);
      return plain('apply', 'applied');
    }
    case 'build':
      return buildIt(theatre, player);
  }
}

async function shipIt(
  theatre: Theatre,
  player: Player,
  role: Extract<Role, { kind: 'ship' }>,
  environment: EnvironmentName,
): Promise<Part> {
  const mine: string[] = [];
  const session: Session = {
    ...sessionOf(theatre, player, environment, role.release),
    admitted: (entry) => {
      mine.push(entry);
      theatre.admitted.push(entry);
    },
  };
  try {
    const result = await ship(session, {
      version: role.byHand ? digestOfRelease(role.release) : null,
      acceptNoWayBack: role.acceptNoWayBack ? 'nothing ran before' : null,
      lockTimeoutSeconds: role.patience,
      force: false,
      dryRun: false,
    });
    const { outcome, closing, good, digest } = result;
    const unmet = result.unmet.map(({ code }) => code);
    return { kind: 'answered', what: 'ship', outcome, closing, good, digest, unmet };
  } finally {
    if (role.post) {
      // A step of its own, which nobody has cancelled.
      const post: Session = { ...session, cancel: new AbortController().signal };
      for (const name of mine.flatMap((entry) => parseEntryName(entry) ?? [])) {
        await endOpen(post, name, 'the job ended with it open');
      }
    }
  }
}

/** Nobody here tests: an image without layers has nothing to hide. */
const withoutStages = {
  layers: { settings: async () => [], walk: async () => undefined },
} as unknown as BuildSession['tools'];

async function buildIt(theatre: Theatre, player: Player): Promise<Part> {
  const result = await build(
    {
      service,
      catalog: theatre.catalog,
      source: sourceOf('c5'),
      builder: builderOf('c5', () => player.name),
      scratch: { folder: async () => ({ path: '/nowhere', remove: async () => undefined }) },
      clock: theatre.clockOf(player),
      reporter: { report: () => undefined },
      run: runOf(player),
      registry: theatre.registry.forPlayer(player),
      tools: withoutStages,
      cancel: new AbortController().signal,
    },
    { commit: null, archive: null, changedInputs: 'warn', verifiedIn: [], dryRun: false },
  );
  return {
    kind: 'answered',
    what: 'build',
    outcome: result.outcome,
    closing: null,
    good: result.good,
    digest: result.digest,
    unmet: [],
  };
}

function sessionOf(theatre: Theatre, player: Player, name: EnvironmentName, checkedOut: Release): Session {
  const environment = reading.policy.environments.find((one) => one.name === name);
  if (environment === undefined) throw new Error(`no environment ${name}`);
  const registry = theatre.registry.forPlayer(player);
  return {
    service,
    environment,
    policy: reading,
    catalog: theatre.catalog,
    registry,
    sources: [registry],
    imagesOf: () => registry,
    ledgers: () => registry,
    orchestrator: theatre.platform.forPlayer(player),
    source: sourceOf(checkedOut),
    prober: theatre.proberOf(player),
    clock: theatre.clockOf(player),
    reporter: {
      report: (report) => {
        if (report.kind === 'step' || report.kind === 'warning') theatre.said(player, report.text);
      },
    },
    run: runOf(player),
    verb: null,
    cancel: player.cancel.signal,
    caveats: [],
    admitted: () => undefined,
  };
}

function runOf({ name }: Player): Session['run'] {
  return { url: name, actor: name, ref: null, commit: null };
}

function rolledBack(what: string, answer: RolledBack): Part {
  const digest =
    'entry' in answer ? answer.entry.digest : answer.kind === 'went-back' ? answer.back.entry.digest : null;
  const outcome = answer.kind === 'went-back' ? answer.back.kind : answer.kind;
  return { kind: 'answered', what, outcome, closing: digest, good: outcome !== 'stranded', digest: null, unmet: [] };
}

function plain(what: string, outcome: string): Part {
  return { kind: 'answered', what, outcome, closing: null, good: true, digest: null, unmet: [] };
}
