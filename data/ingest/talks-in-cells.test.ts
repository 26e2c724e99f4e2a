import { describe, expect, it } from 'vitest';
import { spokenIn } from './spoken.fixture.ts';

type Talk = readonly [title: string, name: string, body: string];
const ROWS: readonly (readonly [hours: string, session: string, ...talks: Talk[]])[] = [
  [
    '9h00-10h30',
    'Le fleuve et ses rives',
    ['La haie au bord du champ', 'Anne Tolbec', 'CNRS'],
    ['Compter les silures', 'Hugo Kerlo', 'université de Nantes'],
  ],
  [
    '11h00-12h30',
    'La ville qui change',
    ['Le pont et la loutre', 'Paul Guivarch', 'Insee'],
    ['Mesurer la marche', 'Zoé Marzin', 'Ville de Rennes'],
    ['Les toits de demain', 'Luc Morvan', 'ADEME'],
  ],
];
const TALKS = ROWS.flatMap(([, , ...talks]) =>
  talks.map(([title, name, body]) => `${title}: ${name} (${body})`),
);

const markdown = (write: (talk: Talk) => string, first = '') =>
  `# Journées des rivières\n\n| Horaire | Session | Intervenants |\n| --- | --- | --- |\n${ROWS.map(
    ([hours, session, ...talks]) => `| ${hours} | ${session} | ${first}${talks.map(write).join('<br>')} |\n`,
  ).join('')}`;
const html = (write: (talk: Talk) => string) =>
  `<html><body><h1>Journées des rivières</h1><table><thead><tr><th>Horaire</th><th>Session</th><th>Intervenants</th></tr></thead>${ROWS.map(
    ([hours, session, ...talks]) =>
      `<tr><td>${hours}</td><td>${session}</td><td>${talks.map(write).join('<br>\n')}</td></tr>`,
  ).join('')}</table></body></html>`;

describe('a cell of people in which titles and those who give them stand by turns', () => {
  it.each([
    ['plain', ([title, name, body]: Talk) => `${title}<br>${name} (${body})`],
    ['marked', ([title, name, body]: Talk) => `**${title}**<br>*${name} (${body})*`],
  ])('holds a talk for each of them: %s', async (_, write) => {
    expect(await spokenIn(markdown(write), 'essai.md')).toEqual(TALKS);
  });

  it('does so in a page of a site', async () => {
    const write = ([title, name, body]: Talk) => `<strong>${title}</strong><br><em>${name} (${body})</em>`;
    expect(await spokenIn(html(write), 'essai.html')).toEqual(TALKS);
  });

  it('may begin with who leads', async () => {
    const write = ([title, name, body]: Talk) => `**${title}**<br>*${name} (${body})*`;
    const text = markdown(write, 'Modération : Marie Brunoy, journaliste<br>');
    expect((await spokenIn(text, 'essai.md')).filter(each => !/Brunoy/.test(each))).toEqual(TALKS);
  });

  it('is one of people where each line has somebody, and one without a name is what she does', async () => {
    const write = ([, name, body]: Talk) => `${name}<br>${body}`;
    const read = await spokenIn(markdown(write), 'essai.md');
    expect(read.map(each => each.split(': ')[0])).toEqual(ROWS.map(([, session]) => session));
  });
});

describe('a title before whoever has a body in brackets', () => {
  const outline = (write: (talk: Talk) => string) =>
    `# Journées des rivières\n\n${ROWS.map(
      ([hours, session, ...talks]) =>
        `## ${hours} ${session}\n\n${talks.map(talk => `- ${write(talk)}`).join('\n')}\n`,
    ).join('\n')}`;
  const TITLES = [
    'Penser la ville',
    'Making Place in the City',
    'Le bruit des communes',
    'Soigner la région',
    'Mesurer sans agence',
  ];

  it.each([' – ', ', ', ' — '])('is one though a word in it may be that of a body: "%s"', async between => {
    let at = 0;
    const said: string[] = [];
    const text = outline(([, name, body]) => {
      const title = TITLES[at] ?? '';
      at += 1;
      said.push(`${title}: ${name} (${body})`);
      return `${title}${between}${name} (${body})`;
    });
    expect(await spokenIn(text)).toEqual(said);
  });
});
