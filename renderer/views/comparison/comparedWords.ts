import type { UnitKind } from '../../../data/measure/aspects.ts';
import { barsOfWord } from '../../../data/measure/bars.ts';
import { cloudWords, countTerms, SESSION_FLOOR } from '../../../data/measure/cloud.ts';
import type { Profile } from '../../../data/measure/profile.ts';
import type { WordTable } from '../../../data/measure/word-table.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import { keyWords } from '../../../data/text/normalise.ts';
import type { ButterflyWord } from '../../scenes/comparison-input.ts';
import type { Speech } from '../../ui/language.tsx';
import { placeName } from '../parts/placeNames.ts';

/** A word that a side over-uses against the whole document. */
export interface SpecificWord {
  readonly key: string;
  readonly label: string;
  readonly f: number;
  readonly S: number;
}

/** Words said less often than this by a side are not said to be common. */
const LEAST_COMMON = 2;

/**
 * The words that each profile over-uses (S ≥ 2, f ≥ 2, F ≥ 3), scored in the margins of the whole document. That a place or a
 * body is called by its name where it is spoken of says nothing of it: the names of the sides are left out for all of them.
 */
export function specificWords(
  corpus: Corpus,
  table: WordTable | null,
  kind: UnitKind,
  profiles: readonly Profile[],
): readonly (readonly SpecificWord[])[] {
  const isName = nameWords(corpus, kind, profiles);
  return profiles.map(({ sessions }) =>
    table === null
      ? []
      : cloudWords(
          table,
          { sessions: sessions.map(each => each.id) },
          { measure: 'specificity', floor: SESSION_FLOOR },
        )
          .words.filter(({ label }) => !isName(label))
          .map(({ key, label, f, S }) => ({ key, label, f, S })),
  );
}

/** Words that every side says twice or more, those first that the side which says them least says most often. */
export function commonWords(
  corpus: Corpus,
  table: WordTable | null,
  kind: UnitKind,
  profiles: readonly Profile[],
): readonly { readonly key: string; readonly label: string }[] {
  if (table === null || profiles.length === 0) return [];
  const isName = nameWords(corpus, kind, profiles);
  const counted = profiles.map(({ sessions }) => {
    const words = countTerms(
      table,
      sessions.map(each => each.id),
    );
    return new Map(words.filter(({ f }) => f >= LEAST_COMMON).map(word => [word.key, word]));
  });
  const [first, ...others] = counted;
  return [...(first?.values() ?? [])]
    .filter(({ key, label }) => others.every(words => words.has(key)) && !isName(label))
    .map(({ key, label }) => ({
      key,
      label,
      least: Math.min(...counted.map(words => words.get(key)?.f ?? 0)),
    }))
    .sort((a, b) => b.least - a.least || (a.key < b.key ? -1 : 1));
}

/** Whether a word is a part of the name of one of the sides, or of what it gathers. */
function nameWords(corpus: Corpus, kind: UnitKind, profiles: readonly Profile[]): (label: string) => boolean {
  if (kind === 'session' || kind === 'theme') return () => false;
  const names = profiles.flatMap(({ id, members }) =>
    kind === 'territory'
      ? [id, ...members].flatMap(each => [
          placeName(corpus, each),
          ...spellings(corpus.territories.get(each)),
        ])
      : [corpus.organisations.get(id)?.name ?? '', ...spellings(corpus.organisations.get(id))],
  );
  const words = new Set(names.flatMap(keyWords));
  return label => keyWords(label).every(word => words.has(word));
}

function spellings(thing: { readonly variants: readonly { readonly text: string }[] } | undefined) {
  return thing?.variants.map(({ text }) => text) ?? [];
}

/** Words that one of two sides over-uses, by score; both scores, so that what they share is seen. */
export function butterflyOf(
  table: WordTable,
  profiles: readonly Profile[],
  specific: readonly (readonly SpecificWord[])[],
  names: readonly string[],
  { t, formats }: Speech,
): readonly ButterflyWord[] {
  const all = new Map(specific.flat().map(word => [word.key, word.label]));
  const parts = profiles.map(({ id, sessions }) => ({ id, sessions: sessions.map(each => each.id) }));
  return [...all]
    .map(([key, label]) => {
      const [a, b] = barsOfWord(table, key, parts);
      const values = [
        { S: a?.S ?? 0, f: a?.f ?? 0 },
        { S: b?.S ?? 0, f: b?.f ?? 0 },
      ] as const;
      const say = t('comparison.wordSay', {
        word: label,
        left: names[0] ?? '',
        leftS: formats.number(values[0].S, 1),
        right: names[1] ?? '',
        rightS: formats.number(values[1].S, 1),
      });
      return { key, label, values, say };
    })
    .sort(
      (x, y) =>
        Math.max(y.values[0].S, y.values[1].S) - Math.max(x.values[0].S, x.values[1].S) ||
        (x.key < y.key ? -1 : 1),
    );
}
