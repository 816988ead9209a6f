import { notFound } from 'next/navigation';
import { type LocaleParams, localeOf } from '@/components/layout/social/page-image';
import { proposalImage } from '@/components/layout/social/proposal-image';
import { parseProposalId } from '@/components/proposals/proposal-id';
import { readHead } from '@/lib/queries/head';
import { readProposal } from '@/lib/queries/proposal';

export const dynamic = 'force-dynamic';
export const alt = 'K-Gov';
export const size = { width: 1200, height: 630 };
export const contentType = 'image/png';

type Props = LocaleParams & { params: Promise<{ id: string }> };

export default async function Image({ params }: Props): Promise<Response> {
  const id = parseProposalId((await params).id);
  if (id === null) notFound();
  const [head, proposal, locale] = await Promise.all([readHead(), readProposal(id), localeOf(params)]);
  if (proposal === null) notFound();
  return proposalImage(proposal, head.timestamp, locale);
}
