import type { Profile } from '@/lib/domain/delegate';
import { byteLength } from '@/lib/domain/description';

/** Bytes of UTF-8 the contract takes (`MAX_NAME`, `MAX_STATEMENT` of DelegateProfiles). */
export const MAX_NAME_BYTES = 64;
export const MAX_STATEMENT_BYTES = 4096;

/** How many bytes each text is over its limit (0: fits), and whether it can be published. */
export function checkIntroduction(name: string, statement: string, present: Profile | null) {
  const nameOver = Math.max(0, byteLength(name.trim()) - MAX_NAME_BYTES);
  const statementOver = Math.max(0, byteLength(statement.trim()) - MAX_STATEMENT_BYTES);
  const empty = name.trim() === '';
  const same =
    present !== null && name.trim() === present.name && statement.trim() === present.statement.trim();
  return {
    nameOver,
    statementOver,
    empty,
    same,
    ok: nameOver === 0 && statementOver === 0 && !empty && !same,
  };
}
