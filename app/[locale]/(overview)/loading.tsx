import { useTranslations } from 'next-intl';
import { LoadingCard, LoadingFigures } from '@/components/layout/loading-parts';
import { Hero } from '@/components/overview/hero';
import { Section } from '@/components/overview/section';

export default function Loading() {
  const t = useTranslations('overview');
  const layout = useTranslations('layout');
  return (
    <div aria-busy="true" className="flex flex-col gap-12 sm:gap-16">
      <div>
        <p role="status" className="sr-only">
          {layout('loading')}
        </p>
        <Hero />
        <Section id="live" title={t('live.title')} more={{ href: '/proposals', label: t('live.all') }}>
          <div className="grid gap-4 lg:grid-cols-3">
            {['a', 'b', 'c'].map((key) => (
              <LoadingCard key={key} height="16rem" />
            ))}
          </div>
        </Section>
      </div>
      <Section id="totals" title={t('totals.title')}>
        <LoadingFigures count={4} />
      </Section>
    </div>
  );
}
