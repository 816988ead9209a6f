import { useTranslations } from 'next-intl';
import { StateBadge } from '@/components/common/state-badge';
import { proposalStates } from '@/lib/domain/proposal-state';

/** Every state a proposal can be in, and what it means. */
export function StateList() {
  const t = useTranslations('learn.proposals.states');
  return (
    <dl className="grid gap-x-4 gap-y-3 sm:grid-cols-[9rem_minmax(0,1fr)]">
      {proposalStates.map((state) => (
        <div key={state} className="grid gap-1 sm:col-span-2 sm:grid-cols-subgrid">
          <dt>
            <StateBadge state={state} />
          </dt>
          <dd className="text-[0.9375rem] leading-relaxed">{t(state)}</dd>
        </div>
      ))}
    </dl>
  );
}
