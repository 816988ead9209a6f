'use client';

import { useEffect, useState } from 'react';
import { loadCodec } from './load-codec';

export type Codec = Awaited<ReturnType<typeof loadCodec>>;

/** What reads and writes calldata, fetched when the form is on the page; undefined until it is there. */
export function useCodec(): Codec | undefined {
  const [codec, setCodec] = useState<Codec>();
  // Fetching code is an effect of the form being shown.
  useEffect(() => {
    let wanted = true;
    loadCodec().then(
      (loaded) => {
        if (wanted) setCodec(loaded);
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, []);
  return codec;
}
