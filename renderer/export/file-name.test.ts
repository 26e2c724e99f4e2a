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
      'Les mots A B fin 2025-03-05.png',
    );
    expect(fileName('...', '2025-03-05', 'csv')).toBe('maillage 2025-03-05.csv');
    expect(fileName('CON', '2025-03-05', 'csv')).toBe('CON - 2025-03-05.csv');
  });

  it.each(['prn', 'Aux', 'NUL', 'com1', 'LPT9'])('is not %s, which Windows keeps for a device', device => {
    expect(fileName(device, '2025-03-05', 'csv')).toBe(`${device} - 2025-03-05.csv`);
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

  it('is as long as file systems take, whole letters of a long title', () => {
    const bytes = (text: string) => new TextEncoder().encode(text).length;
    for (const letter of ['a', 'é', '語', '𝛼']) {
      const name = fileName(letter.repeat(300), '2025-03-05', 'svg');
      expect(name).toMatch(new RegExp(`^(?:${letter})+ 2025-03-05\\.svg$`, 'u'));
      expect(bytes(name)).toBeGreaterThan(160);
      expect(bytes(name)).toBeLessThanOrEqual(165);
    }
  });

  it('keeps a sentence readable without its signs', () => {
    expect(
      fileName('Le CNFPT relie huit séances\u202F; 14 groupes restent séparés', '2025-03-04', 'svg'),
    ).toBe('Le CNFPT relie huit séances, 14 groupes restent séparés 2025-03-04.svg');
    expect(fileName('Thème 2\u202F: «\u202Fclimat\u202F», mot clé', '2025-03-04', 'svg')).toBe(
      'Thème 2 climat, mot clé 2025-03-04.svg',
    );
  });
});
