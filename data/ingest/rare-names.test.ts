import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { passage } from '../text/normalise.ts';
import { namesOfLine } from './layouts/line-names.ts';
import { readSentences } from './layouts/sentences.ts';
import { readOutline } from './outline.ts';

/** The surest reading of a line's names, as they are written. */
function namesIn(line: string, least = 0.6): readonly string[] {
  return namesOfLine(line)
    .filter(({ score }) => score >= least)
    .map(({ start, end }) => line.slice(start, end));
}

/** "Title: people" for each session of a page. */
async function inPage(text: string): Promise<readonly string[]> {
  const document = await openDocument(text, text.startsWith('<') ? 'programme.html' : 'programme.md');
  const source = { name: 'programme', sha256: '', characters: text.length };
  const { sessions, appearances } = readOutline(document, source);
  return sessions.map(({ id, title }) => {
    const own = appearances.filter(({ session, via }) => session === id && via === 'list');
    return `${title}${own.length === 0 ? '' : `: ${own.map(({ name }) => name.text).join(' + ')}`}`;
  });
}

describe('names that no dictionary has', () => {
  it.each([
    ['Dr. Atoul Rahvani, Governor, Bank of Perrin', 'Atoul Rahvani'],
    ['Prof. Dr. Zhong Qivan', 'Zhong Qivan'],
    ['Prof. Zoba I. Seravi, University of Newport', 'Zoba I. Seravi'],
    ['Ms Jashvira Sijavati Pandol, Sr. Scientist, Newport Academy', 'Jashvira Sijavati Pandol'],
    ['H.E. Dr. Kwamo Tindvari, Minister of Ports', 'Kwamo Tindvari'],
    ['Her Excellency Begum Matvia Chowdri, Minister of Land', 'Matvia Chowdri'],
    ['Capt. Orvo Lindqvar, Harbour Office', 'Orvo Lindqvar'],
    ['Prof. Md. Rafvik Hosal, Newport College', 'Md. Rafvik Hosal'],
    ['Mme Wenja Tolvard (Ville de Perrin)', 'Wenja Tolvard'],
  ])('are those of people behind how one is addressed: %s', (line, name) => {
    expect(namesIn(line)).toEqual([name]);
  });

  it.each([
    ['Presenter: Kolya Vautrin Lund, University of Perrin', 'Kolya Vautrin Lund'],
    ['Discussant: Aadvik Darun, Newport School of Business', 'Aadvik Darun'],
    ['Session chair: Wenja Tolvard', 'Wenja Tolvard'],
    ['Modératrice : Wenja Tolvard, urbaniste', 'Wenja Tolvard'],
  ])('are those of people behind the label of one person: %s', (line, name) => {
    expect(namesIn(line)).toEqual([name]);
  });

  it('are none behind another label, and nothing else makes them surer', () => {
    expect(namesIn('Venue: Kolya Vautrin, University of Perrin')).toEqual([]);
    expect(namesIn('Kolya Vautrin, University of Perrin')).toEqual([]);
    expect(namesIn('Gen Z Participation')).toEqual([]);
  });

  it.each([
    'University of California, San Diego, USA',
    'UC San Diego',
    'Santa Barbara City College',
    'Los Angeles',
    'H.E',
  ])('are no towns of saints and no initials alone: %s', line => {
    expect(namesIn(line, 0)).toEqual([]);
  });
});

const talk = (title: string, who: string) => `<p>${title}</p><p>${who}</p>`;
const KNOWN: readonly (readonly [string, string])[] = [
  ['Rivers and the price of land', 'Alice Parker'],
  ['Ports that pay for themselves', 'Brian Holt'],
  ['Three decades of rural roads', 'Claire Simmons'],
];
const RARE: readonly (readonly [string, string])[] = [
  ['Water rights in dry counties', 'Lochvar Maravis'],
  ['How towns shrink without harm', 'Shanvong Liro and Tessa Moore'],
];

describe('names right below titles', () => {
  it('are names, however rare, where most of them are known', async () => {
    const page = `<h2>Plenary</h2>${[...KNOWN, ...RARE].map(([title, who]) => talk(title, who)).join('')}`;
    expect(await inPage(page)).toEqual([
      'Plenary',
      'Rivers and the price of land: Alice Parker',
      'Ports that pay for themselves: Brian Holt',
      'Three decades of rural roads: Claire Simmons',
      'Water rights in dry counties: Lochvar Maravis',
      'How towns shrink without harm: Shanvong Liro + Tessa Moore',
    ]);
  });

  it('are none where few are known, or where they may be things', async () => {
    const few = [...RARE, ['Trade without borders at all', 'Ovrin Talvik']].map(([title = '', who = '']) =>
      talk(title, who),
    );
    expect((await inPage(`<h2>Plenary</h2>${few.join('')}`)).join()).not.toContain('Ovrin Talvik');
    const things = [
      ...KNOWN,
      ...KNOWN.slice(0, 1),
      ['Lunch with the sponsors of today', 'Main Hall'] as const,
    ];
    const page = `<h2>Plenary</h2>${things.map(([title, who]) => talk(title, who)).join('')}`;
    expect((await inPage(page)).join()).not.toContain('Main Hall');
  });
});

describe('a table in the cell beside hours', () => {
  it('sets out what happens at them', async () => {
    const row = (hours: string, cell: string) => `<tr><td>${hours}</td><td>${cell}</td></tr>`;
    const inner = (...cells: readonly string[]) =>
      `<table>${cells.map(cell => `<tr><td>${cell}</td></tr>`).join('')}</table>`;
    const page = `<h1>Forum on rural towns 2015</h1><table>${[
      row('09.00 - 09.20', '<b>Plenary:</b> Aims of the meeting'),
      row(
        '09.20 - 11.20',
        inner('<b>Plenary:</b> Setting the scene', talk('Land and rivers', 'Alice Parker, Land Trust')),
      ),
      row('11.20 - 11.40', 'Coffee'),
      row('11.40 - 12.40', inner('<b>Panel:</b> Closing the gap', '<p>Brian Holt, Mayor of Newport</p>')),
    ].join('')}</table>`;
    expect(await inPage(page)).toEqual([
      'Plenary: Aims of the meeting',
      'Plenary: Setting the scene',
      'Land and rivers: Alice Parker',
      'Panel: Closing the gap: Brian Holt',
    ]);
  });
});

describe('a page whose head says who speaks', () => {
  const page = (head: string) =>
    `---\ntitle: Energy Roundtable\n${head}\n---\n\nAll are invited to a roundtable on energy.\n`;

  it.each([
    'speaker: Alice Parker',
    'speakers: [Alice Parker]',
    'presenter: Alice Parker',
    'speaker:\n  - name: Alice Parker (Chair)\n    url: /parker.html',
  ])('is a session of theirs: %s', async head => {
    expect(await inPage(page(head))).toEqual(['Energy Roundtable: Alice Parker']);
  });

  it('is none of whoever wrote it', async () => {
    expect(await inPage(page('author: Alice Parker'))).toEqual(['Energy Roundtable']);
    expect(await inPage(page('author: Alice Parker\nspeaker: none'))).toEqual(['Energy Roundtable']);
  });
});

describe('what a schedule names besides people', () => {
  it.each(['Tea Break', 'Luncheon Lecture', 'Networking Dinner', 'Poster Clusters', 'Hilton Garden Inn'])(
    'is nobody: %s',
    words => {
      expect(namesIn(words, 0)).toEqual([]);
    },
  );

  it('is a university with its town behind a name', () => {
    expect(namesIn('Dr. Clara Browning, UNC Charlotte', 0)).toEqual(['Clara Browning']);
  });

  it('is how long an entry lasts, in a column of its own', async () => {
    const row = (...cells: readonly string[]) =>
      `<tr>${cells.map(cell => `<td>${cell}</td>`).join('\n')}</tr>`;
    const rows = [
      row('10:05', '10 mins', 'The price of sand'),
      row('10:15', '10 min', 'Roads and rivers'),
      row('10:25', '20 mins', 'What hedges hold'),
    ];
    expect(await inPage(`<h1>Forum on land 2019</h1><table>${rows.join('\n')}</table>`)).toEqual([
      'The price of sand',
      'Roads and rivers',
      'What hedges hold',
    ]);
  });

  it('is the word between two hours that have cells of their own', async () => {
    const row = (...cells: readonly string[]) =>
      `<tr>${cells.map(cell => `<td>${cell}</td>`).join('\n')}</tr>`;
    const rows = [
      row('10.05 am', 'to', '10.15 am', 'The price of sand'),
      row('10.15 am', 'to', '10.45 am', 'Roads and rivers'),
      row('10.45 am', '–', '11.15 am', 'What hedges hold'),
    ];
    expect(await inPage(`<h1>Forum on land 2019</h1><table>${rows.join('\n')}</table>`)).toEqual([
      'The price of sand',
      'Roads and rivers',
      'What hedges hold',
    ]);
  });
});

describe('English prose that announces', () => {
  it.each([
    ['Confirmed speakers include Alice Parker, Brian Holt and Claire Simmons.', 3],
    ['Participants include Alice Parker, Brian Holt, Claire Simmons, as well as many others.', 3],
    ['Our members include Alice Parker, Brian Holt and Claire Simmons.', 0],
  ])('names those who take part: %s', (sentence, count) => {
    const told = readSentences(passage(sentence, 0, sentence.length));
    expect(told.flatMap(({ candidate }) => candidate.people)).toHaveLength(count);
  });
});
