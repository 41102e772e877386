import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);

// src/adapters/process/secrets.ts
function secretValues(environment, names) {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = environment[name];
      return value === void 0 || value === "" ? [] : [[name, value]];
    })
  );
}

export {
  secretValues
};
