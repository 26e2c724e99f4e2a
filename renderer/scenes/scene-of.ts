import { typeset, withoutPictographs } from '../../data/text/typeset.ts';
import { calloutLayer } from './callouts.ts';
import type { Mark, Scene, Size, TextMeasure } from './scene.ts';
import { asSaid, type PictureWords, type Said } from './scene-words.ts';
import type { SceneTheme } from './theme.ts';
import { typesetMarks } from './typeset-marks.ts';

/** A title as a picture sets it. */
const titled = (text: string) => typeset(withoutPictographs(text));

/** What every scene says of itself, around its marks, with the analyst's notes over them. */
export function sceneOf(
  input: {
    readonly size: Size;
    readonly theme: SceneTheme;
    readonly measure: TextMeasure;
    readonly words: PictureWords;
    readonly said?: Said;
  },
  marks: readonly Mark[],
): Scene {
  const { size, theme } = input;
  const notes = calloutLayer(input.said?.callouts ?? [], marks, input);
  const words = asSaid(input.words, input.said);
  const { subtitle: _, ...otherwise } = input.said ?? {};
  return {
    ...size,
    background: theme.background,
    title: titled(words.title),
    proposed: {
      plain: titled(input.words.title),
      finding: input.words.finding === undefined ? null : titled(input.words.finding),
      subtitle: titled(asSaid(input.words, otherwise).subtitle),
    },
    description: titled(words.description),
    language: words.language,
    marks: typesetMarks(notes === null ? marks : [...marks, notes]),
  };
}
