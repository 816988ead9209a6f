import { getTranslations } from 'next-intl/server';
import { NavLinks } from './nav-links';

/** The main pages within a thumb's reach, where the header has no room for them. */
export async function TabBar() {
  const t = await getTranslations('layout.nav');
  return (
    <nav
      aria-label={t('label')}
      className="fixed inset-x-0 bottom-0 z-30 border-line border-t bg-paper/95 pb-[env(safe-area-inset-bottom)] backdrop-blur-md lg:hidden"
    >
      <NavLinks as="tabs" />
    </nav>
  );
}
