import { startTransition, useEffect, useState } from 'react';
import type { SearchGroup } from '../../state/search/search.ts';
import type { Passages } from '../../state/search/search-passages.ts';

/** What is found: names by kind, and passages behind them. */
export interface FoundThings {
  readonly groups: readonly SearchGroup[];
  readonly passages: Passages;
}

/** More than the box shows before one scrolls, and little enough to be drawn before the next letter. */
export const STAGE = 10;

/** The first things of what is found, in the order of the list; a group without any is none, and each says how many it has in all. */
export function firstOf({ groups, passages }: FoundThings, most: number): FoundThings {
  let left = most;
  const shown: SearchGroup[] = [];
  for (const group of groups) {
    if (left <= 0) break;
    shown.push(group.hits.length <= left ? group : { ...group, hits: group.hits.slice(0, left) });
    left -= group.hits.length;
  }
  const hits = passages.hits.slice(0, Math.max(0, left));
  if (hits.length === passages.hits.length) return { groups: shown, passages };
  return { groups: shown, passages: { hits, count: hits.length === 0 ? 0 : passages.count } };
}

/**
 * What is found as far as it is to be drawn: what the box has room for with the letter that was typed, the rest in tasks of their own. The
 * list's items take longer to be drawn than anything takes to be found, and the next letter waits for none that it would take away.
 */
export function useStages(found: FoundThings): FoundThings {
  const total = found.groups.reduce((sum, { hits }) => sum + hits.length, found.passages.hits.length);
  const [{ groups, most }, setStage] = useState({ groups: found.groups, most: STAGE });
  // Passages that come late are no reason to draw the names anew.
  const due = groups === found.groups ? most : STAGE;
  useEffect(() => {
    if (due >= total) return undefined;
    const next = () => startTransition(() => setStage({ groups: found.groups, most: due + STAGE }));
    const timer = window.setTimeout(next);
    return () => window.clearTimeout(timer);
  }, [found.groups, due, total]);
  return firstOf(found, due);
}
