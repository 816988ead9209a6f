import type { SVGProps } from 'react';
import type { IconName } from './icon-paths';

export type { IconName };

export type IconProps = { name: IconName; size?: number } & Omit<
  SVGProps<SVGSVGElement>,
  'name' | 'width' | 'height'
>;

/**
 * A line icon in the colour of its text; decorative, so it always stands beside words or inside a named control.
 * Its drawing comes from `IconSprite` in the page's frame.
 */
export function Icon({ name, size = 20, ...rest }: IconProps) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      {...rest}
    >
      <use href={`#icon-${name}`} />
    </svg>
  );
}
