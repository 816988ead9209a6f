import { expect, test, vi } from 'vitest';
import { dismissToast, readToasts, showToast, subscribeToToasts } from './toast-store';

test('tells its listeners, keeps the newest three, and forgets what was dismissed', () => {
  const heard = vi.fn();
  const stop = subscribeToToasts(heard);
  for (const content of ['a', 'b', 'c', 'd']) showToast({ tone: 'info', content });
  expect(readToasts().map(({ content }) => content)).toEqual(['b', 'c', 'd']);
  dismissToast(readToasts()[1]?.id ?? 0);
  expect(readToasts().map(({ content }) => content)).toEqual(['b', 'd']);
  expect(heard).toHaveBeenCalledTimes(5);
  stop();
  showToast({ tone: 'info', content: 'e' });
  expect(heard).toHaveBeenCalledTimes(5);
});
