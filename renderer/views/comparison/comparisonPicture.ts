import { ASPECTS_OF, type Aspect, type UnitKind } from '../../../data/measure/aspects.ts';
import { SMALL_PART } from '../../../data/measure/cloud.ts';
import type { Profile } from '../../../data/measure/profile.ts';
import { itemsOf } from '../../../data/measure/shares.ts';
import { partOf, type WordTable } from '../../../data/measure/word-table.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { ComparedSide, ComparisonInput, CountRow, ShareColumn } from '../../scenes/comparison-input.ts';
import type { ComparisonOptions } from '../../state/exploration/comparison.ts';
import type { Speech } from '../../ui/language.tsx';
import { aspectName, unitName, unitNote } from '../parts/compare/unitNames.ts';
import { filterWords, sourceLine, subtitle } from '../parts/picture.ts';
import { placePopulation, placePopulationYear } from '../parts/placeNames.ts';
import { butterflyOf, commonWords, specificWords } from './comparedWords.ts';
import type { Comparing } from './comparing.ts';
import { findingOf } from './finding.ts';
import { portraitsOf } from './portraits.ts';
import { type Held, shareColumn, thingsHeld, wordsHeld } from './who.ts';

export type ComparisonPicture = Pick<
  ComparisonInput,
  'kind' | 'sides' | 'counts' | 'shares' | 'butterfly' | 'portraits' | 'words'
>;

/** Words in common that are listed under a butterfly. */
const COMMON = 40;

/** Chooses everything that the comparison shows, and every word of it. */
export function comparisonPicture(comparing: Comparing, speech: Speech): ComparisonPicture {
  const { corpus, table, profiles, kind, compared, outlines } = comparing;
  const names = profiles.map(({ id }) => unitName(corpus, kind, id, speech));
  const specific = compared === 'terms' ? specificWords(corpus, table, kind, profiles) : [];
  const held = heldIn(comparing, specific, speech);
  const shares = held.map(each => shareColumn(each, names, speech));
  const isButterfly = compared === 'terms' && profiles.length === 2;
  return {
    kind,
    sides: profiles.map((profile, i) => sideOf(comparing, profile, names[i] ?? profile.id, speech)),
    counts: countRows(kind, profiles, names, speech),
    shares,
    butterfly: isButterfly && table !== null ? butterflyOf(table, profiles, specific, names, speech) : null,
    portraits:
      compared === 'all' ? portraitsOf(corpus, table, kind, profiles, names, outlines, speech) : null,
    words: wordsOf(comparing, names, held, shares, isButterfly, speech),
  };
}

/** What is sorted by who has it; nothing where everything is shown. */
function heldIn(
  { corpus, profiles, compared }: Comparing,
  specific: ReturnType<typeof specificWords>,
  speech: Speech,
): readonly Held[] {
  if (compared === 'all') return [];
  return compared === 'terms' ? wordsHeld(specific) : thingsHeld(corpus, profiles, compared, speech);
}

function wordsOf(
  comparing: Comparing,
  names: readonly string[],
  held: readonly Held[],
  shares: readonly ShareColumn[],
  isButterfly: boolean,
  speech: Speech,
): ComparisonInput['words'] {
  const { corpus, table, profiles, kind, compared, nested, query } = comparing;
  const { t, formats, language } = speech;
  const list = formats.list(names);
  const byWords = compared === 'terms';
  return {
    language,
    title: t('comparison.title', { list }),
    finding: findingOf(comparing, names, held, speech),
    subtitle: subtitle(
      kind === 'territory' ? t(nested ? 'comparison.nested' : 'comparison.alone') : '',
      compared === 'all' || byWords ? t('comparison.wordsNote', { named: isNamed(kind) ? 'yes' : 'no' }) : '',
      filterWords(corpus, query, speech),
    ),
    description: describe(comparing, names, shares, speech),
    source: sourceLine(corpus, speech),
    number: value => formats.number(value),
    headingCounts: t('comparison.counts'),
    headingShares: headingOf(kind, compared, isButterfly, speech),
    noShares: t(byWords && table === null ? 'chart.loading' : 'comparison.noShares'),
    scale: t('comparison.scale'),
    more: count => t('comparison.more', { count }),
    score: value => formats.number(value, 1),
    headingShared: t('comparison.shared', { count: names.length }),
    headingMap: t('comparison.map'),
    off: count => t('comparison.off', { count }),
    rest: count => t('inspector.more', { count }),
    common: isButterfly ? commonLine(commonWords(corpus, table, kind, profiles), held, speech) : '',
  };
}

/** Whether things of a kind bear a name that their words are cleared of. */
const isNamed = (kind: UnitKind) => kind === 'territory' || kind === 'organisation';

function headingOf(
  kind: UnitKind,
  compared: ComparisonOptions['compared'],
  isButterfly: boolean,
  { t }: Speech,
): string {
  if (compared === 'all') return t('comparison.by.all');
  if (compared === 'terms') return t(isButterfly ? 'comparison.butterfly' : 'comparison.shares.terms');
  return kind === 'territory'
    ? t(`comparison.shares.${compared}`)
    : t('comparison.sharesOf', { what: aspectName(kind, compared, t) });
}

/** What both sides say, but for what the butterfly shows already. */
function commonLine(
  words: ReturnType<typeof commonWords>,
  held: readonly Held[],
  { t, formats }: Speech,
): string {
  const shown = new Set(held.flatMap(({ things }) => things.map(each => each.id)));
  const left = words.filter(({ key }) => !shown.has(key)).slice(0, COMMON);
  return left.length === 0
    ? ''
    : t('comparison.common', { list: formats.list(left.map(each => each.label)) });
}

function sideOf(comparing: Comparing, profile: Profile, label: string, speech: Speech): ComparedSide {
  const { corpus, table, kind } = comparing;
  const { t } = speech;
  const isSmall =
    kind === 'session' ? table !== null && tokensOf(table, profile) < SMALL_PART : profile.small;
  return {
    id: profile.id,
    label,
    level: unitNote(corpus, kind, profile.id, speech),
    people: kind === 'territory' ? peopleOf(corpus, profile, speech) : '',
    n: sizeOf(comparing, profile, speech),
    small: isSmall ? t('territories.small') : null,
  };
}

function peopleOf(corpus: Corpus, { id }: Profile, { t }: Speech): string {
  const people = placePopulation(corpus, id);
  const year = String(placePopulationYear(corpus, id) ?? 'none');
  return people === null ? '' : t('inspector.population', { count: people, year });
}

/** The words of all sessions of a side. */
function tokensOf(table: WordTable, { sessions }: Profile): number {
  return partOf(
    table,
    sessions.map(each => each.id),
  ).tokens;
}

/** How much there is of a side: of a session its words, of others their sessions. */
function sizeOf({ kind, table }: Comparing, profile: Profile, { t }: Speech): string {
  const { sessions, nested, members } = profile;
  if (kind === 'session') {
    const tokens = table === null ? 0 : tokensOf(table, profile);
    return tokens === 0 ? '' : t('comparison.tokens', { count: tokens });
  }
  const count = t('sessions.count', { count: sessions.length });
  return nested && members.length > 1
    ? t('comparison.gathered', { sessions: count, count: members.length })
    : count;
}

/** How many each has of everything that one of them has. */
function countRows(
  kind: UnitKind,
  profiles: readonly Profile[],
  names: readonly string[],
  { t }: Speech,
): readonly CountRow[] {
  const row = (key: string, label: string, count: (profile: Profile) => number): CountRow => ({
    key,
    label,
    values: profiles.map((profile, i) => ({
      n: count(profile),
      say: t('comparison.say', { name: names[i] ?? '', what: label, count: count(profile) }),
    })),
  });
  const things = ASPECTS_OF[kind].map((aspect: Aspect) =>
    row(aspect, aspectName(kind, aspect, t), profile => itemsOf(profile, aspect).length),
  );
  return [
    ...things,
    row('dates', t('aspect.dates'), profile => profile.dates.length),
    row('figures', t('aspect.figures'), profile => profile.figures.length),
  ].filter(({ values }) => values.some(value => value.n > 0));
}

function describe(
  { profiles, kind, compared }: Comparing,
  names: readonly string[],
  shares: readonly ShareColumn[],
  { t, formats }: Speech,
): string {
  const sizes = profiles.map((profile, i) =>
    kind === 'session'
      ? (names[i] ?? '')
      : t('map.item', { name: names[i] ?? '', count: profile.sessions.length }),
  );
  const parts = shares.slice(0, 6).map(({ label, n }) => t('comparison.part', { label, count: n }));
  return [
    t('comparison.describe', { list: formats.list(sizes) }),
    compared === 'all' ? t('comparison.describeAll') : '',
    parts.length === 0 ? '' : t('comparison.describeShares', { list: formats.list(parts) }),
  ]
    .filter(part => part !== '')
    .join(' ');
}
