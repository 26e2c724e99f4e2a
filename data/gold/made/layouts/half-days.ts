import { type Laid, type Layout, type Page, paragraphs, speaking, told, withBody } from './page.ts';

/** Mornings and afternoons as heads, and below them titles without hours: "▪ La haie", "par A (B), C (D)". */
function halfDays(page: Page): Laid {
  const body = withBody(page);
  const bullet = page.chance.pick(['▪ ', '- ', '• ', '']);
  const [morning, afternoon] = page.chance.pick([
    [page.say('Matin', 'Morning'), page.say('Après-midi', 'Afternoon')],
    [page.say('MATINÉE', 'MORNING'), page.say('APRÈS-MIDI', 'AFTERNOON')],
    [page.say('Matin :', 'Morning:'), page.say('Après-midi :', 'Afternoon:')],
  ] as const);
  const by = page.say('par ', 'by ');
  const text = page.content.days.flatMap((day, at) => {
    const told = day.sessions.filter(each => !each.isBreak && !each.isOpening);
    const half = Math.ceil(told.length / 2);
    const write = (sessions: typeof told) =>
      sessions.map(({ title, speakers }) => `${bullet}${title}\n${by}${speakers.map(body).join(', ')}`);
    return [page.day(at), morning, ...write(told.slice(0, half)), afternoon, ...write(told.slice(half))];
  });
  return {
    text: paragraphs([page.content.title.toUpperCase(), ...text]),
    sessions: page.sessions.map(({ title, speakers }) =>
      told(
        title,
        speaking(speakers, person => person.body),
      ),
    ),
  };
}

export const HALF_DAYS: Layout = {
  id: 'half-days',
  ending: 'txt',
  wants: { days: 2, talks: false, moderator: false },
  write: halfDays,
};
