import type { Locale } from '@/lib/i18n/locales';
import { koreanFontHref } from './korean-font-href';

// After everything else: text stands at once in whatever the system has for Hangul.
const code = `addEventListener('load',()=>{const l=document.createElement('link');l.rel='stylesheet';l.href='${koreanFontHref}';document.head.append(l)})`;

/**
 * Noto Sans KR (about 120 faces by Unicode range; one is fetched when a character of it is shown). Names and texts may be
 * Korean on any page; only a Korean page waits for the list of faces, which weighs more than all our other styles.
 */
export function KoreanFont({ locale }: { locale: Locale }) {
  if (locale === 'ko') return <link rel="stylesheet" href={koreanFontHref} precedence="default" />;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant; React would escape it otherwise
  return <script dangerouslySetInnerHTML={{ __html: code }} />;
}
