// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { addressBarOf } from './address-bar.ts';

beforeEach(() => {
  vi.useFakeTimers();
  window.history.replaceState(null, '', '#/reseau');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it('writes the letters of a search when the hand rests, the last of them once', () => {
  const bar = addressBarOf(window);
  const written = vi.spyOn(window.history, 'replaceState');
  bar.replaceLater('#/reseau?q=v');
  vi.advanceTimersByTime(99);
  bar.replaceLater('#/reseau?q=ve');
  vi.advanceTimersByTime(99);
  expect(window.location.hash).toBe('#/reseau');
  expect(bar.read()).toBe('#/reseau?q=ve');
  vi.advanceTimersByTime(1);
  expect(window.location.hash).toBe('#/reseau?q=ve');
  expect(written).toHaveBeenCalledTimes(1);
});

it('writes them before a step, and before the page goes', () => {
  const bar = addressBarOf(window);
  const stop = bar.listen(() => undefined);
  bar.replaceLater('#/reseau?q=v');
  window.dispatchEvent(new Event('pagehide'));
  expect(window.location.hash).toBe('#/reseau?q=v');

  const order: string[] = [];
  vi.spyOn(window.history, 'replaceState').mockImplementation((_, __, hash) => order.push(`replace ${hash}`));
  vi.spyOn(window.history, 'pushState').mockImplementation((_, __, hash) => order.push(`push ${hash}`));
  bar.replaceLater('#/reseau?q=ve');
  bar.push('#/mots?q=ve');
  vi.runAllTimers();
  expect(order).toEqual(['replace #/reseau?q=ve', 'push #/mots?q=ve']);
  stop();
});

it('leaves another address alone that the reader went to in the meantime', () => {
  const bar = addressBarOf(window);
  const seen: string[] = [];
  const stop = bar.listen(() => seen.push(bar.read()));
  bar.replaceLater('#/reseau?q=v');
  window.history.replaceState(null, '', '#/chronologie');
  window.dispatchEvent(new Event('popstate'));
  vi.runAllTimers();
  expect(seen).toEqual(['#/chronologie']);
  expect(window.location.hash).toBe('#/chronologie');
  stop();
});
