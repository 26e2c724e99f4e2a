import { type Laid, type Layout, type Page, paragraphs, speaking, told } from './page.ts';

/** Minutes of a council: who came, then each point with whoever reports on it and how it was voted, by name where somebody was against. */
function votes(page: Page): Laid {
  const points = page.sessions.flatMap(({ title, speakers: [first] }) =>
    first === undefined ? [] : [{ title, first }],
  );
  const [excused, against] = page.content.committee;
  const came = [...points.map(({ first }) => first), ...page.content.committee.slice(1)];
  const label = page.chance.pick<(at: number) => string>([
    at => `${page.say('Délibération n°', 'Resolution no. ')}${at}${page.say(' : ', ': ')}`,
    at => `${at}. `,
    at => `${at} – `,
  ]);
  const reports = page.chance.pick([
    page.say('Rapporteur : ', 'Rapporteur: '),
    page.say('Rapporteur(e) : ', 'Reported by: '),
  ]);
  const text = points.flatMap(({ title, first }, at) => {
    const isSplit = at === 1 && against !== undefined;
    return [
      `${label(at + 1)}${title}`,
      `${reports}${page.name(first)}`,
      page.say(
        'Après en avoir délibéré, le conseil adopte la proposition.',
        'After discussion, the council adopts the proposal.',
      ),
      isSplit
        ? page.say(
            `Pour : ${came.length - 1} – Contre : 1 (${page.name(against)}) – Abstention : 0`,
            `For: ${came.length - 1} – Against: 1 (${page.name(against)}) – Abstentions: 0`,
          )
        : page.say(
            `Pour : ${came.length} – Contre : 0 – Abstention : 0`,
            `For: ${came.length} – Against: 0 – Abstentions: 0`,
          ),
    ];
  });
  return {
    text: paragraphs([
      page.say(`Procès-verbal – ${page.content.title}`, `Minutes – ${page.content.title}`),
      page.day(0),
      `${page.say('Présents : ', 'Present: ')}${came.map(page.name).join(', ')}`,
      excused === undefined ? '' : `${page.say('Excusé(s) : ', 'Apologies: ')}${page.name(excused)}`,
      ...text,
    ]),
    sessions: [
      {
        title: '*',
        also: [],
        people: came.map(({ given, family }) => ({
          name: `${given} ${family}`,
          part: 'participant' as const,
        })),
      },
      ...points.map(({ title, first }) => told(title, speaking([first]))),
    ],
  };
}

export const VOTES: Layout = {
  id: 'votes',
  ending: 'txt',
  wants: { talks: false, moderator: false },
  write: votes,
};
