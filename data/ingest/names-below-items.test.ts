import { describe, expect, it } from 'vitest';
import { readLines } from '../document/lines.ts';
import { readNamesBelowItems } from './names-below-items.ts';
import { spokenIn } from './spoken.fixture.ts';

const linesOf = (...texts: readonly string[]) => readLines({ text: texts.join('\n'), blocks: [] });

const list = (items: readonly string[]) => `Colloque des rives\n\n3 mai 2023\n\n${items.join('\n')}\n`;

describe('who stands below the items of a plain list', () => {
  it('gives what the item says, as long as the line over the name may be', async () => {
    expect(
      await spokenIn(
        list([
          '• Aménager des berges qualitatives : un levier pour revitaliser les bourgs',
          '  Anne Vial, Marion Blanc et Paul Petit, Cerema',
          '• Revitalisation des quais et des marchés : des méthodes coopératives à suivre',
          '  Luc Morel, Rives Vivantes',
          '• Offrir des quais accessibles à tous et polyvalents : la ville de La Verpillon',
          '  Zoé Marin, La Verpillon (38)',
        ]),
        'essai.txt',
      ),
    ).toEqual([
      'Aménager des berges qualitatives : un levier pour revitaliser les bourgs: Anne Vial (Cerema) + Marion Blanc (Cerema) + Paul Petit (Cerema)',
      'Revitalisation des quais et des marchés : des méthodes coopératives à suivre: Luc Morel (Rives Vivantes)',
      'Offrir des quais accessibles à tous et polyvalents : la ville de La Verpillon: Zoé Marin (La Verpillon (38))',
    ]);
  });

  it('is nobody where lines were cut at the width of the page, or where books are listed', async () => {
    expect(
      await spokenIn(
        list([
          '- Les digues de Loire, une histoire longue qui commence',
          '  avec les moines et finit aujourd’hui',
          '- Les crues en hiver, ce que disent les archives de la',
          '  Ville de Tours',
        ]),
        'essai.txt',
      ),
    ).toEqual([]);
    const items = (...below: readonly string[]) =>
      readNamesBelowItems(linesOf(...below.flatMap(line => ['- Les digues de Loire', `  ${line}`]))).size;
    expect(items('Anne Roux, Presses du Val', 'Zoé Marin, agence de l’eau')).toBe(2);
    expect(items('Anne Roux, Presses du Val, 2012', 'Zoé Marin, L’Eau, 2014')).toBe(0);
    expect(items('Anne Roux, Presses du Val')).toBe(0);
  });
});
