/** Our mark: a K whose arm is a branching path; one branch ends in a decision. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width={size}
      height={size}
      viewBox="0 0 32 32"
      fill="none"
      strokeWidth="3"
      strokeLinecap="round"
      strokeLinejoin="round"
      className="shrink-0 stroke-on-accent"
    >
      <rect width="32" height="32" rx="8" stroke="none" className="fill-accent" />
      <path d="M10 7v18M10 18.5h1.6c1.3 0 2.6-.55 3.5-1.5L20 11.7M14.8 17.2l6.4 7.8" />
      <circle cx="21.7" cy="9.7" r="2.9" stroke="none" className="fill-on-accent" />
    </svg>
  );
}
