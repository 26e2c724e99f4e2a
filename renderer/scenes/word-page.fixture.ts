import { measureText } from './measure.ts';
import type { GroupMark, Mark, Scene } from './scene.ts';
import { LIGHT } from './theme.ts';

/** What every picture of words is drawn on here, and what it says around it. */
export const PAGE = { size: { width: 900, height: 560 }, theme: LIGHT, measure: measureText } as const;
export const WORDS = {
  language: 'fr',
  title: 'Titre',
  subtitle: '',
  description: 'Une figure de mots.',
  source: 'Source',
};

/** The marks of a layer of a scene, within its table too. */
export function layer(scene: Scene, name: string): readonly Mark[] {
  const layers = groups(scene.marks).flatMap(each => (each.table === undefined ? each : groups(each.marks)));
  return layers.filter(each => each.name === name).flatMap(each => each.marks);
}

/** Those of some marks that hold others. */
export const groups = (marks: readonly Mark[]) => marks.filter((m): m is GroupMark => m.kind === 'group');
