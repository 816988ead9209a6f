import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { LinkButton } from '@/components/ui/link-button';

/** What this is, in one sentence, and what to do next. */
export function Hero() {
  const t = useTranslations('overview.hero');
  // Where there is room, each stands on a line of its own.
  const sentences = t('title').split(/(?<=[.,]) /);
  return (
    <header className="max-w-3xl pt-2 pb-10 sm:pt-8 sm:pb-14">
      <h1 className="font-semibold text-[2.25rem] leading-[1.08] tracking-[-0.03em] sm:text-6xl">
        {sentences.map((sentence, at) => (
          <Fragment key={sentence}>
            {at === 0 ? null : ' '}
            <span className="sm:inline-block">{sentence}</span>
          </Fragment>
        ))}
      </h1>
      <p className="mt-5 max-w-2xl text-balance text-lg text-muted leading-relaxed sm:text-xl">{t('lead')}</p>
      <div className="mt-8 flex flex-wrap gap-3">
        <LinkButton href="/staking" variant="primary" size="lg">
          {t('stake')}
        </LinkButton>
        <LinkButton href="/proposals" variant="ghost" size="lg">
          {t('proposals')}
        </LinkButton>
      </div>
    </header>
  );
}
