import { describe, expect, it } from 'vitest';
import { readLines } from '../document/lines.ts';
import { plain } from '../document/open.ts';
import { withoutByline } from './bylines.ts';

const REST = 'Le colloque s’est tenu à Redon.\nAnne Roux a présenté la carte.';

function kept(head: string): readonly string[] {
  return withoutByline(readLines(plain(`${head}\n${REST}`)))
    .map(({ text }) => text)
    .filter(text => text !== '');
}

describe('who wrote a report', () => {
  it.each([
    'Par Paul Petit, étudiant à l’université de Caen',
    'Compte rendu rédigé par Paul Petit',
    'Auteurs : Paul Petit et Luc Morel',
    'Paul Petit1, Luc Morel2 et Claire Martin2',
  ])('stands in a line that is left out: %s', line => {
    expect(kept(`Synthèse du colloque « Eau »\n${line}`)).toEqual([
      'Synthèse du colloque « Eau »',
      ...REST.split('\n'),
    ]);
  });

  it('is followed by where they work', () => {
    expect(
      kept('Synthèse du colloque « Eau »\nPaul Petit1 et Luc Morel2\n1CNRS et Inrae\n2AFEPTB'),
    ).toHaveLength(3);
  });

  it.each([
    'Conférence « Eau »\nPar Paul Petit, hydrologue',
    'Colloque « Eau »\n9h00 Par Paul Petit, hydrologue',
    'Colloque « Eau »\nPar tous les temps',
    'Par Paul Petit, hydrologue',
  ])('is not whoever gave a lecture, and nobody where nobody is named: %s', head => {
    expect(kept(head)).toEqual([...head.split('\n'), ...REST.split('\n')]);
  });
});
