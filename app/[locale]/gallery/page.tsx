import { notFound } from 'next/navigation';
import { GalleryCharts } from '@/components/layout/gallery/gallery-charts';
import { GalleryCommon } from '@/components/layout/gallery/gallery-common';
import { GalleryControls } from '@/components/layout/gallery/gallery-controls';
import { GalleryIcons } from '@/components/layout/gallery/gallery-icons';
import { GalleryViews } from '@/components/layout/gallery/gallery-views';

/** Every primitive on one page, for those who build with them. Not part of a production site. */
export default function Gallery() {
  if (process.env.NODE_ENV === 'production') notFound();
  return (
    <div className="flex flex-col gap-12">
      <GalleryViews />
      <GalleryIcons />
      <GalleryControls />
      <GalleryCharts />
      <GalleryCommon />
    </div>
  );
}
