import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';

/** "Title: names" of each session that somebody speaks in. */
async function spokenIn(text: string, name = 'essai.txt'): Promise<readonly string[]> {
  const document = await openDocument(text, name);
  const { sessions, appearances } = readOutline(document, { name, sha256: '', characters: text.length });
  return sessions.flatMap(({ id, title }) => {
    const own = appearances.filter(({ session, via }) => session === id && via === 'list');
    return own.length === 0 ? [] : [`${title}: ${own.map(one => one.name.text).join(' + ')}`];
  });
}

const TALKS = [
  ['Anne Roux', 'Le canal au printemps'],
  ['Paul Petit', 'La rivière en été : une enquête'],
  ['Marie Dubois', 'Faut-il compter les oiseaux ?'],
  ['Wzorek Tylbim', 'Cartes anciennes du bocage'],
] as const;
const EXPECTED = TALKS.map(([who, title]) => `${title}: ${who}`);

describe('lines that name people before a colon, and what they give behind it', () => {
  it.each<readonly [string, (who: string, title: string) => string]>([
    ['as they stand', (who, title) => `${who} : ${title}`],
    ['without a space', (who, title) => `${who}: ${title}`],
    ['behind the language', (who, title) => `[FR] ${who} : ${title}`],
    ['with a body', (who, title) => `${who} (CNRS) : ${title}`],
    ['parted by blank lines', (who, title) => `${who} : ${title}\n`],
  ])('are talks: %s', async (_, line) => {
    const text = `JOURNÉE DES HAIES\n\n${TALKS.map(talk => line(talk[0], talk[1])).join('\n')}\n`;
    expect(await spokenIn(text)).toEqual(EXPECTED);
  });

  it('are the talks of entries behind hours, over pauses, days and what is not known yet', async () => {
    const text = `JOURNÉES DES HAIES

Lundi 3 mars – Amphi A

9h-10h30 ${TALKS[0][0]}: ${TALKS[0][1]}
${TALKS[1][0]}: ${TALKS[1][1]}

10h30-11h Pause

11h-12h Luc Martin: à préciser

Mardi 4 mars – Amphi A

9h-10h30 ${TALKS[2][0]}: ${TALKS[2][1]}
`;
    const read = await spokenIn(text);
    expect(read).toEqual(expect.arrayContaining(EXPECTED.slice(0, 3)));
  });

  it('are talks of several people', async () => {
    const text = `# Journée des haies

## Matin
Anne Roux et Paul Petit : Le canal au printemps

Marie Dubois, Luc Martin (IGN) : Cartes anciennes du bocage

Hugo Noir & Rose Leroy : Planter sans arroser
`;
    expect(await spokenIn(text, 'essai.md')).toEqual([
      'Le canal au printemps: Anne Roux + Paul Petit',
      'Cartes anciennes du bocage: Marie Dubois + Luc Martin',
      'Planter sans arroser: Hugo Noir + Rose Leroy',
    ]);
  });

  it('are a conversation where the same people come back', async () => {
    const text = `Entretien

Anne Roux : Le canal au printemps
Paul Petit : La rivière en été
Anne Roux : Compter les oiseaux du bocage
Paul Petit : Cartes anciennes du bocage
`;
    expect((await spokenIn(text)).some(line => line.startsWith('Le canal'))).toBe(false);
  });

  it('are a conversation where what is said ends with a stop', async () => {
    const text = `Débat\n\n${TALKS.map(([who]) => `${who} : Le canal est trop bas cette année.\n`).join('')}`;
    expect((await spokenIn(text)).some(line => line.startsWith('Le canal'))).toBe(false);
  });

  it('say what each does where offices stand behind the colon', async () => {
    const text = `Membres du bureau

Anne Roux : présidente de l'association
Paul Petit : trésorier de l'association
Marie Dubois : secrétaire générale adjointe
`;
    expect(await spokenIn(text)).toEqual(['Membres du bureau: Anne Roux + Paul Petit + Marie Dubois']);
  });
});

describe('entries behind hours that name who speaks', () => {
  it.each([
    'Conférencière invitée –',
    'Conférencier invité :',
    'Conférence inaugurale |',
    'Invited talk:',
    'Keynote –',
    'Keynote speaker:',
    'Plénière :',
  ])('may say how they were asked: %s', async label => {
    const text = `Les haies

9h | ${label} Anne Roux, Université Paris 8
Le canal au printemps

10h | Paul Petit, Université de Caen
La rivière en été : une enquête

11h | ${label} Marie Dubois, CNRS
Faut-il compter les oiseaux ?
`;
    expect(await spokenIn(text)).toEqual(EXPECTED.slice(0, 3));
  });

  it.each<readonly [string, (who: string) => string]>([
    ['with a stop', who => `${who}.`],
    ['without one', who => who],
    ['with a body', who => `${who} (CNRS)`],
  ])('have their title on the next line: %s', async (_, line) => {
    const text = `Journée des marges\n\n${TALKS.map(
      ([who, title], i) => `  • 1${i}h-1${i}h30 ${line(who)}\n    ${title}\n`,
    ).join('')}`;
    expect(await spokenIn(text)).toEqual(EXPECTED);
  });

  it('have none where an office stands there', async () => {
    const text = `Journée des marges

9h45 : Anne-Lise Pestel
Maire de Rouen
10h00 : Marie Groult
Directrice des archives
10h30 : Paul Petit
Président de la région
`;
    expect((await spokenIn(text)).some(line => /^(?:Maire|Directrice|Président)/u.test(line))).toBe(false);
  });
});

describe('items that name several', () => {
  const items = (title: (said: string) => string, mark = '*') => `# Atelier des rives

## Session 1

${[
  ['Anne Roux, Guilhem Acher, Paul Petit', 'Le canal au printemps'],
  ['📶 Marie Dubois, Luc Noury,', 'La rivière en été : une enquête'],
  ['Zoé Marzin et Jean Morel, Paul Petit', 'Faut-il compter les oiseaux ?'],
]
  .map(([who = '', said = '']) => `${mark} ${who}\n  ${title(said)}\n`)
  .join('\n')}`;
  const FOUND = [
    'Le canal au printemps: Anne Roux + Guilhem Acher + Paul Petit',
    'La rivière en été : une enquête: Marie Dubois + Luc Noury',
    'Faut-il compter les oiseaux ?: Zoé Marzin + Jean Morel + Paul Petit',
  ];

  it.each<readonly [string, (said: string) => string]>([
    ['plain', said => said],
    ['in italics', said => `_${said}_`],
    ['in bold', said => `**${said}**`],
  ])('are talks of which the title stands below, %s', async (_, title) => {
    expect(await spokenIn(items(title))).toEqual(FOUND);
    expect(await spokenIn(items(title, '-'))).toEqual(FOUND);
  });

  it('are none where offices or bodies stand below', async () => {
    for (const said of ['Directrices des archives de la Ville', 'Université de Caen et du Val'])
      expect((await spokenIn(items(() => said))).some(line => line.startsWith(said))).toBe(false);
  });
});

describe('hours, a name and a body over a title', () => {
  it('have titles that begin as an office does, or take two words, where most stand so', async () => {
    expect(
      await spokenIn(`Colloque « Les canaux du Nord »

Le 4 décembre 2023, Lille

9h : Paul Petit, Université de Lille
Les canaux du Nord : une histoire

9h45 : Lucie Marin, Université d'Artois
Le batelier et son droit

11h : Hugo Belvaux, CNRS
Les écluses en bois

14h : Karim Haddad, Université de Gand
De sluizen

14h45 : Zoé Marzin, Voies navigables de France
Le canal demain
`),
    ).toEqual([
      'Les canaux du Nord : une histoire: Paul Petit',
      'Le batelier et son droit: Lucie Marin',
      'Les écluses en bois: Hugo Belvaux',
      'De sluizen: Karim Haddad',
      'Le canal demain: Zoé Marzin',
    ]);
  });
});
