import { useTranslations } from 'next-intl';

/** How votes are counted, in one formula and four sentences. */
export function VoteFormula() {
  const t = useTranslations('staking.explain');
  return (
    <section
      aria-labelledby="vote-formula"
      className="min-w-0 border-line border-t pt-6 lg:col-start-1 lg:row-start-2"
    >
      <h3 id="vote-formula" className="font-medium text-[0.9375rem]">
        {t('title')}
      </h3>
      <p className="mt-2 text-pretty">{t('rule')}</p>
      <p className="mt-4 text-balance rounded-control bg-sunken px-4 py-3 text-center font-medium text-[0.9375rem]">
        {t('formula')}
      </p>
      <div className="mt-4 grid gap-2 text-pretty text-[0.9375rem] text-muted">
        <p>{t('most')}</p>
        <p>{t('why')}</p>
        <p>{t('contract')}</p>
      </div>
    </section>
  );
}
