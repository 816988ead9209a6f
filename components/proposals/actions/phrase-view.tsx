import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Phrase } from '@/lib/proposal-actions/phrase';
import { ValueView } from './value-view';

/** What an action does, as a sentence with its values standing out. */
export function PhraseView({ phrase, names }: { phrase: Phrase; names: Record<string, string> }) {
  const t = useTranslations('actions.phrases');
  const places = Object.fromEntries(
    Object.entries(phrase.values).map(([name, value]): [string, () => ReactNode] => [
      name,
      () => (
        <strong key={name} className="font-semibold">
          <ValueView value={value} names={names} />
        </strong>
      ),
    ]),
  );
  return t.rich(phrase.key, places);
}
