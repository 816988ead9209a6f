/** Somebody; `x`, `y` is the middle of the shoulders' line. */
export function Person({ x, y, scale = 1 }: { x: number; y: number; scale?: number }) {
  return (
    <g
      transform={`translate(${x} ${y}) scale(${scale})`}
      strokeWidth={2 / scale}
      className="fill-accent-soft stroke-ink"
    >
      <path d="M-17 0c0 -11 7 -16 17 -16s17 5 17 16Z" />
      <circle cx="0" cy="-25" r="8.5" />
    </g>
  );
}
