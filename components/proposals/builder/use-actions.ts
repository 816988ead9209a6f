'use client';

import { useMemo } from 'react';
import type { Action } from '@/lib/domain/action';
import type { Address } from '@/lib/domain/hex';
import type { AssetBalance } from '@/lib/domain/treasury';
import type { BuiltAction } from '@/lib/proposal-actions/build-action';
import type { DecodedAction } from '@/lib/proposal-actions/decoded-action';
import type { DraftAction } from '@/lib/proposal-actions/draft-action';
import type { Codec } from './use-codec';

export type WrittenActions = {
  /** One for each draft; none until the codec is there. */
  built: BuiltAction[];
  /** All of them in order, or null while any is not usable. */
  actions: Action[] | null;
  /** Those that are usable, read back from their bytes. */
  decoded: DecodedAction[];
  /** Same text, same actions. */
  key: string;
};

/** Drafts to calldata and back to words: what is shown comes from the bytes that will be sent. */
export function useActions(
  drafts: DraftAction[],
  assets: AssetBalance[],
  codec: Codec | undefined,
  self: Address | undefined,
): WrittenActions {
  return useMemo(() => {
    if (codec === undefined) return { built: [], actions: null, decoded: [], key: '' };
    const built = codec.buildActions(drafts, assets);
    const usable = built.flatMap(({ action }) => (action === null ? [] : [action]));
    return {
      built,
      actions: usable.length === drafts.length && usable.length > 0 ? usable : null,
      decoded: usable.map((action) => codec.decodeAction(action, self)),
      key: usable.map(({ target, value, calldata }) => `${target}:${value}:${calldata}`).join('|'),
    };
  }, [drafts, assets, codec, self]);
}
