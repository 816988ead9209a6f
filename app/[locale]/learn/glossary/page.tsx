import type { Metadata } from 'next';
import { ChapterFrame } from '@/components/learn/chapter-frame';
import { chapterMetadata } from '@/components/learn/chapter-metadata';
import { Glossary } from '@/components/learn/glossary';

export const dynamic = 'force-dynamic';

export function generateMetadata(): Promise<Metadata> {
  return chapterMetadata('glossary');
}

export default function Page() {
  return (
    <ChapterFrame chapter="glossary">
      <Glossary />
    </ChapterFrame>
  );
}
