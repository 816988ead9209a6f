import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { ConnectButton } from '@/components/wallet/connect-button';
import type { ProposalSummary } from '@/lib/domain/proposal';
import { isObjectionPeriod } from '@/lib/domain/proposal-clock';
import { VotePanelLeaf } from './vote-panel-leaf';

/** Where one votes. Without a wallet: what it takes, while there is something to vote on. */
export function VoteSection({ proposal, now }: { proposal: ProposalSummary; now: number }) {
  const t = useTranslations('proposals.vote');
  const { id, state, snapshot, tally } = proposal;
  const open = state === 'Active' || state === 'Pending';
  const invitation = open ? (
    <Card as="section" title={t('title')}>
      <p className="mb-4 text-pretty text-muted">{t(state === 'Active' ? 'invite' : 'invitePending')}</p>
      <ConnectButton variant="primary" className="w-full">
        {t(state === 'Active' ? 'connect' : 'connectPending')}
      </ConnectButton>
    </Card>
  ) : null;
  return (
    <div id="vote" className="empty:hidden">
      <VotePanelLeaf
        proposalId={id.toString()}
        snapshot={snapshot}
        pending={state === 'Pending'}
        onlyAgainst={isObjectionPeriod(proposal, now)}
        revision={`${tally.for}-${tally.against}-${tally.abstain}`}
        invitation={invitation}
      />
    </div>
  );
}
