/** The kinds of council members, in the order of `ICouncil.Kind`. */
export type MemberKind = 'enterprise' | 'builder' | 'dao';

export type KindShapeProps = { kind: MemberKind; x: number; y: number; r: number };

/** One shape per kind: enterprises are squares, builders triangles, DAOs circles with people inside. */
export function KindShape({ kind, x, y, r }: KindShapeProps) {
  if (kind === 'enterprise') {
    const side = r * 1.7;
    return (
      <rect
        x={x - side / 2}
        y={y - side / 2}
        width={side}
        height={side}
        rx={r * 0.28}
        className="fill-sunken stroke-ink"
      />
    );
  }
  if (kind === 'builder') {
    const half = r * 1.06;
    return (
      <path
        d={`M${x} ${y - r}L${x + half} ${y + r * 0.82}H${x - half}Z`}
        className="fill-accent-soft stroke-ink"
      />
    );
  }
  return (
    <g>
      <circle cx={x} cy={y} r={r} className="fill-accent stroke-accent" />
      {[-0.42, 0.42].map((dx) => (
        <circle
          key={dx}
          cx={x + r * dx}
          cy={y + r * 0.24}
          r={r * 0.19}
          stroke="none"
          className="fill-on-accent"
        />
      ))}
      <circle cx={x} cy={y - r * 0.42} r={r * 0.19} stroke="none" className="fill-on-accent" />
    </g>
  );
}
