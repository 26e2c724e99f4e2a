import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';

/** "Title: name" for each session that somebody speaks in. */
async function spokenIn(text: string, name = 'essai.md'): Promise<readonly string[]> {
  const document = await openDocument(text, name);
  const { sessions, appearances } = readOutline(document, { name, sha256: '', characters: text.length });
  return sessions.flatMap(({ id, title }) => {
    const own = appearances.filter(({ session, via }) => session === id && via === 'list');
    return own.length === 0 ? [] : [`${title}: ${own.map(one => one.name.text).join(' + ')}`];
  });
}

const HEAD = `---
title: "Liaison Committee Meeting"
---

Minutes from the meeting on the 14th of June

Mr Dave Rowan (Principal Environmental Health Officer, Borough Council)

Mr Brian Harlow (Village Representative)

Mrs Pat Holmes (Village Representative)

The minutes of the previous meeting were agreed to be an accurate record of the proceedings.
`;

describe('minutes whose subjects stand alone in plain lines', () => {
  it('have a point a subject, and those who spoke to it by their family names', async () => {
    const text = `${HEAD}
Noise

Mr Harlow read from a prepared statement about the mill and its hours.

Mr Rowan refuted what was alleged there. He said that he was appalled.

Wax Deposits

Mr Rowan said that readings had been taken on the doors of the hall.

Dust

Mrs Holmes asked whether the sweeper could come in the evening as well.

Mr Harlow replied that the company would look into this before the summer.

There was no further business
`;
    expect(await spokenIn(text)).toEqual([
      'Liaison Committee Meeting: Dave Rowan + Brian Harlow + Pat Holmes',
      'Noise: Brian Harlow + Dave Rowan',
      'Wax Deposits: Dave Rowan',
      'Dust: Pat Holmes + Brian Harlow',
    ]);
  });

  it('may have them right over what is said', async () => {
    const text = `Assemblée générale ordinaire du 5 avril 2025

La séance est ouverte à 10 h par la présidente, Anne Roux.

Rapport moral
Anne Roux rappelle que l’année a été marquée par les crues du printemps.

Rapport d’activité
Paul Petit détaille les sorties de l’année et les chantiers du marais.

Rapport financier
Luc Morel présente les comptes, qui sont approuvés à l’unanimité.
`;
    expect(await spokenIn(text, 'ag.txt')).toEqual(
      expect.arrayContaining([
        'Rapport moral: Anne Roux',
        'Rapport d’activité: Paul Petit',
        'Rapport financier: Luc Morel',
      ]),
    );
  });

  it('are three at least: two short lines are a chance', async () => {
    const text = `${HEAD}
Noise

Mr Harlow said that the mill was loud in the night and on Sundays too.

Dust

Mrs Holmes asked whether the sweeper could come in the evening as well.
`;
    expect(await spokenIn(text)).toEqual([
      'Liaison Committee Meeting: Dave Rowan + Brian Harlow + Pat Holmes',
    ]);
  });

  it('are the same in French', async () => {
    const text = `Compte rendu de la réunion du comité de quartier du 12 mars 2024

Présents : Anne Roux (présidente), Paul Petit, Zoé Marzin

La présidente ouvre la séance à dix-neuf heures et remercie les présents.

Le bruit

M. Petit rappelle que la commission a déjà écrit à la ville deux fois.

La place du marché

Mme Marzin présente les trois projets des étudiants de l'école voisine.

Fêtes de fin d'année

M. Petit propose de tenir le marché de Noël dans la cour de l'école.
`;
    expect(await spokenIn(text)).toEqual([
      expect.stringContaining('Anne Roux + Paul Petit + Zoé Marzin'),
      'Le bruit: Paul Petit',
      'La place du marché: Zoé Marzin',
      "Fêtes de fin d'année: Paul Petit",
    ]);
  });
});

describe('a series of sessions in the text under a key', () => {
  it('are sessions with all who come', async () => {
    const text = `title: Journée des artistes
contents:
  - kind: chapter
    text: >-
      <p><b>Table ronde #1 : Les artistes et leurs communes</b></p><p>Qui légitime la création, et selon quels critères ?</p><p><b>Avec : </b>Anne Roux, directrice de l'école d'art de Brest ; Paul Petit, délégué académique à l'action culturelle, coordinateur des ateliers de photographie et de design ; Zoé Marzin, peintre et présidente de la Maison des arts</p><p><b>Modération : </b>Luc Morel</p>
  - kind: chapter
    text: >-
      <p><b>Table ronde #2 : La photographie au cœur des territoires</b></p><p><b>Avec : </b>Oto Flamant, photographe</p><p><b>Modération : </b>Zelda Brunoy, directrice de revue</p>
`;
    expect(await spokenIn(text, 'essai.yml')).toEqual([
      'Table ronde #1 : Les artistes et leurs communes: Anne Roux + Paul Petit + Zoé Marzin + Luc Morel',
      'Table ronde #2 : La photographie au cœur des territoires: Oto Flamant + Zelda Brunoy',
    ]);
  });
});
