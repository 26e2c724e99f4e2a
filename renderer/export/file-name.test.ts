import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from './file-name.ts';

describe('a file name', () => {
  it('keeps the accents of a French title', () => {
    expect(fileName('Organisations et séances, par thème', '2025-03-05', 'svg')).toBe(
      'Organisations et séances, par thème 2025-03-05.svg',
    );
  });

  it('drops what a system refuses', () => {
    expect(fileName('Les mots : « A/B » ? <fin>', '2025-03-05', 'png')).toBe(
      'Les mots « A B » fin 2025-03-05.png',
    );
    expect(fileName('...', '2025-03-05', 'csv')).toBe('maillage 2025-03-05.csv');
    expect(fileName('CON', '2025-03-05', 'csv')).toBe('CON - 2025-03-05.csv');
  });

  it('is accepted by three systems whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), title => {
        const name = fileName(title, '2025-03-05', 'svg');
        expect(name).not.toMatch(/[<>:"/\\|?*\p{C}]/u);
        expect(name).not.toMatch(/^[.\s]/u);
        expect(new TextEncoder().encode(name).length).toBeLessThan(200);
        expect(name.endsWith(' 2025-03-05.svg')).toBe(true);
      }),
    );
  });
});
