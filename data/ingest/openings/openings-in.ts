import { aroundOf, entryAt, isPeople } from './around.ts';
import { entriesOf } from './entries.ts';
import type { Opened, Opening, OpeningLook } from './opening.ts';
import { signsOfEntry } from './signs-of-entry.ts';

/** For each opening whether somebody stands between it and the next, in the session that it stands in. */
function holdersOf(
  openings: readonly Omit<Opening, 'peopled'>[],
  { opened, names }: OpeningLook,
): readonly boolean[] {
  const starts = new Set([...opened.map(({ at }) => at), ...openings.map(({ from }) => from)]);
  const sorted = [...starts].sort((a, b) => a - b);
  const held = new Map<number, boolean>();
  const lines = [...names.keys()].sort((a, b) => a - b);
  let i = 0;
  sorted.forEach((start, at) => {
    const end = sorted[at + 1] ?? Number.MAX_SAFE_INTEGER;
    while (i < lines.length && (lines[i] ?? 0) < start) i += 1;
    held.set(start, (lines[i] ?? end) < end);
  });
  return openings.map(({ from }) => held.get(from) ?? false);
}

/** Every line that may open a session and opens none, with what is seen of it. */
export function openingsIn(look: OpeningLook): readonly Opening[] {
  const around = aroundOf(look, entriesOf(look.lines, look.names));
  const { entries, filled, openedAt } = around;
  const found: Omit<Opening, 'peopled'>[] = [];
  let owner: Opened | null = null;
  filled.forEach((at, i) => {
    owner = openedAt.get(at) ?? owner;
    const entry = entries[at];
    if (entry == null || entry.title === null || openedAt.has(at)) return;
    const signs = signsOfEntry(around, i, entry, owner);
    const above = filled[i - 1] ?? at;
    const isUnder =
      signs.has('form-under-people') && isPeople(entryAt(around, i - 1)) && !openedAt.has(above);
    const beside = owner !== null && owner.parent === null && entries[owner.at]?.form === entry.form;
    found.push({ entry, owner, signs, beside, from: isUnder ? above : at });
  });
  const holds = holdersOf(found, look);
  return found.map((opening, i) => {
    const { signs, entry } = opening;
    const isNear =
      entry.where !== 'none' || signs.has('people-below') || signs.has('people-above') || isNextButOne(i);
    return { ...opening, peopled: isNear || (opening.owner !== null && holds[i] === true) };
  });

  /** "Title / University / Names": who gives it stands one line further down. */
  function isNextButOne(i: number): boolean {
    const { at, more } = found[i]?.entry ?? { at: -1, more: 0 };
    return at >= 0 && isPeople(entries[nextFilledOf(at, 2 + more)]);
  }

  function nextFilledOf(at: number, steps: number): number {
    let line = at;
    for (let left = steps; left > 0 && line < look.lines.length; ) {
      line += 1;
      if ((look.lines[line]?.text ?? '') !== '') left -= 1;
    }
    return line;
  }
}
