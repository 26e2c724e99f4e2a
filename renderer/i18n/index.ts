import { IntlMessageFormat } from 'intl-messageformat';
import { typeset } from '../../data/text/typeset.ts';
import { elided, withElisions } from './elision.ts';
import type { MessageKey, Messages } from './messages.ts';

export type { MessageKey, Messages };
export type Language = 'fr' | 'en';
export const LANGUAGES: readonly Language[] = ['fr', 'en'];

export type MessageArgs = Readonly<Record<string, string | number>>;
/** Formats the message of a key in the current language; the key is literal at the call. */
export type Translate = (key: MessageKey, args?: MessageArgs) => string;

/** French typography: a narrow no-break space before ; : ? ! % and inside guillemets (Lexique de l'Imprimerie nationale). */
export function frenchSpaces(text: string): string {
  return text.replace(/ ([;:?!»%])/gu, '\u202F$1').replace(/« /gu, '«\u202F');
}

/** What has none of these in it says itself, and is not parsed (ICU messages: arguments, quotes, tags). */
const WITH_PARTS = /[{}'<]/;

/** Builds the translator of a language from its messages. Formats are compiled once a key. */
export function translatorOf(language: Language, messages: Messages): Translate {
  const compiled = new Map<MessageKey, Say>();
  return (key, args) => {
    let say = compiled.get(key);
    if (say === undefined) {
      say = sayingOf(language, messages[key]);
      compiled.set(key, say);
    }
    return say(args);
  };
}

type Say = (args: MessageArgs | undefined) => string;

function sayingOf(language: Language, text: string): Say {
  const message = language === 'fr' ? frenchSpaces(text) : text;
  if (!WITH_PARTS.test(message)) return () => message;
  const eliding = language === 'fr' ? withElisions(message) : message;
  const format = new IntlMessageFormat(eliding, language);
  return args => {
    if (args === undefined) return String(format.format());
    const said = String(format.format(eliding === message ? args : elided(args)));
    // Names and titles of the document stand in it as the file writes them.
    return typeset(said);
  };
}

/** Numbers, dates and lists as the language writes them. */
export interface Formats {
  readonly number: (value: number, digits?: number) => string;
  readonly list: (items: readonly string[]) => string;
  /** The same, joined by "or". */
  readonly either: (items: readonly string[]) => string;
  /** A list of ISO days as words: "4 et 5 mars 2025" when they share month and year. */
  readonly days: (iso: readonly string[]) => string;
}

/** A hyphen is no minus sign: it is shorter, and a line may end behind it. */
const MINUS = '\u2212';

/** Whose customs numbers, dates and lists follow: the words of the English catalogue are British ("colour"), so are its days. */
export const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** Builds the formats of a language on `Intl`. */
export function formatsOf(language: Language): Formats {
  const locale = LOCALES[language];
  // Each is made when it is first asked for: together they take a tenth of what stands between a start and its first frame.
  const list = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const either = once(() => new Intl.ListFormat(locale, { type: 'disjunction' }));
  const day = once(
    () =>
      new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  );
  return {
    number: (value, digits = 0) =>
      new Intl.NumberFormat(locale, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
        // What rounds to nothing has no sign.
        signDisplay: 'negative',
      })
        .format(value)
        .replace('-', MINUS),
    list: items => list().format(items),
    either: items => either().format(items),
    days: iso => {
      const dates = iso.map(d => new Date(`${d}T00:00:00Z`));
      const first = dates[0];
      const last = dates.at(-1);
      if (first === undefined || last === undefined) return '';
      return first === last ? day().format(first) : day().formatRange(first, last);
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
