import type { CloudInput, CloudScene } from './cloud-input.ts';

/** Words with their weights → cloud. */
export function cloudScene(input: CloudInput): CloudScene {
  const { terms, size, theme, words } = input;
  return {
    ...size,
    background: theme.background,
    title: words.title,
    description: words.description,
    language: words.language,
    dropped: [],
    marks: terms.map((term, i) => ({
      kind: 'text' as const,
      key: term.key,
      datum: { kind: 'term' as const, id: term.key },
      label: term.say,
      x: 20,
      y: 40 + 16 * i,
      text: term.label,
      font: { family: 'sans' as const, size: theme.text, weight: 400 as const },
      fill: theme.ink,
      anchor: 'start' as const,
    })),
  };
}
