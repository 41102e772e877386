import type { Problem } from '../../domain/error.ts';
import { suggestion } from '../../config/suggestion.ts';
import { defaultText, type InputTable } from '../verbs/input.ts';
import type { InputSource } from './source.ts';

/**
 * The runner hands an action its inputs as `INPUT_<NAME>`: upper case, spaces as `_`, hyphens kept; what was not
 * written is its default, or empty. A name that no input has is passed on too, with a mere warning, so that `dry-rn: true`
 * would deploy. But a job's `env:` may hold variables of such names for other steps: only one that looks like an input
 * which was not written itself is refused.
 */
export function githubInputs(inputs: InputTable, environment: NodeJS.ProcessEnv): InputSource {
  const known = new Set(Object.keys(inputs).map(variableOf));
  const problems: Problem[] = [];
  for (const [variable, value] of Object.entries(environment)) {
    const upper = variable.toUpperCase();
    if (!upper.startsWith('INPUT_') || known.has(upper) || value === undefined || value === '') continue;
    const name = upper.slice('INPUT_'.length).toLowerCase();
    const near = suggestion(name, Object.keys(inputs));
    const meant = near === undefined ? undefined : inputs[near];
    if (near === undefined || meant === undefined) continue;
    const written = environment[variableOf(near)] ?? '';
    if (written === value || (written !== '' && written !== defaultText(meant))) continue;
    problems.push({
      where: `input ${JSON.stringify(name)}`,
      message: `there is no such input; did you mean "${near}"? There are ${Object.keys(inputs).join(', ')}`,
      fix: `${near}: … (or, where ${variable} is a variable of your own, give it a name without INPUT_)`,
    });
  }
  return {
    read: (name, input) => {
      const written = environment[variableOf(name)] ?? '';
      if (written !== '') return [written];
      return input.type === 'secret' ? present(environment[input.variable]) : [];
    },
    where: (name) => `input "${name}"`,
    line: (name, value) => `${name}: ${value}`,
    problems,
  };
}

function variableOf(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

function present(value: string | undefined): readonly string[] {
  return value === undefined || value === '' ? [] : [value];
}
