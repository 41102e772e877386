import type { Problem } from '../../domain/error.ts';
import { suggestion } from '../../config/suggestion.ts';
import type { InputTable } from '../verbs/input.ts';
import type { InputSource } from './source.ts';

/**
 * The runner hands an action its inputs as `INPUT_<NAME>`: upper case, spaces as `_`, hyphens kept; what was not
 * written is empty. A name that no input has is refused: GitHub only warns, and `enviroment: prod` would be ignored.
 */
export function githubInputs(inputs: InputTable, environment: NodeJS.ProcessEnv): InputSource {
  const known = new Map(Object.keys(inputs).map((name) => [variableOf(name), name]));
  const problems: Problem[] = [];
  for (const [variable, value] of Object.entries(environment)) {
    const upper = variable.toUpperCase();
    if (!upper.startsWith('INPUT_') || known.has(upper) || value === undefined || value === '') continue;
    const name = upper.slice('INPUT_'.length).toLowerCase();
    const near = suggestion(name, Object.keys(inputs));
    problems.push({
      where: `input ${JSON.stringify(name)}`,
      message: `there is no such input; there are ${Object.keys(inputs).join(', ')}`,
      ...(near === undefined ? {} : { fix: `${near}: …` }),
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
