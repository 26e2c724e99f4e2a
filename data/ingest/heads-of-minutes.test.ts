import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';

async function headOf(text: string) {
  const outline = readOutline(await openDocument(text, 'pv.md'), {
    name: 'pv.md',
    sha256: '',
    characters: text.length,
  });
  const { title, dates } = outline.proceedings;
  return { title, dates, sessions: outline.sessions.map(session => session.title) };
}

const POINTS = `
Anne Roux ouvre la séance.

## Cantine

Luc Petit présente la cantine.
`;

describe('the head of minutes', () => {
  it('may say over several headings of one size of what they are', async () => {
    const { title, dates } = await headOf(`## PROCES VERBAL DES DELIBERATIONS

## DU CONSEIL MUNICIPAL

## DE LA COMMUNE DE REDON

SEANCE DU 9 DECEMBRE 2024

Approbation du compte rendu du 30 octobre 2024
${POINTS}`);
    expect(title).toBe('PROCES VERBAL DES DELIBERATIONS DU CONSEIL MUNICIPAL DE LA COMMUNE DE REDON');
    expect(dates).toEqual(['2024-12-09']);
  });

  it('is not called by a point of its agenda, whose other points may stand in plain lines', async () => {
    const { title, sessions } = await headOf(`Compte rendu de la réunion du 5 juin 2024

Ordre du jour :

- Premiers retours sur la digue
- Préparation des travaux sur la rivière

# Préparation des travaux sur la rivière

Anne Roux rappelle le calendrier.

Premiers retours sur la digue

Luc Petit présente la digue.

# Prochaine réunion

Elle aura lieu en octobre.
`);
    expect(title).toContain('5 juin 2024');
    expect(sessions.slice(-3)).toEqual([
      'Préparation des travaux sur la rivière',
      'Premiers retours sur la digue',
      'Prochaine réunion',
    ]);
  });
});
