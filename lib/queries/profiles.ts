import 'server-only';
import { readNames } from './delegates';

/** The name to show beside an address, if it gave itself one. */
export async function readName(address: string): Promise<string | undefined> {
  return (await readNames())[address.toLowerCase()];
}
