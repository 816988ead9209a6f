import { db } from 'ponder:api';
import { profile } from 'ponder:schema';
import { and, inArray, ne } from 'ponder';
import { z } from 'zod';
import { one } from '../endpoint';
import { addressParam } from '../fields';

const MOST = 100;

export const names = one({
  path: '/names/{addresses}',
  summary: `What at most ${MOST} accounts call themselves, by lower-case address; those without a name are left out.`,
  params: z.object({
    addresses: z
      .string()
      .transform((text) => text.split(','))
      .pipe(z.array(addressParam).max(MOST)),
  }),
  row: z.object({ names: z.record(z.string(), z.string()) }),
  read: async ({ params: { addresses } }) => {
    const rows = await db
      .select({ address: profile.address, name: profile.name })
      .from(profile)
      .where(and(inArray(profile.address, addresses), ne(profile.name, '')));
    return { names: Object.fromEntries(rows.map(({ address, name }) => [address.toLowerCase(), name])) };
  },
});
