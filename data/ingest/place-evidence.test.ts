import { describe, expect, it } from 'vitest';
import type { Place } from '../reference/divisions.ts';
import { boundsOf } from '../text/bounds.fixture.ts';
import { nameWords } from './name-words.ts';
import { type DocumentNames, isDivision, isTown, type Standing } from './place-evidence.ts';
import { isSeat } from './state-offices.ts';

const NOTHING: DocumentNames = { small: new Set(), people: new Set(), known: new Set() };
const ALONE: Standing = { listed: false, behindBody: false };

function placeOf(name: string, more: Partial<Place> = {}): Place {
  const place = { level: 'commune', code: '76001', department: '76', region: '28' } as const;
  return { ...place, name, population: 500, populationYear: 2023, article: 0, ...more };
}

/** Whether the words in brackets of a text are meant as a place: "à [Orvannes]". */
function asks<T>(
  text: string,
  ask: (...given: readonly [ReturnType<typeof nameWords>, number, number, string]) => T,
): T {
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  const words = nameWords(text.replace(/[[\]]/gu, ''));
  const from = words.findIndex(word => word.start >= start);
  const to = words.findLastIndex(word => word.end <= end) + 1;
  return ask(words, from, to, text.slice(start + 1, end + 1));
}

const town = (
  text: string,
  population = 500,
  { names = NOTHING, stand = ALONE }: { names?: Partial<DocumentNames>; stand?: Partial<Standing> } = {},
) =>
  asks(text, (words, from, to, name) =>
    isTown(
      words,
      { from, to, places: [placeOf(name, { population })], form: 'official' },
      { ...NOTHING, ...names },
      { ...ALONE, ...stand },
    ),
  );
const KNOWN = { names: { known: new Set(['commune:76001']) } };

describe('a bare name in a sentence', () => {
  it('is a town from 20,000 people on, and one in a list of places above 2,000', () => {
    const large = (thousands: number) =>
      town('On parle de tout, Orvannes et le reste, [Orvannes] en parle', thousands);
    expect(boundsOf([19_998, 20_003], large)).toEqual([20_000]);
    expect(
      boundsOf([1998, 2003], n => town('les rives, [Orvannes] parle', n, { stand: { listed: true } })),
    ).toEqual([2001]);
  });

  it('is a town behind "à", where the document knows it, and beside its department', () => {
    expect([town('on va à [Orvannes] demain'), town('puis [Orvannes] demain')]).toEqual([true, false]);
    expect(town('puis [Orvannes] demain', 500, KNOWN)).toBe(true);
    expect(town('puis [Orvannes] (Sarthe) demain')).toBe(true);
    expect([town('on va au [Orvannes]'), town('on va au [Orvannes]', 20_000)]).toEqual([false, true]);
  });

  it('is none beside another capital, behind a civility, or behind the name of a body unless that leads to it', () => {
    expect(town('à [Orvannes] Michel demain')).toBe(false);
    expect(town('chez Michel [Orvannes] demain', 30_000)).toBe(false);
    expect(town('chez ADEME [Orvannes] demain', 30_000)).toBe(true);
    expect(town('chez Ademe [Orvannes] demain', 30_000, { stand: { behindBody: true } })).toBe(true);
    expect(town('voit Mme [Orvannes] demain', 30_000)).toBe(false);
    expect(town('le [Orvannes] et Michel demain', 30_000)).toBe(true);
  });

  it('is none that is somebody’s name, unless it is known or large and led to', () => {
    const names = { people: new Set(['orvannes']) };
    expect(town('on va à [Orvannes] demain', 19_999, { names })).toBe(false);
    expect(town('on va à [Orvannes] demain', 20_000, { names })).toBe(true);
    const of = (population: number) => town('la ville de [Orvannes] demain', population, { names });
    expect(boundsOf([49_998, 50_003], of)).toEqual([50_000]);
    const any = (population: number) => town('puis [Orvannes] demain', population, { names });
    expect(boundsOf([999_998, 1_000_003], any)).toEqual([1_000_000]);
    expect(town('on va à [Orvannes]', 500, { names: { ...names, ...KNOWN.names } })).toBe(true);
    expect(town('puis [Orvannes] demain', 500, { names: { ...names, ...KNOWN.names } })).toBe(false);
  });

  it('is none that is an ordinary word, unless it is led to and known or large', () => {
    const names = { small: new Set(['orvannes']) };
    expect(town('puis [Orvannes] demain', 30_000, { names })).toBe(false);
    expect(town('on va à [Orvannes] demain', 500, { names })).toBe(false);
    expect(town('on va à [Orvannes] demain', 30_000, { names })).toBe(true);
    expect(town('on va à [Tours] demain', 500)).toBe(false);
  });

  it('is a town by its length: of three words behind a hyphen, of two behind "de" or in a list', () => {
    expect(town('puis [Orvannes-sur-Mer] demain')).toBe(true);
    expect(town('puis [Orvannes sur Mer] demain')).toBe(false);
    expect(town('la ville de [Orvannes sur Mer] demain')).toBe(true);
    expect(town('puis [Orvannes Plage] demain')).toBe(false);
    expect(town('la ville de [Orvannes Plage] demain')).toBe(true);
    expect(town('puis [Orvannes Plage] demain', 500, { stand: { listed: true } })).toBe(true);
  });
});

describe('a bare name of a department or a region', () => {
  const division = (
    text: string,
    article: Place['article'],
    names: Partial<DocumentNames> = {},
    level = 'department',
  ) =>
    asks(text, (words, from, to, name) =>
      isDivision(
        words,
        {
          from,
          to,
          places: [placeOf(name, { level: level as Place['level'], code: '76', article })],
          form: 'official',
        },
        { ...NOTHING, ...names },
        ALONE,
      ),
    );

  it.each([
    ['on va dans le [Orvan]', 2],
    ['la vie du [Orvan]', 2],
    ['on va au [Orvan]', 2],
    ['on aime la [Orvane]', 3],
    ['on aime les [Orvans]', 4],
    ['la vie des [Orvans]', 4],
    ['on va aux [Orvans]', 4],
    ['on aime l’[Orvane]', 5],
  ] as const)('is one behind its article: %s', (text, article) => {
    expect(division(text, article)).toBe(true);
    expect(division(text, article === 5 ? 2 : 5)).toBe(false);
  });

  it('is one without an article, behind "en", and with one that rivers share only where the document knows it', () => {
    expect(division('puis [Orvan] parle', 0)).toBe(true);
    expect(division('puis [Orvan] parle', 1)).toBe(true);
    expect(division('puis [Orvan] parle', 2)).toBe(false);
    expect(division('on va en [Orvan]', 3)).toBe(true);
    expect(division('on aime la [Loire]', 3)).toBe(false);
    expect(division('on va dans la [Loire]', 3)).toBe(true);
    const known = { known: new Set(['department:76']) };
    expect(division('on aime la [Loire]', 3, known)).toBe(true);
    expect(division('la vie de [Loire]', 3, known)).toBe(true);
    expect(division('puis [Loire] parle', 3, known)).toBe(false);
    expect(division('puis [Loire] parle', 3, { known: new Set(['region:76']) }, 'region')).toBe(true);
    expect(division('puis [Orvan] parle', 0, { people: new Set(['orvan']) })).toBe(false);
    expect(division('chez Michel [Orvan] demain', 0)).toBe(false);
  });
});

describe('the seat of a member of parliament', () => {
  it('is named within eight words, in the same sentence, behind a party in brackets or not', () => {
    const seat = (text: string) => asks(`${text} [Manche]`, (words, from) => isSeat(words, from));
    expect([seat('sénatrice de la'), seat('député (PS) de la'), seat('maire de la')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(seat('députée de la 3e circonscription de la')).toBe(true);
    expect(seat('députée. On va dans la')).toBe(false);
    expect(seat('députée qui parle de la')).toBe(false);
  });
});
