import { type Laid, type Layout, type Page, paragraphs, speaking, told } from './page.ts';

/** A programme whose titles and names stand in capitals alike, the functions below them in small letters. */
function capitals(page: Page): Laid {
  const isOne = page.chance.is(50);
  const write = ({ hours, title, speakers }: Page['sessions'][number]) => [
    `${page.hours(hours)} ${title.toUpperCase()}`,
    speakers
      .map(({ given, family, role, body }) => {
        const name = `${given} ${family}`.toUpperCase();
        return isOne ? `${name}, ${role}, ${body}` : `${name}\n${role}, ${body}`;
      })
      .join(isOne ? '\n' : '\n\n'),
  ];
  return {
    text: paragraphs([
      page.content.title.toUpperCase(),
      page.day(0).toUpperCase(),
      ...page.sessions.flatMap(write),
    ]),
    sessions: page.sessions.map(({ title, speakers }) =>
      told(
        title,
        speaking(speakers, ({ role, body }) => `${role}, ${body}`),
      ),
    ),
  };
}

export const ALL_CAPITALS: Layout = {
  id: 'all-capitals',
  ending: 'txt',
  wants: { talks: false, moderator: false },
  write: capitals,
};
