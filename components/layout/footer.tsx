import { getTranslations } from 'next-intl/server';
import { CopyButton } from '@/components/ui/copy-button';
import { deployment } from '@/lib/contracts/deployment';
import { shortenAddress } from '@/lib/format/address';
import { LiveHead } from './live-head';
import { Mark } from './mark';

const contractNames = ['kei', 'stakedKei', 'governor', 'timelock', 'delegateProfiles'] as const;

// Compiled in, like the chain; only web addresses are ever linked.
const configured = process.env.NEXT_PUBLIC_SOURCE_URL ?? '';
const sourceUrl = /^https?:\/\//.test(configured) ? configured : null;

/** The foot of every page: what runs where, and how fresh it is. */
export async function Footer() {
  const t = await getTranslations('layout');
  const words = await getTranslations('common');
  return (
    <footer className="mt-auto border-line border-t bg-sunken">
      <div className="shell grid gap-x-12 gap-y-10 py-10 md:grid-cols-[1fr_auto] lg:py-12">
        <div className="max-w-sm">
          <p className="flex items-center gap-2.5 font-semibold tracking-tight">
            <Mark size={24} />
            K-Gov
          </p>
          <p className="mt-3 text-muted text-sm leading-relaxed">{t('footer.about')}</p>
          <div className="mt-5 text-sm">
            <LiveHead />
          </div>
        </div>
        <div className="min-w-0 text-sm md:min-w-80">
          <h2 className="font-medium">
            {t('footer.contracts')}{' '}
            <span className="font-normal text-muted">
              {t('footer.onChain', { network: deployment.chainName, chainId: String(deployment.chainId) })}
            </span>
          </h2>
          <dl className="mt-2">
            {contractNames.map((name) => {
              const { address } = deployment.contracts[name];
              const short = shortenAddress(address);
              return (
                <div key={name} className="flex items-center justify-between gap-4">
                  <dt className="min-w-0 text-muted">{t(`footer.${name}`)}</dt>
                  <dd className="flex items-center font-mono text-[0.8125rem]" title={address}>
                    {short}
                    <CopyButton
                      text={address}
                      label={words('copyAddress', { address: short })}
                      copiedLabel={words('copied')}
                      className="-mr-2 size-8"
                    />
                  </dd>
                </div>
              );
            })}
          </dl>
        </div>
      </div>
      <div className="border-line border-t">
        <div className="shell flex flex-wrap justify-between gap-x-6 gap-y-1 py-4 text-faint text-sm">
          <span className="flex flex-wrap gap-x-4">
            {t('footer.licence')}
            {sourceUrl ? (
              <a href={sourceUrl} rel="noopener" className="underline underline-offset-3 hover:text-ink">
                {t('footer.source')}
              </a>
            ) : null}
          </span>
          <span>{words('utc')}</span>
        </div>
      </div>
    </footer>
  );
}
