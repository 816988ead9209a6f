import { Link } from '@/lib/i18n/navigation';
import { Icon } from './icon';

export type BreadcrumbsProps = {
  /** Name of the landmark. */
  label: string;
  /** The last one is this page and needs no `href`. */
  items: { label: string; href?: string }[];
};

/** The way back up. */
export function Breadcrumbs({ label, items }: BreadcrumbsProps) {
  return (
    <nav aria-label={label}>
      <ol className="flex flex-wrap items-center gap-x-1 text-muted text-sm">
        {items.map((item, index) => (
          <li key={item.label} className="flex min-w-0 items-center gap-1">
            {index > 0 ? <Icon name="chevron-right" size={14} className="text-faint" /> : null}
            {item.href === undefined ? (
              <span aria-current="page" className="min-w-0 truncate text-ink">
                {item.label}
              </span>
            ) : (
              <Link
                href={item.href}
                className="inline-flex min-h-6 items-center hover:text-ink hover:underline"
              >
                {item.label}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
