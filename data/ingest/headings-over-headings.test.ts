import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';

/** The sessions of a text, each as "parent > title: who speaks". */
async function sessionsIn(text: string, name = 'essai.txt'): Promise<readonly string[]> {
  const document = await openDocument(text, name);
  const source = { name, sha256: '', characters: text.length };
  const { sessions, appearances } = readOutline(document, source);
  return sessions.map(({ id, parent, title }) => {
    const over = sessions.find(one => one.id === parent)?.title;
    const who = appearances.filter(({ session, part }) => session === id && part === 'speaker');
    return `${over === undefined ? '' : `${over} > `}${title}: ${who.map(({ name }) => name.text).join(', ')}`;
  });
}

const talk = (title: string, name: string) =>
  `#### ${title}\n\n${name}, chargée de mission\n\nLe projet avance depuis deux ans avec les communes.\n\n`;

describe('a heading over headings with people', () => {
  it.each([
    ['Temps 1 : la gouvernance', 'Temps 2 : les moyens'],
    ['**Séquence A** La gouvernance', 'Séquence B – Les moyens'],
    ['Gouverner à l’échelle du bassin', 'Payer et tenir'],
    ['Premier temps | la gouvernance', 'Second temps | les moyens'],
    ['Qui décide ?', 'Qui paie ?'],
  ])('is the session of their talks: %s', async (first, second) => {
    const text = `# Acteurs des rives\n\n### Introduction\n\nAnne Roux, directrice\n\n### ${first}\n\n${talk('Région Nord', 'Claire Morin')}${talk('Région Sud', 'Jeanne Petit')}### ${second}\n\n${talk('Région Est', 'Louise Martin')}`;
    const clean = (words: string) => words.replaceAll('*', '');
    expect(await sessionsIn(text, 'essai.md')).toEqual([
      'Introduction: Anne Roux',
      `${clean(first)}: `,
      `${clean(first)} > Région Nord: Claire Morin`,
      `${clean(first)} > Région Sud: Jeanne Petit`,
      `${clean(second)}: `,
      `${clean(second)} > Région Est: Louise Martin`,
    ]);
  });

  it('is none where it is the only one of its level, or a year', async () => {
    const alone = `# Acteurs des rives\n\n### Retours\n\n${talk('Région Nord', 'Claire Morin')}${talk('Région Sud', 'Jeanne Petit')}`;
    expect((await sessionsIn(alone, 'essai.md')).some(session => session.startsWith('Retours'))).toBe(false);
    const years = `# Séminaire des rives\n\n### Saison 2022\n\n${talk('Région Nord', 'Claire Morin')}### Saison 2023\n\n${talk('Région Sud', 'Jeanne Petit')}`;
    expect((await sessionsIn(years, 'essai.md')).some(session => session.startsWith('Saison'))).toBe(false);
  });
});

describe('bullets over names', () => {
  it.each(['•', '–', '*', '▪'])('begin the entries whose titles they bear: %s', async mark => {
    const text = `Centres et rivages\n\nOuverture de la journée\nReprésentant de la commune de Caen et Sandrine Gourdin, CNFPT\n\nDes bourgs pour tous\n\n  ${mark} Aménager des places vivantes\n    Anne Vialle, Marion Aillaud et Patrice Champenois, Cerema\n  ${mark} Le commerce des bourgs, des méthodes\n    Thibault Berlioz, Villages Vifs\n  ${mark} Ouvrir les places à tous les âges\n    Jeanne Oddo, Ville de Redon\n`;
    const told = await sessionsIn(text);
    for (const talked of [
      'Aménager des places vivantes: Anne Vialle, Marion Aillaud, Patrice Champenois',
      'Le commerce des bourgs, des méthodes: Thibault Berlioz',
      'Ouvrir les places à tous les âges: Jeanne Oddo',
    ])
      expect(told.some(session => session.endsWith(talked))).toBe(true);
    expect(told[0]).toBe('Ouverture de la journée: Sandrine Gourdin');
  });
});

describe('somebody without a name beside somebody with one', () => {
  it.each([
    'Un représentant de la DREAL et Sandrine Gourdin, CNFPT',
    'Une élue de la Ville de Caen et Sandrine Gourdin, directrice du CNFPT',
    'Représentants du Conseil départemental, et Sandrine Gourdin, CNFPT',
    'Représentant·e de la Région Bretagne et Sandrine Gourdin, CNFPT',
    'Des habitants du quartier ainsi que Sandrine Gourdin, CNFPT',
    'Les membres du bureau et Sandrine Gourdin, CNFPT',
  ])('hides nobody: %s', async line => {
    expect(await sessionsIn(`Journée des rives\n\nOuverture de la journée\n${line}\n`)).toEqual([
      'Ouverture de la journée: Sandrine Gourdin',
    ]);
  });
});

describe('a note in brackets under a title with its hours', () => {
  it.each(['(Présentation 2 + Atelier 1)', '(Atelier 3)', '(Conférence, salle B)', '(Table ronde)'])(
    'opens no session of its own: %s',
    async note => {
      const text = `Congrès du port\n\n9h00-9h30 : Le gestionnaire et la loi\n\n${note}\nIntervenante : Anne Roux, directrice\n\n9h30-10h00 : Les chantiers du port\n\n${note}\nIntervenante : Claire Morin, ingénieure\n`;
      expect(await sessionsIn(text)).toEqual([
        'Le gestionnaire et la loi: Anne Roux',
        'Les chantiers du port: Claire Morin',
      ]);
    },
  );
});
