import { roleOf } from '../people.ts';
import { type Laid, type Layout, leading, type Page, paragraphs, speaking, told, withRole } from './page.ts';

/** "Table ronde 1 : « La haie », animée par A, journaliste, avec :" over a list whose items end with semicolons and a full stop. */
function ledTables(page: Page): Laid {
  const role = withRole(page);
  const led = page.say('animée par', 'moderated by');
  const quoted = page.chance.is(50);
  const between = page.chance.pick([' – ', ' : ', '\n']);
  const write = ({ hours, title, speakers, moderator }: Page['sessions'][number], at: number) => [
    `${page.hours(hours)}${between}${page.say('Table ronde', 'Round table')} ${at + 1}${page.say(' :', ':')} ${quoted ? `« ${title} »` : title}${
      moderator === null ? '' : `, ${led} ${role(moderator)}`
    }${page.say(', avec :', ', with:')}`,
    speakers
      .map((person, index) => `- ${role(person)}${index === speakers.length - 1 ? '.' : ' ;'}`)
      .join('\n'),
  ];
  return {
    text: paragraphs([page.content.title, page.day(0), ...page.sessions.flatMap(write)]),
    sessions: page.sessions.map(({ title, speakers, moderator }) =>
      told(title, [...speaking(speakers, roleOf), ...leading(moderator)]),
    ),
  };
}

export const LED_ROUND_TABLES: Layout = {
  id: 'led-round-tables',
  ending: 'txt',
  wants: { talks: false, moderator: true },
  write: ledTables,
};
