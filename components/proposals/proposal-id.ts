const MAX_UINT256 = 2n ** 256n - 1n;

/** A proposal's id from the address: decimal digits that fit uint256. Null for anything else. */
export function parseProposalId(text: string): bigint | null {
  if (!/^(?:0|[1-9][0-9]{0,77})$/.test(text)) return null;
  const id = BigInt(text);
  return id <= MAX_UINT256 ? id : null;
}
