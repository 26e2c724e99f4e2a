import { describe, expect, it } from 'vitest';
import { entriesOf } from '../entries.fixture.ts';

const DAY = [
  'Assises de la vase',
  'Mardi 15 septembre 2026, de 9h à 17h',
  'Redon',
  '',
  '9h30 Ouverture',
  'Anne Roux, maire de Redon',
  '16h30 Clôture',
  'Luc Morel, paysagiste',
  '',
];
const READ = ['Ouverture: speaker Anne/Roux | maire de Redon', 'Clôture: speaker Luc/Morel | paysagiste'];

describe('who signs an invitation', () => {
  it.each([
    ['Le Directeur', 'Paul Noury'],
    ['Paul Noury', 'Maire de Redon'],
    ['Zélie FLOCH', 'Présidente du Conseil départemental'],
    ['La Présidente', 'Zélie Floch', 'Le Directeur', 'Paul Noury'],
  ])('speaks in nothing: %s', async (...signing) => {
    const head = 'Le Maire et la Présidente ont l’honneur de vous inviter aux';
    expect(await entriesOf([head, '', ...DAY, ...signing, ''].join('\n'))).toEqual(READ);
  });

  it('speaks in nothing behind the formula of a letter', async () => {
    const text = [
      'Madame, Monsieur,',
      '',
      ...DAY,
      'Je vous prie d’agréer, Madame, Monsieur, l’expression de mes sentiments les meilleurs.',
      '',
      'Paul NOURY',
      'Président du Conseil départemental',
      '',
    ];
    expect(await entriesOf(text.join('\n'))).toEqual(READ);
  });

  it('is no one who speaks last where nobody invites, or with an office on the same line', async () => {
    const last = ['17h Mot de la fin', 'Paul Noury, maire de Redon', ''];
    expect((await entriesOf([...DAY, ...last].join('\n'))).length).toBe(3);
    const invited = ['Le Maire vous invite aux', '', ...DAY, ...last];
    expect((await entriesOf(invited.join('\n'))).at(-1)).toBe(
      'Mot de la fin: speaker Paul/Noury | maire de Redon',
    );
  });
});
