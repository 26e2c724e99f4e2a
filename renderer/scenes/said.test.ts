import { describe, expect, it } from 'vitest';
import { PICTURES } from './gallery/pictures.ts';
import { measureText } from './measure.ts';
import type { Mark } from './scene.ts';
import type { Said } from './scene-words.ts';
import { LIGHT } from './theme.ts';

const flat = (marks: readonly Mark[]): readonly Mark[] =>
  marks.flatMap(mark => (mark.kind === 'group' ? [mark, ...flat(mark.marks)] : [mark]));
const sheet = (said: Said) => ({
  size: { width: 1280, height: 720 },
  theme: LIGHT,
  measure: measureText,
  said,
});

describe.each(PICTURES.map(picture => [picture.name, picture] as const))(
  'what is said of %s',
  (_, picture) => {
    const scene = picture.scene(
      sheet({
        title: 'Autre titre',
        subtitle: '',
        source: 'Autre source',
        description: 'Autre.',
        legend: false,
      }),
    );
    const texts = flat(scene.marks).flatMap(mark => (mark.kind === 'text' ? [mark.text] : []));

    it('stands in its place', () => {
      expect(scene.title).toBe('Autre titre');
      expect(scene.description).toMatch(/^Autre\./u);
      expect(texts).toContain('Autre titre');
      expect(texts).toContain('Autre source');
    });

    it('leaves out what is not wanted', () => {
      const keys = flat(scene.marks).map(mark => mark.key);
      expect(keys.filter(key => key === 'layer:legend' || key.startsWith('subtitle:'))).toEqual([]);
    });

    it('is what the picture proposes when nothing else is said', () => {
      const plain = { size: { width: 1280, height: 720 }, theme: LIGHT, measure: measureText };
      expect(picture.scene(sheet({})).title).toBe(picture.scene(plain).title);
    });
  },
);
