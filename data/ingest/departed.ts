import type { Line } from '../document/lines.ts';
import type { Appearance } from '../model/reading.ts';
import { matchesOf } from '../text/matches.ts';
import { findNames } from '../text/names.ts';
import { key } from '../text/normalise.ts';
import { lifetime } from './layouts/records.ts';

/** "(Genève 1833 – Berne 1906)", "(1841-1895)": a life that began before anybody who speaks today was born. */
const LIFE = new RegExp(lifetime('1(?:[4-8]\\d\\d|90\\d)'), 'gu');
/** A name stands so near before its years. */
const NEAR = 50;

/** The people of whom a text gives the years of a life long ago, by the keys of their names. */
function departedIn(lines: readonly Line[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { text } of lines) {
    if (!text.includes('(1') && !/\d ?[-–—] /u.test(text)) continue;
    for (const { index } of matchesOf(LIFE, text)) {
      const before = text.slice(Math.max(0, index - NEAR), index).trimEnd();
      const name = findNames(before, 0.3).at(-1);
      if (name !== undefined && name.end === before.length)
        found.add(key(before.slice(name.start, name.end)));
    }
  }
  return found;
}

/** Who is told of on lists, but whose life the text says to have ended long ago, is named there and speaks no more. */
export function withoutDeparted(
  lines: readonly Line[],
  appearances: readonly Appearance[],
): readonly Appearance[] {
  const departed = departedIn(lines);
  if (departed.size === 0) return appearances;
  return appearances.map(one =>
    one.part !== 'cited' && departed.has(key(one.name.text))
      ? { ...one, part: 'cited', role: null, via: 'body' }
      : one,
  );
}
