import { htmlPage, type Laid, type Layout, type Page, speaking, told, withBody } from './page.ts';

/** A page that somebody wrote in a box of text: one paragraph for each session, its lines broken, hours or title bold. */
function strongHours(page: Page): Laid {
  const body = withBody(page);
  const isTitleBold = page.chance.is(50);
  const label = page.chance.pick([page.say('Intervenants : ', 'Speakers: '), page.say('Avec ', 'With '), '']);
  const write = ({ hours, title, speakers }: Page['sessions'][number]) => {
    const head = isTitleBold
      ? `${page.hours(hours)} : <strong>${title}</strong>`
      : `<strong>${page.hours(hours)} :</strong> ${title}`;
    return `<p>${head}<br />${label}${speakers.map(body).join(', ')}</p>`;
  };
  return {
    text: htmlPage(page.content.title, [`<p><em>${page.day(0)}</em></p>`, ...page.sessions.map(write)]),
    sessions: page.sessions.map(({ title, speakers }) =>
      told(
        title,
        speaking(speakers, person => person.body),
      ),
    ),
  };
}

export const STRONG_HOURS: Layout = {
  id: 'strong-hours',
  ending: 'html',
  wants: { talks: false, moderator: false },
  write: strongHours,
};
