import { notFound } from 'next/navigation';
import { type LocaleParams, localeOf } from '@/components/layout/social/page-image';
import { proposalImage } from '@/components/layout/social/proposal-image';
import { parseProposalId } from '@/components/proposals/proposal-id';
import { readHead } from '@/lib/queries/head';
import { readProposals } from '@/lib/queries/proposals';

export const dynamic = 'force-dynamic';
export const alt = 'K-Gov';
export const size = { width: 1200, height: 630 };
export const contentType = 'image/png';

type Props = LocaleParams & { params: Promise<{ id: string }> };

export default async function Image({ params }: Props): Promise<Response> {
  const id = parseProposalId((await params).id);
  const [head, proposals, locale] = await Promise.all([readHead(), readProposals(), localeOf(params)]);
  const proposal = proposals.find((candidate) => candidate.id === id);
  if (proposal === undefined) notFound();
  return proposalImage(proposal, head.timestamp, locale);
}
