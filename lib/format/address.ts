/** `0x1234…abcd`: for glances only. Whoever confirms something sees all of it. */
export function shortenAddress(address: string): string {
  return address.length <= 12 ? address : `${address.slice(0, 6)}…${address.slice(-4)}`;
}
