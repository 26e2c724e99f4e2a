import { describe, expect, it } from 'vitest';
import { readLines } from '../document/lines.ts';
import { plain } from '../document/open.ts';
import { isColonTitle } from './colon-titles.ts';
import { frontLineOf } from './front-lines.ts';

function colonTitles(text: string): readonly string[] {
  const lines = readLines(plain(text));
  const kinds = lines.map(frontLineOf);
  return lines
    .filter((_, at) => kinds[at] === 'label' && isColonTitle(lines, kinds, at))
    .map(line => line.text);
}

describe('a title with a colon', () => {
  it.each(['Santé et environnement : agir localement', 'Le canal à la française: un enjeu commun'])(
    '%s',
    title => {
      expect(colonTitles(`Colloque\n\n${title}\n\nParis, 17 avril 2014\n`)).toEqual([title]);
    },
  );

  it.each([
    'Conditions d’accès : libre et gratuit',
    'Public : élus et agents',
    'Entrée par le parc : demander le gardien',
    'Comité scientifique : Anne Roux et Paul Petit',
    'Salle du haut : second étage',
  ])('%s is a label', label => {
    expect(colonTitles(`Colloque\n\n${label}\n\nParis, 17 avril 2014\n`)).toEqual([]);
  });

  it.each(['Organisée par le laboratoire des sols', 'En partenariat avec le CNFPT'])(
    'stands over who holds the event: %s',
    holder => {
      expect(
        colonTitles(`Journée d’étude\nArchives et terroirs : l’enquête orale\n\n${holder}\n\n3 mai 2024\n`),
      ).toEqual(['Archives et terroirs : l’enquête orale']);
    },
  );

  it('is none among labels', () => {
    expect(
      colonTitles('Colloque\n\nSanté et travail : agir\nCouleur du badge : bleu ciel\n\n3 mai 2024\n'),
    ).toEqual([]);
  });
});
