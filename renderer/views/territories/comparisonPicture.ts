import { barsOfWord } from '../../../data/measure/bars.ts';
import { cloudWords, SESSION_FLOOR } from '../../../data/measure/cloud.ts';
import { ASPECTS, type Aspect, type Profile } from '../../../data/measure/profile.ts';
import { itemsOf, sharesOf } from '../../../data/measure/shares.ts';
import type { WordTable } from '../../../data/measure/word-table.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Query } from '../../../data/model/query.ts';
import { entityName } from '../../naming/entities.ts';
import type { ComparisonInput, CountRow, ShareColumn } from '../../scenes/comparison-input.ts';
import type { TerritoriesOptions } from '../../state/exploration/territories.ts';
import type { Speech } from '../../ui/language.tsx';
import { filterWords, sourceLine, subtitle } from '../parts/picture.ts';
import { initiativeName } from './initiativeNames.ts';
import { placeLevel, placeName, placePopulation, placePopulationYear } from './placeNames.ts';

export type ComparisonPicture = Pick<ComparisonInput, 'sides' | 'counts' | 'shares' | 'butterfly' | 'words'>;

/** A word that a territory over-uses against the whole document. */
export interface SpecificWord {
  readonly key: string;
  readonly label: string;
  readonly f: number;
  readonly S: number;
}

/** The words that each profile over-uses (S ≥ 2, f ≥ 2, F ≥ 3), scored in the margins of the whole document. */
export function specificWords(
  table: WordTable | null,
  profiles: readonly Profile[],
): readonly (readonly SpecificWord[])[] {
  return profiles.map(({ sessions }) =>
    table === null
      ? []
      : cloudWords(
          table,
          { sessions: sessions.map(each => each.id) },
          { measure: 'specificity', floor: SESSION_FLOOR },
        ).words.map(({ key, label, f, S }) => ({ key, label, f, S })),
  );
}

/** What a thing of an aspect is called. */
export function itemName(corpus: Corpus, aspect: Aspect, id: string, { t }: Speech): string {
  switch (aspect) {
    case 'sessions':
      return entityName(corpus, { kind: 'session', id }, t) ?? id;
    case 'themes':
      return entityName(corpus, { kind: 'theme', id }, t) ?? id;
    case 'speakers':
      return entityName(corpus, { kind: 'person', id }, t) ?? id;
    case 'organisations':
      return entityName(corpus, { kind: 'organisation', id }, t) ?? id;
    case 'met':
      return placeName(corpus, id);
    case 'initiatives':
      return initiativeName(corpus, id);
  }
}

/** Chooses everything that the comparison shows, and every word of it. */
export function comparisonPicture(
  corpus: Corpus,
  table: WordTable | null,
  profiles: readonly Profile[],
  options: TerritoriesOptions,
  query: Query,
  speech: Speech,
): ComparisonPicture {
  const { t, formats, language } = speech;
  const names = profiles.map(({ id }) => placeName(corpus, id));
  const specific = specificWords(table, profiles);
  const byWords = options.compared === 'terms';
  const shares = byWords
    ? sharesOfWords(specific, names, speech)
    : sharesOfThings(corpus, profiles, options.compared, names, speech);
  const butterfly = byWords && profiles.length === 2;
  const counts = countRows(corpus, profiles, names, speech);
  return {
    sides: profiles.map((profile, i) => ({
      id: profile.id,
      label: names[i] ?? profile.id,
      level: placeLevel(corpus, profile.id, t),
      people: peopleOf(corpus, profile, speech),
      n: sizeOf(profile, speech),
      small: profile.small ? t('territories.small') : null,
    })),
    counts,
    shares,
    butterfly: butterfly && table !== null ? butterflyOf(table, profiles, specific, names, speech) : null,
    words: {
      language,
      title: t('comparison.title', { list: formats.list(names) }),
      finding: t('finding.compared', {
        list: formats.list(names),
        count: sessionsShared(profiles),
        sides: profiles.length,
      }),
      subtitle: subtitle(
        options.nested ? t('comparison.nested') : t('comparison.alone'),
        filterWords(corpus, query, speech),
      ),
      description: describe(profiles, names, shares, speech),
      source: sourceLine(corpus, speech),
      number: value => formats.number(value),
      headingCounts: t('comparison.counts'),
      headingShares: t(butterfly ? 'comparison.butterfly' : `comparison.shares.${options.compared}`),
      noShares: t(byWords && table === null ? 'chart.loading' : 'comparison.noShares'),
      scale: t('comparison.scale'),
      more: count => t('comparison.more', { count }),
      score: value => formats.number(value, 1),
    },
  };
}

/** How many sessions all have. */
function sessionsShared([first, ...others]: readonly Profile[]): number {
  const isShared = (id: string) => others.every(({ sessions }) => sessions.some(each => each.id === id));
  return first?.sessions.filter(({ id }) => isShared(id)).length ?? 0;
}

function peopleOf(corpus: Corpus, { id }: Profile, { t }: Speech): string {
  const people = placePopulation(corpus, id);
  const year = String(placePopulationYear(corpus, id) ?? 'none');
  return people === null ? '' : t('inspector.population', { count: people, year });
}

function sizeOf({ sessions, nested, members }: Profile, { t }: Speech): string {
  const count = t('sessions.count', { count: sessions.length });
  return nested && members.length > 1
    ? t('comparison.gathered', { sessions: count, count: members.length })
    : count;
}

function countRows(
  corpus: Corpus,
  profiles: readonly Profile[],
  names: readonly string[],
  speech: Speech,
): readonly CountRow[] {
  const { t } = speech;
  const row = (key: string, label: string, count: (profile: Profile) => number): CountRow => ({
    key,
    label,
    values: profiles.map((profile, i) => ({
      n: count(profile),
      say: t('comparison.say', { name: names[i] ?? '', what: label, count: count(profile) }),
    })),
  });
  return [
    ...ASPECTS.map(aspect => row(aspect, t(`aspect.${aspect}`), profile => itemsOf(profile, aspect).length)),
    row('dates', t('aspect.dates'), profile => profile.dates.length),
    row('figures', t('aspect.figures'), profile => profile.figures.length),
  ].filter(each => corpus.dataset.sessions.length > 0 && each.values.length > 0);
}

/** "Tous", "Rouen seul", "Rouen et Rennes". */
function sidesLabel(sides: readonly number[], names: readonly string[], { t, formats }: Speech): string {
  if (sides.length === names.length) return t('comparison.all', { count: names.length });
  const list = formats.list(sides.map(side => names[side] ?? ''));
  return sides.length === 1 ? t('comparison.only', { name: list }) : list;
}

function sharesOfThings(
  corpus: Corpus,
  profiles: readonly Profile[],
  aspect: Aspect,
  names: readonly string[],
  speech: Speech,
): readonly ShareColumn[] {
  return sharesOf(profiles, aspect).map(({ sides, ids }) =>
    column(
      sides,
      ids.map(id => itemName(corpus, aspect, id, speech)),
      names,
      speech,
    ),
  );
}

/** Specific words by who over-uses them; in each set the highest score first. */
function sharesOfWords(
  specific: readonly (readonly SpecificWord[])[],
  names: readonly string[],
  speech: Speech,
): readonly ShareColumn[] {
  const owners = new Map<string, { readonly label: string; sides: number[]; best: number }>();
  for (const [side, words] of specific.entries()) {
    for (const { key, label, S } of words) {
      const owner = owners.get(key) ?? { label, sides: [], best: 0 };
      owners.set(key, owner);
      owner.sides.push(side);
      owner.best = Math.max(owner.best, S);
    }
  }
  const groups = new Map<string, { sides: readonly number[]; words: { label: string; best: number }[] }>();
  for (const { label, sides, best } of owners.values()) {
    const group = groups.get(sides.join(' ')) ?? { sides, words: [] };
    groups.set(sides.join(' '), group);
    group.words.push({ label, best });
  }
  return [...groups.values()]
    .sort((a, b) => b.sides.length - a.sides.length || (a.sides.join(' ') < b.sides.join(' ') ? -1 : 1))
    .map(({ sides, words }) =>
      column(
        sides,
        words.sort((a, b) => b.best - a.best).map(word => word.label),
        names,
        speech,
      ),
    );
}

function column(
  sides: readonly number[],
  things: readonly string[],
  names: readonly string[],
  speech: Speech,
): ShareColumn {
  const label = sidesLabel(sides, names, speech);
  return {
    key: sides.join('-'),
    sides,
    n: things.length,
    label,
    names: things,
    say: speech.t('comparison.shareSay', {
      label,
      count: things.length,
      list: speech.formats.list(things.slice(0, 5)),
    }),
  };
}

/** Words that one of two territories over-uses, by score; both scores, so that what they share is seen. */
function butterflyOf(
  table: WordTable,
  profiles: readonly Profile[],
  specific: readonly (readonly SpecificWord[])[],
  names: readonly string[],
  { t, formats }: Speech,
): ComparisonInput['butterfly'] {
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

function describe(
  profiles: readonly Profile[],
  names: readonly string[],
  shares: readonly ShareColumn[],
  { t, formats }: Speech,
): string {
  const sizes = profiles.map((profile, i) =>
    t('map.item', { name: names[i] ?? '', count: profile.sessions.length }),
  );
  const parts = shares.slice(0, 6).map(({ label, n }) => t('comparison.part', { label, count: n }));
  return [
    t('comparison.describe', { list: formats.list(sizes) }),
    parts.length === 0 ? '' : t('comparison.describeShares', { list: formats.list(parts) }),
  ]
    .filter(part => part !== '')
    .join(' ');
}
