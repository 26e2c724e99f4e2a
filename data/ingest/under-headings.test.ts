import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';

const TALKS = [
  ['Cuire sans four : un guide pour tous', 'Zélie Kerouan'],
  ['La pâte libre - comment la faire lever', 'Basile Tremarec'],
  ['Pourquoi le sel manque toujours ?', 'Adèle Noury et Paul Flochard'],
  ['Pétrir moins, dormir mieux', 'Yvon Marzin'],
] as const;

/** A diary of a day: a title, perhaps a format, who gave it, what the author thought. */
function diary(
  talks: readonly (readonly [string, string])[],
  format: string | null,
  mark: (name: string) => string,
) {
  const told = talks.map(([title, name]) =>
    [
      `# ${title}`,
      ...(format === null ? [] : [format]),
      '',
      mark(name),
      '',
      'On y parle de levain.',
      '',
    ].join('\n'),
  );
  return `Une belle journée chez les boulangers.\n\n${told.join('\n')}`;
}

async function speakersIn(text: string): Promise<readonly string[]> {
  const document = await openDocument(text, 'essai.md');
  const { sessions, appearances } = readOutline(document, {
    name: 'essai.md',
    sha256: '',
    characters: text.length,
  });
  return appearances
    .filter(({ part, via }) => part === 'speaker' && via === 'list')
    .map(({ name, session }) => `${sessions.find(({ id }) => id === session)?.title}: ${name.text}`);
}

const EXPECTED = TALKS.flatMap(([title, names]) => names.split(' et ').map(name => `${title}: ${name}`));

describe('names alone right under titles', () => {
  it.each([
    ['in bold, under a format', '_Format conférence, 50 minutes_', (name: string) => `**${name}**`],
    ['in bold', null, (name: string) => `**${name}**`],
    ['in italics', null, (name: string) => `_${name}_`],
    ['as a link', null, (name: string) => `[${name}](https://example.org/qui)`],
    ['plain', null, (name: string) => name],
  ])('are who gives the talk: %s', async (_, format, mark) => {
    expect(await speakersIn(diary(TALKS, format, mark))).toEqual(EXPECTED);
  });

  it('take three titles of one level: two are a chance', async () => {
    const text = (count: number) => diary(TALKS.slice(0, count), null, name => `**${name}**`);
    expect(await speakersIn(text(3))).toHaveLength(4);
    expect(await speakersIn(text(2))).toEqual([]);
  });

  it('take half of the titles of the level', async () => {
    const silent = (count: number) =>
      Array.from({ length: count }, (_, i) => `# Le pain de la semaine ${i}\n\nOn y parle de levain.\n`);
    const text = (count: number) =>
      `${diary(TALKS, null, name => `**${name}**`)}\n${silent(count).join('\n')}`;
    expect(await speakersIn(text(4))).toEqual(EXPECTED);
    expect(await speakersIn(text(5))).toEqual([]);
  });

  it('are no talks under the offices of a team', async () => {
    const team = ['Président', 'Trésorière', 'Le secrétariat', 'Contact'].map(
      (office, i) => [office, TALKS[i]?.[1] ?? ''] as const,
    );
    expect(await speakersIn(diary(team, null, name => `**${name}**`))).toEqual([]);
  });
});
