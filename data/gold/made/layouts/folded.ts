import { roleOf } from '../people.ts';
import { htmlPage, type Laid, type Layout, leading, type Page, speaking, told, withRole } from './page.ts';

/** Sessions that a page folds: their hours and title in the line that opens them. */
function folded(page: Page): Laid {
  const role = withRole(page);
  const isButton = page.chance.is(50);
  const lead = page.say('Animation : ', 'Moderator: ');
  const write = ({ hours, title, abstract, speakers, moderator }: Page['sessions'][number]) => {
    const head = `${page.hours(hours)} – ${title}`;
    const body = [
      `<p>${abstract}</p>`,
      `<ul>${speakers.map(person => `<li>${role(person)}</li>`).join('')}</ul>`,
      ...(moderator === null ? [] : [`<p>${lead}${page.name(moderator)}</p>`]),
    ].join('');
    return isButton
      ? `<div class="accordion-item"><button type="button">${head}</button><div class="panel">${body}</div></div>`
      : `<details><summary>${head}</summary>${body}</details>`;
  };
  return {
    text: htmlPage(page.content.title, page.sessions.map(write)),
    sessions: page.sessions.map(({ title, speakers, moderator }) =>
      told(title, [...speaking(speakers, roleOf), ...leading(moderator)]),
    ),
  };
}

export const FOLDED: Layout = {
  id: 'folded',
  ending: 'html',
  wants: { talks: false, moderator: true },
  write: folded,
};
