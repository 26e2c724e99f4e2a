import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';

interface Read {
  readonly title: string;
  readonly people: readonly string[];
  readonly start: string | undefined;
}

async function sessionsOf(text: string, name: string): Promise<readonly Read[]> {
  const document = await openDocument(text, name);
  const { sessions, appearances } = readOutline(document, { name, sha256: '', characters: text.length });
  return sessions.map(({ id, title, start }) => ({
    title,
    people: appearances.filter(one => one.session === id && one.via === 'list').map(one => one.name.text),
    start,
  }));
}

/** "Title: names" of each session that somebody speaks in. */
async function spokenIn(text: string, name: string): Promise<readonly string[]> {
  const read = await sessionsOf(text, name);
  return read.flatMap(({ title, people }) => (people.length > 0 ? [`${title}: ${people.join(' + ')}`] : []));
}

type Talk = readonly [title: string, people: string];
const ROWS: readonly (readonly [string, Talk, Talk])[] = [
  ['10h00', ['La haie et le vent', 'Anne Roux'], ['Le canal au printemps', 'Paul Petit']],
  [
    '11h00',
    ['Compter les oiseaux du bocage', 'Marie Dubois'],
    ['Cartes anciennes des rivières', 'Luc Martin'],
  ],
  ['14h00', ['Planter sans arroser', 'Hugo Noir'], ['Les mares de la ville', 'Wzorek Tylbim']],
];
const TALKS = ROWS.flatMap(([, ...talks]) => talks.map(([title, people]) => `${title}: ${people}`));

const markdown = (cell: (talk: Talk) => string, head = '| Heure | Salle A | Salle B |') =>
  `# Journée des haies\n\n${head}\n|---|---|---|\n| 9h30 | Accueil | |\n${ROWS.map(
    ([hours, one, other]) => `| ${hours} | ${cell(one)} | ${cell(other)} |\n`,
  ).join('')}`;
const page = (cell: (talk: Talk) => string) =>
  `<html><body><h1>Journée des haies</h1><table>\n${ROWS.map(
    ([hours, one, other]) => `<tr><td>${hours}</td><td>${cell(one)}</td><td>${cell(other)}</td></tr>\n`,
  ).join('')}</table></body></html>`;

describe('talks side by side in a table', () => {
  it.each<readonly [string, (talk: Talk) => string]>([
    ['a title over who gives it', ([title, people]) => `${title}<br>${people}`],
    ['who gives it, and a colon, over the title', ([title, people]) => `${people} :<br>${title}`],
    ['a bold title over names in italics', ([title, people]) => `**${title}** <br> *${people}*`],
    ['who gives it over the title', ([title, people]) => `**${people}** <br> ${title}`],
    ['a dash', ([title, people]) => `${title} – ${people}`],
    ['brackets', ([title, people]) => `${title} (${people})`],
    ['a colon behind the name', ([title, people]) => `${people} : ${title}`],
    ['the language behind the name', ([title, people]) => `${title}<br>${people} [fr]`],
    ['who gives it behind a bullet', ([title, people]) => `${title}<br>• ${people}`],
    ['a bullet and a dash', ([title, people]) => `• ${title} – ${people}`],
  ])('are sessions of their own: %s', async (_, cell) => {
    expect(await spokenIn(markdown(cell), 'essai.md')).toEqual(TALKS);
  });

  it.each<readonly [string, (talk: Talk) => string]>([
    ['lines', ([title, people]) => `${title}<br><span class="author">${people}</span>`],
    ['paragraphs', ([title, people]) => `<p>${title}</p><p>${people}</p>`],
    ['blocks', ([title, people]) => `<div><b>${title}</b></div><div><em>${people}</em></div>`],
  ])('are the same on a page: %s', async (_, cell) => {
    expect(await spokenIn(page(cell), 'essai.html')).toEqual(TALKS);
  });

  it('have the hours of their row, each of them', async () => {
    const dated = markdown(([title, people]) => `${title}<br>${people}`).replace(
      'haies',
      'haies, 5 juin 2024',
    );
    const starts = (await sessionsOf(dated, 'essai.md')).filter(one => one.people.length > 0);
    expect(starts.map(({ start }) => start?.slice(11, 16))).toEqual(
      ['10:00', '11:00', '14:00'].flatMap(hours => [hours, hours]),
    );
  });

  it('keep what each of those who give one does', async () => {
    const text = markdown(([title, people]) => `${title}<br>${people} (CNRS) et Zoé Blanc (OFB)`);
    expect(await spokenIn(text, 'essai.md')).toEqual(TALKS.map(talk => `${talk} + Zoé Blanc`));
  });

  it('are none where each column is about one person', async () => {
    const text = `# Journée des haies

| Invités du matin | Invités du soir |
|---|---|
| Anne Roux<br>maire de Caen | Paul Petit<br>directeur du port |
| Marie Dubois<br>présidente de la LPO | Luc Martin<br>géographe |
| Hugo Noir<br>forestier | Ines Leroy<br>conseillère régionale |
`;
    const titles = (await sessionsOf(text, 'essai.md')).map(({ title }) => title);
    expect(titles.some(title => /maire|directeur|géographe/.test(title))).toBe(false);
  });

  it('are none where one column holds titles and the other names', async () => {
    const rows = ROWS.map(([hours, [title, people]]) => `| ${hours} | ${title} | ${people} |\n`).join('');
    const text = `# Journée des haies\n\n| | | |\n|---|---|---|\n${rows}`;
    expect(await spokenIn(text, 'essai.md')).toEqual(
      ROWS.map(([, [title, people]]) => `${title}: ${people}`),
    );
  });

  it('are none in a table that says nothing of people', async () => {
    const text = `# Bilan

| Année | Haies | Mares |
|---|---|---|
| 2021 | Plantations du printemps<br>en cours | Mares de la plaine<br>en cours |
| 2022 | Plantations de l’automne<br>achevées | Mares de la vallée<br>achevées |
`;
    expect(await spokenIn(text, 'essai.md')).toEqual([]);
  });
});

describe('a table by the hour with a column for each room', () => {
  const ROOMS = '<tr><td>Salle</td><td>B00</td><td>A001</td></tr>';
  const grid = (cell: (talk: Talk) => string, more = '') =>
    page(cell).replace('<table>', `<table>${ROOMS}`).replace('</table>', `${more}</table>`);
  const stacked = ([title, people]: Talk) => `<p>${title}</p><p>${people}</p>`;

  it('may name its rooms again on each page', async () => {
    const rows = ROWS.slice(0, 2).map((_, i) => `<tr><td>Salle</td><td>C${i}</td><td>D${i}</td></tr>`);
    expect(await spokenIn(grid(stacked, rows.join('').repeat(4)), 'essai.html')).toEqual(TALKS);
  });

  it('may say in a cell when its talk begins or ends', async () => {
    const timed = grid(talk => `<p>9h45</p>${stacked(talk)}<p>Fin 16h30</p>`);
    expect(await spokenIn(timed, 'essai.html')).toEqual(TALKS);
  });

  it('holds sessions that nobody is told to give, beside others', async () => {
    const more =
      '<tr><td>15h00</td><td>Les jardins du couvent<br>Le collectif du quai</td><td>La ruche en hiver<br>Zoé Blanc</td></tr>';
    const read = await sessionsOf(grid(stacked, more), 'essai.html');
    expect(read.slice(-2)).toMatchObject([
      { title: 'Les jardins du couvent', people: [] },
      { title: 'La ruche en hiver', people: ['Zoé Blanc'] },
    ]);
  });

  it('gives each talk of a row to its own people, where few rows hold two', async () => {
    const row = (hours: string, cells: string) => `<tr><td>${hours}</td>${cells}</tr>`;
    const [[, one, other]] = ROWS as readonly [(typeof ROWS)[number]];
    const text = `<html><body><h1>Journée des haies</h1><table>${[
      row('10h00', `<td>${stacked(one)}</td><td>${stacked(other)}</td>`),
      row('11h00', '<td>Accueil des groupes</td><td>Tour de la ville</td>'),
      row('14h00', `<td>${stacked(['Planter sans arroser', 'Hugo Noir'])}</td><td>Marché des livres</td>`),
      row('15h00', '<td>Exposition</td><td>Tour du port</td>'),
    ].join('')}</table></body></html>`;
    expect(await spokenIn(text, 'essai.html')).toEqual([...TALKS.slice(0, 2), TALKS[4]]);
  });
});

describe('a kind of talk below its title', () => {
  const KINDS = ['Eau & rivières', 'Haies, arbres', 'Oiseaux'];
  const cells = (kind: (i: number) => string) =>
    page(([title, people]) => {
      const i = TALKS.indexOf(`${title}: ${people}`);
      return `${title}<br>${kind(i)}<br>${people}<br>Inès Leroy`;
    });

  it('that comes back in three cells is no part of the title, and all names below it speak', async () => {
    const all = TALKS.map(talk => `${talk} + Inès Leroy`);
    expect(
      await spokenIn(
        cells(() => 'Eau & rivières'),
        'essai.html',
      ),
    ).toEqual(all);
    expect(
      await spokenIn(
        cells(i => KINDS[i % 2] ?? ''),
        'essai.html',
      ),
    ).toEqual(all);
  });

  it('that stands in two cells only may be the rest of the title', async () => {
    const read = await spokenIn(
      cells(i => KINDS[i % 3] ?? ''),
      'essai.html',
    );
    expect(read[0]).toBe('La haie et le vent Eau & rivières: Anne Roux + Inès Leroy');
  });
});

it('leaves the office of who gives a talk whole, behind a bullet too', async () => {
  const text = page(([title, people]) => `${title}<br>• ${people} (chair)`);
  const document = await openDocument(text, 'essai.html');
  const { appearances } = readOutline(document, { name: 'essai.html', sha256: '', characters: text.length });
  expect(appearances.map(({ role }) => role?.text)).toEqual(TALKS.map(() => 'chair'));
});

describe('talks of a table that has more than titles and names', () => {
  it('lose the numbers that stand before all of them', async () => {
    let number = 0;
    const text = markdown(([title, people]) => `${++number} - ${title}<br>${people}`);
    expect(await spokenIn(text, 'essai.md')).toEqual(TALKS);
  });

  it('have their names behind a stroke', async () => {
    const text = markdown(([title, people]) => `${title} / ${people}`);
    expect(await spokenIn(text, 'essai.md')).toEqual(TALKS);
  });

  it('take those who are known for who gives them, not what is written in capitals above', async () => {
    const text = markdown(([title, people]) => `${title} des<br>Rivières Sauvages<br>${people}`);
    expect((await spokenIn(text, 'essai.md')).slice(0, 2)).toEqual([
      'La haie et le vent des Rivières Sauvages: Anne Roux',
      'Le canal au printemps des Rivières Sauvages: Paul Petit',
    ]);
  });
});

describe('a cell that says who, where from and what', () => {
  const GRID: readonly (readonly (readonly [who: string, body: string, what: string])[])[] = [
    [
      ['Anne Roux', 'Université de Caen', 'Les digues et les mares'],
      ['Paul Petit', 'CNRS', 'Le prix de l’eau'],
    ],
    [
      ['Zoé Marzin', 'Inrae', 'Une crue en hiver'],
      ['Luc Martin', 'Université de Lille', 'Les moulins et la dette'],
    ],
    [
      ['Marie Dubois', 'Ville de Tours', 'Boire la Seine'],
      ['Hugo Noir', 'EHESS', 'Chansons de halage'],
    ],
  ];
  const grid = (head: string, cell: (who: string, body: string, what: string, hour: number) => string) =>
    `# École de l’eau\n\n${head}\n|---|---|\n${GRID.map(
      (row, n) => `|${row.map(([who, body, what]) => cell(who, body, what, 9 + n)).join('|')}|\n`,
    ).join('')}| 12h-14h déjeuner | 12h-14h déjeuner |\n`;
  const SAID = GRID.flat()
    .map(([who, , what]) => `${what}: ${who}`)
    .toSorted();

  it.each([
    ['rooms', '| Salle A | Salle B |'],
    ['days', '| Lundi 12 mai 2025 | Mardi 13 mai 2025 |'],
  ])('is a talk, below %s, with the body in brackets or not', async (_, head) => {
    const bracketed = grid(head, (who, body, what, hour) => `${hour}h<br>${who}<br>(${body})<br>${what}`);
    expect((await spokenIn(bracketed, 'e.md')).toSorted()).toEqual(SAID);
    const plain = grid(head, (who, body, what, hour) => `${hour}h<br>${who}<br>${body}<br>${what}`);
    expect((await spokenIn(plain, 'e.md')).toSorted()).toEqual(SAID);
  });

  it('may have the family name first, and a title on three lines', async () => {
    const names = [
      ['Kergoat Nathalie', 'Vigourel Armelle'],
      ['Tremazan Ludmila', 'Postolec Firmin'],
      ['Negaban Sahar', 'Bazelin Julien'],
    ];
    const words = ['marais', 'moulins', 'canaux', 'digues', 'sources', 'écluses'];
    const cells = names.map((row, n) =>
      row.map((name, m) => {
        const word = words[2 * n + m];
        return `${9 + n}h<br>${name}<br>(CNRS)<br>Des ${word}<br>et des ${word}<br>d’autres ${word}`;
      }),
    );
    const rows = cells.map(row => `|${row.join('|')}|\n`).join('');
    const text = `# École de l’eau\n\n| Salle A | Salle B |\n|---|---|\n${rows}`;
    const given = [
      'Nathalie Kergoat',
      'Armelle Vigourel',
      'Ludmila Tremazan',
      'Firmin Postolec',
      'Sahar Negaban',
      'Julien Bazelin',
    ];
    const said = words.map((word, n) => `Des ${word} et des ${word} d’autres ${word}: ${given[n]}`);
    const outline = await spokenIn(text, 'e.md');
    expect(outline.map(each => each.replace(/ \(CNRS\)$/u, ''))).toEqual(said);
  });

  it('gives no title where the second line is what somebody does', async () => {
    const text = grid('| Jury | Bureau |', who => `${who}<br>directrice adjointe du parc`);
    const titles = (await sessionsOf(text, 'e.md')).map(({ title }) => title);
    expect(titles).not.toContain('directrice adjointe du parc');
  });
});
