/** Version of the Korean font in use: part of its address, so that browsers may keep it for ever. */
export const koreanFontVersion = '5.3.1';

/**
 * Style sheet of Noto Sans KR (about 120 faces by Unicode range); linked everywhere, since names and texts may be Korean on any
 * page; a face is only fetched when a character of it is shown. */
export const koreanFontHref = `/fonts/noto-sans-kr/${koreanFontVersion}/wght.css`;
