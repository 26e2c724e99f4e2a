import type { Stretch } from './layout.ts';

const TRADE = /(?:^|[\s'’])une? (\p{Ll}[\p{Ll}-]+(?: \p{Ll}+){0,2}) \($/u;
const LONGEST = 60;

/** "entre une élue (Anne Roux) et un éleveur (Paul Petit)": the trade of somebody whose name only the bracket behind it holds; null before any other name. */
export function tradeBefore(text: string, start: number): Stretch | null {
  if (text[start - 1] !== '(') return null;
  const trade = TRADE.exec(text.slice(Math.max(0, start - LONGEST), start))?.[1];
  if (trade === undefined) return null;
  const to = start - 2;
  return [to - trade.length, to];
}
