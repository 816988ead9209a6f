import { useLocale, useTranslations } from 'next-intl';
import type { GovernanceRules } from '@/lib/domain/governance-rules';
import { LATE_WINDOW } from '@/lib/domain/proposal-clock';
import { formatDuration } from '@/lib/format/duration';
import { formatPercent } from '@/lib/format/percent';
import { type QuestionGroup, questionGroups } from './question-groups';
import { rich } from './rich';

const groups = Object.keys(questionGroups) as QuestionGroup[];

/** What people ask; the first sentence of every answer is the answer. */
export function Questions({ rules }: { rules: GovernanceRules }) {
  const t = useTranslations('learnQuestions');
  const locale = useLocale();
  const words = {
    ...rich,
    late: formatDuration(LATE_WINDOW, { locale }),
    seats: formatPercent(rules.brake.seatsBps, locale),
    ended: rules.brake.ended ? 'yes' : 'no',
  };
  return groups.map((group) => (
    <section
      key={group}
      aria-labelledby={group}
      className="grid gap-x-12 gap-y-6 lg:grid-cols-[14rem_minmax(0,1fr)]"
    >
      <h2
        id={group}
        className="scroll-mt-24 font-semibold text-2xl tracking-tight lg:sticky lg:top-24 lg:self-start"
      >
        {t(`groups.${group}`)}
      </h2>
      <div className="max-w-2xl divide-y divide-line border-line border-y">
        {questionGroups[group].map((question) => (
          <section key={question} aria-labelledby={question} className="py-6">
            <h3 id={question} className="scroll-mt-24 font-semibold text-lg">
              {t(`answers.${question}.question`)}
            </h3>
            <div className="prose mt-2">{t.rich(`answers.${question}.answer`, words)}</div>
          </section>
        ))}
      </div>
    </section>
  ));
}
