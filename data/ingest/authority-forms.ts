import type { PlaceLevel } from '../reference/geography.ts';
import type { DistrictForm } from '../reference/intercommunalities.ts';
import { joinsName, type NameWord, skipLink } from './name-words.ts';

/** The words that say which authority is meant, before its place: "ville", "communauté de communes", "conseil départemental". */
export interface AuthorityForm {
  readonly from: number;
  /** The first word behind the form, links not yet skipped. */
  readonly to: number;
  readonly level: PlaceLevel;
  /** Legal forms that fit, the likeliest first; empty for any. */
  readonly districts: readonly DistrictForm[];
  /** "villes": a list of places may follow. */
  readonly plural: boolean;
}

interface FormRow {
  readonly words: readonly string[];
  readonly level: PlaceLevel;
  readonly districts: readonly DistrictForm[];
  readonly plural: boolean;
}

const METROPOLIS: readonly DistrictForm[] = ['METRO', 'MET69', 'CU', 'CA'];

const row = (
  words: string,
  level: PlaceLevel,
  districts: readonly DistrictForm[] = [],
  plural = false,
): FormRow => ({ words: words.split(' '), level, districts, plural });

const ROWS: readonly FormRow[] = [
  row('ville', 'commune'),
  row('commune', 'commune'),
  row('mairie', 'commune'),
  row('municipalite', 'commune'),
  row('conseil municipal', 'commune'),
  row('villes', 'commune', [], true),
  row('communes', 'commune', [], true),
  row('mairies', 'commune', [], true),
  row('metropole', 'intercommunality', METROPOLIS),
  row('eurometropole', 'intercommunality', METROPOLIS),
  row('conseil metropolitain', 'intercommunality', METROPOLIS),
  row('metropoles', 'intercommunality', METROPOLIS, true),
  row('communaute de communes', 'intercommunality', ['CC']),
  row('communaute de commune', 'intercommunality', ['CC']),
  row('com com', 'intercommunality', ['CC']),
  row('communaute d agglomeration', 'intercommunality', ['CA']),
  row('communaute d agglo', 'intercommunality', ['CA']),
  row('communaute agglomeration', 'intercommunality', ['CA']),
  row('communaute urbaine', 'intercommunality', ['CU', 'METRO']),
  row('communaute', 'intercommunality'),
  row('agglomeration', 'intercommunality', ['CA', 'CU', 'METRO']),
  row('agglo', 'intercommunality', ['CA', 'CU', 'METRO']),
  row('intercommunalite', 'intercommunality'),
  row('etablissement public territorial', 'intercommunality', ['EPT']),
  row('departement', 'department'),
  row('conseil departemental', 'department'),
  row('conseil general', 'department'),
  row('departements', 'department', [], true),
  row('conseils departementaux', 'department', [], true),
  row('region', 'region'),
  row('conseil regional', 'region'),
  row('regions', 'region', [], true),
];

/** Abbreviations count only in capitals: "CC du Val", "CD93", "EPT Est Ensemble". */
const SHORT_ROWS: readonly FormRow[] = [
  row('cc', 'intercommunality', ['CC']),
  row('ca', 'intercommunality', ['CA']),
  row('cu', 'intercommunality', ['CU']),
  row('ept', 'intercommunality', ['EPT']),
  row('cd', 'department'),
  row('cg', 'department'),
  row('cr', 'region'),
];

function byFirstWord(rows: readonly FormRow[]): ReadonlyMap<string, readonly FormRow[]> {
  const index = new Map<string, FormRow[]>();
  for (const form of [...rows].sort((a, b) => b.words.length - a.words.length)) {
    const first = form.words[0] ?? '';
    index.set(first, [...(index.get(first) ?? []), form]);
  }
  return index;
}

const FORMS = byFirstWord(ROWS);
const SHORT_FORMS = byFirstWord(SHORT_ROWS);

function matches(words: readonly NameWord[], at: number, form: FormRow): boolean {
  return form.words.every((word, i) => {
    const found = words[at + i];
    return found?.key === word && (i === 0 || found.joined);
  });
}

/** "Caisse Alimentaire Commune de Montpellier": behind a capitalised noun, "Commune" is its adjective. */
function isAdjective(words: readonly NameWord[], at: number): boolean {
  const before = words[at - 1];
  const word = words[at];
  return (
    word?.key === 'commune' &&
    word.capital &&
    before?.capital === true &&
    word.gap === ' ' &&
    before.text.length > 2
  );
}

/** The form that begins at a word, the longest one. "CD93" is the form "CD" and its number in one word: `to` stays on it. */
export function formAt(words: readonly NameWord[], at: number): AuthorityForm | null {
  const word = words[at];
  if (word === undefined) return null;
  const rows = word.upper
    ? [...(FORMS.get(word.key) ?? []), ...(SHORT_FORMS.get(word.key) ?? [])]
    : FORMS.get(word.key);
  const found = rows?.find(form => matches(words, at, form));
  // "la Ville-de-Montereau" is a ship.
  if (found === undefined || isAdjective(words, at) || words[at + found.words.length]?.hyphened) return null;
  const { level, districts, plural } = found;
  return { from: at, to: at + found.words.length, level, districts, plural };
}

/** Every word with which the words of an authority may begin. */
export const FORM_OPENINGS: readonly string[] = [...FORMS.keys(), ...SHORT_FORMS.keys()];

/** "ville et (de la) métropole de X": the second form that shares the place of the first, or null. */
export function sharedFormAt(words: readonly NameWord[], after: AuthorityForm): AuthorityForm | null {
  if (words[after.to]?.key !== 'et' || !joinsName(words[after.to]?.gap ?? ';')) return null;
  const at = skipLink(words, after.to + 1);
  const second = formAt(words, at);
  return second !== null && second.level !== after.level ? second : null;
}
