import type { MadePerson, MadeSession } from '../content.ts';
import { ENGLISH } from '../words-en.ts';
import { FRENCH } from '../words-fr.ts';
import {
  htmlPage,
  type Laid,
  type Layout,
  leading,
  type Page,
  paragraphs,
  speaking,
  told,
  withRole,
} from './page.ts';
import { bullet, hash, plain } from './strokes.ts';

const roleIn = ({ role, body }: MadePerson) => `${role}, ${body}`;
const truthOf = ({ sessions }: Page): Laid['sessions'] =>
  sessions.map(({ title, speakers, moderator }) =>
    told(title, [...speaking(speakers, roleIn), ...leading(moderator)]),
  );

/** A page that holds its programme for wide windows and once more for narrow ones. */
function wideAndNarrow(page: Page): Laid {
  const role = withRole(page);
  const people = ({ speakers, moderator }: MadeSession) => [
    ...speakers.map(role),
    ...(moderator === null ? [] : [`${page.say('Modération : ', 'Moderator: ')}${role(moderator)}`]),
  ];
  const wide = page.sessions.map(
    session =>
      `<tr><td>${page.hours(session.hours)}</td><td><strong>${session.title}</strong><br>${people(session).join('<br>')}</td></tr>`,
  );
  const narrow = page.sessions.map(
    session =>
      `<div class="card"><p>${page.hours(session.hours)}</p><h3>${session.title}</h3><ul>${people(session)
        .map(each => `<li>${each}</li>`)
        .join('')}</ul></div>`,
  );
  const body = [
    `<div class="d-none d-md-block"><table>${wide.join('\n')}</table></div>`,
    `<div class="d-md-none">${narrow.join('\n')}</div>`,
  ];
  return { text: htmlPage(page.content.title, body), sessions: truthOf(page) };
}

/** A page that gives its programme at a glance, and then again with those who speak. */
function glanceAndDetail(page: Page): Laid {
  const role = withRole(page);
  const glance = page.sessions.map(({ hours, title }) => `<li>${page.hours(hours)} ${title}</li>`);
  const detail = page.sessions.map(
    ({ hours, title, speakers, moderator }) =>
      `<section><h3>${title}</h3><p class="time">${page.hours(hours)}</p>${moderator === null ? '' : `<p>${page.say('Modération : ', 'Moderator: ')}${role(moderator)}</p>`}<ul>${speakers.map(person => `<li>${role(person)}</li>`).join('')}</ul></section>`,
  );
  const body = [
    `<h2>${page.say('Le programme en bref', 'Programme at a glance')}</h2>`,
    `<ul>${glance.join('\n')}</ul>`,
    `<h2>${page.say('Le programme en détail', 'Full programme')}</h2>`,
    ...detail,
  ];
  return { text: htmlPage(page.content.title, body), sessions: truthOf(page) };
}

/** The title of a session in the other language of the document. */
function otherTitle({ chance, words }: Page): string {
  const other = words === FRENCH ? ENGLISH : FRENCH;
  const title = other.joined(chance.pick(other.angles).replace('#', () => chance.pick(other.subjects)));
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** Lines in two languages with a bar between them. */
function bilingual(page: Page, head: (text: string) => string, item: (text: string) => string): Laid {
  const titles = page.sessions.map(session => ({ ...session, other: otherTitle(page) }));
  const [lead, who] =
    page.say('x', '') === 'x'
      ? ['Modération | Moderation :', 'Intervenants | Speakers :']
      : ['Moderator | Modératrice ou modérateur:', 'Speakers | Intervenants:'];
  const write = ({ hours, title, other, speakers, moderator }: (typeof titles)[number]) => [
    head(`${page.hours(hours)} ${title} | ${other}`),
    moderator === null ? '' : `${lead} ${page.name(moderator)}, ${moderator.body}`,
    [who, ...speakers.map(person => item(`${page.name(person)}, ${person.body}`))].join('\n'),
  ];
  return {
    text: paragraphs([head(page.content.title), ...titles.flatMap(write)]),
    sessions: titles.map(({ title, other, speakers, moderator }) => ({
      ...told(title, [...speaking(speakers, ({ body }) => body), ...leading(moderator)]),
      also: [other, `${title} | ${other}`],
    })),
  };
}

const wants = { moderator: true, talks: false, days: 1 };

/** What a document says twice: for two windows, in short and in full, in two languages. */
export const TWICE: readonly Layout[] = [
  { id: 'twice-wide-narrow', ending: 'html', wants, write: wideAndNarrow },
  { id: 'twice-glance-detail', ending: 'html', wants, write: glanceAndDetail },
  { id: 'bilingual-bar-md', ending: 'md', wants, write: page => bilingual(page, hash, bullet) },
  { id: 'bilingual-bar-txt', ending: 'txt', wants, write: page => bilingual(page, plain, plain) },
];
