import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../data/model/correction.ts';
import { isAnswer } from './corrections-answered.ts';

const at = { text: 'Anne Roux', before: '', after: '', start: 0 };
const added = {
  op: 'add',
  kind: 'person',
  name: 'Anne Roux',
  at,
  organisationKind: null,
  code: null,
} as const;

describe('a decision of the journal', () => {
  it.each<[string, Correction, boolean]>([
    ['agrees', { op: 'confirm', code: 'named-apart', text: 'Anne Roux' }, true],
    ['says that somebody speaks', { ...added, part: 'speaker' }, true],
    ['adds somebody whom nothing asked about', added, false],
    ['hides a word', { op: 'hide-word', word: 'pain' }, false],
  ])('is an answer or not: %s', (_, correction, answers) => {
    expect(isAnswer(correction)).toBe(answers);
  });
});
