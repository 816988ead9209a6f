import { useLocale, useTranslations } from 'next-intl';
import { type ProposalTitles, textFor } from '@/lib/domain/proposal-text';

/** What a proposal is called, in the reader's language where the proposer gave it one. */
export function ProposalTitle({ titles }: { titles: ProposalTitles }) {
  const t = useTranslations('common');
  const { lang, title } = textFor(titles, useLocale());
  if (title === '') return t('untitledProposal');
  return <bdi {...(lang === null ? {} : { lang })}>{title}</bdi>;
}
