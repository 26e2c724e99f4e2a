import { expect, it } from 'vitest';
import { readLines } from './lines.ts';

const words = (text: string) => readLines({ text, blocks: [] }).map(line => line.text);

it.each([
  ['9h00 : Accueil |', '9h00 : Accueil'],
  ['« Les rives » Anne Roux  |', '« Les rives » Anne Roux'],
  ['|', ''],
])('a bar that ends a line is no word of it where it is the only one: %j', (line, expected) => {
  expect(words(line)).toEqual([expected]);
});

it.each(['9h00 | Accueil |', '| 9h00 | Accueil |', 'Redon|'])('a row keeps its bars: %j', line => {
  expect(words(line)).toEqual([line]);
});
