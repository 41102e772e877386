import type { Assignment, FromWorker } from './assignment.ts';
import { playAssignment } from './play-assignment.ts';

/** A process that plays what it is sent, one journey after the other, until its parent has nothing more. */
const tell = (message: FromWorker): void => {
  process.send?.(message);
};

process.on('message', (assignment: Assignment) => {
  void playAssignment(assignment, (result) => tell({ kind: 'result', id: assignment.id, result })).then(() =>
    tell({ kind: 'done' }),
  );
});
process.on('disconnect', () => process.exit());
// Waits of one are filled by the other.
tell({ kind: 'ready', lanes: 2 });
