import type { Hex } from '@/lib/domain/hex';

const DATA = /^0x(?:[0-9a-fA-F]{2}){4,}$/;
const MAX_DEPTH = 12;

/**
 * The bytes a call reverted with, wherever a library or a node put them: viem's `raw`, JSON-RPC's `error.data`, or
 * that wrapped once more by a wallet.
 */
export function revertData(error: unknown): Hex | undefined {
  let current = error;
  for (let depth = 0; depth < MAX_DEPTH && isRecord(current); depth++) {
    const found = hexIn(current['raw']) ?? hexIn(current['data']) ?? nested(current['data']);
    if (found !== undefined) return found;
    current = current['cause'];
  }
  return undefined;
}

function nested(value: unknown): Hex | undefined {
  if (!isRecord(value)) return undefined;
  return (
    hexIn(value['data']) ?? hexIn(value['result']) ?? nested(value['originalError']) ?? nested(value['cause'])
  );
}

function hexIn(value: unknown): Hex | undefined {
  return typeof value === 'string' && DATA.test(value) ? (value as Hex) : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
