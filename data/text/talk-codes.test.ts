import { describe, expect, it } from 'vitest';
import { talkCodeLength } from './talk-codes.ts';

describe('the number of what is presented', () => {
  it.each([
    ['ABCD202600023 La crue', 'La crue'],
    ['ABCD202623, « La digue »', '« La digue »'],
    ['CO-12 La rive en ville', 'La rive en ville'],
    ['CO-12 : La rive en ville', 'La rive en ville'],
    ['O07 Mesurer', 'Mesurer'],
    ['[P034] “Le pré”', '“Le pré”'],
    ['#118 Dix ans de digues', 'Dix ans de digues'],
    ['25: Une étude des haies', 'Une étude des haies'],
    ['107: « La digue »', '« La digue »'],
    ['31-2 Anne Roux, La haie', 'Anne Roux, La haie'],
  ])('opens %s', (line, title) => {
    expect(line.slice(talkCodeLength(line))).toBe(title);
  });

  it.each([
    'CS10014 Cedex',
    'UMR-5191 ICAR',
    'RN-12 Brest',
    'COVID-19 : la ville',
    'ISO-9001 Certification',
    'A20 Autoroute',
    'CO-12 et la suite',
    'H2020 Horizon',
    '9: 30 Accueil',
    '1: Institut des haies',
    '12-13 Mars 2024',
    '9-10 heures',
    '2024: Lancement du projet',
    '25: et la suite',
    'Salle',
    '',
  ])('does not open %s', line => {
    expect(talkCodeLength(line)).toBe(0);
  });
});
