import { describe, expect, it } from 'vitest';
import { rejoined, withoutAsides } from './asides.ts';
import { passage, spanIn } from './normalise.ts';

const clean = (text: string) => withoutAsides(passage(text, 0, text.length)).text;
const joined = (text: string) => rejoined(passage(text, 0, text.length), text).text;

describe('what stands behind a name and is none of it', () => {
  it('is left out: addresses, handles, marks of footnotes', () => {
    expect(clean('Anne Roux <a.roux@exemple.example>, maire')).toBe('Anne Roux, maire');
    expect(clean('Anne Roux (a.roux@exemple.example), maire')).toBe('Anne Roux, maire');
    expect(clean('Anne Roux – a.roux@exemple.example – maire')).toBe('Anne Roux – maire');
    expect(clean('Anne Roux (@aroux), maire')).toBe('Anne Roux, maire');
    expect(clean('Anne Roux - CNRS <https://exemple.example/ar>')).toBe('Anne Roux - CNRS');
    expect(clean('Anne Roux¹, Paul Petit² ³ et Luc Blanc†, CNRS')).toBe(
      'Anne Roux, Paul Petit et Luc Blanc, CNRS',
    );
    expect(clean('Anne Lescop [1], maire')).toBe('Anne Lescop, maire');
    expect(clean('Anne Lescop, lauréate du prix de la Ville 2009 [2].')).toBe(
      'Anne Lescop, lauréate du prix de la Ville 2009.',
    );
    expect(clean('Anne Lescop1, Paul Durandel1,2 et Luc Blanc')).toBe(
      'Anne Lescop, Paul Durandel et Luc Blanc',
    );
  });

  it('is kept where it is part of the words', () => {
    for (const text of [
      '120 m² à bâtir',
      'le covid19, un choc',
      'moins de < 5 %',
      'Horizon 2020, Plan 2',
      'a @ b',
    ])
      expect(clean(text)).toBe(text);
  });

  it('leaves every other character where it stands in the file', () => {
    const text = 'Anne Roux <a@b.example>, maire de Caen';
    const p = withoutAsides(passage(text, 0, text.length));
    const { start, end } = spanIn(p, p.text.indexOf('maire'), p.text.length);
    expect(text.slice(start, end)).toBe('maire de Caen');
  });
});

describe('a word that the end of a line has cut', () => {
  it('is put together, without the hyphen where the whole is one word', () => {
    expect(joined('directrice des ser-\nvices')).toBe('directrice des services');
    expect(joined('chargée de la muséo-\ngraphie')).toBe('chargée de la muséographie');
  });

  it('keeps a hyphen of its own', () => {
    expect(joined('Claire MORVAN-\nLESCOP')).toBe('Claire MORVAN-LESCOP');
    expect(joined('un rendez-\nvous')).toBe('un rendez-vous');
    expect(joined('la vice-\nprésidente')).toBe('la vice-présidente');
  });

  it('is none where the hyphen hangs, or stands inside a line', () => {
    expect(joined('macro-\net microéconomie')).toBe('macro- et microéconomie');
    expect(joined('des ser- vices')).toBe('des ser- vices');
  });
});
