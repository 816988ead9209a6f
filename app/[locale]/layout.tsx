import '../globals.css';
import '../print.css';
import type { Metadata, Viewport } from 'next';
import { notFound } from 'next/navigation';
import { hasLocale } from 'next-intl';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { type ReactNode, Suspense } from 'react';
import { DemoBar } from '@/components/demo/demo-bar';
import { BoundedPaste } from '@/components/layout/bounded-paste';
import { fontClass } from '@/components/layout/fonts';
import { Footer } from '@/components/layout/footer';
import { Header } from '@/components/layout/header';
import { IndexNotice } from '@/components/layout/index-notice';
import { KoreanFont } from '@/components/layout/korean-font';
import { Messages } from '@/components/layout/messages';
import { PageLinks } from '@/components/layout/page-links';
import { rootNamespaces } from '@/components/layout/root-namespaces';
import { TabBar } from '@/components/layout/tab-bar';
import { ThemeScript } from '@/components/layout/theme-script';
import { TransactionHost } from '@/components/transactions/transaction-host';
import { IconSprite } from '@/components/ui/icon-sprite';
import { Toaster } from '@/components/ui/toaster';
import { WalletButton } from '@/components/wallet/wallet-button';
import { env } from '@/lib/env';
import type { Locale } from '@/lib/i18n/locales';
import { routing } from '@/lib/i18n/routing';
import { hasIndex } from '@/lib/queries/index-trouble';

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

const openGraphLocales: Record<Locale, string> = { en: 'en_US', vi: 'vi_VN', ko: 'ko_KR' };

export const viewport: Viewport = {
  colorScheme: 'light dark',
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#0d1312' },
  ],
};

export function generateStaticParams() {
  return routing.locales.map((locale) => ({ locale }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) return {};
  const t = await getTranslations({ locale, namespace: 'layout' });
  return {
    title: { default: t('title'), template: `%s · ${t('title')}` },
    description: t('description'),
    metadataBase: new URL(env.SITE_URL),
    // Of this page, without filters; the other languages are named by the proxy's Link header.
    alternates: { canonical: './' },
    twitter: { card: 'summary_large_image' },
    // A page's own title and description go into its previews.
    openGraph: { type: 'website', siteName: 'K-Gov', locale: openGraphLocales[locale] },
  };
}

/** The frame of every page. What it asks of the chain can be missing, so it stands when the chain is down. */
export default async function Layout({ children, params }: Props) {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  setRequestLocale(locale);
  const t = await getTranslations('layout');
  return (
    // The theme's class is set before React arrives.
    <html lang={locale} className={fontClass} suppressHydrationWarning>
      <body className="flex flex-col pb-[calc(3.5rem+env(safe-area-inset-bottom))] font-sans lg:pb-0">
        <ThemeScript />
        <IconSprite />
        <KoreanFont locale={locale} />
        <Messages namespaces={rootNamespaces}>
          <a
            href="#content"
            className="fixed top-2 left-2 z-50 -translate-y-20 rounded-control bg-accent px-4 py-3 font-medium text-on-accent focus:translate-y-0"
          >
            {t('skip')}
          </a>
          <DemoBar />
          <Header wallet={<WalletButton />} />
          <Suspense>{hasIndex ? <IndexNotice /> : null}</Suspense>
          <main id="content" tabIndex={-1} className="shell flex-1 py-8 outline-none sm:py-12">
            {children}
          </main>
          <Footer />
          <TabBar />
          <TransactionHost />
          <Toaster dismissLabel={t('dismiss')} />
          <PageLinks />
          <BoundedPaste />
        </Messages>
      </body>
    </html>
  );
}
