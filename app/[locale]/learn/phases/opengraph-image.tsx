import { chapterImage, type LocaleParams } from '@/components/layout/social/page-image';

export const alt = 'K-Gov';
export const size = { width: 1200, height: 630 };
export const contentType = 'image/png';

export default function Image({ params }: LocaleParams): Promise<Response> {
  return chapterImage(params, 'phases');
}
