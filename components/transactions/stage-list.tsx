'use client';

import { useTranslations } from 'next-intl';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import type { Stage } from '@/lib/transactions/progress';

const stages = ['check', 'sign', 'sent', 'mined', 'shown'] as const;

/** check → sign → sent → mined → shown, with the present one marked. */
export function StageList({ stage }: { stage: Stage }) {
  const t = useTranslations('transactions');
  const reached = stages.indexOf(stage === 'review' ? 'check' : stage === 'proposed' ? 'shown' : stage);
  const over = stage === 'shown' || stage === 'proposed';
  return (
    <ol className="flex gap-1.5" aria-label={t('stages')}>
      {stages.map((name, index) => {
        const done = over || index < reached || (stage === 'review' && name === 'check');
        return (
          <li
            key={name}
            aria-current={index === reached && !over ? 'step' : undefined}
            className="min-w-0 flex-1"
          >
            <span
              aria-hidden="true"
              className={cx('block h-1 rounded-full', done || index === reached ? 'bg-accent' : 'bg-line')}
            />
            <span
              className={cx(
                'mt-1.5 flex items-center gap-0.5 text-xs',
                index === reached ? 'font-medium text-ink' : 'text-muted',
              )}
            >
              {done ? <Icon name="check" size={12} className="shrink-0" /> : null}
              <span className="truncate">{t(`stage.${name}`)}</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
