/** A page's number from the address; 1 for anything that is none. */
export function parsePageNumber(value: string | string[] | undefined): number {
  const text = Array.isArray(value) ? value[0] : value;
  return text !== undefined && /^[1-9][0-9]{0,5}$/.test(text) ? Number(text) : 1;
}
