import { useTranslations } from 'next-intl';
import { KindShape, type MemberKind } from './kind-shape';

const kinds: readonly MemberKind[] = ['enterprise', 'builder', 'dao'];

/** Which shape is which kind of member. */
export function KindLegend() {
  const t = useTranslations('drawings.kind');
  return (
    <ul className="flex flex-wrap justify-center gap-x-5 gap-y-2 text-sm">
      {kinds.map((kind) => (
        <li key={kind} className="flex items-center gap-2">
          <svg
            aria-hidden="true"
            viewBox="0 0 24 24"
            width="20"
            height="20"
            strokeWidth="2"
            strokeLinejoin="round"
          >
            <KindShape kind={kind} x={12} y={12} r={10} />
          </svg>
          {t(kind)}
        </li>
      ))}
    </ul>
  );
}
