import type { Mark, Scene } from '../../../scenes/scene.ts';

/** The words that stand on a picture under a key of its page (`subtitle`, `source`), its lines joined. */
export function wordsOn(scene: Scene, key: 'subtitle' | 'source'): string {
  const find = (marks: readonly Mark[]): readonly string[] =>
    marks.flatMap(mark => {
      if (mark.kind === 'group') return find(mark.marks);
      return mark.kind === 'text' && mark.key.startsWith(`${key}:`) ? [mark.text] : [];
    });
  return find(scene.marks).join(' ');
}
