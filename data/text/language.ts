/** The languages that a text can be told to be in, by the words that no sentence does without. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  fr: 'le la les de des du et en un une est pour dans par sur au aux que qui avec'.split(' '),
  en: 'the of and to in for is on with by at from this that are will be as an'.split(' '),
  de: 'der die das und von zu mit den für ist auf im dem ein eine nicht auch des'.split(' '),
  es: 'el los las del y en un una por para con que es al su se como más'.split(' '),
  it: 'il lo gli di del della e in un una per con che è al dei nel sono'.split(' '),
};
/** What a short programme says in place of sentences, and says twice as clearly as a word that links others. */
const OF_PROGRAMMES: Readonly<Record<string, readonly string[]>> = {
  de: 'uhr universität tagung vortrag begrüßung einführung podiumsdiskussion mittagspause kaffeepause montag dienstag mittwoch donnerstag freitag samstag hochschule'.split(
    ' ',
  ),
  es: 'jornada jornadas universidad bienvenida mesa redonda ponencia conferencia modera ayuntamiento almuerzo lunes martes miércoles jueves viernes sábado sesión'.split(
    ' ',
  ),
  it: 'ore università convegno saluti tavola rotonda relazione modera pranzo pausa lunedì martedì mercoledì giovedì venerdì sabato sessione apertura'.split(
    ' ',
  ),
};
const LANGUAGE_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(WORDS))
  for (const word of words) LANGUAGE_OF.set(word, [...(LANGUAGE_OF.get(word) ?? []), language]);
for (const [language, words] of Object.entries(OF_PROGRAMMES))
  for (const word of words) LANGUAGE_OF.set(word, [...(LANGUAGE_OF.get(word) ?? []), language, language]);

/** What is looked at: the beginning of a text says what it is in. */
const FIRST = 20_000;
/** Fewer words of this kind are names and titles, which may be of any language. */
const LEAST = 12;
/** So many times the words of French make a text one of another language; below it is bilingual, or French with borrowings. */
const CLEARLY = 2;

/**
 * The language that a text is in when it is clearly not French ("en", "de", "es", "it"); null for French, for a text of two
 * languages and for one of too few words.
 */
export function foreignLanguageOf(text: string): string | null {
  const counts = new Map<string, number>();
  for (const [word] of text
    .slice(0, FIRST)
    .toLowerCase()
    .matchAll(/\p{L}+/gu))
    for (const language of LANGUAGE_OF.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  const french = counts.get('fr') ?? 0;
  const [best] = [...counts].filter(([language]) => language !== 'fr').toSorted((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < LEAST || best[1] < french * CLEARLY) return null;
  return best[0];
}
