import { getTranslations } from 'next-intl/server';
import { type LocaleParams, localeOf } from '@/components/layout/social/page-image';
import { socialImage } from '@/components/layout/social/social-image';

export const alt = 'K-Gov';
export const size = { width: 1200, height: 630 };
export const contentType = 'image/png';

export default async function Image({ params }: LocaleParams): Promise<Response> {
  const t = await getTranslations({ locale: await localeOf(params), namespace: 'learn' });
  return socialImage({ kicker: t('title'), title: t('description') });
}
