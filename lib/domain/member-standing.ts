import type { MemberStanding } from './council';

/** Marks of a member's way in chain seconds; null for what has not happened. */
export type MemberMarks = {
  endorsedAt: number | null;
  seatedAt: number | null;
  inactiveSince: number | null;
  leftAt: number | null;
};

/** A member's standing as the council has it. */
export function memberStanding(marks: MemberMarks): MemberStanding {
  if (marks.leftAt !== null) return 'left';
  if (marks.inactiveSince !== null) return 'inactive';
  if (marks.seatedAt !== null) return 'seated';
  return marks.endorsedAt === null ? 'applied' : 'endorsed';
}
