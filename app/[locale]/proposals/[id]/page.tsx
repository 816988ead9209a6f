import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { excerpt } from '@/components/common/excerpt';
import { Messages } from '@/components/layout/messages';
import { pageUrl } from '@/components/layout/page-url';
import { addressesShown } from '@/components/proposals/addresses-shown';
import { parseBallotPlace } from '@/components/proposals/ballot-place';
import { parseProposalId } from '@/components/proposals/proposal-id';
import { ProposalView } from '@/components/proposals/proposal-view';
import { chosenText, parseTextWish } from '@/components/proposals/text/chosen-text';
import { localize } from '@/lib/i18n/localize';
import { decodeAction } from '@/lib/proposal-actions/decode';
import { readBallotPage } from '@/lib/queries/ballots';
import { readHead } from '@/lib/queries/head';
import { readParameterUnits } from '@/lib/queries/parameter-units';
import { readParameters } from '@/lib/queries/parameters';
import { readNamesOf } from '@/lib/queries/profiles';
import { readProposal } from '@/lib/queries/proposal';
import { isBelowThreshold } from '@/lib/queries/proposer-standing';
import { readTallyHistory } from '@/lib/queries/tally-history';
import { readTargetsWithoutCode } from '@/lib/queries/targets-without-code';
import { readVeto } from '@/lib/queries/veto';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const findProposal = cache(async (text: string) => {
  const id = parseProposalId(text);
  const proposal = id === null ? null : await readProposal(id);
  if (proposal === null) notFound();
  return proposal;
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { texts } = await findProposal((await params).id);
  const [search, locale, t] = await Promise.all([searchParams, getLocale(), getTranslations()]);
  const { title, body } = chosenText(texts, parseTextWish(search['text']), locale);
  return {
    title: title || t('common.untitledProposal'),
    description: excerpt(body) || t('proposals.lead'),
  };
}

export default async function ProposalPage({ params, searchParams }: Props) {
  const proposal = await findProposal((await params).id);
  const search = await searchParams;
  const [locale, head, ballots, parameters, belowThreshold, withoutCode, units, veto] = await Promise.all([
    getLocale(),
    readHead(),
    readBallotPage(proposal.id, parseBallotPlace(search)),
    readParameters(),
    isBelowThreshold(proposal),
    readTargetsWithoutCode(proposal.actions),
    readParameterUnits(proposal.actions),
    readVeto(proposal),
  ]);
  const actions = proposal.actions.map((action) => {
    const decoded = decodeAction(action, proposal.proposer, units);
    const empty = withoutCode.has(action.target.toLowerCase());
    return empty ? { ...decoded, warnings: [...decoded.warnings, 'noCode' as const] } : decoded;
  });
  const names = await readNamesOf(addressesShown({ proposal, actions, ballots, veto }));
  return (
    <Messages namespaces={['proposals']}>
      <ProposalView
        proposal={proposal}
        actions={actions}
        head={head}
        names={names}
        guardian={parameters.guardian}
        belowThreshold={belowThreshold}
        veto={veto}
        history={await readTallyHistory(proposal, head.timestamp)}
        ballots={ballots}
        textWish={parseTextWish(search['text'])}
        url={await pageUrl(localize(`/proposals/${proposal.id}`, locale))}
      />
    </Messages>
  );
}
