import { type Line, linePassage } from '../../document/lines.ts';
import type { Appearance } from '../../model/reading.ts';
import { key } from '../../text/normalise.ts';
import type { Stretch } from '../layouts/layout.ts';
import { firstFrom } from './first-from.ts';
import type { OpeningLook } from './opening.ts';

/** Finds the line of an offset: lines that stand in another order than the text's are found as well. */
export function lineFinder(lines: readonly Line[]): (offset: number) => number {
  const sorted = lines
    .map(({ start }, at) => ({ start, at }))
    .sort((a, b) => a.start - b.start || a.at - b.at);
  const starts = sorted.map(({ start }) => start);
  return offset => sorted[Math.max(0, firstFrom(starts, offset + 1) - 1)]?.at ?? 0;
}

/** Where those who speak stand on their lines, and what they were read to do. */
export function namesOn(
  text: string,
  lines: readonly Line[],
  appearances: readonly Appearance[],
  lineAt: (offset: number) => number,
): Pick<OpeningLook, 'names' | 'roles'> {
  const standing = new Map<number, Appearance[]>();
  for (const appearance of appearances) {
    if (appearance.part !== 'speaker' && appearance.part !== 'moderator') continue;
    const at = lineAt(appearance.name.span.start);
    const those = standing.get(at);
    if (those === undefined) standing.set(at, [appearance]);
    else those.push(appearance);
  }
  const names = new Map<number, readonly Stretch[]>();
  const roles = new Map<number, readonly string[]>();
  for (const [at, those] of standing) {
    const line = lines[at];
    if (line === undefined) continue;
    const { offsets, text: words } = linePassage(text, line);
    const place = (offset: number) => Math.min(firstFrom(offsets, offset), words.length);
    const stretches = those.map(({ name: { span } }): Stretch => [place(span.start), place(span.end)]);
    names.set(
      at,
      stretches.sort((one, other) => one[0] - other[0]),
    );
    const told = those.flatMap(({ role }) => (role === null ? [] : [key(role.text)]));
    if (told.length > 0) roles.set(at, told);
  }
  return { names, roles };
}
