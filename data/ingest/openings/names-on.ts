import type { Line } from '../../document/lines.ts';
import type { Appearance } from '../../model/reading.ts';
import { key, passage } from '../../text/normalise.ts';
import type { Stretch } from '../layouts/layout.ts';
import type { OpeningLook } from './opening.ts';

/** Finds the line of an offset: lines that stand in another order than the text's are found as well. */
export function lineFinder(lines: readonly Line[]): (offset: number) => number {
  const sorted = lines
    .map(({ start }, at) => ({ start, at }))
    .sort((a, b) => a.start - b.start || a.at - b.at);
  return offset => {
    let [low, high] = [0, sorted.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((sorted[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return sorted[low]?.at ?? 0;
  };
}

/** Where those who speak stand on their lines, and what they were read to do. */
export function namesOn(
  text: string,
  lines: readonly Line[],
  appearances: readonly Appearance[],
  lineAt: (offset: number) => number,
): Pick<OpeningLook, 'names' | 'roles'> {
  const names = new Map<number, Stretch[]>();
  const roles = new Map<number, string[]>();
  for (const { part, name, role } of appearances) {
    if (part !== 'speaker' && part !== 'moderator') continue;
    const at = lineAt(name.span.start);
    const line = lines[at];
    if (line === undefined) continue;
    const { offsets, text: words } = passage(text, line.start, line.end);
    const place = (offset: number) => {
      const found = offsets.findIndex(each => each >= offset);
      return found < 0 ? words.length : found;
    };
    const stretch: Stretch = [place(name.span.start), place(name.span.end)];
    if (role !== null) roles.set(at, [...(roles.get(at) ?? []), key(role.text)]);
    names.set(
      at,
      [...(names.get(at) ?? []), stretch].sort((a, b) => a[0] - b[0]),
    );
  }
  return { names, roles };
}
