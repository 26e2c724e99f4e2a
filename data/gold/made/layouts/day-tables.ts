import { roleOf } from '../people.ts';
import { htmlPage, type Laid, type Layout, type Page, speaking, told, withRole } from './page.ts';

/** A table for each day without heads: hours, and in one cell the title in bold over a list of those who speak; rooms and breaks over all columns. */
function dayTables(page: Page): Laid {
  const role = withRole(page);
  const withRoom = page.chance.is(50);
  const tables = page.content.days.map((day, at) => {
    const rows = day.sessions
      .filter(each => !each.isOpening)
      .map(({ hours, title, isBreak, speakers, room }) =>
        isBreak
          ? `<tr><td>${page.hours(hours)}</td><td colspan="${withRoom ? 2 : 1}"><em>${title}</em></td></tr>`
          : `<tr><td>${page.hours(hours)}</td><td><p><b>${title}</b></p><ul>${speakers.map(person => `<li>${role(person)}</li>`).join('')}</ul></td>${withRoom ? `<td>${room}</td>` : ''}</tr>`,
      );
    return `<h2>${page.day(at)}</h2>\n<table>${rows.join('\n')}</table>`;
  });
  return {
    text: htmlPage(page.content.title, tables),
    sessions: page.sessions.map(({ title, speakers }) => told(title, speaking(speakers, roleOf))),
  };
}

export const DAY_TABLES: Layout = {
  id: 'day-tables',
  ending: 'html',
  wants: { days: 2, talks: false, moderator: false },
  write: dayTables,
};
