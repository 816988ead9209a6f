import { useLocale, useTranslations } from 'next-intl';
import { formatAmount } from '@/lib/format/amount';
import { Link } from '@/lib/i18n/navigation';
import { FirstSteps } from './first-steps';
import { Section } from './section';
import { type Step, StepList } from './step-list';

const action =
  'inline-flex min-h-6 items-center font-medium text-accent underline underline-offset-4 hover:decoration-2';

/** The first steps with their words; who is connected is known only in the browser. */
export function FirstStepsSection({
  keiSupply,
  names,
}: {
  keiSupply: bigint;
  names: Record<string, string>;
}) {
  const t = useTranslations('overview.steps');
  const locale = useLocale();
  const steps: [Step, Step, Step] = [
    {
      id: 'get',
      label: t('step', { number: 1 }),
      title: t('getTitle'),
      body: t('getBody', { supply: formatAmount(keiSupply, { decimals: 18, locale }) }),
      action: (
        <a href="#how-it-works" className={action}>
          {t('getAction')}
        </a>
      ),
    },
    {
      id: 'stake',
      label: t('step', { number: 2 }),
      title: t('stakeTitle'),
      body: t('stakeBody'),
      action: (
        <Link href="/staking" className={action}>
          {t('stakeAction')}
        </Link>
      ),
    },
    {
      id: 'back',
      label: t('step', { number: 3 }),
      title: t('backTitle'),
      body: t('backBody'),
      action: (
        <>
          <Link href="/delegates" className={action}>
            {t('delegatesAction')}
          </Link>
          <Link href="/proposals" className={action}>
            {t('voteAction')}
          </Link>
        </>
      ),
    },
  ];
  return (
    <Section id="first-steps" title={t('title')}>
      <FirstSteps
        names={names}
        words={{
          done: t('done'),
          next: t('next'),
          haveKei: t('haveKei', { amount: '{}' }),
          haveVotes: t('haveVotes', { amount: '{}' }),
          backing: t('backing', { name: '{}' }),
          self: t('self'),
        }}
        steps={steps}
      >
        <StepList steps={steps} />
      </FirstSteps>
    </Section>
  );
}
