import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { StakeForm, type StakeFormProps } from './stake-form';
import { VoteFormula } from './vote-formula';

/** Where a stake is opened, and how its votes are counted. */
export function StakeSection(props: Omit<StakeFormProps, 'explanation'>) {
  const t = useTranslations('staking.form');
  return (
    <Card as="section" title={t('title')} className="min-w-0">
      <StakeForm {...props} explanation={<VoteFormula />} />
    </Card>
  );
}
