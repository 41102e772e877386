/** Memory in MiB that Fargate has for a cpu value: from, to, step (task-cpu-memory-error). */
const SIZES: Readonly<Record<number, readonly [from: number, to: number, step: number]>> = {
  512: [1024, 4096, 1024],
  1024: [2048, 8192, 1024],
  2048: [4096, 16_384, 1024],
  4096: [8192, 30_720, 1024],
  8192: [16_384, 61_440, 4096],
  16384: [32_768, 122_880, 8192],
};

/** Whether Fargate has tasks of that size. */
export function isFargateSize(cpu: number, memory: number): boolean {
  if (cpu === 256) return [512, 1024, 2048].includes(memory);
  const range = SIZES[cpu];
  if (range === undefined) return false;
  const [from, to, step] = range;
  return memory >= from && memory <= to && (memory - from) % step === 0;
}

/** Task-level cpu as ECS keeps it, in units: `256`, `0.25 vCPU` → `256`; undefined: not a size at all. */
export function cpuUnits(text: string): number | undefined {
  const [, vcpu] = /^\s*(\d*\.?\d+)\s*vcpu\s*$/i.exec(text) ?? [];
  if (vcpu !== undefined) return Math.round(Number(vcpu) * 1024);
  return /^\d+$/.test(text.trim()) ? Number(text) : undefined;
}

/** Task-level memory as ECS keeps it, in MiB: `512`, `0.5 GB` → `512`; undefined: not a size at all. */
export function memoryMib(text: string): number | undefined {
  const [, gigabytes] = /^\s*(\d*\.?\d+)\s*gb\s*$/i.exec(text) ?? [];
  if (gigabytes !== undefined) return Math.round(Number(gigabytes) * 1024);
  return /^\d+$/.test(text.trim()) ? Number(text) : undefined;
}
