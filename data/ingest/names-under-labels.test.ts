import { describe, expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import { readOutline } from './outline.ts';

function peopleOf(text: string) {
  const { sessions, appearances } = readOutline(plain(text), {
    name: 'essai.txt',
    sha256: '',
    characters: text.length,
  });
  const speakers = appearances.filter(({ part }) => part !== 'cited').map(({ name }) => name.text);
  return { speakers, titles: sessions.map(({ title }) => title) };
}

const RARE = ['Adèle Noury', 'Kazusho Mukayam', 'Odile Huet', 'Bazil Xerkian', 'Chloé Marzin'];

describe('names alone on their lines under a label', () => {
  it.each(['Intervenants', 'Intervenant·es :', 'Avec :', 'Les conférenciers'])(
    'speak, however rare some of them are: %s',
    label => {
      const text = `Rencontres du lac\n3 mai 2021, Annecy\n\n9h30 Table ronde : la rive\n\n${label}\n\n${RARE.join('\n')}\n`;
      expect(peopleOf(text)).toEqual({ speakers: RARE, titles: ['Table ronde : la rive'] });
    },
  );

  it.each([
    'Intervenants\n\nAdèle Noury\nLa vase et la roselière\nOdile Huet\nLes pontons du port',
    'Matériel\n\nTorche Frontale\nVeste Longue\nGourde Pleine',
  ])('are no list where other lines stand among them: %s', lines => {
    const text = `Rencontres du lac\n3 mai 2021, Annecy\n\n9h30 Table ronde : la rive\n\n${lines}\n`;
    for (const name of ['La vase', 'Torche Frontale', 'Gourde Pleine'])
      expect(peopleOf(text).speakers).not.toContain(name);
  });
});

describe('those of whom a programme only tells', () => {
  it('speak nowhere where their life is told to have ended long ago', () => {
    const text =
      'Colloque pour la paix\n9 avril 2021\n\n9h Introduction\n• Élie Dauman (Genève 1833 – Berne 1906) - Prix de la paix en 1902\n• Henri La Font (1854-1943), sénateur\n• Anne Roux, historienne\n11h Henri La Font\npar Odile Huet\n';
    expect(peopleOf(text).speakers).toEqual(['Anne Roux', 'Odile Huet']);
  });

  it('are met by who made a film, and come to no debate; experts “tels que” those who come do', () => {
    const told =
      'Ciné-débat\n15 novembre 2021\n\nIl part à la rencontre d’experts tels que Paul Serval et Jeanne Marcovic.\n\n20h Débat avec des experts tels que Odile Huet et Anne Roux\n';
    expect(peopleOf(told).speakers).toEqual(['Odile Huet', 'Anne Roux']);
  });

  it('are no centuries', () => {
    const text =
      'Corps et langues\nEN FRANÇAIS (XXe–XXIe SIÈCLES)\n13 mars 2026\n\n9h Ouverture par Anne Roux, maire\n';
    expect(peopleOf(text).speakers).toEqual(['Anne Roux']);
  });
});
