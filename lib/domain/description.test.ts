import { describe, expect, it } from 'vitest';
import { byteLength, composeDescription, splitDescription } from './description';

const PROPOSER = '0x00000000000000000000000000000000000000A1';

describe('a description', () => {
  it('is split as it was composed, without the proposer suffix', () => {
    const description = composeDescription(' Fund the audit ', 'Why\n\n- one', PROPOSER);
    expect(description.endsWith(`#proposer=${PROPOSER}`)).toBe(true);
    expect(splitDescription(description)).toEqual({ title: 'Fund the audit', body: 'Why\n\n- one' });
  });

  it('made elsewhere still has a title', () => {
    expect(splitDescription('Just a line')).toEqual({ title: 'Just a line', body: '' });
    expect(splitDescription('')).toEqual({ title: '', body: '' });
  });

  it('without a line break keeps its whole text when the title is cut', () => {
    const long = 'x'.repeat(5000);
    const { title, body } = splitDescription(long);
    expect(title.length).toBeLessThan(300);
    expect(body).toBe(long);
  });

  it('is measured in bytes', () => {
    expect(byteLength('Đề xuất 제안')).toBe(19);
  });
});
