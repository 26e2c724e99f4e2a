import type { Language } from '../i18n/index.ts';

/** Departments and regions, as `level:code`, by the article that their names take within a sentence; the others take none. */
const BY_ARTICLE = {
  Le: 'department:14 15 18 25 29 30 32 39 41 45 46 47 49 56 59 62 63 67 68 69 81 82 83 84 90 94 95 region:24 44',
  La: 'department:16 17 19 21 23 24 26 2A 2B 31 33 42 43 44 48 50 51 52 53 54 55 57 58 70 71 72 73 74 76 77 80 85 86 87 93 971 972 973 987 988 region:01 02 03 27 28 53 75 93 94',
  Les: 'department:04 05 06 08 13 22 40 64 65 66 78 79 88 92 984 region:32 52',
  'L’': 'department:01 02 03 07 09 10 11 12 27 28 34 35 36 37 38 60 61 89 91 region:11 76 84',
} as const;

const ARTICLES: ReadonlyMap<string, string> = new Map(
  Object.entries(BY_ARTICLE).flatMap(([article, keys]) => {
    let level = '';
    return keys.split(' ').map((part): [string, string] => {
      const [first = '', code] = part.split(':');
      if (code !== undefined) level = first;
      return [`${level}:${code ?? first}`, article];
    });
  }),
);

/** A department or region at the beginning of a sentence: "La Seine-Maritime", "L’Ain", "Paris". */
export function divisionSubject(key: string, name: string, language: Language): string {
  const article = language === 'fr' ? ARTICLES.get(key) : undefined;
  if (article === undefined) return name;
  return article.endsWith('’') ? `${article}${name}` : `${article} ${name}`;
}
