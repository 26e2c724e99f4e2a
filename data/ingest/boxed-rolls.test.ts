import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';

async function rollOf(text: string, name: string): Promise<string> {
  const { appearances } = readOutline(await openDocument(text, name), {
    name,
    sha256: '',
    characters: text.length,
  });
  return appearances.map(({ name: { text: who }, part }) => `${who} ${part}`).join(', ');
}

const minutes = (roll: string) => `# Compte rendu du bureau du 3 mars 2021\n\nPrésents :\n\n${roll}\n`;

describe('a roll with boxes', () => {
  it.each([
    ['- [x] Anne Roux\n- [ ] Luc Morel\n- [X] Julie Salou', 'cr.md'],
    ['* ✅ Anne Roux\n* ❌ Luc Morel\n* ✅ Julie Salou', 'cr.md'],
    ['☒ Anne Roux\n☐ Luc Morel\n☒ Julie Salou', 'cr.txt'],
    ['- [x] Anne Roux\n\n- [ ] Luc Morel\n- [x] Julie Salou', 'cr.md'],
  ])('says by a tick who came: %j', async (roll, name) => {
    expect(await rollOf(minutes(roll), name)).toBe(
      'Anne Roux participant, Luc Morel absent, Julie Salou participant',
    );
  });

  it('says nothing where none is ticked', async () => {
    expect(await rollOf(minutes('- [ ] Anne Roux\n- [ ] Luc Morel'), 'cr.md')).toBe(
      'Anne Roux participant, Luc Morel participant',
    );
  });
});
