import { type Laid, type Layout, leading, type Page, paragraphs, speaking, told, withBody } from './page.ts';

/** Workshops by codes below the time they share: "**A1 – La haie** (Salle 204)", "Animation : A (B)", "Intervenants : …". */
function coded(page: Page): Laid {
  const body = withBody(page);
  const slots = page.content.days.map(day => day.sessions.filter(each => !each.isBreak && !each.isOpening));
  const code = page.chance.pick<(slot: string, at: number) => string>([
    (slot, at) => `${slot}${at} – `,
    (slot, at) => `${page.say('Atelier', 'Workshop')} ${slot}${at} : `,
    (slot, at) => `${slot}.${at} | `,
  ]);
  const head = (slot: number) => `${page.say('Ateliers', 'Workshops')} ${String.fromCharCode(65 + slot)}`;
  const text = slots.flatMap((sessions, slot) => [
    `## ${head(slot)} (${page.hours(sessions[0]?.hours ?? { start: 540, end: 600 })})`,
    ...sessions.map(({ title, room, moderator, speakers }, at) =>
      [
        `**${code(String.fromCharCode(65 + slot), at + 1)}${title}** (${room})  `,
        ...(moderator === null ? [] : [`${page.say('Animation : ', 'Facilitator: ')}${body(moderator)}  `]),
        `${page.say('Intervenants : ', 'Speakers: ')}${speakers.map(body).join(', ')}`,
      ].join('\n'),
    ),
  ]);
  return {
    text: paragraphs([`# ${page.content.title}`, ...text]),
    sessions: slots.flatMap((sessions, slot) => [
      told(head(slot), []),
      ...sessions.map(({ title, speakers, moderator }) =>
        told(title, [...speaking(speakers, person => person.body), ...leading(moderator)], head(slot)),
      ),
    ]),
  };
}

export const CODED_WORKSHOPS: Layout = {
  id: 'coded-workshops',
  ending: 'md',
  wants: { days: 2, talks: false, moderator: true },
  write: coded,
};
