import { describe, expect, it } from 'vitest';
import { svgText } from '../paint/svg-text.ts';
import { PICTURES } from './gallery/pictures.ts';
import { cutTexts, flat, overlaps, texts } from './ink.fixture.ts';

describe.each(PICTURES.map(picture => [picture.name, picture] as const))('%s', (name, picture) => {
  const scene = picture.scene();

  it('is the golden picture', async () => {
    await expect(svgText(scene)).toMatchFileSnapshot(`golden/${name}.svg`);
  });

  it('is the same when drawn again', () => {
    expect(svgText(picture.scene())).toBe(svgText(scene));
  });

  it.each(['fr', 'en'] as const)('can be drawn in %s', language => {
    expect(picture.scene(undefined, language).language).toBe(language);
  });

  it('has no text over another', () => {
    expect(overlaps(scene)).toEqual([]);
  });

  it('has no text cut by the border', () => {
    expect(cutTexts(scene)).toEqual([]);
  });

  it('gives siblings different keys, and marks that stand for something a name to speak', () => {
    const paths = flat(scene.marks).map(m => m.path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(flat(scene.marks).filter(({ mark }) => mark.label === '')).toEqual([]);
  });

  it('says in words what it shows', () => {
    expect(scene.title).not.toBe('');
    expect(scene.description.length).toBeGreaterThan(20);
    expect(
      texts(scene)
        .map(t => t.text)
        .join(' '),
    ).toContain('Source');
  });
});
