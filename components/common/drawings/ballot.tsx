/** A ballot with its cross or tick; `x`, `y` is its middle. */
export function Ballot({ x, y, choice = 'for' }: { x: number; y: number; choice?: 'for' | 'against' }) {
  return (
    <g>
      <rect x={x - 17} y={y - 21} width="34" height="42" rx="5" className="fill-surface" />
      <path d={`M${x - 8} ${y + 11}h16`} strokeWidth="1.6" className="stroke-strong" />
      {choice === 'for' ? (
        <path d={`M${x - 7} ${y - 5}l5 5.5 9 -11`} strokeWidth="2.6" className="stroke-for" />
      ) : (
        <path d={`M${x - 6} ${y - 11}l12 12m0 -12l-12 12`} strokeWidth="2.6" className="stroke-against" />
      )}
    </g>
  );
}
