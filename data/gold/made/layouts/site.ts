import { roleOf } from '../people.ts';
import { type Laid, type Layout, type Page, speaking, told, withRole } from './page.ts';

/** A whole page of a site: menus, a banner, a way back, the programme in paragraphs, what else to read, and a foot. */
function site(page: Page): Laid {
  const role = withRole(page);
  const { home = '', registration = '', legal = '', contact = '' } = page.words.labels;
  const [, , writes] = page.content.committee;
  const links = (names: readonly string[]) =>
    `<ul>${names.map(name => `<li><a href="#">${name}</a></li>`).join('')}</ul>`;
  const tag = page.chance.pick(['div', 'section', 'article']);
  const program = page.sessions.map(
    ({ hours, title, speakers }) =>
      `<p><strong>${page.hours(hours)} | ${title}</strong></p>\n<p>${speakers.map(role).join('<br>')}</p>`,
  );
  const text = [
    `<!DOCTYPE html><html lang="${page.say('fr', 'en')}"><head><title>${page.content.title} | ${page.content.partners[0]}</title></head><body>`,
    `<div id="cookies"><p>${page.say('Nous utilisons des cookies.', 'We use cookies.')}</p><button>${page.say('Tout accepter', 'Accept all')}</button></div>`,
    `<div class="top">${links([home, page.say('Nos missions', 'What we do'), page.say('Agenda', 'Events'), contact])}</div>`,
    `<p class="path">${home} &gt; ${page.say('Agenda', 'Events')} &gt; ${page.content.title}</p>`,
    `<${tag}><h1>${page.content.title}</h1><p>${page.day(0)}, ${page.content.town}</p>`,
    `<p><a href="#">${registration}</a></p>`,
    ...program,
    `</${tag}>`,
    `<div class="more"><h3>${page.say('À lire aussi', 'Read more')}</h3>${links([
      page.say('Rapport annuel 2024', 'Annual report 2024'),
      `${page.say('Entretien avec', 'Interview with')} ${writes === undefined ? '' : page.name(writes)}`,
    ])}</div>`,
    `<div class="foot">${links([legal, page.say('Plan du site', 'Sitemap'), page.say('Accessibilité', 'Accessibility')])}<p>© 2025 ${page.content.partners[0]}</p></div>`,
    '</body></html>',
  ].join('\n');
  return {
    text,
    sessions: page.sessions.map(({ title, speakers }) => told(title, speaking(speakers, roleOf))),
  };
}

export const SITE: Layout = {
  id: 'site',
  ending: 'html',
  wants: { talks: false, moderator: false },
  write: site,
};
