import { type Laid, type Layout, type Page, paragraphs, speaking, told } from './page.ts';

/** Names and bodies at the two ends of a line of dots, below each title. */
function leaders(page: Page): Laid {
  const width = page.chance.pick([50, 64, 72]);
  const dot = page.chance.pick(['.', '…', '_']);
  const line = (name: string, body: string) =>
    `${name} ${dot.repeat(Math.max(4, width - name.length - body.length - 2))} ${body}`;
  return {
    text: paragraphs([
      page.content.title,
      page.day(0),
      ...page.sessions.flatMap(({ hours, title, speakers }) => [
        `${page.hours(hours)} ${title}`,
        speakers.map(person => line(page.name(person), person.body)).join('\n'),
      ]),
    ]),
    sessions: page.sessions.map(({ title, speakers }) =>
      told(
        title,
        speaking(speakers, person => person.body),
      ),
    ),
  };
}

export const LEADERS: Layout = {
  id: 'leaders',
  ending: 'txt',
  wants: { talks: false, moderator: false },
  write: leaders,
};
