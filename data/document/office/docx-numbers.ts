import { type Numerals, numeral } from './numbers.ts';
import { childOf, elementsOf, settingOf, type Xml } from './xml.ts';

/** What Word puts before a paragraph by itself. */
export interface Mark {
  /** "Atelier 5", "1.2.", "-". */
  readonly text: string;
  readonly isBullet: boolean;
}

interface Level {
  readonly start: number;
  readonly numerals: Numerals;
  /** "Atelier %1", "%1.%2": the counters by depth, from 1. */
  readonly pattern: string;
  /** Shallower levels in it are written as digits whatever they are. */
  readonly asDigits: boolean;
  /** The depth whose advance begins it anew, from 1; 0 for never. */
  readonly restart: number | null;
}

interface List {
  readonly abstract: string;
  readonly starts: ReadonlyMap<number, number>;
  readonly replaced: ReadonlyMap<number, Level>;
}

const NUMERALS: Readonly<Record<string, Numerals>> = {
  upperLetter: 'upper-letter',
  lowerLetter: 'lower-letter',
  upperRoman: 'upper-roman',
  lowerRoman: 'lower-roman',
  bullet: 'bullet',
  none: 'none',
};
const DEPTHS = 9;

/** The lists of a document, and how far each has counted. */
export class Numbering {
  private readonly abstracts = new Map<string, ReadonlyMap<number, Level>>();
  private readonly lists = new Map<string, List>();
  private readonly counters = new Map<string, number[]>();
  private readonly begun = new Set<string>();

  constructor(root: Xml | null) {
    for (const element of elementsOf(root, 'w:abstractNum'))
      this.abstracts.set(element.attributes['w:abstractNumId'] ?? '', levelsOf(element));
    for (const element of elementsOf(root, 'w:num')) {
      const overrides = elementsOf(element, 'w:lvlOverride');
      this.lists.set(element.attributes['w:numId'] ?? '', {
        abstract: settingOf(element, 'w:abstractNumId') ?? '',
        starts: new Map(overrides.flatMap(each => startOf(each))),
        replaced: new Map(overrides.flatMap(each => [...levelsOf(each)])),
      });
    }
  }

  /** Counts one paragraph of a list; null when the list numbers nothing. */
  next(id: string, depth: number): Mark | null {
    const list = this.lists.get(id);
    if (list === undefined || depth < 0 || depth >= DEPTHS) return null;
    const levelAt = (at: number) =>
      list.replaced.get(at) ?? this.abstracts.get(list.abstract)?.get(at) ?? null;
    const level = levelAt(depth);
    if (level === null) return null;
    const counters = this.countersOf(list.abstract);
    const anew = `${id}|${depth}`;
    const start = list.starts.get(depth);
    if (start !== undefined && !this.begun.has(anew)) counters[depth] = start;
    else counters[depth] = (counters[depth] ?? level.start - 1) + 1;
    this.begun.add(anew);
    for (let at = depth + 1; at < DEPTHS; at += 1) {
      const restart = levelAt(at)?.restart ?? null;
      if (restart === null || (restart > 0 && depth < restart)) delete counters[at];
    }
    return markOf(level, depth, counters, levelAt);
  }

  private countersOf(abstract: string): number[] {
    const found = this.counters.get(abstract) ?? [];
    this.counters.set(abstract, found);
    return found;
  }
}

function markOf(
  level: Level,
  depth: number,
  counters: readonly number[],
  levelAt: (depth: number) => Level | null,
): Mark | null {
  if (level.numerals === 'bullet') return { text: '-', isBullet: true };
  const text = level.pattern.replace(/%([1-9])/gu, (_, digit: string) => {
    const at = Number(digit) - 1;
    const shown = levelAt(at);
    if (shown === null) return '';
    const numerals = level.asDigits && at < depth ? 'decimal' : shown.numerals;
    return numeral(counters[at] ?? shown.start, numerals);
  });
  return text.trim() === '' ? null : { text: text.trim(), isBullet: false };
}

function levelsOf(element: Xml): ReadonlyMap<number, Level> {
  return new Map(
    elementsOf(element, 'w:lvl').map(level => {
      const format = settingOf(level, 'w:numFmt') ?? 'decimal';
      const restart = settingOf(level, 'w:lvlRestart');
      return [
        Number(level.attributes['w:ilvl']) || 0,
        {
          start: Number(settingOf(level, 'w:start') ?? 1) || 0,
          numerals: NUMERALS[format] ?? 'decimal',
          pattern: settingOf(level, 'w:lvlText') ?? '',
          asDigits: childOf(level, 'w:isLgl') !== null,
          restart: restart === null ? null : Number(restart),
        },
      ] as const;
    }),
  );
}

function startOf(override: Xml): readonly (readonly [number, number])[] {
  const start = settingOf(override, 'w:startOverride');
  return start === null ? [] : [[Number(override.attributes['w:ilvl']) || 0, Number(start) || 0]];
}
