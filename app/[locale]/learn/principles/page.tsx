import type { Metadata } from 'next';
import { ChapterFrame } from '@/components/learn/chapter-frame';
import { chapterMetadata } from '@/components/learn/chapter-metadata';
import { Principles } from '@/components/learn/principles';

export const dynamic = 'force-dynamic';

export function generateMetadata(): Promise<Metadata> {
  return chapterMetadata('principles');
}

export default function Page() {
  return (
    <ChapterFrame chapter="principles">
      <Principles />
    </ChapterFrame>
  );
}
