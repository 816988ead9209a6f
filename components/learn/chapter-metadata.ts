import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { Chapter } from '@/components/common/chapters';

/** Title and description of a chapter's page. */
export async function chapterMetadata(chapter: Chapter): Promise<Metadata> {
  const t = await getTranslations('learn.chapters');
  return { title: t(`${chapter}.title`), description: t(`${chapter}.summary`) };
}
