import type { Chance } from '../chance.ts';
import type { Content, Hours, MadePerson, MadeSession, Wants } from '../content.ts';
import { dayIn } from '../days.ts';
import { hoursIn } from '../hours.ts';
import { nameIn, roleOf } from '../people.ts';
import type { TruePerson, TrueSession } from '../truth.ts';
import type { Words } from '../words.ts';

/** What a layout writes a programme with: what it says, and how this document writes names, hours and days. */
export interface Page {
  readonly chance: Chance;
  readonly words: Words;
  readonly content: Content;
  /** The sessions in their order, breaks and greetings left out. */
  readonly sessions: readonly MadeSession[];
  readonly name: (person: MadePerson) => string;
  readonly hours: (hours: Hours) => string;
  /** When it begins alone: "9h00". */
  readonly start: (hours: Hours) => string;
  readonly day: (at: number) => string;
  /** The words of the language of the document. */
  readonly say: (french: string, english: string) => string;
}

/** A document as it was laid out, and what a careful reader finds in it. */
export interface Laid {
  readonly text: string;
  readonly sessions: readonly TrueSession[];
}

/** A way to lay a whole programme out. */
export interface Layout {
  readonly id: string;
  readonly ending: 'md' | 'html' | 'txt' | 'yaml';
  readonly wants: Partial<Wants>;
  readonly write: (page: Page) => Laid;
}

const NAMES = ['given-family', 'given-family', 'given-FAMILY', 'FAMILY-given', 'civil'];
const HOURS = {
  fr: ['9h00-10h30', '9h – 10h30', '9:00 – 10:30', '9h30 à 10h45'],
  en: ['9:00-10:30', '09:00 – 10:30', '9:00 AM – 10:30 AM', '9.00am–10.30am'],
};

/** The page of a content, its ways drawn by chance. */
export function pageOf(chance: Chance, language: 'fr' | 'en', words: Words, content: Content): Page {
  const style = chance.pick(NAMES);
  const form = chance.pick(HOURS[language]);
  const withYear = chance.is(50);
  const isTold = (session: MadeSession) => !session.isBreak && !session.isOpening;
  return {
    chance,
    words,
    content,
    sessions: content.days.flatMap(day => day.sessions.filter(isTold)),
    name: person => nameIn(style, person),
    hours: hours => hoursIn(form, hours),
    start: hours => hoursIn(language === 'fr' ? '9h30' : '9:00', hours),
    day: at => dayIn(words, content.days[at]?.date ?? new Date(0), withYear),
    say: (french, english) => (language === 'fr' ? french : english),
  };
}

const nameOf = ({ given, family }: MadePerson) => `${given} ${family}`;

/** Those who speak, with the role that the document tells of each. */
export function speaking(
  people: readonly MadePerson[],
  role: (person: MadePerson) => string | null = () => null,
): readonly TruePerson[] {
  return people.map(person => {
    const told = role(person);
    return { name: nameOf(person), part: 'speaker', ...(told === null ? {} : { role: told }) };
  });
}

/** Whoever leads. */
export function leading(person: MadePerson | null): readonly TruePerson[] {
  return person === null ? [] : [{ name: nameOf(person), part: 'moderator' }];
}

/** A session of the truth. */
export function told(title: string, people: readonly TruePerson[], parent?: string): TrueSession {
  return { title, also: [], people, ...(parent === undefined ? {} : { parent }) };
}

/** "Anne Roux (CNRS)" */
export function withBody(page: Page): (person: MadePerson) => string {
  return person => `${page.name(person)} (${person.body})`;
}

/** "Anne Roux, sociologue, CNRS" */
export function withRole(page: Page): (person: MadePerson) => string {
  return person => `${page.name(person)}, ${roleOf(person)}`;
}

/** A page of a site around its main words. */
export function htmlPage(title: string, body: readonly string[]): string {
  return `<!DOCTYPE html>\n<html>\n<head><meta charset="utf-8"><title>${title}</title></head>\n<body>\n<main>\n<h1>${title}</h1>\n${body.join('\n')}\n</main>\n</body>\n</html>\n`;
}

/** A table of Markdown. */
export function markdownRows(rows: readonly (readonly string[])[]): string {
  const [head = [], ...others] = rows;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...others.map(line)].join('\n');
}

/** A table of HTML, its first row one of heads. */
export function htmlRows(rows: readonly (readonly string[])[]): string {
  const [head = [], ...others] = rows;
  const row = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map(cell => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  return ['<table>', row(head, 'th'), ...others.map(cells => row(cells, 'td')), '</table>'].join('\n');
}

/** A text file or a page of Markdown, its paragraphs parted by blank lines. */
export function paragraphs(texts: readonly string[]): string {
  return `${texts.filter(text => text !== '').join('\n\n')}\n`;
}
