import { ASPECTS_OF, type UnitKind } from '../../../data/measure/aspects.ts';
import type { Profile } from '../../../data/measure/profile.ts';
import type { WordTable } from '../../../data/measure/word-table.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import { departmentsOf } from '../../../data/reference/divisions.ts';
import type { PortraitMap, PortraitRow, Portraits } from '../../scenes/comparison-input.ts';
import type { MapOutlines } from '../../scenes/map-input.ts';
import type { Speech } from '../../ui/language.tsx';
import { aspectName } from '../parts/compare/unitNames.ts';
import { commonWords, specificWords } from './comparedWords.ts';
import { type Held, saidOf, thingsHeld, wordsHeld } from './who.ts';

/** One thing after the other: what each side alone has of it, and what several have. */
export function portraitsOf(
  corpus: Corpus,
  table: WordTable | null,
  kind: UnitKind,
  profiles: readonly Profile[],
  names: readonly string[],
  outlines: MapOutlines,
  speech: Speech,
): Portraits {
  const { t } = speech;
  const rows = ASPECTS_OF[kind].map(aspect =>
    rowOf(aspect, aspectName(kind, aspect, t), thingsHeld(corpus, profiles, aspect, speech), names, speech),
  );
  const words = wordsRow(corpus, table, kind, profiles, names, speech);
  return {
    rows: [...rows, words].filter(row => row.cells.some(cell => cell.names.length > 0)),
    maps: mapsOf(corpus, kind, profiles, outlines),
    outlines,
  };
}

/** Words that the sides over-use, and those that all of them say without any of them over-using them. */
export function heldWords(
  corpus: Corpus,
  table: WordTable | null,
  kind: UnitKind,
  profiles: readonly Profile[],
): { readonly specific: readonly Held[]; readonly common: Held['things'] } {
  const specific = wordsHeld(specificWords(corpus, table, kind, profiles));
  const taken = new Set(specific.flatMap(({ things }) => things.map(each => each.id)));
  const common = commonWords(corpus, table, kind, profiles).filter(({ key }) => !taken.has(key));
  return { specific, common: common.map(({ key, label }) => ({ id: key, name: label })) };
}

/** The row of the words: over-used ones are counted; what all say is listed with them, and is no number on their scale. */
function wordsRow(
  corpus: Corpus,
  table: WordTable | null,
  kind: UnitKind,
  profiles: readonly Profile[],
  names: readonly string[],
  speech: Speech,
): PortraitRow {
  const { t } = speech;
  const { specific, common } = heldWords(corpus, table, kind, profiles);
  const row = rowOf('terms', t('comparison.words'), specific, names, speech);
  const [first, ...others] = common.map(each => each.name);
  if (first === undefined) return row;
  const said = [t('comparison.saidByAll', { word: first }), ...others];
  const last = row.cells.length - 1;
  return {
    ...row,
    cells: row.cells.map((cell, i) => (i < last ? cell : { ...cell, names: [...cell.names, ...said] })),
  };
}

/** What one cell of a row holds: of one side, or of several in the last. */
export function heldBy(held: readonly Held[], side: number | 'shared'): Held['things'] {
  return held
    .filter(({ sides }) => (side === 'shared' ? sides.length > 1 : sides.length === 1 && sides[0] === side))
    .flatMap(({ things }) => things);
}

function rowOf(
  key: string,
  label: string,
  held: readonly Held[],
  names: readonly string[],
  speech: Speech,
): PortraitRow {
  const { t } = speech;
  const cell = (side: number | 'shared', whose: string) => {
    const things = heldBy(held, side);
    const say = t('comparison.cellSay', { what: label, rest: saidOf(whose, things, speech) });
    const short = things.flatMap(each => each.short ?? []);
    return {
      n: things.length,
      names: things.map(each => each.name),
      short: short.length > 0 && short.length === things.length ? short : null,
      say,
    };
  };
  return {
    key,
    label,
    cells: [
      ...names.map((name, side) => cell(side, t('comparison.only', { name }))),
      cell('shared', t('comparison.shared', { count: names.length })),
    ],
  };
}

/** The places of each side and those of several, gathered by department; a region stands in the middle of its own. */
function mapsOf(
  corpus: Corpus,
  kind: UnitKind,
  profiles: readonly Profile[],
  outlines: MapOutlines,
): readonly PortraitMap[] {
  const drawn = new Set(outlines.departments.map(each => each.code));
  const places = profiles.map(
    ({ id, members, met }) =>
      new Set([...(kind === 'territory' ? [id, ...members] : []), ...met.map(each => each.id)]),
  );
  const shared = [...new Set(places.flatMap(ids => [...ids]))].filter(
    id => places.filter(ids => ids.has(id)).length > 1,
  );
  const maps = [...places, new Set(shared)].map(ids => mapOf(corpus, ids, drawn));
  return maps.some(map => map.dots.length > 0) ? maps : [];
}

function mapOf(corpus: Corpus, ids: ReadonlySet<string>, drawn: ReadonlySet<string>): PortraitMap {
  const dots = new Map<string, { readonly codes: readonly string[]; n: number }>();
  let off = 0;
  for (const id of ids) {
    const territory = corpus.territories.get(id);
    if (territory === undefined) continue;
    const { department, region } = territory;
    const codes = department === null ? departmentsOf(region ?? '').map(each => each.code) : [department];
    const shown = codes.filter(code => drawn.has(code));
    if (shown.length === 0) off += 1;
    else {
      const dot = dots.get(shown.join(' ')) ?? { codes: shown, n: 0 };
      dots.set(shown.join(' '), dot);
      dot.n += 1;
    }
  }
  return { dots: [...dots.values()].sort((a, b) => b.n - a.n), off };
}
