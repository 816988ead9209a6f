import { getTranslations } from 'next-intl/server';
import { deployment } from '@/lib/contracts/deployment';
import { Link } from '@/lib/i18n/navigation';
import { ContractList } from './contract-list';
import { LiveHead } from './live-head';
import { Mark } from './mark';

// Compiled in, like the chain; only web addresses are ever linked.
const configured = process.env.NEXT_PUBLIC_SOURCE_URL ?? '';
const sourceUrl = /^https?:\/\//.test(configured) ? configured : null;

const link = 'inline-flex min-h-11 items-center underline underline-offset-3 hover:text-accent';

/** The documentation lies beside the source. */
function docsUrl(source: string): string {
  return `${source.replace(/\/$/, '')}#readme`;
}

/** The foot of every page: what runs where, and how fresh it is. */
export async function Footer() {
  const t = await getTranslations('layout');
  const words = await getTranslations('common');
  return (
    <footer className="mt-auto border-line border-t bg-sunken">
      <div className="shell grid gap-x-12 gap-y-10 py-10 lg:grid-cols-[1fr_auto] lg:gap-x-16 lg:py-12">
        <div className="max-w-sm">
          <p className="flex items-center gap-2.5 font-semibold tracking-tight">
            <Mark size={24} />
            K-Gov
          </p>
          <p className="mt-3 text-muted text-sm leading-relaxed">{t('footer.about')}</p>
          <div className="mt-5 text-sm">
            <LiveHead />
          </div>
          <nav aria-label={t('footer.pages')} className="mt-4 text-sm">
            <ul className="flex flex-wrap gap-x-5">
              <li>
                <Link href="/learn" className={link}>
                  {t('footer.learn')}
                </Link>
              </li>
              {sourceUrl ? (
                <>
                  <li>
                    <a href={sourceUrl} rel="noopener" className={link}>
                      {t('footer.source')}
                    </a>
                  </li>
                  <li>
                    <a href={docsUrl(sourceUrl)} rel="noopener" className={link}>
                      {t('footer.docs')}
                    </a>
                  </li>
                </>
              ) : null}
            </ul>
          </nav>
        </div>
        <div className="min-w-0 text-sm lg:w-[40rem]">
          <h2 className="font-medium">
            {t('footer.contracts')}{' '}
            <span className="font-normal text-muted">
              {t('footer.onChain', { network: deployment.chainName, chainId: String(deployment.chainId) })}
            </span>
          </h2>
          <ContractList />
        </div>
      </div>
      <div className="border-line border-t">
        <div className="shell flex flex-wrap justify-between gap-x-6 gap-y-1 py-4 text-faint text-sm">
          <span>{t('footer.licence')}</span>
          <span>{words('utc')}</span>
        </div>
      </div>
    </footer>
  );
}
