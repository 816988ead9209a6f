import { contractSizes, SIZE_LIMIT } from '@/scripts/contract-sizes';
import { table } from './table';

/** Bytes of code of every deployed contract. */
export function sizesRecord(): string {
  const rows = contractSizes().map(({ name, size, creation }) => [name, size, SIZE_LIMIT - size, creation]);
  return table(['contract', 'bytes of code', 'left under EIP-170', 'bytes that create it'], rows);
}
