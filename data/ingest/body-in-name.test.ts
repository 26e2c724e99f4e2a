import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';

async function spokenIn(text: string, name = 'essai.md'): Promise<readonly string[]> {
  const source = { name, sha256: '', characters: text.length };
  const { appearances } = readOutline(await openDocument(text, name), source);
  return appearances.map(({ name, role }) => `${name.text}${role === null ? '' : ` (${role.text})`}`);
}

const list = (names: readonly string[]) => `# Journée\n\n${names.map(name => `- ${name}`).join('\n')}\n`;
const PLAIN = ['Claire Vasseur (LIPN)', 'Paul Martin (LISN)', 'Anne Roux (ENS)', 'Chloé Floch (SIS)'];
const SHOUTED = ['Claire VASSEUR (LIPN)', 'Paul MARTIN (LISN)', 'Anne ROUX (ENS)', 'Chloé FLOCH (SIS)'];

describe('capitals behind a name', () => {
  it('are a team where the document writes families as words', async () => {
    const found = await spokenIn(
      list([...PLAIN, 'Marco Bellini ORION (LISN)', 'Anéva Ouldane Tsifak MORPH (SIS)']),
    );
    expect(found.slice(4)).toEqual(['Marco Bellini (ORION (LISN))', 'Anéva Ouldane Tsifak (MORPH (SIS))']);
  });

  it.each(['Fatou Binetou SARR (IFAN)', 'Anne Marie DUBOIS (ENS)'])(
    'are the family where the document writes it so: %s',
    async line => {
      const [name = ''] = line.split(' (');
      expect((await spokenIn(list([...SHOUTED, line])))[4]).toContain(name);
    },
  );

  it('are the family behind two given names, however the others are written', async () => {
    expect((await spokenIn(list([...PLAIN, 'Anne Marie DUBOIS (ENS)'])))[4]).toContain('Anne Marie DUBOIS');
  });
});

describe('people whom only the lines of their cell part', () => {
  const table = (cell: string) =>
    `# Exposés\n\n|Heure|Orateur|Titre|\n|---|---|---|\n|13h|Adrien Roche|Automates|\n|14h|${cell}|Stockage|\n`;

  it('are people of their own', async () => {
    const found = await spokenIn(table('Marc Antoni <br> Frédéric Payet<br/>Laure Noury'));
    expect(found).toEqual(['Adrien Roche', 'Marc Antoni', 'Frédéric Payet', 'Laure Noury']);
  });

  it('are one with the body on the next line', async () => {
    expect(await spokenIn(table('Marc Antoni <br> Université de Caen'))).toContain(
      'Marc Antoni (Université de Caen)',
    );
  });
});
