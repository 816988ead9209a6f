/** A bytes32 that holds a short text (`protocol.fee`), as that text; any other one as it is. */
export function shortText(bytes: string): string {
  const digits = /^0x((?:[2-7][0-9a-fA-F])+?)(?:00)*$/.exec(bytes)?.[1];
  if (digits === undefined || bytes.length !== 66) return bytes;
  const pairs = digits.match(/../g) ?? [];
  return String.fromCharCode(...pairs.map((pair) => Number.parseInt(pair, 16)));
}
