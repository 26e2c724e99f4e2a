import { describe, expect, it } from 'vitest';
import { overlaps } from './ink.fixture.ts';
import { layer, PAGE, WORDS } from './word-page.fixture.ts';
import { wordWebScene } from './word-web.ts';

describe('the network of words', () => {
  const nodes = ['santé', 'ville', 'budget', 'école'].map((key, i) => ({
    key,
    label: key,
    f: 4 * (i + 1),
    theme: null,
    say: key,
  }));
  const links = [
    { a: 'santé', b: 'ville', S: 3, say: 'santé et ville' },
    { a: 'budget', b: 'école', S: 2, say: 'budget et école' },
  ];
  const input = {
    ...PAGE,
    nodes,
    links,
    words: {
      ...WORDS,
      themes: [],
      noTheme: 'Hors thème',
      legendThemes: 'Couleur',
      legendSize: 'Taille',
      legendWidth: 'Trait',
      more: (count: number) => `${count} de plus.`,
    },
  };

  it('draws each word and each link once, and is the same twice', () => {
    const scene = wordWebScene(input);
    expect(layer(scene, 'words')).toHaveLength(4);
    expect(layer(scene, 'links').map(m => m.key)).toEqual(['link:santé|ville', 'link:budget|école']);
    expect(wordWebScene(input)).toEqual(scene);
  });

  it('leaves out the words of the weakest links where the room is short, and says how many', () => {
    const many = Array.from({ length: 30 }, (_, i) => `transition${i}`);
    const crowd = {
      ...input,
      size: { width: 420, height: 260 },
      nodes: many.map(key => ({ key, label: key, f: 9, theme: null, say: key })),
      links: many.slice(1).map((key, i) => ({ a: many[i] ?? '', b: key, S: i === 20 ? 9 : 3, say: key })),
    };
    const scene = wordWebScene(crowd);
    const shown = layer(scene, 'words').map(({ key }) => key);
    expect(shown.length).toBeGreaterThan(2);
    expect(shown).toEqual(expect.arrayContaining(['word:transition20', 'word:transition21']));
    expect(overlaps(scene)).toEqual([]);
    const [note] = layer(scene, 'note');
    expect(note?.kind === 'text' && note.text).toBe(`${30 - shown.length} de plus.`);
    // What is drawn of the links has both its ends.
    for (const { key } of layer(scene, 'links'))
      for (const end of key.slice('link:'.length).split('|')) expect(shown).toContain(`word:${end}`);
    expect(layer(wordWebScene({ ...crowd, size: { width: 1600, height: 1200 } }), 'note')).toEqual([]);
  });

  it('leaves out three of twenty at a time, and never the last two', () => {
    const others = Array.from({ length: 29 }, (_, i) => `transition${i}`);
    const shownIn = (height: number) => {
      const scene = wordWebScene({
        ...input,
        size: { width: 420, height },
        nodes: ['hub', ...others].map(key => ({ key, label: key, f: 9, theme: null, say: key })),
        links: others.map(key => ({ a: 'hub', b: key, S: 3, say: key })),
      });
      return layer(scene, 'words').length;
    };
    const shown = [160, 200, 240, 320, 400, 520, 600, 780, 880].map(shownIn);
    const steps = [30, 25, 21, 17, 14, 11, 9, 7, 5, 4, 3, 2];
    expect(shown.filter(count => !steps.includes(count))).toEqual([]);
    expect(new Set(shown).size).toBeGreaterThan(4);
    expect(Math.min(...shown)).toBe(2);
  });

  it('stands without words', () => {
    expect(layer(wordWebScene({ ...input, nodes: [], links: [] }), 'words')).toEqual([]);
  });
});
