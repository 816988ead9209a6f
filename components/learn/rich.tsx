import type { ReactNode } from 'react';
import { type Chapter, chapters } from '@/components/common/chapters';
import { Link } from '@/lib/i18n/navigation';
import { type GlossaryTerm, glossaryTerms } from './glossary-terms';

type Tag = (chunks: ReactNode) => ReactNode;

const marks = {
  p: (chunks) => <p>{chunks}</p>,
  ul: (chunks) => <ul>{chunks}</ul>,
  li: (chunks) => <li>{chunks}</li>,
  b: (chunks) => <strong>{chunks}</strong>,
} satisfies Record<string, Tag>;

const linked =
  (href: string): Tag =>
  (chunks) => <Link href={href}>{chunks}</Link>;

const byTag = <Name extends string>(names: readonly Name[], hrefOf: (name: Name) => string, prefix = '') =>
  Object.fromEntries(names.map((name) => [`${prefix}${name}`, linked(hrefOf(name))]));

/**
 * What the tags in Learn's texts become: `<p>`, `<ul>`, `<li>`, `<b>`; a glossary's word (`<quorum>…</quorum>`) leads
 * to its entry, `<to-staking>…</to-staking>` to a chapter.
 */
export const rich: Record<string, Tag> = {
  ...marks,
  ...byTag<GlossaryTerm>(glossaryTerms, (term) => `/learn/glossary#${term}`),
  ...byTag<Chapter>(chapters, (chapter) => `/learn/${chapter}`, 'to-'),
};
