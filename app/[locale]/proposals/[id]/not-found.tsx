import { useTranslations } from 'next-intl';
import { DeadEnd } from '@/components/layout/dead-end';
import { LinkButton } from '@/components/ui/link-button';

export default function ProposalNotFound() {
  const t = useTranslations('proposals.notFound');
  const list = (
    <LinkButton href="/proposals" variant="primary">
      {t('list')}
    </LinkButton>
  );
  return (
    <DeadEnd title={t('title')} actions={list}>
      {t('body')}
    </DeadEnd>
  );
}
