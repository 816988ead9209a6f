import { showToast } from '@/components/ui/toast-store';
import type { PendingState } from '@/lib/transactions/pending-entry';
import { NewsText } from './news-text';

const tones: Partial<Record<PendingState, 'success' | 'danger'>> = { mined: 'success', reverted: 'danger' };

/** Says how a transaction ended when nobody looks at its dialog any more. */
export function showNews({ name, state }: { name: string; state: PendingState }): void {
  showToast({ tone: tones[state] ?? 'warning', content: <NewsText name={name} state={state} /> });
}
