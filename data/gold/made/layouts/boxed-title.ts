import { roleOf } from '../people.ts';
import { type Laid, type Layout, type Page, paragraphs, speaking, told, withRole } from './page.ts';

/** A text whose titles stand between two lines of signs, as who writes for a terminal sets them. */
function boxed(page: Page): Laid {
  const role = withRole(page);
  const sign = page.chance.pick(['-', '=', '*', '~']);
  const box = (text: string) => {
    const rule = sign.repeat(Math.max(text.length, 20));
    return `${rule}\n${text}\n${rule}`;
  };
  return {
    text: paragraphs([
      box(page.content.title.toUpperCase()),
      page.day(0),
      ...page.sessions.flatMap(({ hours, title, speakers }) => [
        box(`${page.hours(hours)} ${title}`),
        speakers.map(person => `  * ${role(person)}`).join('\n'),
      ]),
    ]),
    sessions: page.sessions.map(({ title, speakers }) => told(title, speaking(speakers, roleOf))),
  };
}

export const BOXED_TITLE: Layout = {
  id: 'boxed-title',
  ending: 'txt',
  wants: { talks: false, moderator: false },
  write: boxed,
};
