import { notFound } from 'next/navigation';

/** Every path that is no page, so that its reader gets words in their language inside the frame. */
export default function Rest() {
  notFound();
}
