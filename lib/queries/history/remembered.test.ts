import { expect, test } from 'vitest';
import { remembered } from './remembered';

test('between two events nobody is asked again, and after one everybody is', async () => {
  let asked = 0;
  const read = async () => {
    asked += 1;
    return asked;
  };
  const both = await Promise.all([remembered('/a', '1', read), remembered('/a', '1', read)]);
  expect([...both, await remembered('/a', '1', read)]).toEqual([1, 1, 1]);
  expect(await remembered('/a', '2', read)).toBe(2);
});

test('a failure is forgotten', async () => {
  const fail = () => Promise.reject(new Error('no'));
  await expect(remembered('/b', '1', fail)).rejects.toThrow('no');
  expect(await remembered('/b', '1', async () => 'well')).toBe('well');
});
