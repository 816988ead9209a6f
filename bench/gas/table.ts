import { print } from '@/scripts/print';

/** One system's gas by action; an action it does not have is missing. */
export type Column = { name: string; gas: Readonly<Record<string, number>> };

/** Prints ours first, then each other's figure and ours divided by it. */
export function printTable(title: string, [ours, ...others]: Column[]): void {
  if (ours === undefined) return;
  print(`\n${title} (gas per transaction, cold, with the base 21,000; ours ÷ theirs)`);
  for (const [action, gas] of Object.entries(ours.gas)) {
    print(`  ${action.padEnd(16)} ${figure(gas)}`);
    for (const { name, gas: theirs } of others) {
      const other = theirs[action];
      if (other !== undefined) print(`    ${name.padEnd(52)} ${figure(other)}   ${(gas / other).toFixed(3)}`);
    }
  }
}

function figure(gas: number): string {
  return gas.toLocaleString('en').padStart(10);
}
