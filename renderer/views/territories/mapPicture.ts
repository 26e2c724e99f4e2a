import { SMALL_PROFILE } from '../../../data/measure/profile.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { EntityRef } from '../../../data/model/entity.ts';
import type { Subcorpus } from '../../../data/model/filter.ts';
import type { Query } from '../../../data/model/query.ts';
import { departmentsOf, divisionByKey } from '../../../data/reference/divisions.ts';
import { type MapInput, type MapLink, type MapWords, PARIS } from '../../scenes/map-input.ts';
import type { TerritoriesOptions } from '../../state/exploration/territories.ts';
import type { Speech } from '../../ui/language.tsx';
import { filterWords, onlyFirst, sourceLine, subtitle } from '../parts/picture.ts';
import { placeName, placeSubject } from '../parts/placeNames.ts';
import { type Gathered, gatherForMap, heldOnMap, holdsChosen } from './mapSymbols.ts';

/** Names in the description. */
const NAMED = 5;
const MILLION = 1_000_000;

/** How the map is looked at, and the territories on it that are compared. */
export interface MapOptions extends TerritoriesOptions {
  readonly chosen: readonly string[];
}

/** Everything that the map's scene draws, apart from its size and colours. */
export type MapPicture = Pick<MapInput, 'symbols' | 'insets' | 'held' | 'links' | 'rates' | 'off' | 'words'>;

/** Chooses what the map shows, and every word of it. */
export function mapPicture(
  corpus: Corpus,
  kept: Subcorpus,
  options: MapOptions,
  selection: EntityRef | null,
  query: Query,
  speech: Speech,
): MapPicture {
  const { t, formats } = speech;
  const { on, off } = gatherForMap(corpus, kept, options.unit);
  const symbols = on.map(each => ({
    id: each.id,
    codes: each.codes,
    label: placeName(corpus, each.id),
    n: each.sessions.length,
    chosen: holdsChosen(corpus, each, options.chosen),
    say: t('map.say', {
      name: placeName(corpus, each.id),
      count: each.sessions.length,
      list: formats.list(each.members.map(id => placeName(corpus, id))),
    }),
  }));
  return {
    symbols,
    ...heldOnMap(corpus, options.unit),
    links: options.links ? linksOf(corpus, on, options.chosen, selection) : [],
    rates: options.rate ? ratesOf(on, options) : null,
    off: off.map(each => ({ id: each.id, label: placeName(corpus, each.id), n: each.sessions.length })),
    words: wordsOf(corpus, kept, options, on, off, query, speech),
  };
}

/** Places that met: all, or those of what is chosen or selected when something is. */
function linksOf(
  corpus: Corpus,
  on: readonly Gathered[],
  chosen: readonly string[],
  selection: EntityRef | null,
): readonly MapLink[] {
  const asked = selection?.kind === 'territory' ? [...chosen, selection.id] : chosen;
  const isAsked = on.map(each => holdsChosen(corpus, each, asked));
  return on.flatMap((a, i) =>
    on.slice(i + 1).flatMap((b, j): readonly MapLink[] => {
      if (asked.length > 0 && !isAsked[i] && !isAsked[i + 1 + j]) return [];
      const n = a.sessions.filter(session => b.sessions.includes(session)).length;
      return n === 0 ? [] : [{ source: a.id, target: b.id, n }];
    }),
  );
}

/** Sessions for a million inhabitants, by department; a region tints all of its own. */
function ratesOf(on: readonly Gathered[], { unit }: MapOptions): ReadonlyMap<string, number> {
  const rates = new Map<string, number>();
  for (const { codes, sessions } of on) {
    const [code = ''] = codes;
    const region = divisionByKey(`department:${code}`)?.region ?? '';
    const place = divisionByKey(unit === 'department' ? `department:${code}` : `region:${region}`);
    const people = place?.population ?? 0;
    if (people === 0) continue;
    const inside = unit === 'department' ? codes : departmentsOf(region).map(each => each.code);
    for (const each of inside) rates.set(each, (MILLION * sessions.length) / people);
  }
  return rates;
}

/** The department or region that is named in the most sessions, where one is; the only one is told as such. */
function findingOf(
  corpus: Corpus,
  unit: MapOptions['unit'],
  on: readonly Gathered[],
  { t, language }: Speech,
): string | undefined {
  const most = onlyFirst(on, ({ sessions }) => sessions.length);
  return most === undefined
    ? undefined
    : t(on.length === 1 ? `finding.map.only.${unit}` : `finding.map.${unit}`, {
        name: placeSubject(corpus, most.id, language),
        sessions: t('finding.sessions', { count: most.sessions.length }),
      });
}

function wordsOf(
  corpus: Corpus,
  kept: Subcorpus,
  { unit, rate, links }: MapOptions,
  on: readonly Gathered[],
  off: readonly Gathered[],
  query: Query,
  speech: Speech,
): MapWords {
  const { t, formats, language } = speech;
  const count = (each: Gathered) =>
    t('map.item', { name: placeName(corpus, each.id), count: each.sessions.length });
  const few = on.filter(each => each.sessions.length < SMALL_PROFILE).length;
  return {
    language,
    title: t(`map.title.${unit}`),
    finding: findingOf(corpus, unit, on, speech),
    subtitle: subtitle(
      t('map.subtitle', {
        territories: kept.territories.size,
        all: corpus.dataset.territories.length,
        places: on.length,
        unit: t(`map.unit.${unit}`, { count: on.length }),
      }),
      rate ? t('map.few', { count: few }) : '',
      filterWords(corpus, query, speech),
    ),
    description: [
      t('map.describe', { places: on.length, unit: t(`map.unit.${unit}`, { count: on.length }) }),
      t('map.most', { list: formats.list(on.slice(0, NAMED).map(count)) }),
      t('map.few', { count: few }),
      off.length === 0
        ? ''
        : t('map.off', { list: formats.list(off.slice(0, NAMED).map(count)), count: off.length }),
      rate ? t('map.describeRate') : '',
      links ? t('map.describeLinks') : '',
    ]
      .filter(part => part !== '')
      .join(' '),
    source: t('map.source', { source: sourceLine(corpus, speech) }),
    number: value => formats.number(value),
    legendSize: t('map.legendSize'),
    legendRate: t('map.legendRate'),
    legendLinks: t('map.legendLinks'),
    legendOff: t('map.legendOff'),
    range: (from, to) => t('map.range', { from: formats.number(from, 1), to: formats.number(to, 1) }),
    more: rest => t('list.others', { count: rest }),
    inset: code =>
      code === PARIS ? t('map.inset.paris') : (divisionByKey(`department:${code}`)?.name ?? code),
    unnamed: names => t('map.inset.unnamed', { list: formats.list(names) }),
  };
}
