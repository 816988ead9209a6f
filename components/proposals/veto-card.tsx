import { useLocale, useTranslations } from 'next-intl';
import { LearnLink } from '@/components/common/learn-link';
import { Card } from '@/components/ui/card';
import { Meter } from '@/components/ui/meter';
import { Notice } from '@/components/ui/notice';
import type { ProposalState } from '@/lib/domain/proposal-state';
import type { Veto } from '@/lib/domain/veto';
import { formatCount } from '@/lib/format/count';
import { formatTime } from '@/lib/format/time';
import { Signer } from './signer';
import { VetoLeaf } from './veto-leaf';
import { VetoSignatures } from './veto-signatures';

export type VetoCardProps = {
  proposalId: string;
  snapshot: number;
  state: ProposalState;
  veto: Veto;
  /** Chain seconds. */
  now: number;
  names: Record<string, string>;
};

/** The states between the snapshot and the end. */
const stoppable: readonly ProposalState[] = ['Active', 'Succeeded', 'Queued'];

/** The council's brake: how near it is to stopping this proposal, who pulled it and why, and what it cannot do. */
export function VetoCard({ proposalId, snapshot, state, veto, now, names }: VetoCardProps) {
  const t = useTranslations('proposals.veto');
  const locale = useLocale();
  const { signed, needed, seats, signatures, vetoedAt, obstacle, sunset } = veto;
  const open = stoppable.includes(state);
  const [last] = signatures;
  if (!open && signed === 0) return null;
  const words = {
    signed: formatCount(signed, locale),
    needed: formatCount(needed, locale),
    seats: formatCount(seats, locale),
    date: formatTime(vetoedAt ?? sunset, { locale, style: 'date' }),
  };
  return (
    <Card as="section" id="brake" title={t('title')}>
      {vetoedAt === null ? null : (
        <Notice tone="danger" title={t('vetoed', words)} className="mb-4">
          <p>{t('vetoedBody')}</p>
          {last === undefined ? null : (
            <p className="mt-2 flex flex-wrap items-baseline gap-x-2">
              {t('last')} <Signer member={last.member} names={names} />
            </p>
          )}
        </Notice>
      )}
      {open ? (
        <p className="text-pretty text-muted text-sm leading-relaxed">
          {obstacle === null ? `${t('power')} ${t('limits', words)}` : t(`obstacle.${obstacle}`)}
        </p>
      ) : vetoedAt === null ? (
        <p className="text-pretty text-muted text-sm">{t('notStopped')}</p>
      ) : null}
      {signed > 0 || (open && obstacle === null) ? (
        <>
          <Meter
            label={t('meter')}
            valueText={t('count', words)}
            value={signed / needed}
            tone="danger"
            className="mt-4"
          >
            <p className="mb-2 font-medium tabular-nums">{t('count', words)}</p>
          </Meter>
          <p className="mt-2 text-faint text-sm">{t('share', words)}</p>
        </>
      ) : null}
      <VetoSignatures signatures={signatures} now={now} names={names} />
      <LearnLink chapter="council" at="brake" className="mt-4">
        {t('learn')}
      </LearnLink>
      {open ? <VetoLeaf proposalId={proposalId} snapshot={snapshot} obstacle={obstacle} /> : null}
    </Card>
  );
}
