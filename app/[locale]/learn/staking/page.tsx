import type { Metadata } from 'next';
import { ChapterFrame } from '@/components/learn/chapter-frame';
import { chapterMetadata } from '@/components/learn/chapter-metadata';
import { StakingChapter } from '@/components/learn/staking-chapter';
import { readGovernanceRules } from '@/lib/queries/governance-rules';
import { readHead } from '@/lib/queries/head';

export const dynamic = 'force-dynamic';

export function generateMetadata(): Promise<Metadata> {
  return chapterMetadata('staking');
}

export default async function Page() {
  const [head, rules] = await Promise.all([readHead(), readGovernanceRules()]);
  return (
    <ChapterFrame chapter="staking" head={head}>
      <StakingChapter rules={rules.stake} />
    </ChapterFrame>
  );
}
