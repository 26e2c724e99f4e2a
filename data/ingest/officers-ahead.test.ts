import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';

async function speakersOf(text: string): Promise<readonly string[]> {
  const source = { name: 'club.txt', sha256: '', characters: text.length };
  const { appearances } = readOutline(await openDocument(text, 'club.txt'), source);
  return appearances.flatMap(({ name, part }) =>
    part === 'speaker' || part === 'moderator' ? [name.text] : [],
  );
}

const OFFICERS =
  'CLUB DE RANDONNÉE DES DUNES\n\nLe Bureau\n\nPrésidente\nAnne GIRARD\n\nSecrétaire\nLise MORAND\n\nTrésorier\nPaul BESSON\n\nMembres du Comité Directeur\nJean PAULIN\nResponsable des sorties\n\n';

describe('the officers of an association', () => {
  it('do not speak by standing ahead of its minutes', async () => {
    const text = `${OFFICERS}PROCÈS-VERBAL DE L'ASSEMBLÉE GÉNÉRALE\n\nLe 28 février 2019\n\n1. Finances\nPaul BESSON présente les comptes de l'année.\n`;
    expect(await speakersOf(text)).toEqual(['Paul BESSON']);
  });
});
