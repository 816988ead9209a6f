/** The mark in the dark theme's colours, as attributes: an image has no classes. */
export function SocialMark() {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: drawn into an image that has an alternative text of its own
    <svg
      width="56"
      height="56"
      viewBox="0 0 32 32"
      fill="none"
      stroke="#05231a"
      strokeWidth="3"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <rect width="32" height="32" rx="8" fill="#55c79e" stroke="none" />
      <path d="M10 7v18M10 18.5h1.6c1.3 0 2.6-.55 3.5-1.5L20 11.7M14.8 17.2l6.4 7.8" />
      <circle cx="21.7" cy="9.7" r="2.9" fill="#05231a" stroke="none" />
    </svg>
  );
}
