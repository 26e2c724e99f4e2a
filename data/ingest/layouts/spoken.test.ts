import { describe, expect, it } from 'vitest';
import { opensAsSpeech } from './spoken.ts';

describe('words behind a name', () => {
  it.each([
    'on verra bien',
    'c’est trop cher',
    'oui, après le vote',
    'il faut attendre',
    'nous votons contre',
  ])('are said: %s', words => {
    expect(opensAsSpeech(words)).toBe(true);
  });

  it.each(['notaire', 'il fut notaire', 'nouveau maire', 'Oui au train', 'jeune agricultrice'])(
    'are not said: %s',
    words => {
      expect(opensAsSpeech(words)).toBe(false);
    },
  );
});
