import { describe, expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import { readOutline } from './outline.ts';

const ROLL = `Compte rendu du conseil municipal du 3 mars 2021

Étaient présents : M. Yves Kerbrat, maire, Mme Anne Noury, M. Jean Petit, M. Luc Roux, Mme Claire Le Goff, Mme Julie Salou, Mme Odile Petit, adjointe aux finances

1. Le port

`;

function said(line: string, roll = ROLL): readonly string[] {
  const text = `${roll}${line}\n\nRien d’autre n’a été dit.\n`;
  return readOutline(plain(text), { name: 'essai.txt', sha256: '', characters: text.length })
    .appearances.filter(({ part, via }) => (part === 'speaker' || part === 'moderator') && via === 'list')
    .map(({ name }) => name.text);
}

describe('who is called in minutes', () => {
  it.each([
    ['M. Kerbrat rappelle que la digue tient.', ['Yves Kerbrat']],
    ['M. KERBRAT, maire, rappelle que la digue tient.', ['Yves Kerbrat']],
    ['Madame Noury précise que la digue tient.', ['Anne Noury']],
    ['MM. Kerbrat et Roux demandent un vote.', ['Yves Kerbrat', 'Luc Roux']],
    ['Mmes Noury, Salou et Le Goff souhaitent une étude.', ['Anne Noury', 'Julie Salou', 'Claire Le Goff']],
    ['Mme Noury et M. Roux s’interrogent sur la digue.', ['Anne Noury', 'Luc Roux']],
    ['Mme Petit regrette ce choix.', ['Odile Petit']],
    ['M. Petit regrette ce choix.', ['Jean Petit']],
    ['J. Petit regrette ce choix.', ['Jean Petit']],
    ['Mme Le Goff : il faudra voir si la digue tient.', ['Claire Le Goff']],
    ['- M. Roux : la digue est vieille.', ['Luc Roux']],
    ['Monsieur le Maire expose le projet.', ['Yves Kerbrat']],
    ['M. le maire : la digue est vieille.', ['Yves Kerbrat']],
    ['Le Maire donne lecture de la lettre.', ['Yves Kerbrat']],
    ['Question de M. Roux : quand la digue sera-t-elle finie ?', ['Luc Roux']],
    ['- Réponse de Mme Noury : au printemps.', ['Anne Noury']],
    ['La parole est ensuite donnée à Mme Noury qui décrit la digue.', ['Anne Noury']],
    ['Luc ROUX : on verra bien', ['Luc ROUX']],
    ['L’adjointe aux finances présente le compte.', ['Odile Petit']],
    ['Anne (riveraine) précise que la digue tient.', ['Anne Noury']],
    ['Monsieur Kerbart indique que la digue tient.', ['Yves Kerbrat']],
  ])('is one of those present: %s', (line, names) => {
    expect(said(line)).toEqual(names);
  });

  it.each([
    ['M. Marzin rappelle que la digue tient.', ['M. Marzin']],
    ['Mme Garnier, directrice des services, présente le compte.', ['Mme Garnier']],
    ['Madame Riou : la digue est vieille et basse.', ['Mme Riou']],
    ['MM. Floch et Marzin demandent un vote.', ['M. Floch', 'M. Marzin']],
    ['La parole est donnée à M. Floch, architecte, pour la présentation du projet.', ['M. Floch']],
  ])('is a person of a family name only, where no list has her: %s', (line, names) => {
    expect(said(line)).toEqual(names);
  });

  it.each([
    'La question de M. Roux est close.',
    'Réponse de Mme Noury : 12 voix',
    'La lettre de M. Marzin rappelle que la digue tient.',
    'M. Roux : 12 voix',
    'M. Roux : contre ce projet de digue',
    'M. Roux : demander trois devis pour la digue',
    'Anne : prévenir les riverains de la digue',
    'Le préfet précise que la digue tient.',
    'Le trésorier présente le compte.',
    'Mme le Maire de Redon est absente.',
    'Il faut que M. Marzin, boulanger, soit payé.',
  ])('is nobody: %s', line => {
    expect(said(line)).toEqual([]);
  });

  it('is, of two who share a family name, the one named in full under the same point', () => {
    const roll = ROLL.replace('M. Luc Roux', 'M. Luc Petit');
    expect(said('M. Petit regrette ce choix.', roll)).toEqual([]);
    expect(said('Le dossier est suivi par Luc Petit. M. Petit regrette ce choix.', roll)).toEqual([
      'Luc Petit',
    ]);
  });
});

describe('who holds an office', () => {
  const head = (body: string) =>
    `Procès-verbal de l'assemblée générale du 3 mars 2021\n\nPrésents : Anne Noury, Jean Petit, Luc Roux\n\n1. Bilan\n\n${body}`;
  it.each([
    ['Le trésorier – Jean Petit – présente les comptes.', ['Jean Petit']],
    ['La présidente, Anne Noury, rappelle les faits.', ['Anne Noury']],
    [
      'L’assemblée est présidée par Luc Roux.\n\n2. Rapport\n\nLe Président décide de présenter le rapport.',
      ['Luc Roux', 'Luc Roux'],
    ],
    ['Luc Roux est élu trésorier.\n\n2. Comptes\n\nLe trésorier présente le budget.', ['Luc Roux']],
    [
      'Anne Noury (présidente) est arrivée.\n\n2. Comptes\n\nLa Présidente remercie les bénévoles.',
      ['Anne Noury'],
    ],
    [
      'Le président – Luc Roux – présente le bilan.\n\n2. Vote\n\nAnne Noury est élue présidente.\n\n3. Suite\n\nLa présidente remercie.',
      ['Luc Roux', 'Anne Noury'],
    ],
  ])('is who was last said to: %s', (body, names) => {
    expect(said(body, head(''))).toEqual(names);
  });

  it('is nobody where two are said to', () => {
    const roll = head('')
      .replace('Jean Petit', 'Jean Petit, président du club')
      .replace('Noury', 'Noury, présidente');
    expect(said('Le point est vu.\n\n2. Suite\n\nLe président remercie.', roll)).toEqual([]);
  });
});
