import { roleOf } from '../people.ts';
import { type Laid, type Layout, type Page, paragraphs, speaking, told } from './page.ts';

/** "Anne Roux (sociologue, CNRS) – La haie", one talk a line below the session. */
function nameFirst(page: Page): Laid {
  const between = page.chance.pick([' – ', ' : ', ' - ', ', ']);
  const [open, close] = page.chance.pick([
    ['', ''],
    ['« ', ' »'],
  ] as const);
  const bullet = page.chance.pick(['- ', '', '• ']);
  const write = ({ hours, title, talks, speakers }: Page['sessions'][number]) => [
    `${page.hours(hours)} : ${title}`,
    (talks.length > 0 ? talks : [{ title: '', speakers }])
      .flatMap(talk =>
        talk.speakers
          .map(person => `${page.name(person)} (${roleOf(person)})`)
          .join(talk.title === '' ? `\n${bullet}` : ', ')
          .concat(talk.title === '' ? '' : `${between}${open}${talk.title}${close}`),
      )
      .map(line => `${bullet}${line}`)
      .join('\n'),
  ];
  return {
    text: paragraphs([page.content.title, page.day(0), ...page.sessions.flatMap(write)]),
    sessions: page.sessions.flatMap(({ title, speakers, talks }) => [
      told(title, speaking(speakers, roleOf)),
      ...talks.map(talk => told(talk.title, speaking(talk.speakers, roleOf), title)),
    ]),
  };
}

export const NAME_OFFICE_TITLE: Layout = {
  id: 'name-office-title',
  ending: 'txt',
  wants: { talks: true, moderator: false },
  write: nameFirst,
};
