import type { Corpus } from '../../../data/model/corpus.ts';
import { ORGANISATION_KINDS, type Territory } from '../../../data/model/entity.ts';
import type { Facet, Query } from '../../../data/model/query.ts';
import { valueName } from '../../naming/facets.ts';
import { offeredValues } from '../../state/exploration/facets.ts';
import type { FindGroup, FindOption } from '../../ui/FindList.tsx';
import type { Speech } from '../../ui/language.tsx';

/** A value of a facet under its name, before its number is known. */
type Named = Omit<FindOption, 'note' | 'name'>;
export type FacetGroup = Omit<FindGroup, 'options'> & { readonly options: readonly Named[] };

/**
 * The values of a facet as a list to choose from: sessions by theme, organisations by kind, territories nested in their
 * department and region, the rest in the order of the document or of the alphabet.
 */
export function facetOptions(
  corpus: Corpus,
  query: Query,
  facet: Facet,
  { t, language }: Speech,
): readonly FacetGroup[] {
  const name = (value: string) => valueName(corpus, facet, value, t);
  const option = (value: string, depth = 0): Named => ({ value, label: name(value), depth });
  const byName = (values: readonly string[]) =>
    values.toSorted((a, b) => name(a).localeCompare(name(b), language));
  const { themes, sessions, organisations } = corpus.dataset;
  if (facet === 'sessions') {
    return groups(
      [
        ...themes.map(theme => ({ id: theme.id, title: theme.title })),
        { id: null, title: t('filter.outside') },
      ],
      ({ id, title }) => ({
        label: title,
        options: sessions.filter(each => each.theme === id).map(each => option(each.id)),
      }),
    );
  }
  if (facet === 'organisations') {
    return groups(ORGANISATION_KINDS, kind => ({
      label: t(`organisationKind.${kind}`),
      options: byName(organisations.filter(each => each.kind === kind).map(each => each.id)).map(id =>
        option(id),
      ),
    }));
  }
  const values = offeredValues(corpus, query, facet);
  if (facet === 'territories') return [{ label: '', options: nested(corpus, values, byName, option) }];
  const isAlphabetic = facet === 'keywords';
  return [{ label: '', options: (isAlphabetic ? byName(values) : values).map(value => option(value)) }];
}

function groups<T>(of: readonly T[], make: (item: T) => FacetGroup): readonly FacetGroup[] {
  return of.map(make).filter(group => group.options.length > 0);
}

/** Regions by name, in each its departments, in each its places; what lies in no region comes last. */
function nested(
  corpus: Corpus,
  values: readonly string[],
  byName: (values: readonly string[]) => readonly string[],
  option: (value: string, depth: number) => Named,
): readonly Named[] {
  const places = corpus.dataset.territories;
  const within = (isIn: (place: Territory) => boolean) => byName(places.filter(isIn).map(each => each.id));
  const isDivision = ({ level }: Territory) => level === 'region' || level === 'department';
  const divisions = (level: string) => byName(values.filter(value => value.startsWith(`${level}-`)));
  const regionOf = (department: string) =>
    places.find(each => `department-${each.department}` === department)?.region ?? null;
  const departments = divisions('department');
  const regions = divisions('region').flatMap(region => {
    const code = region.slice('region-'.length);
    return [
      option(region, 0),
      ...within(each => each.region === code && each.department === null && !isDivision(each)).map(id =>
        option(id, 1),
      ),
      ...departments
        .filter(department => regionOf(department) === code)
        .flatMap(department => [
          option(department, 1),
          ...within(each => `department-${each.department}` === department && !isDivision(each)).map(id =>
            option(id, 2),
          ),
        ]),
    ];
  });
  const placed = new Set(regions.map(each => each.value));
  return [...regions, ...byName(values.filter(value => !placed.has(value))).map(value => option(value, 0))];
}
