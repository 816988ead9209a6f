export type ClockProps = {
  x: number;
  y: number;
  r: number;
  /** The part of the round that is to be waited, 0 to 1. */
  part?: number;
};

/** A face with the span that is to be waited in jade. */
export function Clock({ x, y, r, part = 0.7 }: ClockProps) {
  const angle = part * 2 * Math.PI;
  const inner = r - 5;
  const at = (length: number) =>
    `${(x + length * Math.sin(angle)).toFixed(1)} ${(y - length * Math.cos(angle)).toFixed(1)}`;
  return (
    <g>
      <circle cx={x} cy={y} r={r} className="fill-surface" />
      <path
        d={`M${x} ${y}V${y - inner}A${inner} ${inner} 0 ${part > 0.5 ? 1 : 0} 1 ${at(inner)}Z`}
        stroke="none"
        className="fill-accent-soft"
      />
      <path d={`M${x} ${y - inner + 2}V${y}L${at(inner * 0.62)}`} className="stroke-accent" />
    </g>
  );
}
