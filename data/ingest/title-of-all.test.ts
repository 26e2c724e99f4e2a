import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';

interface Told {
  readonly sessions: readonly string[];
  readonly dates: readonly string[];
}

/** "Title: names" of each session, its title alone where nobody speaks; who leads stands in brackets. */
async function readIn(text: string, name = 'essai.txt'): Promise<Told> {
  const document = await openDocument(text, name);
  const { sessions, appearances, proceedings } = readOutline(document, {
    name,
    sha256: '',
    characters: text.length,
  });
  const told = sessions.map(({ id, title }) => {
    const own = appearances.filter(({ session, via }) => session === id && via === 'list');
    const people = own.map(one => (one.part === 'moderator' ? `[${one.name.text}]` : one.name.text));
    return people.length === 0 ? title : `${title}: ${people.join(' + ')}`;
  });
  return { sessions: told, dates: proceedings.dates };
}

const HEAD = 'Colloque des rives\n\nJeudi 12 mars 2026\n\n';

describe('the title of the document over all of its sessions', () => {
  const DAYS =
    '## Vendredi 18 septembre 2026\n\n9h30\n\n### Ouvrir un lieu\n\n- Anne Roux, maire\n\n## Samedi 19 septembre 2026\n\n10h\n\n### Partager les outils\n\n- Paul Petit, menuisier\n';
  const SESSIONS = ['Ouvrir un lieu: Anne Roux', 'Partager les outils: Paul Petit'];
  const TITLES = [
    'Forum des tiers-lieux',
    'Conférence nationale des maires',
    'Atelier national des territoires',
    'Table ronde des maires ruraux',
    'Grand entretien de la Loire',
    'Colloque des lisières',
  ];

  it.each(TITLES)('is none of them, over an introduction: %s', async title => {
    const text = `# ${title}\n\nDeux jours pour parler de ce que l’on partage à la campagne.\n\n${DAYS}`;
    expect((await readIn(text, 'essai.md')).sessions).toEqual(SESSIONS);
  });

  it.each(TITLES)('is none of them right over its days: %s', async title => {
    const text = `${title}\n\n${DAYS.replaceAll('#', '').replaceAll(/^ /gmu, '')}`;
    expect((await readIn(text)).sessions).toEqual(SESSIONS);
  });

  it('is one where somebody speaks under it, or where another heading is as high', async () => {
    const spoken = `# Forum des tiers-lieux\n\n- Lise Morel, préfète\n\n${DAYS}`;
    expect((await readIn(spoken, 'essai.md')).sessions).toEqual([
      'Forum des tiers-lieux: Lise Morel',
      ...SESSIONS,
    ]);
    const beside = `# Forum des tiers-lieux\n\nOn y entre libre.\n\n# Table ronde des outils\n\n- Paul Petit, menuisier\n`;
    expect((await readIn(beside, 'essai.md')).sessions).toEqual([
      'Forum des tiers-lieux',
      'Table ronde des outils: Paul Petit',
    ]);
  });
});

describe('a meal or a drink', () => {
  it.each([
    'Banquet',
    'Banquet républicain',
    'Apéro participatif',
    'Goûter',
    'Vin d’honneur',
    'Verre de l’amitié',
    'Brunch',
  ])('opens no session: %s', async line => {
    const { sessions } = await readIn(
      `${HEAD}9h Les haies\n- Anne Roux, maire\n12h ${line}\n14h Les gués\n- Paul Petit, maire\n`,
    );
    expect(sessions).toEqual(['Les haies: Anne Roux', 'Les gués: Paul Petit']);
  });

  it.each(['Goûter le bocage', 'Vin et territoires', 'Banquet-débat : manger local', 'Verre et recyclage'])(
    'is not what a title speaks of: %s',
    async line => {
      const { sessions } = await readIn(
        `${HEAD}9h Les haies\n- Anne Roux, maire\n12h ${line}\n- Paul Petit, maire\n`,
      );
      expect(sessions).toEqual(['Les haies: Anne Roux', `${line}: Paul Petit`]);
    },
  );
});
