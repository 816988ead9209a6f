import { notFound } from 'next/navigation';
import { delegateAddress } from '@/components/delegates/delegate-address';
import { delegateImage } from '@/components/layout/social/delegate-image';
import { type LocaleParams, localeOf } from '@/components/layout/social/page-image';
import { readDelegate } from '@/lib/queries/delegates';
import { readTotals } from '@/lib/queries/totals';

export const dynamic = 'force-dynamic';
export const alt = 'K-Gov';
export const size = { width: 1200, height: 630 };
export const contentType = 'image/png';

type Props = LocaleParams & { params: Promise<{ address: string }> };

export default async function Image({ params }: Props): Promise<Response> {
  const address = delegateAddress((await params).address);
  if (address === null) notFound();
  const [delegate, totals, locale] = await Promise.all([
    readDelegate(address),
    readTotals(),
    localeOf(params),
  ]);
  return delegateImage(delegate, totals.totalVotes, locale);
}
