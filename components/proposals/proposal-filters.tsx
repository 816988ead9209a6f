import { useLocale, useTranslations } from 'next-intl';
import { buttonClass } from '@/components/ui/button-class';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import { Select } from '@/components/ui/select';
import { proposalTypeKey } from '@/lib/domain/proposal-type';
import { formatCount } from '@/lib/format/count';
import { getPathname, Link } from '@/lib/i18n/navigation';
import { listHref } from './list-href';
import { type ProposalGroup, proposalGroups } from './proposal-group';

export type ProposalFiltersProps = {
  group: ProposalGroup;
  /** Null: any. */
  type: number | null;
  /** Those that there are proposals of. */
  types: number[];
  query: string;
  /** How many proposals each group has, the search counted in. */
  counts: Record<ProposalGroup, number>;
};

/** Filters and search, all in the address: they work by link, by form, without JavaScript. */
export function ProposalFilters({ group, type, types, query, counts }: ProposalFiltersProps) {
  const t = useTranslations('proposals');
  const typeNames = useTranslations('common.proposalType');
  const locale = useLocale();
  return (
    <div className="mb-5 flex flex-wrap items-center justify-between gap-x-6 gap-y-4">
      <nav
        aria-label={t('filter.label')}
        className="-mx-1 max-w-full overflow-x-auto px-1 py-1 [scrollbar-width:none]"
      >
        <ul className="flex w-max gap-1 rounded-[10px] border border-line bg-sunken p-1">
          {proposalGroups.map((item) => (
            <li key={item}>
              <Link
                href={listHref({ group: item, type, query })}
                aria-current={item === group ? 'page' : undefined}
                className={cx(
                  'inline-flex min-h-9 items-center gap-1.5 whitespace-nowrap rounded-[7px] px-3 text-sm',
                  item === group
                    ? 'bg-surface font-medium text-ink ring-1 ring-strong'
                    : 'text-muted hover:text-ink',
                )}
              >
                {t(`filter.${item}`)}
                <span className="text-faint tabular-nums">{formatCount(counts[item], locale)}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <search className="w-full sm:w-auto">
        <form action={getPathname({ href: '/proposals', locale })} className="flex flex-wrap gap-2">
          {group === 'all' ? null : <input type="hidden" name="state" value={group} />}
          <Select
            name="type"
            aria-label={t('filter.type')}
            defaultValue={type === null ? '' : String(type)}
            key={type}
            placeholder={t('filter.anyType')}
            className="min-w-0 basis-full sm:flex-none sm:basis-40"
            options={types.map((item) => ({
              value: String(item),
              label: typeNames(proposalTypeKey(item), { number: item }),
            }))}
          />
          <label className="relative min-w-0 flex-1 basis-40 sm:w-56 sm:basis-auto">
            <span className="sr-only">{t('search.label')}</span>
            <Icon
              name="search"
              size={18}
              className="pointer-events-none absolute top-1/2 left-3 -translate-y-1/2 text-muted"
            />
            <input
              type="search"
              name="q"
              defaultValue={query}
              key={query}
              maxLength={100}
              placeholder={t('search.placeholder')}
              className="control pl-9"
            />
          </label>
          <button type="submit" className={buttonClass({})}>
            {t('search.submit')}
          </button>
        </form>
      </search>
    </div>
  );
}
