/** Twenty bytes, `0x`-prefixed. Parsed at the border, trusted inside. */
export type Address = `0x${string}`;

/** Any number of bytes, `0x`-prefixed. */
export type Hex = `0x${string}`;

export const ZERO_ADDRESS: Address = `0x${'0'.repeat(40)}`;

/** Whether two addresses are the same account, whatever their checksum case. */
export function sameAddress(a: string | null | undefined, b: string | null | undefined): boolean {
  return a != null && b != null && a.toLowerCase() === b.toLowerCase();
}
