/** A pile of KEI; `x`, `y` is the middle of its foot. */
export function Coins({ x, y, count = 4 }: { x: number; y: number; count?: number }) {
  return (
    <g>
      {Array.from({ length: count }, (_, i) => y - i * 11).map((foot) => (
        <path
          key={foot}
          d={`M${x - 24} ${foot - 14}v10c0 5 11 9 24 9s24-4 24-9v-10`}
          className="fill-accent-soft"
        />
      ))}
      <ellipse cx={x} cy={y - (count - 1) * 11 - 14} rx="24" ry="9" className="fill-accent-soft" />
      <path
        d={`M${x - 4} ${y - (count - 1) * 11 - 18}v8m7 -8l-6 4.4 6 3.6`}
        strokeWidth="1.8"
        className="stroke-accent"
      />
    </g>
  );
}
