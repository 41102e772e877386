import { createContext, Script } from 'node:vm';

export type Match = 'yes' | 'no' | 'too-slow' | 'malformed';

const script = new Script('new RegExp(pattern).test(text)');

/**
 * Whether a text matches a regular expression, for at most `milliseconds`. A pattern such as `(a+)+$` takes time
 * exponential in the text; V8 gives an expression up only when the script that runs it has a time limit, so it runs in
 * one. The text is a service's answer: it is data there, and never code.
 */
export function boundedMatch(pattern: string, text: string, milliseconds = 1000): Match {
  try {
    return script.runInContext(createContext({ pattern, text }), { timeout: milliseconds }) === true ? 'yes' : 'no';
  } catch (error) {
    if (typeof error !== 'object' || error === null) return 'malformed';
    return 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? 'too-slow' : 'malformed';
  }
}
