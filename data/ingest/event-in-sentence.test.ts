import { describe, expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import { readOutline } from './outline.ts';

const titleOf = (first: string) => {
  const text = `${first}\nProgramme\n9h Ouverture par Anne Roux, présidente\n10h Les mares, par Paul Petit (CNRS)\n`;
  const source = { name: 'essai.txt', sha256: '', characters: text.length };
  return readOutline(plain(text), source).proceedings.title;
};

describe('a sentence that tells of people who come together', () => {
  it.each([
    [
      'Jeudi 7 juin 2018 : des jardiniers se sont retrouvés à la mairie à l’occasion du colloque « Les haies, une cause commune ? »',
      'Les haies, une cause commune ?',
    ],
    [
      'Les maires des 526 communes ont rendez-vous le 8 octobre 2016 à Lury pour le 59e congrès départemental des maires.',
      '59e congrès départemental des maires',
    ],
    [
      'Une centaine d’élus se sont réunis à Caen lors de la journée d’étude « Bâtir avec l’eau ».',
      'Bâtir avec l’eau',
    ],
    [
      'Les bibliothécaires de la région étaient réunis mardi 4 juin 2024 pour les rencontres régionales du livre.',
      'rencontres régionales du livre',
    ],
    ['Regardez en live le colloque « Quel quai pour demain ? »', 'Quel quai pour demain ?'],
    ['Participez à la journée « Bâtir avec l’eau » en ligne', 'Bâtir avec l’eau'],
    ['Ne manquez pas notre webinaire "Les haies, une cause commune"', 'Les haies, une cause commune'],
  ])('is called by what they come for: %s', (line, title) => {
    expect(titleOf(line)).toBe(title);
  });

  it.each([
    'Colloque « Les haies, une cause commune ? »',
    'Pour une rencontre « Habiter la Lune »',
    'Les journées de la mare et du congrès des maires',
  ])('is none where the line is the title: %s', line => {
    expect(titleOf(line)).toBe(line);
  });
});
