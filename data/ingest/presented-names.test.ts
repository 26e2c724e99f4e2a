import { describe, expect, it } from 'vitest';
import { ledIn } from './spoken.fixture.ts';

const portraits = (head: string, mark: string) => `---
title: 'Habiter la crue : tactiques de riverains'
---

Le 2 juin, quatrième rendez-vous du cycle, ouvert à tous.

${head}

${mark}Loup Marchand${mark}

Loup Marchand vient de terminer sa thèse à Nantes. Ses recherches portent sur les digues.

${mark}Pauline Dufour${mark}

Pauline Dufour est designer d'interaction. Elle a fondé en 2013 un collectif avec Luc Petit.

${mark}Robin de Morlaix${mark}

Robin de Morlaix est chercheur en méthodes numériques au laboratoire de Lyon.

# Le cycle

Avec ce cycle, l'association montre la recherche en train de se faire.
`;

describe('names alone over what is told of them', () => {
  it.each([
    '# Intervenant·es',
    '# Intervenants',
    '## Les intervenantes',
    '# Présentation des intervenant·es',
  ])('speak under "%s"', async head => {
    for (const mark of ['**', ''])
      expect(await ledIn(portraits(head, mark), 'essai.md')).toEqual([
        'Habiter la crue : tactiques de riverains: Loup Marchand + Pauline Dufour + Robin de Morlaix',
      ]);
  });

  it.each(['# Équipe', '# Comité scientifique', '# Bibliographie'])('do not under "%s"', async head => {
    const spoken = await ledIn(portraits(head, '**'), 'essai.md');
    expect(spoken.join()).not.toContain('Robin de Morlaix');
  });
});
