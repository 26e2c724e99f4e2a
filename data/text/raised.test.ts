import { describe, expect, it } from 'vitest';
import { passage, spanIn } from './normalise.ts';

describe('letters above the line', () => {
  it.each([
    ['Mᵐᵉ Anne Roux', 'Mme Anne Roux'],
    ['Mᵐᵉˢ Roux et Petit, Mˡˡᵉ Durand', 'Mmes Roux et Petit, Mlle Durand'],
    ['le Dʳ Petit, la Dʳᵉ Roux et Mᵍʳ Vial', 'le Dr Petit, la Dre Roux et Mgr Vial'],
    ['Mᵉ Roux, avocate', 'Me Roux, avocate'],
    ['la Cⁱᵉ de Sᵗᵉ-Anne', 'la Cie de Ste-Anne'],
    ['«Mʳ Petit»', '«Mr Petit»'],
  ])('%s is read on the line', (text, expected) => {
    const read = passage(text, 0, text.length);
    expect(read.text).toBe(expected);
    const end = expected.indexOf(' ');
    expect(spanIn(read, 0, end)).toEqual({ start: 0, end });
    expect(spanIn(read, 0, expected.length)).toEqual({ start: 0, end: text.length });
  });

  it.each([
    'le XXᵉ siècle',
    '1ʳᵉ séance',
    'Iᵉʳ Forum',
    'la Vᵉ République',
    'la Xᵐᵉ',
    'XIᵉˢ Rencontres',
    'le IIⁿᵈ débat',
    '10ⁿ',
    'xⁿ',
    'CDᵉ',
  ])('%s is a number, and stays as it is written', text => {
    expect(passage(text, 0, text.length).text).toBe(text);
  });

  it.each(['Anne Liᵃ, Paul Rouxᵇ', 'groupe Aᵃ', 'Yᵇ'])('%s has a mark, which is none of the name', text => {
    expect(passage(text, 0, text.length).text).toBe(text);
  });
});
