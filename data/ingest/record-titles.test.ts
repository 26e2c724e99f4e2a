import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';

const TALKS = [
  ['Cuire sans four : un guide pour tous', 'Zélie Kerouan'],
  ['La pâte libre et ses levains', 'Basile Tremarec'],
  ['Pourquoi le sel manque toujours ?', 'Adèle Noury et Paul Flochard'],
  ['Pétrir moins, dormir mieux', 'Yvon Marzin'],
] as const;

async function spokenIn(names: readonly string[], key = 'name'): Promise<readonly string[]> {
  const items = names.map(name => `- ${key}: "${name}"\n  video: "https://example.org/${name.length}"`);
  const text = `---\ntitle: "Archives"\ngallery:\n${items.join('\n\n')}\n---\n`;
  const document = await openDocument(text, 'essai.md');
  const source = { name: 'essai.md', sha256: '', characters: text.length };
  const { sessions, appearances } = readOutline(document, source);
  return appearances.map(
    ({ name, session }) => `${sessions.find(({ id }) => id === session)?.title}: ${name.text}`,
  );
}

const EXPECTED = TALKS.flatMap(([title, names]) => names.split(' et ').map(name => `${title}: ${name}`));

describe('records whose titles name people', () => {
  it.each([
    ['before a dash', (title: string, name: string) => `${name} - ${title}`],
    ['before a long dash', (title: string, name: string) => `${name} — ${title}`],
    ['behind a dash', (title: string, name: string) => `${title} – ${name}`],
    ['in brackets', (title: string, name: string) => `${title} (${name})`],
  ])('are read as who and what: %s', async (_, write) => {
    expect(await spokenIn(TALKS.map(([title, name]) => write(title, name)))).toEqual(EXPECTED);
    expect(
      await spokenIn(
        TALKS.map(([title, name]) => write(title, name)),
        'title',
      ),
    ).toEqual(EXPECTED);
  });

  it('may stand among pictures that all bear one name', async () => {
    const pictures = Array.from({ length: 20 }, () => 'gallery item');
    expect(await spokenIn([...pictures, ...TALKS.map(([title, name]) => `${name} - ${title}`)])).toEqual(
      EXPECTED,
    );
  });

  it('take three of a shape', async () => {
    const written = TALKS.map(([title, name]) => `${name} - ${title}`);
    expect(await spokenIn(written.slice(0, 3))).toHaveLength(4);
    expect(await spokenIn(written.slice(0, 2))).toEqual([]);
  });

  it('are titles where what a dash parts is no name', async () => {
    expect(
      await spokenIn([
        'Atelier cuisine - Cuire sans four chez soi',
        'Table ronde - La pâte libre et ses levains',
        'Grand débat - Pourquoi le sel manque toujours',
      ]),
    ).toEqual([]);
  });
});
