import { describe, expect, it } from 'vitest';
import { passage } from '../../text/normalise.ts';
import { readForetold } from './foretold.ts';
import { readReported } from './reported.ts';

function toldIn(text: string): readonly string[] {
  const people = readForetold(text)?.people ?? [];
  return people.map(({ name, part }) => `${text.slice(name.start, name.end)} (${part})`);
}

describe('those whom a colon lists behind what they did together', () => {
  it.each([
    'Pour en parler, étaient réunis : Anne Leroux, maire de Tours, et Paul Girard, sociologue.',
    'Ont pris la parole : Anne Leroux, maire de Tours, et Paul Girard, sociologue.',
    'Sont intervenus tour à tour : Anne Leroux, maire de Tours, et Paul Girard, sociologue.',
    'Pour y répondre, la ville avait invité : Anne Leroux, maire de Tours, et Paul Girard, sociologue.',
    'Se sont retrouvés pour débattre : Anne Leroux, maire de Tours, et Paul Girard, sociologue.',
  ])('speak: %s', text => {
    expect(toldIn(text)).toEqual(['Anne Leroux (speaker)', 'Paul Girard (speaker)']);
  });

  it('are led by who is named before them', () => {
    const text =
      'Pour en débattre, sous la houlette de Claire Besson, étaient réunis : Anne Leroux, maire, et Paul Girard, sociologue.';
    expect(toldIn(text)).toEqual([
      'Claire Besson (moderator)',
      'Anne Leroux (speaker)',
      'Paul Girard (speaker)',
    ]);
  });

  it.each([
    'Étaient remerciés : Anne Leroux, imprimeur, Paul Girard, traiteur, et Lise Morand, fleuriste.',
    'Sont membres du jury : Anne Leroux, maire de Tours, et Paul Girard, sociologue.',
    'Se sont réunis à la mairie : Anne Leroux, maire, et Paul Girard, adjoint.',
  ])('are no speakers where nothing is held: %s', text => {
    expect(toldIn(text)).toEqual([]);
  });
});

describe('those whose views are to meet', () => {
  it('speak, each with what they do', () => {
    const text =
      'Se confronteront les points de vue des chercheurs Anne Leroux, sociologue, et Paul Girard, historien.';
    expect(toldIn(text)).toEqual(['Anne Leroux (speaker)', 'Paul Girard (speaker)']);
  });
});

describe('those who led what a report tells of', () => {
  it.each([
    [
      'Sous la houlette de Claire Besson, Anne Leroux, maire, et Paul Girard, sociologue, ont confronté leurs expériences.',
      ['Claire Besson (moderator)', 'Anne Leroux (speaker)', 'Paul Girard (speaker)'],
    ],
    ['Anne Leroux, présidente du club, animait une des tables rondes.', ['Anne Leroux (moderator)']],
    [
      'Les interventions de Mesdames Anne Leroux et Lise Morand ont porté sur la loi.',
      ['Anne Leroux (speaker)', 'Lise Morand (speaker)'],
    ],
    ['Une exposition de Paul Girard et Jean Paulin était visible.', []],
  ])('are told apart: %s', (text, people) => {
    const { offsets } = passage(text, 0, text.length);
    const told = readReported({ text, offsets })?.people ?? [];
    expect(told.map(({ name, part }) => `${text.slice(name.start, name.end)} (${part})`)).toEqual(people);
  });
});
