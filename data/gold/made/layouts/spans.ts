import { roleOf } from '../people.ts';
import { htmlPage, type Laid, type Layout, type Page, speaking, told } from './page.ts';

/** Rows of a site whose parts are spans and nothing else: hours, title, and for each person a name, a function, a body. */
function spans(page: Page): Laid {
  const box = page.chance.pick(['div', 'li', 'a']);
  const gap = page.chance.pick(['', ' ', '\n']);
  const span = (name: string, text: string) => `<span class="${name}">${text}</span>`;
  const write = ({ hours, title, speakers }: Page['sessions'][number]) =>
    `<${box} class="row">${[
      span('time', page.hours(hours)),
      span('title', title),
      ...speakers.map(
        person =>
          `<span class="speaker">${[span('name', page.name(person)), span('role', person.role), span('org', person.body)].join(gap)}</span>`,
      ),
    ].join(gap)}</${box}>`;
  const rows = page.sessions.map(write).join('\n');
  return {
    text: htmlPage(page.content.title, [box === 'li' ? `<ul>${rows}</ul>` : `<div>${rows}</div>`]),
    sessions: page.sessions.map(({ title, speakers }) => told(title, speaking(speakers, roleOf))),
  };
}

export const SPANS: Layout = {
  id: 'spans',
  ending: 'html',
  wants: { talks: false, moderator: false },
  write: spans,
};
