import { describe, expect, it } from 'vitest';
import { compose } from './compose.ts';
import type { Run } from './parts.ts';

const plain = (text: string): Run => ({ text, bold: false, italic: false, target: null });
const link = (text: string, target = `https://exemple.fr/${text}`): Run => ({ ...plain(text), target });

function linesOf(...runs: readonly Run[]): readonly string[] {
  const { text } = compose([{ kind: 'paragraph', level: 0, names: null, mark: '', runs }], 'docx');
  return text.trim().split('\n');
}

describe('links of an office program that are glued to what stands beside them', () => {
  it('stand apart from "and", from a word before them and from a name behind', () => {
    expect(linesOf(link('Anne Roux'), plain('and'), link('Paul Petit'))).toEqual([
      'Anne Roux and Paul Petit',
    ]);
    expect(linesOf(link('Anne Roux'), plain('et'), link('Paul Petit'))).toEqual(['Anne Roux et Paul Petit']);
    expect(linesOf(plain('un mot de'), link('Anne Roux'), plain('Directrice'))).toEqual([
      'un mot de Anne Roux Directrice',
    ]);
  });

  it('begin a line behind what is closed and behind another link', () => {
    expect(linesOf(link('Anne Roux'), plain('(CNRS)'), link('Paul Petit'), plain('(INRAE)'))).toEqual([
      'Anne Roux(CNRS)',
      'Paul Petit(INRAE)',
    ]);
    expect(linesOf(link('Anne Roux'), link('Paul Petit'))).toEqual(['Anne Roux', 'Paul Petit']);
  });

  it('stay whole where the link is a part of a word or of a bracket, or stands in several runs', () => {
    expect(
      linesOf(plain('les '), link('député'), plain('s de l’'), link('Europe'), plain(' et ('), link('Anne')),
    ).toEqual(['les députés de l’Europe et (Anne']);
    expect(linesOf(link('Anne R', 'https://exemple.fr/a'), link('Oux', 'https://exemple.fr/a'))).toEqual([
      'Anne ROux',
    ]);
    expect(linesOf(link('Anne '), plain('Roux et'), plain(' Paul'))).toEqual(['Anne Roux et Paul']);
  });

  it('part no runs that are no links', () => {
    expect(linesOf(plain('le mot)'), plain('Anne'))).toEqual(['le mot)Anne']);
  });
});
