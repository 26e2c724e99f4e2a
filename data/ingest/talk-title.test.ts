import { describe, expect, it } from 'vitest';
import { readLine } from './layouts/read-line.ts';
import { isTitle, isTitleSetApart, talkTitle, trimTitle } from './talk-title.ts';

describe('words that can be the title of a talk', () => {
  it.each([
    ['Vivre ici', true],
    ['Vivre', false],
    ['Oui ?', true],
    ['Or', false],
    ['Compter la crue.', false],
    ['Compter la crue,', false],
    ['maire de Caen', false],
    ['« maire de Caen »', true],
  ])('%s: %s', (words, is) => {
    expect(isTitleSetApart(words)).toBe(is);
  });

  it('are two at least and 220 characters at most', () => {
    const long = (length: number) =>
      `Compter ${'la crue et '.repeat(30)}`.slice(0, length - 1).padEnd(length, 'x');
    expect(isTitle(long(220))).toBe(true);
    expect(isTitle(long(221))).toBe(false);
  });
});

describe('a title before a name', () => {
  it.each(['par', 'avec', 'by'])('ends before "%s" and how one is addressed', by => {
    for (const address of ['', ' M.', ' Mr', ' Mme', ' Mesdames', ' Dr.', ' Me', ' Professeure', ' Cllr']) {
      const words = `Restaurer les rives ${by}${address} `;
      expect(words.slice(...trimTitle(words, [0, words.length]))).toBe('Restaurer les rives');
    }
    const whole = `Restaurer les rives ${by} Martin `;
    expect(whole.slice(...trimTitle(whole, [0, whole.length]))).toBe(whole.trim());
  });

  it.each([
    ['Les rives du fleuve Salle 1.147 Modération : ', 'Les rives du fleuve'],
    ['Les rives du fleuve Modératrice : ', 'Les rives du fleuve'],
    ['Rivers and their banks Chairs: ', 'Rivers and their banks'],
    ['La Modération : ', 'La Modération'],
    ['Les rives et leur modération ', 'Les rives et leur modération'],
  ])('ends before the room and the label of who leads: %s', (words, title) => {
    expect(words.slice(...trimTitle(words, [0, words.length]))).toBe(title);
  });
});

describe('a title behind a name and the bracket of a body', () => {
  const titleIn = (line: string) => {
    const candidate = readLine(line);
    const title = candidate === null ? null : talkTitle(line, candidate);
    return title === null ? null : line.slice(...title);
  };

  it.each([
    ['Anne Roux (CNRS), Introduction', 'Introduction'],
    ['Anne Roux (AD 35), Mot d’accueil', 'Mot d’accueil'],
    ['Anne Roux (CNRS) – Propos introductifs', 'Propos introductifs'],
  ])('may say that it opens or closes the day: %s', (line, title) => {
    expect(titleIn(line)).toBe(title);
  });

  it.each(['Anne Roux (CNRS), présidente', 'Anne Roux (CNRS), Lyon'])(
    'is no office and no place: %s',
    line => {
      expect(titleIn(line)).toBeNull();
    },
  );
});
