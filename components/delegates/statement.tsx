import { useTranslations } from 'next-intl';
import { Markdown } from '@/components/common/markdown';
import { Card } from '@/components/ui/card';

/** What the account says of itself, marked as its own words. */
export function Statement({ text }: { text: string }) {
  const t = useTranslations('delegates.profile');
  return (
    <Card as="section" title={t('statement')}>
      {text.trim() === '' ? (
        <p className="text-muted">{t('noStatement')}</p>
      ) : (
        <>
          <Markdown text={text} />
          <p className="mt-5 border-line border-t pt-3 text-faint text-sm">{t('ownWords')}</p>
        </>
      )}
    </Card>
  );
}
