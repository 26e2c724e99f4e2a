import { describe, expect, it } from 'vitest';
import { readOutline } from '../ingest/outline.ts';
import { readAttendance } from './attendance-rows.ts';
import { plain } from './open.ts';

function rollOf(text: string): readonly string[] {
  const minutes = `Compte rendu de la réunion du 9 avril 2024\n\n${text}\n`;
  return readOutline(plain(minutes), {
    name: 'cr.txt',
    sha256: '',
    characters: minutes.length,
  }).appearances.map(({ name, part, role }) => [name.text, part, role?.text ?? ''].join(' ').trim());
}

describe('a roll in columns that nobody drew rules around', () => {
  it.each([
    [
      'Nom               Structure             Présent   Excusé\nAnne ROUX         Mairie de Larmor         X\nPaul MENTRIER     Région Bretagne                    X\n',
      ['Anne ROUX participant Mairie de Larmor', 'Paul MENTRIER absent Région Bretagne'],
    ],
    [
      'NOM         PRÉNOM      PRÉSENCE\nMOREL       Luc         Présent\nSALOU       Julie       Excusée\n',
      ['Luc MOREL participant', 'Julie SALOU absent'],
    ],
    [
      'Prénom Nom            Organisme                 P / E\nBertrand LEFLOCH      Chambre des haies         P\nSylvie MARZIN         Fédération des chasseurs  E\n',
      ['Bertrand LEFLOCH participant Chambre des haies', 'Sylvie MARZIN absent Fédération des chasseurs'],
    ],
    [
      'Nom et prénom\tFonction\tPrésence\nAnne Roux\tmaire\tprésente\nPaul Petit\tadjoint\tabsent\n',
      ['Anne Roux participant maire', 'Paul Petit absent adjoint'],
    ],
    [
      'Nom Prénom         Organisme            Présent Excusé\nAnne ROUX\n                   DREAL                x\nPaul PETIT\nZoé MARIN          Mairie de Larmor             x\n',
      ['Anne ROUX participant DREAL', 'Paul PETIT participant', 'Zoé MARIN absent Mairie de Larmor'],
    ],
    [
      'Nom Prénom         Organisme            Présent Excusé\nAnne ROUX          DREAL                x\nOrdre du jour\nZoé MARIN          Mairie de Larmor     x\n',
      ['Anne ROUX participant DREAL', 'Zoé MARIN participant Mairie de Larmor'],
    ],
    [
      'Membres présents             Membres excusés\nAnne Noury                   Jean Petit\nLuc Morel                    Claire Riou\nOdile Salou\n',
      [
        'Anne Noury participant',
        'Luc Morel participant',
        'Odile Salou participant',
        'Jean Petit absent',
        'Claire Riou absent',
      ],
    ],
  ])('says who came and who did not: %j', (text, people) => {
    expect(rollOf(text).toSorted()).toEqual(people.toSorted());
  });

  it.each([
    'Nom               Structure             Présent\nAnne ROUX         Mairie de Larmor      X\n',
    'Ville             Présents              Excusés\nLarmor            12                    3\nPloemeur          8                     1\n',
    'Présent dans la  salle, le maire  a parlé.\nIl a  été applaudi par  le public.\n',
    'Nom  Présent\n\nLe conseil s’est réuni.\nIl a délibéré.\n',
  ])('is none without names, a second row or places of its own: %j', text => {
    expect(readAttendance(text)).toBeNull();
  });
});
