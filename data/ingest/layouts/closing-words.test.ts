import { describe, expect, it } from 'vitest';
import { readLine } from './read-line.ts';

/** "Anne Roux [maire]" for each whom an entry names. */
const on = (line: string) =>
  (readLine(line, true)?.people ?? []).map(({ name, role }) => {
    const said = role === null ? '' : ` [${line.slice(...role)}]`;
    return `${line.slice(name.start, name.end)}${said}`;
  });

describe('who opens or closes', () => {
  it.each([
    ['Mot de la fin : Anne Roux', 'Anne Roux'],
    ['mot de conclusion : Anne Roux', 'Anne Roux'],
    ['Mot de remerciement, Anne Roux', 'Anne Roux'],
    ['Propos introductifs : Anne Roux', 'Anne Roux'],
    ['Propos conclusifs – Anne Roux', 'Anne Roux'],
    ['Clôture par le DRAAF, Paul Petit', 'Paul Petit [DRAAF]'],
    ['Ouverture par la DASEN du Cher, Mme Anne Roux', 'Anne Roux [DASEN du Cher]'],
    ['Clôture par le préfet, Paul Petit', 'Paul Petit [préfet]'],
  ])('is named behind the words that say so: %s', (line, person) => {
    expect(on(line)).toEqual([person]);
  });

  it.each(['Propos sur la fin : les haies', 'Mot de la fin : la salle', 'Clôture par le CNRS Paul Petit'])(
    'is nobody without a name or a comma: %s',
    line => {
      expect(on(line).join()).not.toContain('CNRS]');
    },
  );
});

describe('who gives a report', () => {
  it.each([
    ['- Rapport financier : Anne Roux, trésorière', 'title-first'],
    ['- Bilan de l’association : Paul Petit, président', 'title-first'],
    ['- Agence de l’eau : Paul Petit, président', 'body-first'],
  ])('stands behind its title: %s', (line, layout) => {
    expect(readLine(line, true)?.layout).toBe(layout);
  });
});
