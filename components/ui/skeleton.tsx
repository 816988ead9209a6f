import type { CSSProperties } from 'react';
import { cx } from './cx';

export type SkeletonProps = {
  width?: CSSProperties['width'];
  height?: CSSProperties['height'];
  className?: string;
};

/** A place holder of the size of what comes. Hidden from assistive technology: its container says that it loads. */
export function Skeleton({ width, height, className }: SkeletonProps) {
  return (
    <div aria-hidden="true" className={cx('skeleton max-w-full', className)} style={{ width, height }} />
  );
}
