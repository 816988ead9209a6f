import { useTranslations } from 'next-intl';
import { Markdown } from '@/components/common/markdown';
import { Card } from '@/components/ui/card';
import type { Action } from '@/lib/domain/action';
import type { ProposalText, ProposalTexts } from '@/lib/domain/proposal-text';
import { UnmatchedAddresses } from '../unmatched-addresses-notice';
import { TextLanguages } from './text-languages';
import { TextOriginNote } from './text-origin-note';

export type ProposalTextCardProps = {
  texts: ProposalTexts;
  shown: ProposalText;
  actions: Action[];
  /** Address of this page with another text. */
  hrefOf: (text: string) => string;
};

/** Why, in the proposer's words: one language at a time, the original always within reach. */
export function ProposalTextCard({ texts, shown, actions, hrefOf }: ProposalTextCardProps) {
  const t = useTranslations('proposals');
  const [original] = texts;
  return (
    <Card as="section" id="text" title={t('text')}>
      <TextLanguages texts={texts} shown={shown} hrefOf={hrefOf} />
      <TextOriginNote text={shown} original={original} />
      <UnmatchedAddresses text={texts.map(({ body }) => body).join('\n')} actions={actions} />
      <Body text={shown} />
      {shown === original ? null : (
        <div className="print-only mt-8">
          <h3 className="mb-4 font-semibold text-lg">{t('texts.originalPrinted')}</h3>
          <p className="mb-3 font-semibold" {...languageOf(original)}>
            <bdi>{original.title}</bdi>
          </p>
          <Body text={original} />
        </div>
      )}
    </Card>
  );
}

function Body({ text }: { text: ProposalText }) {
  const t = useTranslations('proposals');
  if (text.body === '') return <p className="text-muted">{t('noText')}</p>;
  return (
    <div {...languageOf(text)}>
      <Markdown text={text.body} />
    </div>
  );
}

function languageOf({ lang }: ProposalText): { lang?: string } {
  return lang === null ? {} : { lang };
}
