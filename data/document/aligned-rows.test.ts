import { describe, expect, it } from 'vitest';
import { withAlignedRows } from './aligned-rows.ts';

const row = (label: string, words: string, width = 30) => `${label.padStart(width)}      ${words}`;
const NAMES = ['THIBAULT MARZIN', 'ALEXIS NOIR, LUC VERT', 'ZÉLIE FLOCH', 'ANNE ROUX'];
const BODIES = ['DREAL', 'Ville de Redon', 'DDT 35', 'Syndicat des rives'];
const rows = (count: number) => NAMES.slice(0, count).map((name, i) => row(BODIES[i] ?? '', name));

describe('rows of two cells under one another', () => {
  it('are parted by a tab, and every place stays', () => {
    const text = `Compte rendu\n\nPrésents :\n\n${rows(4).join('\n')}\n`;
    const read = withAlignedRows(text);
    expect(read).toHaveLength(text.length);
    expect(read.split('\t')).toHaveLength(5);
    expect(read.replaceAll('\t', ' ')).toBe(text);
    for (const name of NAMES) expect(read).toContain(`\t${name}`);
  });

  it('are so with labels that begin under one another', () => {
    const text = BODIES.map((body, i) => `${body.padEnd(28)}${NAMES[i]}`).join('\n');
    expect(withAlignedRows(text).split('\t')).toHaveLength(5);
  });

  it.each([
    ['are few', rows(3).join('\n')],
    ['stand on several pages', `${rows(2).join('\n')}\n\f${rows(2).join('\n')}`],
    ['begin with hours', NAMES.map((name, i) => `${i + 9}h00      ${name}`).join('\n')],
    ['have narrow gaps', BODIES.map((body, i) => `${body.padEnd(20, '.')}  ${NAMES[i]}`).join('\n')],
    [
      'have more cells',
      rows(4)
        .map(line => `${line}      x`)
        .join('\n'),
    ],
    ['do not begin at one place', NAMES.map((name, i) => row('DREAL', name, 20 + i)).join('\n')],
  ])('stay as they are where they %s', (_, text) => {
    expect(withAlignedRows(text)).toBe(text);
  });

  it('are parted however many there are', () => {
    const text = 'OFB      Anne Roux\n'.repeat(150_000);
    expect(withAlignedRows(text).split('\t')).toHaveLength(150_001);
  });
});
