import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';

async function titlesIn(text: string): Promise<readonly string[]> {
  const document = await openDocument(text, 'essai.md');
  const source = { name: 'essai.md', sha256: '', characters: text.length };
  return readOutline(document, source).sessions.map(({ title }) => title);
}

const programme = (heading: string, portraits: string) => `# Journées des rives

## 9h Les digues
- Anne Roux, hydrologue
- Paul Petit, maire

## 10h Les gués
- Luc Noir, géographe

## 11h Les lavoirs
- Jeanne Blanc, historienne

## 12h Les moulins
- Rose Vert, meunière

## ${heading}
${portraits}
`;
const KNOWN = '- Anne Roux, hydrologue au CNRS\n- Luc Noir, professeur de géographie à Redon\n';
const SESSIONS = ['Les digues', 'Les gués', 'Les lavoirs', 'Les moulins'];

describe('who speaks, told once more behind the programme', () => {
  it.each([
    'Intervenants',
    'Les intervenants',
    'Nos intervenant·es',
    'Biographies',
    'Intervenants et intervenantes',
  ])('is no session under %s', async heading =>
    expect(await titlesIn(programme(heading, KNOWN))).toEqual(SESSIONS),
  );

  it('keeps its heading where somebody speaks in no session', async () => {
    const found = await titlesIn(programme('Intervenants', `${KNOWN}- Max Gris, batelier\n`));
    expect(found).toEqual([...SESSIONS, 'Intervenants']);
  });

  it('leaves out one of five who speaks nowhere, and not one of four', async () => {
    const more = [
      '- Paul Petit, maire de Redon',
      '- Jeanne Blanc, historienne à Caen',
      '- Max Gris, batelier',
    ];
    const five = await titlesIn(programme('Intervenants', `${KNOWN}${more.join('\n')}\n`));
    expect(five).toEqual(SESSIONS);
    const four = await titlesIn(programme('Intervenants', `${KNOWN}${more.slice(1).join('\n')}\n`));
    expect(four).toEqual([...SESSIONS, 'Intervenants']);
  });

  it('is a session where there is no programme', async () => {
    const found = await titlesIn(
      `# Journées des rives\n\n## 9h Les digues\n- Anne Roux, hydrologue\n- Luc Noir, maire\n\n## Intervenants\n${KNOWN}`,
    );
    expect(found).toContain('Les digues');
  });
});
