import { describe, expect, it } from 'vitest';
import { entriesOf } from '../entries.fixture.ts';

const ROUX = '- Anne Roux, maire de Redon';
const PETIT = '- Paul Petit, directeur de la régie';
const [MARCHER, NAGER] = [
  'Marcher: speaker Anne/Roux | maire de Redon',
  'Nager: speaker Paul/Petit | directeur de la régie',
];

const short = '9h00 Marcher\n11h00 Nager';
const long = `### 9h00 – Marcher\n\n${ROUX}\n\n### 11h00 – Nager\n\n${PETIT}`;
const text = (...parts: readonly string[]) => `# Assises du vent\n\n${parts.join('\n\n')}\n`;

describe('a programme that is printed twice', () => {
  it.each([
    ['first in short', text('## En bref', short, '## En détail', long)],
    ['then in short', text('## En détail', long, '## En bref', short)],
    ['for two screens', text('## Mobile', long, '## Bureau', long)],
    [
      'without hours in detail',
      text('## En bref', short, '## En détail', long.replace(/9h00 – |11h00 – /gu, '')),
    ],
  ])('is one: %s', async (_, programme) => {
    expect(await entriesOf(programme)).toEqual([MARCHER, NAGER]);
  });

  it('is none where one session alone is held twice', async () => {
    const again = `### 14h00 – Ramer\n\n${PETIT}\n\n### 9h00 – Marcher\n\n${ROUX}`;
    expect(await entriesOf(text(long, again))).toHaveLength(4);
  });

  it.each([
    ['at other hours', long.replace('9h00', '14h00').replace('11h00', '16h00')],
    ['with other people', long.replace('Anne Roux', 'Zoé Morel').replace('Paul Petit', 'Luc Morel')],
  ])('is none where all are held again: %s', async (_, again) => {
    expect(await entriesOf(text(long, again))).toHaveLength(4);
  });

  it('is none where all are held again on the next day', async () => {
    const days = `## Jeudi 5 juin 2025\n\n${long}\n\n## Vendredi 6 juin 2025\n\n${long}`;
    expect(await entriesOf(text(days))).toHaveLength(4);
  });
});
