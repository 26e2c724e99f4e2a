import { roleOf } from '../people.ts';
import { type Laid, type Layout, leading, type Page, paragraphs, speaking, told } from './page.ts';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];

/** "TABLE RONDE II" over its title, its hours in brackets, and names over what each does. */
function romanTables(page: Page): Laid {
  const kind = page.say('TABLE RONDE', 'PANEL');
  const people = page.say('Participants :', 'Panellists:');
  const lead = page.say('Modérateur : ', 'Moderator: ');
  const write = ({ hours, title, speakers, moderator }: Page['sessions'][number], at: number) => [
    `${kind} ${ROMAN[at] ?? at + 1}\n${title}\n(${page.hours(hours)})`,
    moderator === null ? '' : `${lead}${page.name(moderator)}`,
    people,
    ...speakers.map(person => `${page.name(person)}\n${roleOf(person)}`),
  ];
  return {
    text: paragraphs([page.content.title, page.day(0), ...page.sessions.flatMap(write)]),
    sessions: page.sessions.map(({ title, speakers, moderator }) =>
      told(title, [...speaking(speakers, roleOf), ...leading(moderator)]),
    ),
  };
}

export const ROMAN_TABLES: Layout = {
  id: 'roman-tables',
  ending: 'txt',
  wants: { talks: false, moderator: true },
  write: romanTables,
};
