import type { PlantedBug } from '../../planted/planting.ts';

/** A bug, and the trials that it is aimed at: the first that sees it is enough. */
export interface Aimed {
  readonly bug: PlantedBug;
  readonly trials: readonly string[];
}

/** Each breaks one promise that only shows where a run is cut short, an answer is lost, or somebody else goes on. */
export const aimed: readonly Aimed[] = [
  {
    bug: {
      name: 'a tag moved before the verdict',
      breaks: 'the tag names what runs by a verdict (I4)',
      file: 'src/operations/deploy.ts',
      find: '  // Nothing is touched yet: a job that was cancelled meanwhile leaves it so.\n',
      replace: `  const image = await session.registry.read(revision.repository, [revision.digest]);
  const bytes = image.get(revision.digest);
  if (bytes !== undefined) await session.registry.put(revision.repository, bytes, 'at.' + session.environment.name);
`,
    },
    trials: ['ship-verified/kill/4', 'ship-verified/kill/4/settle'],
  },
  {
    bug: {
      name: 'an entry written twice',
      breaks: 'no doubled entry (I7)',
      file: 'src/operations/ledger/append.ts',
      find: '    await putWithBlob(registry, repository, manifest, tag);\n',
      replace: `    const put = await putWithBlob(registry, repository, manifest, tag);
    if (put === 'same') await putWithBlob(registry, repository, manifest, entryTag(entry.header.number + 1));
`,
    },
    trials: ['ship-verified/lost/1', 'ship-verified/lost/6'],
  },
  {
    bug: {
      name: 'a lost answer treated as a failure',
      breaks: 'a request whose answer was lost has had its effect (I7)',
      file: 'src/adapters/ecr/manifests.ts',
      find: "    if (isException(error, 'ImageAlreadyExistsException')) return 'same';\n",
      replace: '',
    },
    trials: ['ship-verified/lost/1', 'build/lost/3'],
  },
  {
    bug: {
      name: 'a registration not found again',
      breaks: 'a definition is registered once (I7)',
      file: 'src/adapters/ecs/register.ts',
      find: '  if (known !== undefined) return known;\n',
      replace: '',
    },
    trials: ['ship-verified/kill/3'],
  },
  {
    bug: {
      name: 'a lost registration sent again unseen',
      breaks: 'who lost an answer looks before sending again (I7)',
      file: 'src/adapters/ecs/register.ts',
      find: '  onlyRetryRefusals(command);\n',
      replace: '',
    },
    trials: ['ship-verified/lost/3'],
  },
  {
    bug: {
      name: 'going back before the rejection is written',
      breaks: 'a rejection is never lost (I5)',
      file: 'src/operations/conclude.ts',
      find: '    const planned = planEnding(before.state, open, ending, session.environment);\n',
      replace: `    if (ending.kind === 'failed') {
      const { name, place } = session.environment;
      const workloads = before.state.waysBack[0]?.revision.workloads ?? [];
      const names = workloads.map((workload) => workload.name);
      const target = { environment: name, service: session.service, place: place ?? {}, workloads: names };
      for (const workload of workloads) await session.orchestrator.begin(target, workload, null);
    }
    const planned = planEnding(before.state, open, ending, session.environment);
`,
    },
    trials: ['ship-probe/kill/6', 'ship-probe/kill/6/settle'],
  },
  {
    bug: {
      name: '`began` written after UpdateService',
      breaks: 'what is begun is on the record before (I8)',
      file: 'src/operations/deploy.ts',
      find: "  if (session.cancel.aborted) return 'cancelled';\n  const now",
      replace: `  for (const workload of revision.workloads) await session.orchestrator.begin(target, workload, null);
  const now`,
    },
    trials: ['ship-verified/kill/4', 'ship-verified/kill/4/settle'],
  },
  {
    bug: {
      name: 'the cause lost where settle ends it',
      breaks: 'the cause decides, whoever noticed it',
      file: 'src/operations/settle.ts',
      find: 'await conclude(session, newest, open, endingOf(session, outcome));',
      replace:
        "await conclude(session, newest, open, { kind: 'no-verdict', reason: outcome.kind, evidence: [String(endingOf)] });",
    },
    trials: ['ship-image/kill/5/settle'],
  },
  {
    bug: {
      name: 'settle forgets the tag',
      breaks: 'no half-moved tag (I7)',
      file: 'src/operations/settle.ts',
      find: "await moveTags(session, newest.header.number, request.repair ? 'overwrite' : 'leave');",
      replace: 'await Promise.resolve<readonly string[]>([]);',
    },
    trials: ['ship-verified/kill/6/settle'],
  },
  {
    bug: {
      name: 'the same command passes a lagging tag by',
      breaks: 'no half-moved tag (I7)',
      file: 'src/operations/promote.ts',
      find: '      if (!request.dryRun) await catchUpTags(session, newest);\n',
      replace: '',
    },
    trials: ['ship-verified/kill/6'],
  },
  {
    bug: {
      name: 'a new event id on the second delivery',
      breaks: 'a second delivery carries the same id',
      file: 'src/plan/notification.ts',
      find: '    id: result.closing ?? fallbackId(result, context),\n',
      replace:
        "    id: result.closing === null ? fallbackId(result, context) : result.closing + '.' + context.attempt,\n",
    },
    trials: ['ship-verified/kill/10'],
  },
  {
    bug: {
      name: 'an end that nobody is told of',
      breaks: 'every end is told at least once',
      file: 'src/operations/ship.ts',
      find: '    if (ending !== undefined) untold(ending);\n',
      replace: '',
    },
    trials: ['ship-verified/kill/9'],
  },
  {
    bug: {
      name: 'the stamp written after the source tag',
      breaks: '`src-` is written last, after the stamps (I1)',
      file: 'src/operations/publish-build.ts',
      find: `  await writeStamp(registry, topology.repository, { ...image.root, size: image.root.bytes.length }, statement);
  const digest = await commitBuild(registry, topology.repository, key, image.root.digest);
`,
      replace: `  const digest = await commitBuild(registry, topology.repository, key, image.root.digest);
  await writeStamp(registry, topology.repository, { ...image.root, size: image.root.bytes.length }, statement);
`,
    },
    trials: ['build/kill/4', 'build/kill/5'],
  },
  {
    bug: {
      name: 'a version’s tag not written by who joins',
      breaks: 'a version is tagged when it is first promoted',
      file: 'src/operations/promote.ts',
      find: '      if (!request.dryRun) await writeVersionTags(session, resolved);\n',
      replace: '',
    },
    trials: ['ship-verified/kill/1'],
  },
];
