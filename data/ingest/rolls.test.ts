import { describe, expect, it } from 'vitest';
import { rollLabel } from './rolls.ts';

describe('a roll of whatever group', () => {
  it.each([
    ['Membres actifs présents ou représentés (8) :', 'participant'],
    ['Administrateurs présents (9/12) : Anne Roux', 'participant'],
    ['Autres personnes présentes :', 'participant'],
    ['Délégués titulaires présents :', 'participant'],
    ['Présent·e·s :', 'participant'],
    ['Membres actifs absents (4) :', 'absent'],
    ["## Membres du conseil d'administration excusés", 'absent'],
    ['Représentants des parents absents excusés :', 'absent'],
    ['Sociétaires représentés (2) : Jean Marzin', 'represented'],
    ['Représentants de l’administration présents', 'participant'],
    ['Élus de la commune présents :', 'participant'],
    ['Associations présentes :', 'participant'],
    ['Habitantes et habitants présents', 'participant'],
    ['Conseillères et conseillers municipaux absents :', 'absent'],
    ['I-CONSEILLERS PRÉSENTS ET QUORUM', 'participant'],
    ['1. Membres présents et pouvoirs', 'participant'],
    ['II – Conseillers absents', 'absent'],
    ['SALLE DES FÊTES Étaient présentes :', 'participant'],
    ['Présences', 'participant'],
    ['Décompte des personnes présentes', 'participant'],
    ['Liste des adhérents présents :', 'participant'],
    ['Invités', 'participant'],
    ['Invitée permanente :', 'participant'],
    ['Personnalités invitées : Jean Marzin', 'participant'],
    ['Personnes ayant voté par correspondance', 'participant'],
    ['Membres qui ont voté à distance :', 'participant'],
    ['6 présents : Anne Roux, Paul Petit', 'participant'],
    ['3 absents excusés : Anne Roux', 'absent'],
    ['12 personnes présentes', 'participant'],
    ['Participants présents :', 'participant'],
    ['Coachs présents : Anne Roux ; Paul Petit', 'participant'],
    ['Bénévoles absents :', 'absent'],
    ['Étudiants et doctorants présents', 'participant'],
    ['Étaient présents Anne Roux, Paul Petit et Luc Morel.', 'participant'],
    ['Présent(e)s Anne Roux, Paul Petit', 'participant'],
    ['Présent·es Anne Roux, Paul Petit', 'participant'],
    ['Excusé(e)s S. Roux, P.-L. Petit', 'absent'],
    ['Excusés – Luc Morel, Anne Roux', 'absent'],
    ['Liste des personnes excusées : Anne Roux', 'absent'],
    ['Membres présents - M. Luc Morel, Mme Anne Roux', 'participant'],
    ['Excusés Mme Anne Roux, M. Paul Petit', 'absent'],
    ['Étaient absents excusés M. Paul Petit et Mme Anne Roux', 'absent'],
    ['Délégués titulaires :', 'participant'],
    ['Suppléante : Mme Anne Roux', 'participant'],
    ['Ont été élus à l’unanimité :', 'participant'],
    ['Scrutateurs : Anne Roux et Paul Petit', 'participant'],
    ['Étaient présents Mesdames et Messieurs les délégués du Pays : Anne Roux', 'participant'],
    ['Avait donné pouvoir : Mme Anne Roux à M. Paul Petit', 'represented'],
  ])('is called: %s', (line, roll) => {
    expect(rollLabel(line, true)?.roll).toBe(roll);
  });

  it.each([
    'Élus et habitants face aux absents',
    'Les enseignants présents et à venir',
    'Membres du comité scientifique :',
    'Présences du passé : trois lectures',
    'Étaient présents une trentaine de riverains',
    'Élus de la commune',
    '6 rues présentes sur le plan',
    'Rapporteurs de la commission des finances',
    'Invités de la rédaction',
    'Agents de la ville, présents depuis trois ans sur le port',
    'III – Conseillers et quorum',
    'ÉLUS – Décisions prises par le maire',
    'Personnes ayant voté la motion de la commission des finances',
    'Mesdames et Messieurs les délégués du Pays : merci',
    'Le maire avait donné pouvoir à son adjointe de signer',
    'Ainsi que le disait Anne Roux, le budget baisse',
  ])('is none: %s', line => {
    expect(rollLabel(line, true)).toBeNull();
  });
});

describe('how all of a roll are addressed', () => {
  it.each([
    ['Présents : Mmes et MM. ROUX Anne, PETIT Paul', 'ROUX Anne, PETIT Paul'],
    ['Étaient présents : Mesdames et Messieurs Anne Roux', 'Anne Roux'],
    ['Présents : MM. et Mmes : Anne Roux', 'Anne Roux'],
    ['Présents : Mmes Anne Roux, MM. Paul Petit', 'Mmes Anne Roux, MM. Paul Petit'],
  ])('is no part of a name: %s', (line, names) => {
    expect(line.slice(rollLabel(line, true)?.length)).toBe(names);
  });
});
