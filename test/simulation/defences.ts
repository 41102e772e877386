/** The protocol's defences, each switched off by a planted bug: without any of them the simulation must find something. */
import type { PlantedBug } from '../planted/planting.ts';

export const defences: readonly PlantedBug[] = [
  {
    name: 'the tag is read back after the put',
    breaks: 'two writers at one moment both believe that the entry is theirs',
    file: 'src/operations/ledger/append.ts',
    find: '    await putWithBlob(registry, repository, manifest, tag);\n',
    replace: `    if ((await putWithBlob(registry, repository, manifest, tag)) !== 'taken')
      return { kind: 'written', digest: manifest.digest };
`,
  },
  {
    name: 'whoever loses a write plans again',
    breaks: 'what was decided on an older head is written after a newer one',
    file: 'src/operations/record.ts',
    find: "if (written.kind === 'lost') return undefined;",
    replace: "if (written.kind === 'lost') return record(session, await head(session), event, about);",
  },
  {
    name: '`began` is written before the first UpdateService',
    breaks: 'ECS runs what no entry had begun',
    file: 'src/operations/deploy.ts',
    find: '  const now = session.clock.now();\n  const verdictBy',
    replace: `  for (const workload of revision.workloads) await session.orchestrator.begin(target, workload, null);
  const now = session.clock.now();
  const verdictBy`,
  },
  {
    name: 'the head is read after UpdateService',
    breaks: 'a late runner goes on with what nobody wants any more',
    file: 'src/operations/bring-about.ts',
    find: "      if (!(await wish.stillWanted())) return { kind: 'moved' };\n      attempt =",
    replace: '      attempt =',
  },
  {
    name: 'a late runner undoes its own doing',
    breaks: 'with nobody coming, ECS is left on what was taken back',
    file: 'src/operations/deploy.ts',
    find: "    case 'moved':\n      await leaveTruth(session);",
    replace: "    case 'moved':",
  },
  {
    name: 'a deployment newer than the baseline is followed',
    breaks: 'an attempt that has ended is deployed a second time',
    file: 'src/operations/bring-about.ts',
    find: 'let attempt = await ownAttempt(session, target, workload, baseline);',
    replace: 'let attempt = await Promise.resolve<Attempt | undefined>(undefined);',
  },
  {
    name: 'nothing older than the baseline is judged',
    breaks: 'an earlier deployment of the same definition speaks for this one',
    file: 'src/operations/bring-about.ts',
    find: 'const newer = known === -1 ? attempts : attempts.slice(0, known);',
    replace: 'const newer = attempts;',
  },
  {
    name: 'a list without the baseline is read again',
    breaks: 'a list that lags makes an earlier deployment look like ours',
    file: 'src/operations/bring-about.ts',
    find: 'if (known === -1 && baseline !== null && tries < 4) {',
    replace: 'if (known === -1 && baseline !== null && tries < 0) {',
  },
  {
    name: 'an attempt that was replaced is past',
    breaks: 'a runner looks at it for ever',
    file: 'src/operations/bring-about.ts',
    find: '        baseline = attempt.id;\n',
    replace: '',
  },
  {
    name: 'an attempt that had ended is held against what is set',
    breaks: 'what another tool deployed since is taken for ours',
    file: 'src/operations/bring-about.ts',
    find: 'const followed = attempt.ended ? await asOfNow(session, target, attempt, end) : end;',
    replace: 'const followed = end;',
  },
  {
    name: 'a verdict is held against what runs',
    breaks: 'another deployment is judged, and ours gets the verdict',
    file: 'src/operations/probe.ts',
    find: "if (ending.kind !== 'passed' && ending.kind !== 'failed') return ending;",
    replace: 'if (open.number > 0) return ending;',
  },
  {
    name: 'settle holds its verdict against what runs',
    breaks: 'another deployment is judged, and ours gets the verdict',
    file: 'src/operations/settle.ts',
    find: 'endingByProof(await proveRunning(session, open.revision, newest.state), endingOfLateCheck(checked));',
    replace: 'endingByProof(await Promise.resolve<Proof>({ kind: "own" }), endingOfLateCheck(checked));',
  },
  {
    name: 'what another tool deployed since is seen before going back',
    breaks: 'a job that is cancelled, or whoever comes for one that was lost, undoes it unasked',
    file: 'src/operations/proof.ts',
    find: 'const isSince = newestAttempt !== null && newestAttempt.id !== (open.baseline[name] ?? null);',
    replace: 'const isSince = false;',
  },
  {
    name: '`verdict-by`: settle ends what is past it',
    breaks: 'the entry of a lost runner stays open for ever',
    file: 'src/operations/settle.ts',
    find: 'if (!isPast(open.verdictBy, now)) return undefined;',
    replace: "if (open.verdictBy !== '') return undefined;",
  },
  {
    name: '`verdict-by`: nobody goes forward after it',
    breaks: 'a late runner deploys what should go back',
    file: 'src/operations/bring-about.ts',
    find: "if (wish.deadline !== null && session.clock.now() >= wish.deadline) return { kind: 'expired' };",
    replace: '',
  },
  {
    name: '`verdict-by`: nobody waits beyond it',
    breaks: 'what shows no evidence is followed for ever',
    file: 'src/operations/follow.ts',
    find: "if (deadline !== null && isPast(deadline, session.clock.now())) return { kind: 'expired' };",
    replace: '',
  },
  {
    name: '`admit-ttl`: settle withdraws what never began',
    breaks: 'the lock of a lost runner holds for ever',
    file: 'src/operations/settle.ts',
    find: 'if (!isPast(open.admitBy, now)) return undefined;',
    replace: "if (open.admitBy !== '') return undefined;",
  },
  {
    name: 'the rejection is written before going back',
    breaks: 'a crash in between loses it',
    file: 'src/operations/conclude.ts',
    find: '  let before = from;\n',
    replace: `  const own = (await import('./session.ts')).targetOf(session, open.revision);
  for (const { underWay } of ending.kind === 'failed' ? await session.orchestrator.observe(own) : [])
    if (underWay !== null) await session.orchestrator.stop(own, underWay);
  let before = from;
`,
  },
  {
    name: 'an end is planned on the newest head',
    breaks: 'what came under a hold meanwhile is verified',
    file: 'src/operations/conclude.ts',
    find: 'planEnding(before.state, open, ending, session.environment)',
    replace: 'planEnding(from.state, open, ending, session.environment)',
  },
  {
    name: 'returning is never cancelled',
    breaks: 'a cancelled job leaves its return to nobody',
    file: 'src/operations/go-back.ts',
    find: "if (open?.phase !== 'returning') return undefined;",
    replace: "if (open?.phase !== 'returning' || session.cancel.aborted) return undefined;",
  },
  {
    name: 'a way back that is under way is not stopped',
    breaks: 'StopServiceDeployment returns ECS to what was rejected',
    file: 'src/operations/go-back.ts',
    find: 'if (attempt === null || attempt.definition === definitions.get(observed.name)) continue;',
    replace: 'if (attempt === null) continue;',
  },
  {
    name: 'returning is finished by whoever comes',
    breaks: 'a return whose runner was lost is never finished',
    file: 'src/operations/settle.ts',
    find: 'const back = await goBack(session, newest);',
    replace: "if (open.because !== 'rejected') return undefined;\n      const back = await goBack(session, newest);",
  },
  {
    name: 'ours gone astray is brought back by settle',
    breaks: 'ECS stays on what a lost runner had deployed',
    file: 'src/operations/leave-truth.ts',
    find: "if (running.kind !== 'astray') return { running, outcome: null };",
    replace: 'if (current.number > 0) return { running, outcome: null };',
  },
  {
    name: 'a ledger counts as truncated only after it was read again',
    breaks: 'two ships side by side: one throws',
    file: 'src/operations/promote.ts',
    find: 'if (doubts > rereadings) throw step.doubt;',
    replace: 'if (doubts > 0) throw step.doubt;',
  },
  {
    name: 'a run that changes nothing moves tags that lag',
    breaks: 'the same command again leaves the tag behind',
    file: 'src/operations/move-tags.ts',
    find: "  if (newest !== undefined) await moveTagsIfAllowed(session, newest.header.number, 'leave');",
    replace: '  await Promise.resolve([session, newest]);',
  },
  {
    name: 'the tag moves after the verdict',
    breaks: 'it names what no verdict has passed',
    file: 'src/operations/deploy.ts',
    find: "      if (outcome.tasks > 0) return { kind: 'running'",
    replace: `      for (const manifest of (await session.registry.read(open.revision.repository, [open.revision.digest])).values())
        await session.registry.put(open.revision.repository, manifest, \`at.\${session.environment.name}\`);
      if (outcome.tasks > 0) return { kind: 'running'`,
  },
  {
    name: 'the tag of a build is read back',
    breaks: 'two builds of one source answer with two images',
    file: 'src/operations/publish-build.ts',
    find: "if (there === digest || (there === undefined && outcome !== 'taken')) return digest;",
    replace: "if (outcome !== 'taken') return digest;",
  },
];
