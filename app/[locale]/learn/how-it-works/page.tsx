import type { Metadata } from 'next';
import { ChapterFrame } from '@/components/learn/chapter-frame';
import { chapterMetadata } from '@/components/learn/chapter-metadata';
import { HowItWorks } from '@/components/learn/how-it-works';
import { readHead } from '@/lib/queries/head';
import { readParameters } from '@/lib/queries/parameters';

export const dynamic = 'force-dynamic';

export function generateMetadata(): Promise<Metadata> {
  return chapterMetadata('how-it-works');
}

export default async function Page() {
  const [head, parameters] = await Promise.all([readHead(), readParameters()]);
  return (
    <ChapterFrame chapter="how-it-works" head={head}>
      <HowItWorks parameters={parameters} />
    </ChapterFrame>
  );
}
