import type { ClipboardEvent, DragEvent } from 'react';

/**
 * Most characters an editable field is given. A browser lays a text out anew at every change, and one unbroken line of a
 * megabyte keeps it busy for minutes; a proposal's text may be far shorter than this anyway.
 */
export const MAX_EDITABLE = 100_000;
const SHOWN = 5_000;

/** The beginning of a text too long to edit, never cut inside a character. */
export function beginning(text: string): string {
  return text.slice(0, SHOWN).replace(/[\uD800-\uDBFF]$/, '');
}

/** What the field would hold after this paste or drop, if that is too long to edit; else null. */
export function tooLongAfter(
  event: ClipboardEvent<HTMLTextAreaElement> | DragEvent<HTMLTextAreaElement>,
): string | null {
  const data = 'clipboardData' in event ? event.clipboardData : event.dataTransfer;
  const { value, selectionStart, selectionEnd } = event.currentTarget;
  const added = data.getData('text/plain').replaceAll('\r\n', '\n');
  if (value.length - (selectionEnd - selectionStart) + added.length <= MAX_EDITABLE) return null;
  return value.slice(0, selectionStart) + added + value.slice(selectionEnd);
}
