import { describe, expect, it } from 'vitest';
import { readLines } from '../document/lines.ts';
import { readHeadsOverLists } from './heads-over-lists.ts';
import { ledIn } from './spoken.fixture.ts';

const linesOf = (...texts: readonly string[]) => readLines({ text: texts.join('\n'), blocks: [] });

const day = (parts: string) => `Colloque des rives\n\nNantes, 3 mai 2023\n\n${parts}`;

describe('plain lines over lists of what is given', () => {
  it('open a session each, be the names behind the titles or below them', async () => {
    expect(
      await ledIn(
        day(
          'Des rives pour tous\n\n- Planter des saules, Anne Roux (ONF)\n- Tenir les berges, Paul Petit (CUMA)\n\nQuelles rives pour demain ?\n\n- Le bois et la vase, Luc Morel (Ademe)\n- Les oiseaux du marais, Zoé Marin (LPO)\n',
        ),
        'essai.txt',
      ),
    ).toEqual([
      'Planter des saules: Anne Roux',
      'Tenir les berges: Paul Petit',
      'Le bois et la vase: Luc Morel',
      'Les oiseaux du marais: Zoé Marin',
    ]);
    expect(
      await ledIn(
        day(
          'Garder\n\n• Les toits de chaume : une histoire longue\n  Anne Roux et Paul Petit, Agence du Val\n• Les murs de terre\n  Luc Morel, maçon\n\nTransmettre\n\n• Les gestes du métier\n  Zoé Marin, menuisière\n• Les outils de la main\n  Jeanne Blanc, vannière\n',
        ),
        'essai.txt',
      ),
    ).toEqual([
      'Les toits de chaume : une histoire longue: Anne Roux + Paul Petit',
      'Les murs de terre: Luc Morel',
      'Les gestes du métier: Zoé Marin',
      'Les outils de la main: Jeanne Blanc',
    ]);
  });

  it('are none over lists of people alone, of committees and of what nobody gives', async () => {
    const heads = (text: string) => [...readHeadsOverLists(linesOf(...text.split('\n'))).keys()];
    const list = '\n\n- Planter, Anne Roux\n- Tenir, Paul Petit\n\n';
    expect(heads(`La haie${list}La rive${list}`)).toEqual([0, 5]);
    expect(heads(`La haie${list}La rive\n\n- Planter\n- Tenir\n`)).toEqual([]);
    expect(heads(`La haie\n\n- Anne Roux\n- Paul Petit\n\nLa rive\n\n- Luc Morel\n- Zoé Marin\n`)).toEqual(
      [],
    );
    expect(heads(`Comité scientifique${list}Partenaires${list}`)).toEqual([]);
    expect(heads(`Nous avons planté des haies.${list}Elles ont poussé.${list}`)).toEqual([]);
  });
});
