import type { Metadata } from 'next';
import { ChapterFrame } from '@/components/learn/chapter-frame';
import { chapterMetadata } from '@/components/learn/chapter-metadata';
import { ProposalsChapter } from '@/components/learn/proposals-chapter';
import { readHead } from '@/lib/queries/head';
import { readParameters } from '@/lib/queries/parameters';

export const dynamic = 'force-dynamic';

export function generateMetadata(): Promise<Metadata> {
  return chapterMetadata('proposals');
}

export default async function Page() {
  const [head, parameters] = await Promise.all([readHead(), readParameters()]);
  return (
    <ChapterFrame chapter="proposals" head={head}>
      <ProposalsChapter parameters={parameters} />
    </ChapterFrame>
  );
}
