import type { Scene } from './scene.ts';
import type { TimelineInput } from './timeline-input.ts';

/** Years cited → picture of the horizon. */
export function timelineScene(input: TimelineInput): Scene {
  const { entries, size, theme, words } = input;
  return {
    ...size,
    background: theme.background,
    title: words.title,
    description: words.description,
    language: words.language,
    marks: entries.map((entry, i) => ({
      kind: 'circle' as const,
      key: entry.key,
      datum: { kind: 'session' as const, id: entry.session },
      label: entry.say,
      x: 20 + i * 12,
      y: size.height / 2,
      r: 5,
      fill: theme.neutral,
    })),
  };
}
