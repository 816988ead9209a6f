import { useTranslations } from 'next-intl';
import { DeadEnd } from '@/components/layout/dead-end';
import { LinkButton } from '@/components/ui/link-button';

export default function NotFound() {
  const t = useTranslations('layout.notFound');
  return (
    <DeadEnd
      title={t('title')}
      actions={
        <>
          <LinkButton href="/" variant="primary">
            {t('home')}
          </LinkButton>
          <LinkButton href="/proposals">{t('proposals')}</LinkButton>
        </>
      }
    >
      {t('body')}
    </DeadEnd>
  );
}
