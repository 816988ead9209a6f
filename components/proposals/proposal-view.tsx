import { useLocale, useTranslations } from 'next-intl';
import { AddressLabel } from '@/components/common/address-label';
import { AsOf } from '@/components/common/as-of';
import { ShareButton } from '@/components/common/share-button';
import { StateBadge } from '@/components/common/state-badge';
import { TypeBadge } from '@/components/common/type-badge';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { buttonClass } from '@/components/ui/button-class';
import { Card } from '@/components/ui/card';
import { PageHeader } from '@/components/ui/page-header';
import type { BallotPage } from '@/lib/domain/ballot-page';
import type { Head } from '@/lib/domain/head';
import type { Address } from '@/lib/domain/hex';
import type { ProposalDetail } from '@/lib/domain/proposal';
import { expiresAt } from '@/lib/domain/proposal-clock';
import type { TallySample } from '@/lib/domain/tally-history';
import type { Veto } from '@/lib/domain/veto';
import type { DecodedAction } from '@/lib/proposal-actions/decoded-action';
import { ActionList } from './actions/action-list';
import { Ballots } from './ballots';
import { CarryOut } from './carry-out';
import { MomentLine } from './moment-line';
import { ObjectionNotice } from './objection-notice';
import { proposalHref } from './proposal-href';
import { proposalMoment } from './proposal-moment';
import { ProposalTimeline } from './proposal-timeline';
import { ProposalRecord } from './record/proposal-record';
import { ResultPanel } from './result-panel';
import { TallyChart } from './tally-chart';
import { TermsPanel } from './terms-panel';
import { chosenText } from './text/chosen-text';
import { ProposalTextCard } from './text/proposal-text-card';
import { VetoCard } from './veto-card';
import { VoteSection } from './vote-section';

export type ProposalViewProps = {
  proposal: ProposalDetail;
  actions: DecodedAction[];
  head: Head;
  names: Record<string, string>;
  guardian: Address;
  /** The proposer no longer has the votes its proposal took. */
  belowThreshold: boolean;
  /** Null before voting begins. */
  veto: Veto | null;
  ballots: BallotPage;
  /** How its tally came together; empty before anybody voted. */
  history: TallySample[];
  /** The text the address asks for. */
  textWish: string | undefined;
  /** Where this page is on the web. */
  url: string;
};

/** A proposal: what it does, why, how the vote stands, and what can be done about it now. */
export function ProposalView(props: ProposalViewProps) {
  const { proposal, actions, head, names, guardian, belowThreshold, veto, history, ballots, textWish, url } =
    props;
  const t = useTranslations('proposals');
  const common = useTranslations('common');
  const { id, texts, state, proposer } = proposal;
  const text = chosenText(texts, textWish, useLocale());
  const now = head.timestamp;
  const name = names[proposer.toLowerCase()];
  const shownTitle = text.title || common('untitledProposal');
  const moment = proposalMoment(proposal, now);
  return (
    <article>
      <PageHeader
        above={
          <Breadcrumbs
            label={common('breadcrumbs')}
            items={[{ label: t('title'), href: '/proposals' }, { label: shownTitle }]}
          />
        }
        title={<bdi {...(text.lang === null ? {} : { lang: text.lang })}>{shownTitle}</bdi>}
        meta={
          <>
            <StateBadge state={state} />
            <TypeBadge type={proposal.terms.type} />
            <MomentLine moment={moment} now={now} className="font-medium" />
            <span className="flex flex-wrap items-baseline gap-x-1.5 text-muted">
              {t('list.by')}
              <AddressLabel address={proposer} href={`/delegates/${proposer}`} {...(name ? { name } : {})} />
            </span>
          </>
        }
        actions={
          <>
            {state === 'Active' ? (
              <a href="#vote" className={buttonClass({ variant: 'primary', className: 'lg:hidden' })}>
                {t('vote.jump')}
              </a>
            ) : null}
            <ShareButton title={shownTitle} />
          </>
        }
      />
      <ObjectionNotice proposal={proposal} now={now} />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22.5rem] lg:grid-rows-[auto_1fr]">
        <div className="min-w-0 space-y-6">
          <Card as="section" title={t('actions.title', { count: actions.length })}>
            <p className="-mt-2 mb-5 text-muted text-sm">{t('actions.lead')}</p>
            <ActionList actions={actions} names={names} />
          </Card>
          <ProposalTextCard
            texts={texts}
            shown={text}
            actions={proposal.actions}
            hrefOf={(wish) => proposalHref(id, { text: wish })}
          />
        </div>
        <div className="min-w-0 space-y-6 lg:row-span-2">
          <VoteSection proposal={proposal} now={now} />
          <CarryOut
            proposalId={id.toString()}
            state={state}
            eta={proposal.eta}
            until={expiresAt(proposal)}
            now={now}
            proposer={proposer}
            guardian={guardian}
            belowThreshold={belowThreshold}
          />
          <ResultPanel proposal={proposal} />
          {veto === null ? null : (
            <VetoCard
              proposalId={id.toString()}
              snapshot={proposal.snapshot}
              state={state}
              veto={veto}
              now={now}
              names={names}
            />
          )}
          <ProposalTimeline proposal={proposal} now={now} />
          <TermsPanel proposal={proposal} />
        </div>
        <div className="min-w-0 space-y-6">
          <TallyChart proposal={proposal} samples={history} />
          <Ballots
            ballots={ballots}
            state={state}
            hrefOf={(place) => `${proposalHref(id, { ballots: place, text: textWish })}#ballots`}
            now={now}
            names={names}
          />
          <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2 print:hidden">
            <AsOf head={head} />
            <p className="min-w-0 break-all text-faint text-sm tabular-nums">
              {t('id', { id: id.toString() })}
            </p>
          </div>
          <ProposalRecord proposal={proposal} head={head} url={url} />
        </div>
      </div>
    </article>
  );
}
