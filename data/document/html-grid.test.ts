import { describe, expect, it } from 'vitest';
import { openDocument } from './open.ts';

const page = (rows: string) =>
  `<!DOCTYPE html>\n<html><body><h1>Les haies</h1>\n<table>${rows}</table></body></html>`;
const valuesOf = async (rows: string) => {
  const { blocks, text } = await openDocument(page(rows), 'page.html');
  return blocks
    .filter(({ kind }) => kind === 'value')
    .map(({ value, span }) => [
      value?.record,
      value?.field,
      text.slice(span.start, span.end).replaceAll('\u2060', ''),
    ]);
};
const HEADS = '<tr><th>Horaire</th><th>Session</th><th>Intervenants</th></tr>';

describe('cells that reach over several rows or columns', () => {
  it('leave their columns to those beside and below them', async () => {
    expect(
      await valuesOf(
        `${HEADS}<tr><td rowspan="2">9h-10h</td><td>Planter</td><td>Anne Roux</td></tr>` +
          '<tr><td>Tailler</td><td>Paul Petit</td></tr><tr><td>10h</td><td colspan="2">Pause</td></tr>',
      ),
    ).toEqual([
      [0, 'hours', '9h-10h'],
      [0, 'title', 'Planter'],
      [0, 'speaker', 'Anne Roux'],
      [1, 'title', 'Tailler'],
      [1, 'speaker', 'Paul Petit'],
      [2, 'hours', '10h'],
      [2, 'title', 'Pause'],
    ]);
  });

  it('are counted where two of them overlap, where one has no end, and where a number is none', async () => {
    expect(
      (
        await valuesOf(
          `${HEADS}<tr><td rowspan="3">9h</td><td rowspan=2>Planter</td><td>Anne Roux</td></tr>` +
            '<tr><td>Paul Petit</td></tr><tr><td>Tailler</td><td>Jean Morel</td></tr>',
        )
      ).map(([record, field]) => [record, field]),
    ).toEqual([
      [0, 'hours'],
      [0, 'title'],
      [0, 'speaker'],
      [1, 'speaker'],
      [2, 'title'],
      [2, 'speaker'],
    ]);
    const fields = async (span: string) =>
      (
        await valuesOf(
          `${HEADS}<tr><td rowspan="${span}">9h</td><td>A</td><td>B</td></tr><tr><td>C</td><td>D</td></tr>`,
        )
      )
        .slice(3)
        .map(([, field]) => field);
    expect(await fields('0')).toEqual(['title', 'speaker']);
    expect(await fields('9999999')).toEqual(['title', 'speaker']);
    expect(await fields('deux')).toEqual(['hours', 'title']);
    expect(await fields('-2')).toEqual(['hours', 'title']);
  });

  it('give a head over two columns to both', async () => {
    expect(
      (
        await valuesOf(
          '<tr><th>Horaire</th><th colspan="2">Intervenants</th><th>Session</th></tr>' +
            '<tr><td>9h</td><td>Anne Roux</td><td>Paul Petit</td><td>Planter</td></tr>',
        )
      ).map(([, field]) => field),
    ).toEqual(['hours', 'speaker', 'speaker', 'title']);
  });
});
