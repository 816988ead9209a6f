import { useTranslations } from 'next-intl';
import { DemoDoor } from './demo-door';

/** On a local chain: says that it is one, and holds the faucet and the clock. */
export function DemoBar() {
  return process.env.NEXT_PUBLIC_CHAIN_ID === '31337' ? <Bar /> : null;
}

function Bar() {
  const t = useTranslations('demo.bar');
  return (
    <aside aria-label={t('label')} className="border-line border-b bg-warning-soft text-sm">
      <DemoDoor openLabel={t('open')} closeLabel={t('close')}>
        <p className="flex items-center gap-2 font-medium">
          <span aria-hidden="true" className="size-2 rounded-full bg-warning" />
          {t('label')}
        </p>
      </DemoDoor>
    </aside>
  );
}
