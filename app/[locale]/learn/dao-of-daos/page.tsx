import type { Metadata } from 'next';
import { ChapterFrame } from '@/components/learn/chapter-frame';
import { chapterMetadata } from '@/components/learn/chapter-metadata';
import { DaoChapter } from '@/components/learn/dao-chapter';

export const dynamic = 'force-dynamic';

export function generateMetadata(): Promise<Metadata> {
  return chapterMetadata('dao-of-daos');
}

export default function Page() {
  return (
    <ChapterFrame chapter="dao-of-daos">
      <DaoChapter />
    </ChapterFrame>
  );
}
