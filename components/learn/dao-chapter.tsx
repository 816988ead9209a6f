import { useTranslations } from 'next-intl';
import { NestedDrawing } from '@/components/common/drawings/nested-drawing';
import { Illustrated } from './illustrated';
import { Part } from './part';
import { rich } from './rich';

/** How a DAO is a member: its own vote inside, its decision outside. */
export function DaoChapter() {
  const t = useTranslations('learn.daos');
  return (
    <Illustrated drawing={<NestedDrawing />}>
      <Part id="idea" title={t('idea.title')}>
        {t.rich('idea.body', rich)}
      </Part>
      <Part id="mirror" title={t('mirror.title')}>
        {t.rich('mirror.body', rich)}
      </Part>
      <Part id="relay" title={t('relay.title')}>
        {t.rich('relay.body', rich)}
      </Part>
      <Part id="disagree" title={t('disagree.title')}>
        {t.rich('disagree.body', rich)}
      </Part>
      <Part id="nesting" title={t('nesting.title')}>
        {t.rich('nesting.body', rich)}
      </Part>
    </Illustrated>
  );
}
