import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';

/** "Title: names" of each session. */
async function sessionsIn(text: string, name = 'essai.md'): Promise<readonly string[]> {
  const source = { name, sha256: '', characters: text.length };
  const { sessions, appearances } = readOutline(await openDocument(text, name), source);
  return sessions.map(({ id, title }) => {
    const own = appearances.filter(({ session, via }) => session === id && via === 'list');
    return `${title}: ${own.map(({ name: { text: who } }) => who).join(' + ')}`;
  });
}

const page = (texts: readonly string[]) =>
  `---\ntitle: École d'été\ncontents:\n${texts
    .map(
      (text, i) =>
        `  - kind: block\n    title: ${2 + i} juin 2025\n  - kind: block\n    data:\n      text: >-\n        ${text}\n`,
    )
    .join('')}---\n`;

describe('a programme in the text of a record', () => {
  it('has its sessions where its lines open with hours', async () => {
    expect(
      await sessionsIn(
        page([
          "<p>- 10:15 - 10:30 - <b>Mot d'accueil</b></p><p> - Anne Roux, directrice de l'école.</p><p> - Luc Noury, préfet</p><p>- 10:30 - 11:30 - <b>Les rives</b></p><p> - Zoé Marzin, géographe au CNRS</p>",
          '<p>- 09:30 - 12:30 - <b>Le port et ses digues</b></p><p> - Paul Petit, maire de Vimy</p>',
        ]),
      ),
    ).toEqual([
      "Mot d'accueil: Anne Roux + Luc Noury",
      'Les rives: Zoé Marzin',
      'Le port et ses digues: Paul Petit',
    ]);
  });

  it('is none where the text names no hours', async () => {
    const found = await sessionsIn(page(['<p><b>Les rives</b></p><p> - Zoé Marzin, géographe au CNRS</p>']));
    expect(found).toEqual(['2 juin 2025: Zoé Marzin']);
  });
});

describe('a programme in a text of the head of a page', () => {
  const head = (key: string, lines: readonly string[], body = 'La fête des rives prendra place samedi.') =>
    `---\ntitle: La fête des rives\n${key}: >-\n${lines.map(line => `  ${line}\n\n`).join('')}---\n${body}\n`;
  const LINES = [
    '11h00 : ouverture du site',
    '13h15-14h15: 1er débat : les digues du port',
    '14h45 : 2ème débat : la crue, avec Anne Roux, maire de Vimy',
    '18h00 : conclusion par Paul Petit',
  ];

  it.each(['schedule', 'programme', 'agenda', 'déroulé', 'planning', 'event_schedule', 'Horaires'])(
    'has its sessions where its lines open with hours: %s',
    async key => {
      expect(await sessionsIn(head(key, LINES))).toEqual([
        'ouverture du site: ',
        '1er débat : les digues du port: ',
        '2ème débat : la crue: Anne Roux',
        'conclusion: Paul Petit',
      ]);
    },
  );

  it.each([
    ['another key', head('excerpt', LINES)],
    ['two lines with hours', head('schedule', LINES.slice(0, 2))],
  ])('is none: %s', async (_, text) => {
    expect(await sessionsIn(text)).not.toContain('1er débat : les digues du port: ');
  });
});

describe('an entry in English that ends with who holds it', () => {
  it.each([
    ['Map workshop with Anne Roux', 'Map workshop: Anne Roux'],
    [
      'Panel discussion with Peter Wood (MIT) and Jane Cole (Yale)',
      'Panel discussion: Peter Wood + Jane Cole',
    ],
    ['Work done jointly with Mary Stone', 'Work done jointly with Mary Stone: '],
  ])('is read: %s', async (entry, expected) => {
    const text = `# Summer school\n\n- 10:00 - 10:30 - Opening by Luke Hill\n- 10:30 - 11:30 - ${entry}\n`;
    expect((await sessionsIn(text))[1]).toBe(expected);
  });
});

describe('a cell of those who speak', () => {
  const table = (cells: readonly string[]) =>
    `<html><body><h1>École d'été</h1><table><tr><th>Heure</th><th>Intervenants</th><th>Titre</th></tr>${cells
      .map((cell, i) => `<tr><td>${9 + i}h00</td><td>${cell}</td><td>Les rives du fleuve ${i}</td></tr>`)
      .join('')}</table></body></html>`;

  it('has a name over where its bearer comes from, or several names', async () => {
    const text = table([
      'Anne Roux<br>Simon Fraser University, Burnaby',
      'Luc Noury<br>Zoé Marzin',
      'Paul Petit<br>Université de Caen<br>Marie Dubois<br>maire de Vimy',
      'Jean Morel, directrice du<br>service de l’eau',
    ]);
    const source = { name: 'essai.html', sha256: '', characters: text.length };
    const { appearances } = readOutline(await openDocument(text, 'essai.html'), source);
    expect(appearances.map(({ name, role }) => [name.text, role?.text ?? ''])).toEqual([
      ['Anne Roux', 'Simon Fraser University, Burnaby'],
      ['Luc Noury', ''],
      ['Zoé Marzin', ''],
      ['Paul Petit', 'Université de Caen'],
      ['Marie Dubois', 'maire de Vimy'],
      ['Jean Morel', 'directrice du service de l’eau'],
    ]);
  });
});
