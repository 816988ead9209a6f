/** Version of the Korean font in use: part of its address, so that browsers may keep it for ever. */
export const koreanFontVersion = '5.3.1';

/** Style sheet of Noto Sans KR. */
export const koreanFontHref = `/fonts/noto-sans-kr/${koreanFontVersion}/wght.css`;
