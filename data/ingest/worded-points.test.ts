import { describe, expect, it } from 'vitest';
import { listedIn, toldIn } from './spoken.fixture.ts';

const MINUTES = `Procès-verbal du conseil municipal du 9 décembre 2024

Présents :
Mme Anne Roux, M. Luc Petit, Mme Zoé Morel

Ordre du jour :
1) Approbation du procès-verbal
2) CCVL : rapport annuel sur les eaux
3) Divers

POINT 1 – Approbation du procès-verbal :

Mme Roux rappelle la séance de novembre.

POINT 2 – Communauté de communes : rapport annuel sur les eaux :
2024-12-DCM-01 Nomenclature ACTES : 8.8

M. Petit présente le rapport. Le conseil l’approuve.

POINT 3 – Divers :
2024-12-DCM-02 Nomenclature ACTES : 5.7

Mme Morel demande la date du repas.

Tableau des signatures

Mme Anne Roux
M. Luc Petit
`;

describe('minutes that number their points by that word', () => {
  it('hold the acts of the register in them, and their agenda opens nothing', async () => {
    const { sessions } = await toldIn(MINUTES, 'pv.txt');
    expect(sessions.slice(-3)).toEqual([
      'Approbation du procès-verbal: Anne Roux',
      'Communauté de communes : rapport annuel sur les eaux: Luc Petit',
      'Divers: Zoé Morel + Anne Roux + Luc Petit',
    ]);
    expect(sessions).toHaveLength(4);
  });

  it('are not told by a single point', async () => {
    const { sessions } = await toldIn(
      MINUTES.replace('POINT 2', 'Note').replace('POINT 3', 'Note'),
      'pv.txt',
    );
    expect(sessions).not.toContain('Divers: Zoé Morel');
  });
});

describe('a table of those who were there', () => {
  it.each([
    'Participants | Organisme',
    'Nom | Prénom | Structure',
    'Participants | Autorité de rattachement',
  ])('names nobody who speaks: %s', head => {
    const text = `Compte rendu du comité de pilotage du 3 mars 2024

1. Participants (sur site et à distance) :
${head.replace(/ \| /g, ' ')}
Anne Roux
Luc Petit

2. Budget

Zoé Morel présente le budget.
`;
    const parts = listedIn(text, own => own.map(({ name, part }) => `${name.text} ${part}`).join(', '));
    expect(parts.join('\n')).toContain('Anne Roux participant, Luc Petit participant');
    expect(parts.join('\n')).toContain('Zoé Morel speaker');
  });
});
