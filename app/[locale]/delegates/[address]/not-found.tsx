import { useTranslations } from 'next-intl';
import { DeadEnd } from '@/components/layout/dead-end';
import { LinkButton } from '@/components/ui/link-button';

export default function NotFound() {
  const t = useTranslations('delegates.notFound');
  return (
    <DeadEnd
      title={t('title')}
      actions={
        <>
          <LinkButton href="/delegates" variant="primary">
            {t('all')}
          </LinkButton>
          <LinkButton href="/">{t('home')}</LinkButton>
        </>
      }
    >
      {t('body')}
    </DeadEnd>
  );
}
