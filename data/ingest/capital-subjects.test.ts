import { describe, expect, it } from 'vitest';
import { readLines } from '../document/lines.ts';
import { plain } from '../document/open.ts';
import { capitalSubjects } from './capital-subjects.ts';

const SAID = 'Le secrétaire lit le rapport et remercie les bénévoles.\n';
const TEXT = `ASSEMBLÉE GÉNÉRALE
Procès-verbal

L’assemblée se réunit le 9 mars à la salle des fêtes.

RAPPORT MORAL
${SAID}
RAPPORT D’ACTIVITÉ
${SAID}
ÉLECTION DU BUREAU
${SAID}`;

const calledIn = (text: string) => capitalSubjects(readLines(plain(text))).map(line => line.text);

describe('subjects in capitals', () => {
  it('are each over what was said on it', () => {
    expect(calledIn(TEXT)).toEqual(['RAPPORT MORAL', 'RAPPORT D’ACTIVITÉ', 'ÉLECTION DU BUREAU']);
  });

  it.each([
    ['two', TEXT.replace('ÉLECTION DU BUREAU', 'Élection du bureau')],
    [
      'names of people',
      TEXT.replace('ÉLECTION DU BUREAU', 'JULIE GARNIER').replace('RAPPORT MORAL', 'CLAIRE MARTIN'),
    ],
    ['a roll', TEXT.replace('RAPPORT MORAL', 'ÉTAIENT PRÉSENTS :')],
    ['over one another', TEXT.replace(`RAPPORT MORAL\n${SAID}`, 'RAPPORT MORAL\n')],
  ])('are none where they are %s', (_, text) => {
    expect(calledIn(text)).toEqual([]);
  });
});
