import { describe, expect, it } from 'vitest';
import { cloudScene } from './cloud.ts';
import { DECADES, HORIZON } from './gallery/horizon.ts';
import { TERMS } from './gallery/terms.ts';
import { CLOUD, TIMELINE } from './gallery/words.ts';
import { measureText } from './measure.ts';
import { groupColour } from './parts/color.ts';
import type { Mark, Scene } from './scene.ts';
import { LIGHT } from './theme.ts';
import { timelineScene } from './timeline.ts';

const PAGE = { size: { width: 1280, height: 720 }, theme: LIGHT, measure: measureText } as const;
const cloud = (themes: typeof CLOUD.fr.themes) =>
  cloudScene({ ...PAGE, terms: TERMS, declared: [], words: { ...CLOUD.fr, themes } });
const timeline = (themes: typeof TIMELINE.fr.themes) =>
  timelineScene({
    ...PAGE,
    entries: HORIZON,
    decades: DECADES.fr,
    now: 2025,
    words: { ...TIMELINE.fr, themes },
  });

const everything = (marks: readonly Mark[]): readonly Mark[] =>
  marks.flatMap(mark => (mark.kind === 'group' ? [mark, ...everything(mark.marks)] : [mark]));
const saysThemes = (scene: Scene) =>
  everything(scene.marks).some(mark => mark.kind === 'group' && mark.name === 'legend:themes');

describe('pictures of a document without themes', () => {
  it.each([
    ['a cloud', cloud([]), cloud(CLOUD.fr.themes)],
    ['a horizon', timeline([]), timeline(TIMELINE.fr.themes)],
  ])('promise no colours: %s', (_, without, themed) => {
    expect(saysThemes(without)).toBe(false);
    expect(saysThemes(themed)).toBe(true);
  });

  it('are drawn in ink, and neutral outside of the themes that there are', () => {
    const fills = everything(cloud([]).marks).flatMap(mark =>
      mark.kind === 'text' && TERMS.some(({ label }) => label === mark.text) ? [mark.fill] : [],
    );
    expect(new Set(fills)).toEqual(new Set([LIGHT.ink]));
    expect(groupColour(LIGHT, [], null)).toBe(LIGHT.ink);
    expect(groupColour(LIGHT, [{ id: 'T1', colour: 1 }], null)).toBe(LIGHT.neutral);
    expect(groupColour(LIGHT, [{ id: 'T1', colour: 1 }], 'T1')).toBe(LIGHT.categories[1]);
  });
});
