import type { Metadata } from 'next';
import { ChapterFrame } from '@/components/learn/chapter-frame';
import { chapterMetadata } from '@/components/learn/chapter-metadata';
import { PhasesChapter } from '@/components/learn/phases-chapter';
import { readGovernanceRules } from '@/lib/queries/governance-rules';
import { readHead } from '@/lib/queries/head';

export const dynamic = 'force-dynamic';

export function generateMetadata(): Promise<Metadata> {
  return chapterMetadata('phases');
}

export default async function Page() {
  const [head, rules] = await Promise.all([readHead(), readGovernanceRules()]);
  return (
    <ChapterFrame chapter="phases" head={head}>
      <PhasesChapter rules={rules} />
    </ChapterFrame>
  );
}
