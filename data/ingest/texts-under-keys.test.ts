import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';

/** "Title: name + name" of each session, in order. */
async function sessionsOf(text: string): Promise<readonly string[]> {
  const source = { name: 'essai.html', sha256: '', characters: text.length };
  const { sessions, appearances } = readOutline(await openDocument(text, source.name), source);
  return sessions.map(({ id, title }) => {
    const own = appearances.filter(({ session, via }) => session === id && via === 'list');
    return `${title}: ${own.map(({ name }) => name.text).join(' + ')}`;
  });
}

const PAGE = (body: string) => `---
title: >-
  Les webinaires du bocage
date: "2024-06-08T13:21:00+02:00"
contents:
  - kind: block
    data:
      text: >-
        ${body}
---
`;

describe('a page that a site keeps as its text under a key', () => {
  it('opens its sessions over those who speak in each', async () => {
    expect(
      await sessionsOf(
        PAGE(
          '<p>Le bocage vous propose une série de webinaires.</p><p><strong>Les haies et les oiseaux</strong></p><p><strong>Les intervenants</strong></p><p>Anne Roux, ornithologue à Vif</p><p>&gt; Lien vers sa présentation</p><p>Paul Petit, paysan à Die</p><p>&gt; Lien vers sa présentation</p><p><strong>La mare et le pré</strong></p><p><strong>Les intervenants</strong></p><p>Lucie Marin, hydrologue à Caen</p><p>&gt; Lien vers sa présentation</p><p>Hugo Belvaux, enseignant à Vire</p><p>&gt; Lien vers sa présentation</p>',
        ),
      ),
    ).toEqual([
      'Les haies et les oiseaux: Anne Roux + Paul Petit',
      'La mare et le pré: Lucie Marin + Hugo Belvaux',
    ]);
  });
});

describe('what a page sets behind each of those who speak', () => {
  it.each([
    'Lien vers sa présentation',
    'Voir le support',
    'Télécharger le diaporama',
    'Regarder le replay',
    'Consulter les diapositives',
  ])('is no talk of the next one: %s', async button => {
    const spoken = await sessionsOf(`# Journée du bocage

## Les haies et les oiseaux

Anne Roux, ornithologue à Vif

> ${button}

Paul Petit, paysan à Die

> ${button}

Lucie Marin, hydrologue à Caen

> ${button}

Hugo Belvaux, enseignant à Vire
`);
    expect(spoken.filter(line => line.startsWith(button))).toEqual([]);
    expect(spoken.join('\n')).toContain('Anne Roux + Paul Petit + Lucie Marin + Hugo Belvaux');
  });
});
