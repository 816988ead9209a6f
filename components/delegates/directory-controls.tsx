import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import { Input } from '@/components/ui/input';
import { getPathname, Link } from '@/lib/i18n/navigation';
import { directoryHref } from './directory-href';
import { type DelegateSelection, delegateSorts } from './select-delegates';

/** Search and order, by plain form and links: they work before any script has loaded, and the URL can be shared. */
export function DirectoryControls({ selection }: { selection: DelegateSelection }) {
  const t = useTranslations('delegates');
  const locale = useLocale();
  return (
    <div className="mb-5 flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
      <search className="w-full min-w-0 sm:max-w-md">
        <form action={getPathname({ href: '/delegates', locale })} method="get" className="flex gap-2">
          {selection.sort === 'votes' ? null : <input type="hidden" name="sort" value={selection.sort} />}
          <label htmlFor="delegate-search" className="sr-only">
            {t('search.label')}
          </label>
          <span className="relative min-w-0 flex-1">
            <Icon
              name="search"
              className="pointer-events-none absolute top-1/2 left-3 -translate-y-1/2 text-faint"
            />
            <Input
              id="delegate-search"
              type="search"
              name="q"
              defaultValue={selection.query}
              placeholder={t('search.label')}
              maxLength={100}
              autoComplete="off"
              className="pl-10"
            />
          </span>
          <Button type="submit">{t('search.submit')}</Button>
        </form>
      </search>
      <nav
        aria-label={t('sort.label')}
        className="flex flex-wrap items-center gap-1 rounded-[10px] border border-line bg-sunken p-1"
      >
        {delegateSorts.map((sort) => (
          <Link
            key={sort}
            href={directoryHref({ ...selection, sort, page: 1 })}
            aria-current={sort === selection.sort ? 'true' : undefined}
            className={cx(
              'inline-flex min-h-9 items-center rounded-[7px] px-3 text-sm',
              sort === selection.sort
                ? 'bg-surface font-medium text-ink ring-1 ring-strong'
                : 'text-muted hover:text-ink',
            )}
          >
            {t(`sort.${sort}`)}
          </Link>
        ))}
      </nav>
    </div>
  );
}
