import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { deployment } from '@/lib/contracts/deployment';
import { Link } from '@/lib/i18n/navigation';
import { LocaleSwitch } from './locale-switch';
import { Mark } from './mark';
import { NavLinks } from './nav-links';
import { SearchButton } from './search-button';
import { ThemeSwitch } from './theme-switch';

/** The head of every page; `wallet` is the wallet's button. */
export async function Header({ wallet }: { wallet: ReactNode }) {
  const t = await getTranslations('layout');
  return (
    <header className="sticky top-0 z-30 border-line border-b bg-paper/90 backdrop-blur-md">
      <div className="shell flex h-16 items-center gap-1 sm:gap-2">
        <Link
          href="/"
          aria-label={t('home')}
          className="-ml-1 flex min-h-11 items-center gap-2.5 rounded-control p-1 font-semibold text-lg tracking-tight"
        >
          <Mark />
          <span className="whitespace-nowrap max-[26rem]:sr-only">K-Gov</span>
        </Link>
        <nav aria-label={t('nav.label')} className="ml-2 hidden lg:block">
          <NavLinks as="bar" />
        </nav>
        <div className="ml-auto flex min-w-0 items-center">
          <span
            title={t('network')}
            className="mr-3 hidden items-center gap-1.5 whitespace-nowrap rounded-full border border-line px-2.5 py-1 text-muted text-xs xl:inline-flex"
          >
            <span className="sr-only">{t('network')}: </span>
            <span aria-hidden="true" className="size-1.5 rounded-full bg-accent" />
            {deployment.chainName}
          </span>
          <SearchButton />
          <LocaleSwitch />
          <ThemeSwitch />
          <div className="ml-1 flex min-w-0 items-center sm:ml-2">{wallet}</div>
        </div>
      </div>
    </header>
  );
}
