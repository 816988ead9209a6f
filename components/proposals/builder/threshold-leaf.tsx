'use client';

import { useTranslations } from 'next-intl';
import { Amount } from '@/components/common/amount';
import { WithWallet } from '@/components/wallet/with-wallet';
import type { ThresholdProps } from './threshold';

const load = () => import('./threshold');

/** What proposing takes, and with a wallet what the account has. */
export function ThresholdLeaf(props: ThresholdProps) {
  const t = useTranslations('newProposal.threshold');
  const rule = (
    <p className="text-muted text-sm">
      {t.rich('rule', {
        threshold: () => <Amount value={props.threshold} symbol="sKEI" className="font-medium text-ink" />,
      })}
    </p>
  );
  return <WithWallet load={load} props={props} fallback={rule} />;
}
