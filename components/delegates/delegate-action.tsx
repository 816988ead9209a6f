import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { ConnectButton } from '@/components/wallet/connect-button';
import { DelegateLeaf } from './delegate-leaf';
import type { DelegatePanelProps } from './delegate-panel';
import { PanelSkeleton } from './panel-skeleton';

/** Giving this delegate one's votes, or taking them back. */
export function DelegateAction(props: DelegatePanelProps) {
  const t = useTranslations('delegates.action');
  return (
    <Card as="section" title={t('title')}>
      <DelegateLeaf {...props} waiting={<PanelSkeleton label={t('loading')} />}>
        <div className="flex flex-col gap-4">
          <p className="text-pretty text-muted">{t('body')}</p>
          <ConnectButton variant="primary" className="w-full">
            {t('connect')}
          </ConnectButton>
        </div>
      </DelegateLeaf>
    </Card>
  );
}
