import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);

// src/domain/lanes.ts
async function inLanes(lanes, items, act) {
  const waiting = [...items];
  const lane = async () => {
    for (let item = waiting.shift(); item !== void 0; item = waiting.shift()) {
      try {
        await act(item);
      } catch (error) {
        waiting.length = 0;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(lanes, items.length) }, lane));
}

export {
  inLanes
};
