'use client';

import { LateMessages } from '@/components/common/late-messages';
import { paletteWords } from '@/lib/i18n/palette-words';
import { Palette } from './palette';

/** The palette with its words, which come after the page's. */
export function PaletteDoor({ onClose }: { onClose: () => void }) {
  return (
    <LateMessages words={paletteWords}>
      <Palette onClose={onClose} />
    </LateMessages>
  );
}
