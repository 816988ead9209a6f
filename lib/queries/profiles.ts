import 'server-only';
import { perHead } from '@/lib/chain/per-head';
import { readStory } from '@/lib/chain/story';
import type { Profile } from '@/lib/domain/delegate';

/** What accounts say of themselves, by lower-case address; the latest word counts, empty ones take it back. */
export const readProfiles = perHead(async (): Promise<Map<string, Profile>> => {
  const { delegateProfiles } = await readStory();
  const profiles = new Map<string, Profile>();
  for (const { args } of delegateProfiles) {
    const key = args.account.toLowerCase();
    if (args.name === '' && args.statement === '') profiles.delete(key);
    else profiles.set(key, { name: args.name, statement: args.statement });
  }
  return profiles;
});

/** The name to show beside an address, if it gave itself one. */
export async function readName(address: string): Promise<string | undefined> {
  return (await readProfiles()).get(address.toLowerCase())?.name || undefined;
}
