import { roleOf } from '../people.ts';
import { type Laid, type Layout, type Page, paragraphs, speaking, told, withRole } from './page.ts';

/** An e-mail that invites: heads of the message, a greeting, the programme in lines, who signs. */
function invitation(page: Page): Laid {
  const role = withRole(page);
  const [signs, asks] = page.content.committee;
  const by = page.say('par ', 'by ');
  const lines = page.sessions.map(
    ({ hours, title, speakers }) =>
      `${page.start(hours)} : ${title}${page.chance.is(50) ? ', ' : ' – '}${by}${speakers.map(role).join(page.say(' et ', ' and '))}`,
  );
  const text = paragraphs([
    [
      `${page.say('De', 'From')} : ${asks === undefined ? '' : page.name(asks)} <contact@exemple.org>`,
      `${page.say('À', 'To')} : ${page.say('liste des partenaires', 'all partners')}`,
      `${page.say('Objet', 'Subject')} : ${page.say('Invitation', 'Invitation')} – ${page.content.title}`,
    ].join('\n'),
    page.say('Madame, Monsieur,', 'Dear all,'),
    page.say(
      `Nous avons le plaisir de vous convier le ${page.day(0).toLowerCase()} à ${page.content.town}. Vous trouverez ci-dessous le programme :`,
      `We are pleased to invite you on ${page.day(0)} in ${page.content.town}. Please find the programme below:`,
    ),
    lines.join('\n'),
    page.say('Merci de confirmer votre présence avant le 12.', 'Please confirm your attendance by the 12th.'),
    page.say('Bien cordialement,', 'Kind regards,'),
    signs === undefined ? '' : `${page.name(signs)}\n${signs.role}`,
  ]);
  return {
    text,
    sessions: page.sessions.map(({ title, speakers }) => told(title, speaking(speakers, roleOf))),
  };
}

export const INVITATION: Layout = {
  id: 'invitation',
  ending: 'txt',
  wants: { talks: false, moderator: false },
  write: invitation,
};
