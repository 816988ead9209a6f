import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginning } from './long-text';

describe('the beginning of a long text', () => {
  it('is a part of it that never ends inside a character', () => {
    fc.assert(
      fc.property(fc.nat({ max: 3 }), (shift) => {
        const text = 'a'.repeat(4_996 + shift) + '𝟘'.repeat(20);
        const shown = beginning(text);
        expect(text.startsWith(shown)).toBe(true);
        expect(shown.isWellFormed?.() ?? !/[\uD800-\uDBFF]$/.test(shown)).toBe(true);
        expect(shown.length).toBeGreaterThan(4_995);
      }),
    );
  });

  it('is the whole of a short one', () => {
    expect(beginning('Một')).toBe('Một');
  });
});
