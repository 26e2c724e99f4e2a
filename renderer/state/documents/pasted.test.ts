import { describe, expect, it } from 'vitest';
import { pastedFile, pasteTrouble } from './pasted.ts';

const nameOf = (text: string) => pastedFile(text, 'Texte').name;

describe('a pasted text', () => {
  it('without a letter or a number is none', () => {
    for (const text of ['', ' \n\t\u00a0', '…\n— —\n•']) expect(pasteTrouble(text)).toBe('empty');
  });

  it('is looked at from 40 characters on over several lines, and from 200 on in one', () => {
    const line = 'a'.repeat(19);
    expect(pasteTrouble(`${line}\n${line}`)).toBe('short');
    expect(pasteTrouble(`${line}\n${line}b`)).toBeNull();
    expect(pasteTrouble('a'.repeat(199))).toBe('short');
    expect(pasteTrouble('a'.repeat(200))).toBeNull();
    expect(pasteTrouble(`  \n${'a'.repeat(60)}\n  `)).toBe('short');
  });

  it('bears the name of its first line with words, of a length and with signs that a file may bear', () => {
    expect(nameOf('\n\n# Journées : eau/sol\nsuite')).toBe('Journées eau sol.txt');
    expect(nameOf('— 2024 —\n• Rencontres de la mobilité\r\nsuite')).toBe('Rencontres de la mobilité.txt');
    const long = nameOf(`${'mot '.repeat(40)}\nsuite`);
    expect(long).toBe(`${'mot '.repeat(15).trim()}.txt`);
    expect(nameOf('x'.repeat(300)).length).toBe(64);
  });

  it('that is data bears the name that it is given', () => {
    for (const text of ['{"sessions": []}', '[1]', '<html>', 'BEGIN:VCALENDAR', '---\ntitle: a', '12\n34'])
      expect(nameOf(text)).toBe('Texte.txt');
  });

  it('keeps its characters', () => {
    expect(new TextDecoder().decode(pastedFile('Évreux\r\n\u202f!', 'x').bytes)).toBe('Évreux\r\n\u202f!');
  });
});
