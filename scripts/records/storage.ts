import type { Layout, Variable } from './described';
import { table } from './table';

/** Where a contract keeps what: one row per variable, a struct's fields below it. */
export function storageRecord(layout: Layout): string {
  const rows = layout.storage.flatMap((variable) => rowsOf(variable, layout, 0n, ''));
  if (rows.length === 0) return 'nothing\n';
  const structs = structsOf(layout).map(
    ([name, members]) =>
      `\n${name}\n\n${table(
        HEAD,
        members.flatMap((member) => rowsOf(member, layout, 0n, '')),
      )}`,
  );
  return `${table(HEAD, rows)}${structs.join('')}`;
}

const HEAD = ['slot', 'offset', 'bytes', 'name', 'type'];

function rowsOf(variable: Variable, layout: Layout, base: bigint, prefix: string): (string | number)[][] {
  const type = layout.types?.[variable.type];
  const slot = base + BigInt(variable.slot);
  const name = prefix + variable.label;
  const row = [Number(slot), variable.offset, Number(type?.numberOfBytes ?? 0), name, type?.label ?? ''];
  const members = type?.members ?? [];
  return [row, ...members.flatMap((member) => rowsOf(member, layout, slot, `${name}.`))];
}

/** Structs that are reached through mappings only; their slots count from the entry's own. */
function structsOf(layout: Layout): [string, Variable[]][] {
  const types = Object.values(layout.types ?? {});
  const inline = new Set(layout.storage.map(({ type }) => layout.types?.[type]?.label));
  return types
    .flatMap(({ label, members }): [string, Variable[]][] =>
      members === undefined || inline.has(label) ? [] : [[label, members]],
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
