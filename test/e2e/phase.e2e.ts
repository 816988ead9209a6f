import { afterEach, beforeEach, expect, it } from 'vitest';
import { contracts } from '@/lib/contracts/contracts';
import { councilPhases } from '@/lib/domain/council';
import { demoKey } from './chain-control';
import { Journey } from './journey';
import { stack } from './stack';

let journey: Journey;
let restore: () => Promise<void>;

beforeEach(async () => {
  journey = await Journey.begin({ ...stack(), key: demoKey('newcomer') });
  restore = await journey.chain.snapshot();
});

afterEach(async () => {
  await journey.end(expect.getState().currentTestName);
  await restore();
});

it('lets anybody begin the next phase once the meter has held', async () => {
  const { page, chain } = journey;
  const phase = async () =>
    councilPhases[await chain.client.readContract({ ...contracts.council, functionName: 'phase' })];
  expect(await phase()).toBe('guided');
  await journey.open('');
  await journey.connect();
  const begin = page.getByRole('button', {
    name: journey.say('charts.phase.begin', { phase: journey.say('charts.phase.name.shared') }),
  });
  await begin.click();
  await journey.confirm();
  expect(await phase()).toBe('shared');
  await begin.waitFor({ state: 'detached' });
  journey.expectClean();
});
