import { describe, expect, it } from 'vitest';
import { ledIn } from './spoken.fixture.ts';

const CARD = `**Madame Lise Caron**
Chargée de mission
Ministère de l’écologie
Courriel : lise.caron@ecologie.fr
`;

async function under(label: string, card: string): Promise<readonly string[]> {
  return ledIn(`# Séminaire des haies

## Programme

### 10h – Compter les arbres

Anne Roux, géographe

### 11h – Atelier : planter

Paul Petit, pépiniériste

${label}

${card}`);
}

const PROGRAMME = ['10h – Compter les arbres: Anne Roux', '11h – Atelier : planter: Paul Petit'].map(said =>
  said.replace(/^\d+h – /u, ''),
);

describe('people whom one may ask', () => {
  it.each([
    '**Personne ressource**',
    '**Personnes ressources :**',
    '## Vos interlocuteurs',
    '## Points focaux',
    '**Nous contacter**',
    '## Pour nous joindre',
    '## Renseignements et inscriptions',
    '**Correspondante**',
    '## Secrétariat',
    '**Personnes à contacter**',
  ])('do not speak: %s', async label => {
    expect(await under(label, CARD)).toEqual(PROGRAMME);
  });

  it('speak where nothing says how to reach them', async () => {
    const told = await under('#### Personnes ressources', '- Zoé Blanc, botaniste\n- Luc Martin, élagueur\n');
    expect(told.join()).toContain('Zoé Blanc + Luc Martin');
  });
});
