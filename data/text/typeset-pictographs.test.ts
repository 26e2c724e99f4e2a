import { describe, expect, it } from 'vitest';
import { withoutPictographs } from './typeset.ts';

describe('a name on a figure', () => {
  it.each([
    ['🌱 Planter des arbres 🌳 en ville', 'Planter des arbres en ville'],
    ['Écouter les habitants 👂🏽 et décider ✅', 'Écouter les habitants et décider'],
    ['Drapeaux 🇫🇷 et familles 👩‍👩‍👧', 'Drapeaux et familles'],
    ['❤️ des villes', 'des villes'],
    ['☀ et ombre', 'et ombre'],
    ['1️⃣ Ouvrir', '1 Ouvrir'],
    ['🏴󠁧󠁢󠁷󠁬󠁳󠁿 Cymru', 'Cymru'],
  ])('has no emoji of « %s »', (written, drawn) => {
    expect(withoutPictographs(written)).toBe(drawn);
  });

  it.each([
    'Marque™ et ©opie ↔ retour',
    'L’eau n° 12 # * – 100 %',
    'Œuvres d’Étretat',
    '→ Aller voir ≥ 3',
    '🚀',
    '',
  ])('keeps what « %s » says', written => {
    expect(withoutPictographs(written)).toBe(written);
  });
});
