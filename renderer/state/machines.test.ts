import { expect, it, vi } from 'vitest';
import { machine, sampleOf, smallProceedings } from './world.fixture.ts';

it('has a base of its own on each machine, though another test has the modules read again', async () => {
  const first = machine().open();
  await first.getState().actions.start();
  vi.resetModules();
  const again = await import('./world.fixture.ts');
  const fetchSample = async () => sampleOf('autre.txt', smallProceedings('autre'));
  const second = again.machine().open({ fetchSample });
  await second.getState().actions.start();
  expect(second.getState().corpus?.text).toBe(smallProceedings('autre'));
});
