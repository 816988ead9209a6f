export type TallyProps = {
  x: number;
  y: number;
  width: number;
  /** Share For, 0 to 1; the rest is Against. */
  share: number;
};

/** A bar of For (full) and Against (hatched). */
export function Tally({ x, y, width, share }: TallyProps) {
  const end = x + width * share;
  const left = width * (1 - share);
  const hatches = Array.from({ length: Math.floor((left - 4) / 8) }, (_, i) => end + 5 + i * 8);
  return (
    <g>
      <path d={`M${x + 6} ${y}H${end}v12H${x + 6}a6 6 0 0 1 0 -12Z`} stroke="none" className="fill-for" />
      <path
        d={`M${end} ${y}h${left - 6}a6 6 0 0 1 0 12H${end}Z`}
        stroke="none"
        className="fill-against-soft"
      />
      {hatches.map((at) => (
        <path key={at} d={`M${at - 2} ${y + 10}l4 -8`} strokeWidth="2" className="stroke-against" />
      ))}
    </g>
  );
}
