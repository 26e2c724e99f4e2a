/**
 * How people are addressed, as parts of regular expressions: the one table that all readers ask who tell a civility from a name. Each
 * says which of them it means, and what stands around.
 */

/** Words written short, whose dot may be forgotten, and words written out: neither is the beginning of another. */
const short = (words: string) => String.raw`(?:${words})(?:\.|(?!\p{L}))`;
const whole = (words: string) => String.raw`(?:${words})(?!\p{L})`;

const ONE = { short: 'Mr?|Mme|Mlle', whole: '[Mm]onsieur|[Mm]adame|Mademoiselle' };
const SEVERAL = { short: 'MM|Mmes|Mlles', whole: 'Messieurs|Mesdames|Mesdemoiselles' };
const civility = (written: typeof ONE) => `${short(written.short)}|${whole(written.whole)}`;
/** What ends a word is said once for both: each expression that asks for one holds it. */
const EITHER = civility({
  short: `${ONE.short}|${SEVERAL.short}`,
  whole: `${ONE.whole}|${SEVERAL.whole}`,
});

/** "M.", "Madame". */
export const ONE_CIVILITY = `(?:${civility(ONE)})`;
/** "MM.", "Mesdames". */
export const SEVERAL_CIVILITIES = `(?:${civility(SEVERAL)})`;
/** "M.", "Mesdames": one or several. */
export const CIVILITY = `(?:${EITHER})`;
/** "Mr", "Ms.": as English writes them. */
export const ENGLISH = `(?:${short('Mrs?|Ms')})`;
/** "M.", "Cllr", "Mayor": how minutes in either language address those who speak. */
export const COUNCIL_CIVILITY = `(?:${EITHER}|Mrs|Ms|Cr|Cllr|Councillor|Mayor|Dr)`;
const DEGREE_OF = short('Drs?|Dre|Prs?|Pre|Profs?');
/** "Dr", "Prof.": what somebody has studied, written short; "Professor" alone is an office too. */
export const SHORT_DEGREE = `(?:${DEGREE_OF})`;
/** "Dr", "Professeure": the same, written short or out. */
export const DEGREE = `(?:${DEGREE_OF}|${whole('Docteure?s?|Professeure?s?')})`;
/** "Me", "Maître": lawyers. */
export const LAWYER = `(?:${short('Me')}|${whole('Maître')})`;

/** Titles that are written short, for what stands before a dot that ends no sentence. */
export const WRITTEN_SHORT =
  'M|MM|Mme|Mmes|Mlle|Mlles|Mr|Mrs|Ms|Me|Mgr|Pr|Prs|Pre|Prof|Profs|Dr|Drs|Dre|Ing|Rev|Cllr|Cllrs|Cr|Ald|Hon|Rt|Col|Cdt|Cne|Lt|Lcl|SEM|St|Ste';

export type Gender = 'm' | 'f';

const OF_MAN = /^(?:M\.|Mr\.?|MM\.?|[Mm]onsieur|Messieurs)(?!\p{L})/u;
const OF_WOMAN = /^(?:M(?:me|lle)s?|[Mm]adame|Mademoiselle|Mesdames|Mesdemoiselles|Mrs|Ms)(?!\p{L})/u;

/** What a civility says of who is addressed; null too for a bare "M", which may be an initial. */
export function genderOf(civility: string): Gender | null {
  if (OF_MAN.test(civility)) return 'm';
  return OF_WOMAN.test(civility) ? 'f' : null;
}
