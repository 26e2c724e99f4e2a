import { type Laid, type Layout, leading, type Page, paragraphs, speaking, told, withBody } from './page.ts';

/** A learned day: "Sous la présidence de A (B)" below the title, then "C (D), « Title »" for each talk, and time to discuss. */
function presided(page: Page): Laid {
  const body = withBody(page);
  const under = page.chance.pick([
    page.say('Sous la présidence de ', 'Chaired by '),
    page.say('Présidence : ', 'Chair: '),
    page.say('Séance présidée par ', 'Session chaired by '),
  ]);
  const [open, close] = page.chance.pick([
    ['« ', ' »'],
    ['“', '”'],
    ['"', '"'],
  ] as const);
  const withHours = page.chance.is(50);
  const write = ({ title, moderator, talks, speakers }: Page['sessions'][number]) => [
    title.toUpperCase(),
    moderator === null ? '' : `${under}${body(moderator)}`,
    talks.length > 0
      ? talks
          .map(
            talk =>
              `${withHours ? `${page.start(talk.hours)} ` : ''}${talk.speakers.map(body).join(', ')}, ${open}${talk.title}${close}`,
          )
          .join('\n')
      : speakers.map(body).join('\n'),
    `${page.say('Discussion', 'Discussion')}`,
  ];
  return {
    text: paragraphs([page.content.title, page.day(0), ...page.sessions.flatMap(write)]),
    sessions: page.sessions.flatMap(({ title, moderator, speakers, talks }) => [
      told(title, [...speaking(speakers, person => person.body), ...leading(moderator)]),
      ...talks.map(talk =>
        told(
          talk.title,
          speaking(talk.speakers, person => person.body),
          title,
        ),
      ),
    ]),
  };
}

export const PRESIDED: Layout = {
  id: 'presided',
  ending: 'txt',
  wants: { talks: true, moderator: true },
  write: presided,
};
