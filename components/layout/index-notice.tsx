import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import { readIndexTrouble } from '@/lib/queries/index-trouble';

/** Says why pages are read from the chain alone, where there is an index and it is not to be relied on now. */
export async function IndexNotice() {
  // Asked of every request: a page made beforehand would go on saying what was true then.
  await connection();
  const trouble = await readIndexTrouble();
  if (trouble === null) return null;
  const t = await getTranslations('index');
  return (
    <div className="shell pt-4 print:hidden">
      <Notice tone={trouble === 'differs' ? 'danger' : 'warning'} role="status" title={t(`title.${trouble}`)}>
        <span className="break-keep">{t('body')}</span>
      </Notice>
    </div>
  );
}
