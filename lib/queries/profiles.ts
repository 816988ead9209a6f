import 'server-only';
import type { Address } from '@/lib/domain/hex';
import { fromHistory } from './history/from-history';

/** What these accounts call themselves, by lower-case address, for labels. */
export async function readNamesOf(addresses: readonly Address[]): Promise<Record<string, string>> {
  return addresses.length === 0 ? {} : fromHistory((history) => history.names(addresses));
}

/** The name to show beside an address, if it gave itself one. */
export async function readName(address: Address): Promise<string | undefined> {
  return (await readNamesOf([address]))[address.toLowerCase()];
}
