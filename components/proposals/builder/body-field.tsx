'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type ClipboardEvent, type DragEvent, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { FieldControl } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { Textarea } from '@/components/ui/textarea';
import { formatCount } from '@/lib/format/count';
import { beginning, MAX_EDITABLE, tooLongAfter } from './long-text';

export type BodyFieldProps = {
  control: FieldControl;
  body: string;
  onBody: (body: string) => void;
  onVisit: () => void;
};

/** The explanation. A text too long to edit is kept whole, shown in part, and can be copied or taken back. */
export function BodyField({ control, body, onBody, onVisit }: BodyFieldProps) {
  const t = useTranslations('newProposal.longText');
  const locale = useLocale();
  const [copied, setCopied] = useState(false);
  const before = useRef('');
  const long = body.length > MAX_EDITABLE;

  const keepWhole = (event: ClipboardEvent<HTMLTextAreaElement> | DragEvent<HTMLTextAreaElement>) => {
    const whole = long ? null : tooLongAfter(event);
    if (whole === null) return;
    event.preventDefault();
    before.current = body;
    setCopied(false);
    onBody(whole);
  };

  return (
    <>
      <Textarea
        {...control}
        rows={9}
        readOnly={long}
        value={long ? beginning(body) : body}
        onPaste={keepWhole}
        onDrop={keepWhole}
        onChange={(event) => onBody(event.target.value)}
        onBlur={onVisit}
      />
      {long ? (
        <Notice
          tone="warning"
          title={t('title', { count: formatCount(body.length, locale) })}
          action={
            <span className="flex flex-wrap items-center gap-2">
              <Button size="sm" onClick={() => onBody(before.current)}>
                {before.current === '' ? t('remove') : t('takeBack')}
              </Button>
              <Button
                size="sm"
                variant="ghost"
                onClick={() => void navigator.clipboard.writeText(body).then(() => setCopied(true))}
              >
                {t('copy')}
              </Button>
              <span role="status" className="text-sm">
                {copied ? t('copied') : ''}
              </span>
            </span>
          }
        >
          {t('body')}
        </Notice>
      ) : null}
    </>
  );
}
