import type { OpenedPackage, OpenedRelation } from './opened.ts';

/** What is taken of a template. */
export interface Kept {
  /** Names of parts, each once, the presentation first. */
  readonly parts: readonly string[];
  /** What the presentation itself still hangs on. */
  readonly relations: readonly OpenedRelation[];
}

/** What a presentation hangs on beside its slides, their comments and whoever looked at them. */
const KEPT: ReadonlySet<string> = new Set([
  'slideMaster',
  'notesMaster',
  'handoutMaster',
  'theme',
  'presProps',
  'tableStyles',
  'font',
]);

/** Walks from the presentation to everything that its masters and layouts need: what only slides need is not reached. */
export function keptOf(opened: OpenedPackage, main: string): Kept {
  const relations = opened.relationsOf(main).filter(({ kind }) => KEPT.has(kind));
  const parts = new Set([main]);
  const visit = (list: readonly OpenedRelation[]) => {
    for (const { target, kind, isOutside } of list) {
      if (isOutside || kind === 'slide' || parts.has(target) || opened.part(target) === undefined) continue;
      parts.add(target);
      visit(opened.relationsOf(target));
    }
  };
  visit(relations);
  return { parts: [...parts], relations };
}
