import type { Diagnosis, Evidence } from './diagnose.ts';

/**
 * Whether there is no point in waiting: a cause that cannot heal, the circuit breaker or an alarm, or the same cause on
 * two tasks (or, where no task exists, the same event three times). One lost Spot instance, one slow start or a lack of
 * capacity is not decisive, and neither is an event that repeats what became of some task: the task itself is, where it is one
 * of this deployment. Pure.
 */
export function isDecisive(
  evidence: Pick<Evidence, 'breakerTriggered' | 'alarmsTriggered'>,
  diagnosis: Diagnosis,
): boolean {
  if (evidence.breakerTriggered || evidence.alarmsTriggered.length > 0) return true;
  const { ofTasks, ofEvents } = diagnosis;
  if (ofTasks.some(({ finding }) => !finding.heals) || ofEvents.some(({ heals }) => !heals)) return true;
  const repeated = ofEvents.filter(({ repeats }) => repeats).map(({ row }) => row);
  if (repeated.some((row) => repeated.filter((other) => other === row).length >= 3)) return true;
  const tasksByRow = new Map<string, Set<string>>();
  for (const { task, finding } of ofTasks) {
    if (!finding.repeats) continue;
    tasksByRow.set(finding.row, (tasksByRow.get(finding.row) ?? new Set<string>()).add(task));
  }
  return [...tasksByRow.values()].some((tasks) => tasks.size > 1);
}
