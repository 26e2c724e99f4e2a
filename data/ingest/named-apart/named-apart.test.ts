import { describe, expect, it } from 'vitest';
import { openDocument } from '../../document/open.ts';
import { readOutline } from '../outline.ts';

const PROGRAMME = `Colloque des fours, 12 mars 2024

9h00 Cuire en montagne
Anne Roux, maire de Lozac
Paul Petit, directeur du four de Brienne

10h30 Cuire en plaine
Claire Lenoir, boulangère à Brienne

`;

/** Everybody whom a reading tells of, and how. */
async function read(text: string) {
  const document = await openDocument(text, 'essai.txt');
  const source = { name: 'essai.txt', sha256: '', characters: text.length };
  const { appearances, diagnostics } = readOutline(document, source);
  const apart = diagnostics.filter(({ code }) => code === 'named-apart');
  return {
    spoken: appearances.filter(({ via }) => via === 'list').map(({ name }) => name.text),
    told: apart.map(({ args }) => `${args.reason} ${args.under}: ${args.name}`),
    groups: new Set(apart.map(({ args }) => args.group)).size,
    words: apart.map(({ args }) => text.slice(Number(args.start), Number(args.end))),
    roles: apart.map(({ args }) => args.role),
  };
}

describe('people who are named and do not speak', () => {
  it.each([
    ['Remerciements\nLise Marzin, administratrice\nYves Tremel', 'thanks Remerciements'],
    ['Merci à Lise Marzin et à Yves Tremel.', 'thanks Merci à Lise Marzin et à Yves Tremel.'],
    [
      'Comité scientifique :\nLise Marzin, professeure\nYves Tremel, professeur',
      'committee Comité scientifique',
    ],
    ['Comité d’organisation\nLise Marzin\nYves Tremel', 'committee Comité d’organisation'],
    ['L’équipe\nLise Marzin, chargée de mission\nYves Tremel', 'credits L’équipe'],
    ['Partenaires\nLise Marzin, directrice du musée\nYves Tremel', 'credits Partenaires'],
    ['Crédits\nLise Marzin\nYves Tremel', 'credits Crédits'],
    ['Bibliographie\nLise Marzin, Le pain, 2019\nYves Tremel, Le four, 2020', 'works Bibliographie'],
  ])('are told, with the line that they stand under: %s', async (words, head) => {
    const { spoken, told, groups } = await read(`${PROGRAMME}${words}\n`);
    expect(spoken).toEqual(['Anne Roux', 'Paul Petit', 'Claire Lenoir']);
    expect(told).toEqual([`${head}: Lise Marzin`, `${head}: Yves Tremel`]);
    expect(groups).toBe(1);
  });

  it('are told with the cast of a film, each where it stands', async () => {
    const { spoken, words } = await read(
      `${PROGRAMME}14h00 Projection\n\nRéalisation : Lise Marzin\nAvec : Yves Tremel, Jeanne Morvan\n`,
    );
    expect(spoken).not.toContain('Yves Tremel');
    expect(words.toSorted()).toEqual(['Jeanne Morvan', 'Lise Marzin', 'Yves Tremel']);
  });

  it('keep what they do', async () => {
    const { roles } = await read(`${PROGRAMME}Remerciements\nLise Marzin, directrice du musée\n`);
    expect(roles).toEqual(['directrice du musée']);
  });

  it('are no streets, schools or universities', async () => {
    const { told } = await read(
      `${PROGRAMME}Remerciements\nLycée Jean Moulin, rue Marie Curie\nUniversité Toulouse Jean Jaurès\n`,
    );
    expect(told).toEqual([]);
  });

  it('are told once, and not where they speak as well', async () => {
    const { told } = await read(
      `${PROGRAMME}Remerciements\nAnne Roux\nLise Marzin\n\nComité scientifique :\nLise Marzin\n`,
    );
    expect(told).toEqual(['thanks Remerciements: Lise Marzin']);
  });
});
