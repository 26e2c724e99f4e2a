import { roleOf } from '../people.ts';
import { htmlPage, type Laid, type Layout, type Page, speaking, told } from './page.ts';

/** Each session a card, and in it a card for each person: picture, name, function and body in boxes of their own. */
function cards(page: Page): Laid {
  const [session, name] = page.chance.pick([
    ['h2', 'h3'],
    ['h3', 'p'],
    ['h2', 'div'],
    ['h3', 'h4'],
  ] as const);
  const tags = page.chance.is(50);
  const write = ({ hours, title, speakers, room }: Page['sessions'][number]) =>
    `<div class="card"><div class="card-head">${tags ? `<span class="badge">${page.say('Table ronde', 'Panel')}</span>` : ''}<time>${page.hours(hours)}</time> <span>${room}</span></div><${session}>${title}</${session}><div class="people">${speakers
      .map(
        person =>
          `<div class="person"><img src="p.jpg" alt=""><${name} class="name">${page.name(person)}</${name}><p class="role">${person.role}</p><p class="org">${person.body}</p></div>`,
      )
      .join('')}</div></div>`;
  return {
    text: htmlPage(page.content.title, [`<p>${page.day(0)}</p>`, ...page.sessions.map(write)]),
    sessions: page.sessions.map(({ title, speakers }) => told(title, speaking(speakers, roleOf))),
  };
}

export const CARDS: Layout = {
  id: 'cards',
  ending: 'html',
  wants: { talks: false, moderator: false },
  write: cards,
};
