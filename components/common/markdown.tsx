import { useTranslations } from 'next-intl';
import ReactMarkdown, { type Components } from 'react-markdown';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import { cx } from '@/components/ui/cx';
import { cleanText, safeUrl } from './markdown-text';

/** Longer texts are cut: nobody reads on, and parsing them would hold up everyone else. */
const LIMIT = 40_000;

const schema = {
  ...defaultSchema,
  protocols: { ...defaultSchema.protocols, href: ['https', 'ipfs', 'mailto'] },
};

// A text never outranks the page's own headings.
const components: Components = {
  h1: ({ children }) => <h3>{children}</h3>,
  h2: ({ children }) => <h3>{children}</h3>,
  h3: ({ children }) => <h4>{children}</h4>,
  h4: ({ children }) => <h5>{children}</h5>,
  h5: ({ children }) => <h6>{children}</h6>,
  a: ({ href, children }) =>
    href ? (
      <a href={href} rel="noopener noreferrer nofollow ugc" target="_blank">
        {children}
      </a>
    ) : (
      <span>{children}</span>
    ),
  // What is too wide scrolls by itself, and by keyboard too.
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable
  pre: ({ children }) => <pre tabIndex={0}>{children}</pre>,
  table: ({ children }) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable
    <div className="overflow-x-auto" tabIndex={0}>
      <table>{children}</table>
    </div>
  ),
};

/** A text by somebody: markdown without HTML, without remote images, links only to https, ipfs and mailto. */
export function Markdown({ text, className }: { text: string; className?: string }) {
  const t = useTranslations('common');
  const cut = text.length > LIMIT;
  return (
    <div className={cx('prose', className)}>
      <ReactMarkdown
        remarkPlugins={[remarkGfm]}
        rehypePlugins={[[rehypeSanitize, schema]]}
        urlTransform={safeUrl}
        skipHtml
        components={{
          ...components,
          // Not loaded: a picture from elsewhere would tell its host who reads this.
          img: ({ src, alt }) => {
            const words = t('imageLink', { name: alt || t('imageUnnamed') });
            return typeof src === 'string' && src ? (
              <a href={src} rel="noopener noreferrer nofollow ugc" target="_blank">
                {words}
              </a>
            ) : (
              <span>{words}</span>
            );
          },
        }}
      >
        {cleanText(cut ? text.slice(0, LIMIT) : text)}
      </ReactMarkdown>
      {cut ? <p className="text-muted italic">{t('textCut')}</p> : null}
    </div>
  );
}
