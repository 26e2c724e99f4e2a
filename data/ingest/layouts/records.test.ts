import { describe, expect, it } from 'vitest';
import { isRecord } from './records.ts';

const CARD =
  'Une carte est une mémoire que l’on plie ; elle garde les chemins de ceux qui l’ont tenue, et perd les autres.';

describe('a line that names somebody who does not speak', () => {
  it.each([
    'Jean Roux, sabotier (1780-1842)',
    'Jean Roux (1712-1797) trio à cordes',
    'Jean-Marie Le Roux (1912–1997), trio',
    'W. A. Roux : Divertimento KV 563',
    'J.S. Roux: Partita pour violon, BWV 1004',
    `« ${CARD} » Anne Roux, Les Cartes, Éditions du Pont, 2012`,
    `“ ${CARD} ” Anne Roux`,
  ])('is "%s"', line => {
    expect(isRecord(line)).toBe(true);
  });

  it.each([
    'Anne Roux (CNRS, 2020-2024)',
    'Anne Roux : La carte et ses opposants',
    '« Les savantes ont-elles une histoire ? » Anne Roux (CNRS)',
    'Jean Roux, trio à cordes : Sonate, 20h30',
    '« Cartes (1830-1860) » Anne Roux, historienne',
  ])('is not "%s"', line => {
    expect(isRecord(line)).toBe(false);
  });
});
