/** How a text stands to the original: it is it, was made from it as it is, from another version, or does not say. */
export type TextOrigin = 'original' | 'current' | 'older' | 'unknown';

/** What a proposal says in one language. */
export type ProposalText = {
  /** BCP 47, such as `vi`; null when the description does not name it. */
  lang: string | null;
  title: string;
  /** Markdown. */
  body: string;
  origin: TextOrigin;
};

export type ProposalTitle = Pick<ProposalText, 'lang' | 'title'>;

/** The original's first. */
export type ProposalTitles = [ProposalTitle, ...ProposalTitle[]];
export type ProposalTexts = [ProposalText, ...ProposalText[]];

/** What is shown to who reads `lang`: the text in that language, else in its region's, else the original. */
export function textFor<Text extends ProposalTitle>(texts: readonly [Text, ...Text[]], lang: string): Text {
  return (
    texts.find((text) => text.lang === lang) ??
    texts.find((text) => primary(text.lang) === primary(lang)) ??
    texts[0]
  );
}

function primary(lang: string | null): string | undefined {
  return lang?.split('-')[0];
}

/** The titles alone, for lists. */
export function titlesOf([original, ...translations]: ProposalTexts): ProposalTitles {
  const titleOf = ({ lang, title }: ProposalText): ProposalTitle => ({ lang, title });
  return [titleOf(original), ...translations.map(titleOf)];
}
