import type { Metadata } from 'next';
import { ChapterFrame } from '@/components/learn/chapter-frame';
import { chapterMetadata } from '@/components/learn/chapter-metadata';
import { CouncilChapter } from '@/components/learn/council-chapter';
import { readGovernanceRules } from '@/lib/queries/governance-rules';
import { readHead } from '@/lib/queries/head';

export const dynamic = 'force-dynamic';

export function generateMetadata(): Promise<Metadata> {
  return chapterMetadata('council');
}

export default async function Page() {
  const [head, rules] = await Promise.all([readHead(), readGovernanceRules()]);
  return (
    <ChapterFrame chapter="council" head={head}>
      <CouncilChapter rules={rules} />
    </ChapterFrame>
  );
}
