import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { explain } from './explain.ts';

const TEXT = `# Journée des rives

## Table ronde : les crues

- Anne Roux, maire de Caen
- Paul Petit, préfet de la Sarthe

La crue revient chaque hiver. Elle emporte les berges.
`;

async function explained(text: string) {
  const document = await openDocument(text, 'essai.md');
  return explain(document, { name: 'essai.md', sha256: '', characters: text.length });
}

describe('why a line was read as it was', () => {
  it('is said of every line, numbered as an editor does', async () => {
    const lines = await explained(TEXT);
    expect(lines.map(({ line, verdict }) => [line, verdict])).toEqual([
      [1, 'document-title'],
      [2, 'blank'],
      [3, 'title'],
      [4, 'blank'],
      [5, 'people'],
      [6, 'people'],
      [7, 'blank'],
      [8, 'text'],
      [9, 'blank'],
    ]);
  });

  it('gives the names, the reasons and their sum', async () => {
    const [person] = (await explained(TEXT)).filter(({ line }) => line === 5);
    expect(person).toMatchObject({ block: 'item 1', session: 'P1' });
    expect(person?.layout?.names).toEqual(['Anne Roux']);
    const sum = person?.reasons.reduce((all, { weight }) => all + weight, 0) ?? 0;
    expect(person?.belief).toBeCloseTo(sum);
    expect(person?.reasons.map(({ code }) => code)).toContain('line');
  });
});
