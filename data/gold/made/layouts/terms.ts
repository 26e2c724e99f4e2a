import { roleOf } from '../people.ts';
import { htmlPage, type Laid, type Layout, leading, type Page, speaking, told, withRole } from './page.ts';

/** A list of terms: hours as the term, the session and those who speak as what is said of it. */
function terms(page: Page): Laid {
  const role = withRole(page);
  const isOne = page.chance.is(50);
  const lead = page.say('Modération : ', 'Moderator: ');
  const write = ({ hours, title, speakers, moderator }: Page['sessions'][number]) => {
    const people = [...speakers.map(role), ...(moderator === null ? [] : [`${lead}${page.name(moderator)}`])];
    return isOne
      ? `<dt>${page.hours(hours)}</dt><dd><strong>${title}</strong><br>${people.join('<br>')}</dd>`
      : `<dt>${page.hours(hours)}</dt><dd>${title}</dd>${people.map(each => `<dd>${each}</dd>`).join('')}`;
  };
  return {
    text: htmlPage(page.content.title, [
      `<h2>${page.day(0)}</h2>`,
      '<dl>',
      ...page.sessions.map(write),
      '</dl>',
    ]),
    sessions: page.sessions.map(({ title, speakers, moderator }) =>
      told(title, [...speaking(speakers, roleOf), ...leading(moderator)]),
    ),
  };
}

export const TERMS: Layout = {
  id: 'terms',
  ending: 'html',
  wants: { talks: false, moderator: true },
  write: terms,
};
