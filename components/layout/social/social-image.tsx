import 'server-only';
import { ImageResponse } from 'next/og';
import type { ReactNode } from 'react';
import { deployment } from '@/lib/contracts/deployment';
import { familyOf, socialFonts } from './social-fonts';
import { SocialMark } from './social-mark';

/** What every place that shows previews takes. */
export const socialSize = { width: 1200, height: 630 };

/** The dark theme's colours (app/globals.css): an image has no style sheet. */
export const social = {
  ground: '#0d1312',
  raised: '#141c1a',
  line: '#24302d',
  ink: '#ecf1ee',
  muted: '#a9b7b1',
  accent: '#55c79e',
  for: '#5ac791',
  against: '#ff8f78',
  abstain: '#a6b5c2',
  warning: '#e9b85c',
};

/** An hour: long enough for the places that keep a copy, short enough for a vote that moves. */
const CACHE = 'public, max-age=300, s-maxage=3600, stale-while-revalidate=86400';

export type SocialImage = {
  /** Beside the mark. */
  kicker: string;
  title: string;
  /** Every other text drawn in `children`, so that its characters are fetched. */
  texts?: readonly string[];
  children?: ReactNode;
};

/** A preview: the mark, one title, and what the page has to say in figures. */
export async function socialImage({ kicker, title, texts = [], children }: SocialImage): Promise<Response> {
  const network = deployment.chainName;
  const fonts = await socialFonts(['K-Gov', kicker, title, network, ...texts]);
  return new ImageResponse(
    <div
      style={{
        width: '100%',
        height: '100%',
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        padding: '64px 72px 60px',
        background: social.ground,
        backgroundImage: 'radial-gradient(circle at 88% 0%, #17463a 0%, #0d1312 55%)',
        color: social.ink,
        fontFamily: familyOf(fonts),
      }}
    >
      <div style={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', fontSize: 28 }}>
        <div style={{ display: 'flex', alignItems: 'center' }}>
          <SocialMark />
          <div style={{ marginLeft: 20, fontSize: 34, fontWeight: 600 }}>K-Gov</div>
        </div>
        <div style={{ display: 'flex', color: social.muted }}>{kicker}</div>
      </div>
      <div
        style={{
          display: 'block',
          fontSize: sizeOf(title),
          fontWeight: 600,
          lineHeight: 1.18,
          letterSpacing: -1,
          lineClamp: 3,
          // Balanced, a long one would not fill its three lines.
          textWrap: sizeOf(title) === LARGEST ? 'balance' : 'wrap',
          // Elsewhere it would let a line begin with a full stop.
          wordBreak: /\p{Script=Hangul}/u.test(title) ? 'keep-all' : 'normal',
          maxWidth: 1040,
        }}
      >
        {title}
      </div>
      {children ?? <div style={{ display: 'flex', fontSize: 26, color: social.muted }}>{network}</div>}
    </div>,
    { ...socialSize, fonts, headers: { 'cache-control': CACHE } },
  );
}

const LARGEST = 72;

/** Hangul is twice as wide as Latin, so length alone would not do. */
function sizeOf(title: string): number {
  const width = [...title].reduce(
    (sum, character) => sum + ((character.codePointAt(0) ?? 0) > 0x2e80 ? 1.7 : 1),
    0,
  );
  if (width > 90) return 48;
  return width > 48 ? 58 : LARGEST;
}
