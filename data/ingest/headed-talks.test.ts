import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';

/** "title: name | role" of those who speak. */
async function speakersIn(text: string): Promise<readonly string[]> {
  const document = await openDocument(text, 'essai.md');
  const source = { name: 'essai.md', sha256: '', characters: text.length };
  const { sessions, appearances } = readOutline(document, source);
  return appearances
    .filter(({ part, via }) => part === 'speaker' && via === 'list')
    .map(({ name, role, session }) => {
      const title = sessions.find(({ id }) => id === session)?.title;
      return `${title}: ${name.text}${role === null ? '' : ` | ${role.text}`}`;
    });
}

const notes = (headings: readonly string[]) =>
  `# Notes d’une journée\n\n${headings.map(heading => `## ${heading}\n\nLe sable va et vient, dit-on.\n`).join('\n')}`;

describe('headings of notes that end in who gives what they name', () => {
  it('set them behind a slash, with what they do', async () => {
    const text = notes([
      'Ouverture de la matinée / Zélie Kerouan',
      'Retour sur la dune de 2019 / Adèle Noury, ingénieure d’études au littoral, et Paul Flochard, chargé de mission',
      'Les marées, un rythme / Basile Tremarec, et Yonna Carden, ingénieurs de recherche',
      'Synthèse du jour / Zélie Kerouan',
    ]);
    expect(await speakersIn(text)).toEqual([
      'Ouverture de la matinée: Zélie Kerouan',
      'Retour sur la dune de 2019: Adèle Noury | ingénieure d’études au littoral',
      'Retour sur la dune de 2019: Paul Flochard | chargé de mission',
      'Les marées, un rythme: Basile Tremarec | ingénieurs de recherche',
      'Les marées, un rythme: Yonna Carden | ingénieurs de recherche',
      'Synthèse du jour: Zélie Kerouan',
    ]);
  });

  it('set them behind a comma, each with a body in brackets, whatever commas the title has', async () => {
    const text = notes([
      'Traçabilité des grains dans les dunes, Adèle Noury (Centre du sable)',
      'Le sel, la dune et le vent, Paul Flochard (Institut Marin, UMR 7, Université de Brest)',
      'Retours sur la publication de relevés en mer, Zélie Kerouan, Basile Tremarec et Yvon Marzin (Muséum)',
      'Une donnée pour tous : quels usages ?, Adèle Noury (Centre du sable), Jeanne Floch (Cerema) et Luc Marzin (Inrae)',
    ]);
    expect(await speakersIn(text)).toEqual([
      'Traçabilité des grains dans les dunes: Adèle Noury | Centre du sable',
      'Le sel, la dune et le vent: Paul Flochard | Institut Marin, UMR 7, Université de Brest',
      'Retours sur la publication de relevés en mer: Zélie Kerouan',
      'Retours sur la publication de relevés en mer: Basile Tremarec',
      'Retours sur la publication de relevés en mer: Yvon Marzin | Muséum',
      'Une donnée pour tous : quels usages ?: Adèle Noury | Centre du sable',
      'Une donnée pour tous : quels usages ?: Jeanne Floch | Cerema',
      'Une donnée pour tous : quels usages ?: Luc Marzin | Inrae',
    ]);
  });

  it('name nobody where what follows is places and things', async () => {
    const text = notes([
      'Les dunes du Nord, la côte et la plage / bilan',
      'Sable, sel et vent, les trois ressources',
      'Le port de Brest, la rade (Finistère)',
    ]);
    expect(await speakersIn(text)).toEqual([]);
  });
});
