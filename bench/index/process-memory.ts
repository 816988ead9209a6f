import { readFileSync } from 'node:fs';

/** Megabytes a process has in memory now, and the most it ever had. */
export function processMemory(pid: number | undefined): { now: number; most: number } {
  const text = readFileSync(`/proc/${pid}/status`, 'utf8');
  const of = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(text)?.[1] ?? 0) / 1024;
  return { now: of('VmRSS'), most: of('VmHWM') };
}
