'use client';

import { useTranslations } from 'next-intl';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import { Link, usePathname } from '@/lib/i18n/navigation';
import { navItems, wideItems } from './nav-items';

const looks = {
  bar: {
    list: 'flex items-center gap-0.5',
    link: 'relative inline-flex min-h-11 items-center rounded-control px-2.5 text-body text-muted transition-colors hover:text-ink aria-[current]:font-medium aria-[current]:text-ink aria-[current]:after:absolute aria-[current]:after:inset-x-3 aria-[current]:after:-bottom-[11px] aria-[current]:after:h-0.5 aria-[current]:after:rounded-full aria-[current]:after:bg-accent',
  },
  tabs: {
    list: 'grid grid-cols-5',
    link: 'flex min-h-14 flex-col items-center justify-center gap-0.5 px-0.5 py-1.5 text-[0.6875rem] text-muted leading-tight -outline-offset-2 aria-[current]:font-semibold aria-[current]:text-accent',
  },
};

/** The main pages: a row in the header, tabs at the foot of a phone. */
export function NavLinks({ as }: { as: keyof typeof looks }) {
  const t = useTranslations('layout.nav');
  const pathname = usePathname();
  const look = looks[as];
  return (
    <ul className={look.list}>
      {(as === 'bar' ? wideItems : navItems).map(({ name, href }) => {
        const here = pathname === href;
        const inside = href !== '/' && pathname.startsWith(`${href}/`);
        return (
          <li key={name} className="min-w-0">
            <Link
              href={href}
              aria-current={here ? 'page' : inside ? 'true' : undefined}
              className={look.link}
            >
              {as === 'tabs' && name !== 'learn' ? <Icon name={name} size={22} /> : null}
              <span className={cx(as === 'tabs' && 'max-w-full truncate')}>{t(name)}</span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
