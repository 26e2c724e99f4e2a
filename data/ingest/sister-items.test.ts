import { describe, expect, it } from 'vitest';
import { toldIn } from './spoken.fixture.ts';

async function sessionsIn(text: string): Promise<readonly string[]> {
  return (await toldIn(text, 'essai.md')).sessions;
}

describe('items beside those that hold who speaks', () => {
  it('are sessions too, though they name nobody', async () => {
    const text = `# Journée des communs

## Programme

- Accueil et présentation de la journée
- Les communs à l'école
    - Anne Roux, enseignante
- Les communs au village
    - Paul Petit, maire de Saint-Perrin
- Visite du jardin partagé
- Débat : qui paie ?
    - Zoé Blanc, économiste
- Synthèse et conclusion
`;
    expect(await sessionsIn(text)).toEqual([
      'Accueil et présentation de la journée',
      "Les communs à l'école: Anne Roux",
      'Les communs au village: Paul Petit',
      'Visite du jardin partagé',
      'Débat : qui paie ?: Zoé Blanc',
      'Synthèse et conclusion',
    ]);
  });

  it('are so from list to list, with a stop behind them and without', async () => {
    const text = `# Séminaire des haies

**Matin** :

* Discours d’ouverture (mairie, région)
* Panel inaugural sur les haies et les crues
  * Anne Roux, Paul Petit et Zoé Blanc

**Après-midi** :

* Restitution des travaux des apprentis.
* Lancement d’un concours. Les haies au service de la terre, de l’air et de l’eau.
  * Claire Morel et Hugo Petit

**Soirée** :

* Cocktail de bienvenue
`;
    expect(await sessionsIn(text)).toEqual([
      'Discours d’ouverture (mairie, région)',
      'Panel inaugural sur les haies et les crues: Anne Roux + Paul Petit + Zoé Blanc',
      'Restitution des travaux des apprentis',
      'Lancement d’un concours. Les haies au service de la terre, de l’air et de l’eau: Claire Morel + Hugo Petit',
    ]);
  });

  it('are none in lists that hold nobody, or before them', async () => {
    const text = `# Séminaire des haies

Le séminaire a pour objectifs de :

* Partager des retours d’expérience sur les haies
* Renforcer le réseau des planteurs de haies

**Matin** :

* Panel inaugural sur les haies et les crues
  * Anne Roux, Paul Petit et Zoé Blanc
* Restitution des travaux
* Les haies au service de l’eau
  * Claire Morel et Hugo Petit
`;
    expect(await sessionsIn(text)).toEqual([
      'Panel inaugural sur les haies et les crues: Anne Roux + Paul Petit + Zoé Blanc',
      'Restitution des travaux',
      'Les haies au service de l’eau: Claire Morel + Hugo Petit',
    ]);
  });

  it('are none beside offices over those who hold them', async () => {
    const text = `# Association des communs

## Organisation

- Présidence
    - Anne Roux
- Trésorerie
    - Paul Petit
- Siège social à Saint-Perrin
- Cotisation de dix euros
- Assemblée en mai
- Lettre du mois
`;
    expect((await sessionsIn(text)).join()).not.toMatch(/Siège|Cotisation|Lettre/u);
  });
});
