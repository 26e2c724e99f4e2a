import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';

async function titleOf(text: string): Promise<string> {
  const document = await openDocument(text, 'essai.md');
  const source = { name: 'essai.md', sha256: '', characters: text.length };
  return readOutline(document, source).proceedings.title;
}

const BODY =
  '\n\n9h Introduction : Anne Roux, directrice\n\n10h Les sols vivants : Claire Morin, ingénieure\n';
/** A menu as the source of a page has it, with the lines between its entries that their marks leave. */
const menu = (entries: number, blank: number) =>
  Array.from({ length: entries }, (_, i) => `Rubrique ${String(i + 1)}`).join('\n'.repeat(blank));

describe('the first heading of a page', () => {
  it.each([3, 12, 24, 40])(
    'is its title below a menu, be there %i lines from entry to entry',
    async blank => {
      expect(await titleOf(`${menu(4, blank)}\n\n\n# Journée d’étude : les sols${BODY}`)).toBe(
        'Journée d’étude : les sols',
      );
    },
  );

  it('is none behind many words', async () => {
    expect(await titleOf(`${menu(60, 3)}\n\n\n# Journée d’étude : les sols${BODY}`)).not.toBe(
      'Journée d’étude : les sols',
    );
  });
});

describe('a heading that a dash parts from its day', () => {
  it.each([
    'Acteurs régionaux - 12 septembre 2024',
    'Acteurs régionaux – 12 septembre 2024',
    'Acteurs régionaux — jeudi 12 septembre 2024',
    'Acteurs régionaux - 12/09/2024',
  ])('says what, too: %s', async heading => {
    expect(await titleOf(`# ${heading}\n\n**Les discussions continuent sur le forum**${BODY}`)).toBe(
      'Acteurs régionaux',
    );
  });

  it('says where, if a town stands before the dash', async () => {
    const text = `# Clermont-Ferrand - 12 septembre 2024\n\n## Journée d’étude : les sols${BODY}`;
    expect(await titleOf(text)).toBe('Journée d’étude : les sols');
  });
});
