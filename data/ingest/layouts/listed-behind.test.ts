import { describe, expect, it } from 'vitest';
import { readForetold } from './foretold.ts';

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
