import { expect, it } from 'vitest';
import { HIDDEN } from '../text/hidden.ts';
import { openDocument } from './open.ts';

async function titleOf(value: string): Promise<string | undefined> {
  const text = `sessions:\n  - title: ${value}\n    speaker: Anne Roux\n  - title: La suite\n    speaker: Paul Petit\n`;
  const { text: shown, blocks } = await openDocument(text, 'programme.yml');
  expect(shown.length).toBe(text.length);
  return blocks
    .filter(({ value: of }) => of?.field === 'title')
    .map(({ span }) => shown.slice(span.start, span.end).replaceAll(HIDDEN, ''))[0];
}

it.each([
  [String.raw`"Le projet \"Haies vives\" en Campanie"`, 'Le projet "Haies vives" en Campanie'],
  [String.raw`"L\u2019eau, l\xe9gende \U0001F30A"`, 'L’eau, légende \u{1F30A}'],
  [String.raw`"Les haies\tet\_les talus"`, 'Les haies et\u00a0les talus'],
  [String.raw`"Un chemin C:\\haies"`, String.raw`Un chemin C:\haies`],
  [String.raw`"Les haies <b>vives</b> dites \"bocage\""`, 'Les haies vives dites "bocage"'],
  ["'L''eau qu''on boit'", "L'eau qu'on boit"],
  [String.raw`'Une barre \"droite\"'`, String.raw`Une barre \"droite\"`],
  ["Sans guillemets, ''rien''", "Sans guillemets, ''rien''"],
])('shows what a value of YAML says: %s', async (written, said) => {
  expect(await titleOf(written)).toBe(said);
});
