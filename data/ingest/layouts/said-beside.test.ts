import { describe, expect, it } from 'vitest';
import { passage } from '../../text/normalise.ts';
import { endsWithDeed } from './deeds.ts';
import { readReported } from './reported.ts';

function toldIn(text: string): readonly string[] {
  return (
    readReported(passage(text, 0, text.length))?.people.map(({ name, role }) =>
      [text.slice(name.start, name.end), role === null ? [] : text.slice(...role)].flat().join(' | '),
    ) ?? []
  );
}

describe('what was said, and in brackets by whom', () => {
  it.each([
    ['L’exposé introductif (Anne Roux) fait ressortir les nuances.', 'Anne Roux'],
    ['La conférence de clôture (Anne Roux, géographe) a réuni cent personnes.', 'Anne Roux | géographe'],
    ['De la deuxième table ronde, on retiendra la notion de tiers (Anne Roux).', 'Anne Roux'],
    ['Trois ateliers ont porté sur la haie (Anne Roux), et sur la mare.', 'Anne Roux'],
  ])('names who said it: %s', (sentence, person) => {
    expect(toldIn(sentence)).toEqual([person]);
  });

  it.each([
    'La pauvreté rurale (Anne Roux) est mal connue.',
    'L’exposé cite une étude (Anne Roux, 2012).',
    'La table ronde évoque un livre (Anne Roux, La ville heureuse).',
    'La conférence (avec Anne Roux) est gratuite.',
  ])('names an author: %s', sentence => {
    expect(toldIn(sentence)).toEqual([]);
  });
});

describe('a sentence that ends in what its subject said', () => {
  it.each([
    ['Anne Roux est consciente de sa charge : « C’est normal qu’il y ait des débats. »', 'Anne Roux'],
    ['Anne Roux, maire de Redon, reste confiante : « Nous y arriverons. »', 'Anne Roux | maire de Redon'],
    ['À l’issue des débats, Anne Roux est prudente : "Il faut attendre."', 'Anne Roux'],
    ['La présidente Anne Roux en est sûre : “On ne reviendra pas.”', 'présidente'],
  ])('quotes her: %s', (sentence, person) => {
    expect(toldIn(sentence).join()).toContain(person);
  });

  it.each([
    'Anne Roux publie un livre : « La ville heureuse ».',
    'Le fils de Anne Roux est fier : « Nous avons gagné. »',
    'Anne Roux est absente. Le maire : « Nous y arriverons. »',
  ])('quotes nobody, or another: %s', sentence => {
    expect(toldIn(sentence)).toEqual([]);
  });
});

describe('who wrote of an event', () => {
  it.each([
    'Le compte-rendu du séminaire par ',
    'Compte rendu de la journée d’étude par ',
    'Transcription par ',
    'Prise de notes par ',
  ])('made the words before her name: %s', words => {
    expect(endsWithDeed(words)).toBe(true);
  });

  it.each(['Compte rendu de mandat par ', 'Compte rendu du bureau par ', 'Synthèse de la journée par '])(
    'speaks: %s',
    words => {
      expect(endsWithDeed(words)).toBe(false);
    },
  );
});
