import { formatProblem, WaybillError } from '../../domain/error.ts';
import { cut, oneLine } from './plain.ts';

/** Why an AWS service did not take a message: what was denied comes with the statement that allows it. */
export function awsRefusal(error: unknown, service: string): string {
  if (error instanceof WaybillError) return error.problems.map(formatProblem).join('; ');
  if (error instanceof Error) return `${service} refused it: ${error.name}: ${cut(oneLine(error.message), 300)}`;
  return `${service} refused it`;
}
