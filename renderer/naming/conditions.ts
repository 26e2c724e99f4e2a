import type { Corpus } from '../../data/model/corpus.ts';
import { FACETS, type Facet, type Query } from '../../data/model/query.ts';
import type { Formats, Translate } from '../i18n/index.ts';
import { valueWhole, valueWords } from './facets.ts';
import { themeShort } from './themes.ts';

/** How the values of a condition are meant: one of them, each of them, none of them. */
type Mode = 'any' | 'every' | 'none';

/** Values named before the rest is counted. */
const NAMED = 3;

/** Facets whose values say by themselves what they are; before the others the facet is named. */
const PLAIN: ReadonlySet<Facet> = new Set([
  'documents',
  'themes',
  'sessionKinds',
  'sessions',
  'organisations',
]);

interface Words {
  readonly t: Translate;
  readonly formats: Formats;
}

/**
 * A condition in plain words: "thème 2 ou 3", "sauf ateliers", "territoires : sauf Rouen"; whole, with every value and each by its
 * full name.
 */
export function conditionWords(
  corpus: Corpus,
  facet: Facet,
  mode: Mode,
  values: readonly string[],
  { t, formats }: Words,
  naming: 'short' | 'whole' = 'short',
): string {
  const names = values.map(value => (naming === 'whole' ? valueWhole : valueWords)(corpus, facet, value, t));
  const shown =
    naming === 'short' && names.length > NAMED
      ? [...names.slice(0, NAMED - 1), t('condition.more', { count: names.length - NAMED + 1 })]
      : names;
  const joined = mode === 'any' ? formats.either(shown) : formats.list(shown);
  const list = mode === 'every' && names.length > 1 ? t('condition.every', { list: joined }) : joined;
  // "thème 2 ou 3" is one theme, "thèmes 2 et 3" are two.
  const count = mode === 'any' ? 1 : values.length;
  if (mode !== 'none') return t(`condition.${facet}`, { list, count });
  return PLAIN.has(facet)
    ? t('condition.none', { list: t(`condition.${facet}`, { list, count }) })
    : t(`condition.${facet}`, { list: t('condition.none', { list }), count });
}

/** A condition where there is little room: one session or one theme by its number and its subject, else as in a sentence. */
export function conditionShort(
  corpus: Corpus,
  facet: Facet,
  mode: Mode,
  values: readonly string[],
  words: Words,
): string {
  const said = conditionWords(corpus, facet, mode, values, words);
  const [value] = values;
  if (value === undefined || values.length > 1) return said;
  const subject = subjectOf(corpus, facet, value);
  return subject === null ? said : words.t('condition.subject', { said, subject });
}

function subjectOf(corpus: Corpus, facet: Facet, value: string): string | null {
  if (facet === 'themes') return themeShort(corpus.themes.get(value)?.title ?? '') || null;
  const session = facet === 'sessions' ? corpus.sessions.get(value) : undefined;
  // Without a number its short name is its title already.
  return session === undefined || session.number === null ? null : session.title;
}

/** Every condition of a query in plain words, in the order in which facets are shown. */
export function queryWords(corpus: Corpus, query: Query, words: Words): readonly string[] {
  return FACETS.flatMap(facet => {
    const mode = query.every.includes(facet) ? 'every' : 'any';
    const chosen: readonly string[] = query[facet];
    const excluded: readonly string[] = query.except[facet];
    return [
      ...(chosen.length > 0 ? [conditionWords(corpus, facet, mode, chosen, words)] : []),
      ...(excluded.length > 0 ? [conditionWords(corpus, facet, 'none', excluded, words)] : []),
    ];
  });
}
