import type { Appearance } from '../model/reading.ts';
import type { Section } from './sections.ts';

/** A picture may stand before the heading of its session: its caption belongs where the person is listed. */
export function captionsAtHome(
  appearances: readonly Appearance[],
  sections: readonly Section[],
): readonly Appearance[] {
  const listed = new Set(appearances.filter(a => a.via === 'list').map(a => `${a.session}\n${a.name.text}`));
  const following = new Map(sections.map((section, i) => [section.id, sections[i + 1]?.id]));
  return appearances.map(appearance => {
    const next = following.get(appearance.session);
    const isElsewhere =
      appearance.via === 'caption' &&
      next !== undefined &&
      !listed.has(`${appearance.session}\n${appearance.name.text}`) &&
      listed.has(`${next}\n${appearance.name.text}`);
    return isElsewhere ? { ...appearance, session: next } : appearance;
  });
}
