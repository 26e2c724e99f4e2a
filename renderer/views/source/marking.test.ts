import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mark, stretched, wholeWords } from './marking.ts';

/** A text with the marked stretch between bars, as "La |Métropole| de Rouen". */
function read(marked: string): { text: string; span: { start: number; end: number } } {
  const [before = '', words = '', after = ''] = marked.split('|');
  return { text: before + words + after, span: { start: before.length, end: before.length + words.length } };
}

function shown(text: string, span: { start: number; end: number } | null): string | null {
  return span === null
    ? null
    : `${text.slice(0, span.start)}|${text.slice(span.start, span.end)}|${text.slice(span.end)}`;
}

const whole = (marked: string) => {
  const { text, span } = read(marked);
  return shown(text, wholeWords(text, span));
};

describe('marked words', () => {
  it('are whole, without the spaces and signs around them', () => {
    expect(whole('La Mé|tropole de Rou|en.')).toBe('La |Métropole de Rouen|.');
    expect(whole('avec| le CNFPT, |puis')).toBe('avec |le CNFPT|, puis');
    expect(whole('en Seine-|Mari|time')).toBe('en |Seine-Maritime|');
    expect(whole('de l’A|delie|')).toBe('de l’|Adelie|');
    expect(whole('le |Groupe (France)|,')).toBe('le |Groupe (France)|,');
    expect(whole('(|CNFPT)|')).toBe('(|CNFPT|)');
  });

  it('are none between words, over a blank line, or for a paragraph', () => {
    expect(whole('a|, |b')).toBeNull();
    expect(whole('|un\n\ndeux|')).toBeNull();
    expect(whole('|un\ndeux|')).toBe('|un\ndeux|');
    expect(whole(`|${'mot '.repeat(60)}|`)).toBeNull();
  });

  it('grow and shrink by a word on the side of the arrow, and never lose those that they began with', () => {
    const { text, span } = read('Le maire |de| Grigny a dit');
    const steps = (...each: (1 | -1)[]) => {
      const first = mark(text, span);
      const last = each.reduce((now, step) => (now === null ? null : stretched(text, now, step)), first);
      return shown(text, last?.span ?? null);
    };
    expect(steps(1)).toBe('Le maire |de Grigny| a dit');
    expect(steps(1, 1, -1)).toBe('Le maire |de Grigny| a dit');
    expect(steps(1, -1, -1)).toBe('Le |maire de| Grigny a dit');
    expect(steps(-1, -1, 1)).toBe('Le |maire de| Grigny a dit');
    expect(steps(-1, -1, -1, -1)).toBe('|Le maire de| Grigny a dit');
  });

  it('begin and end with a word and lie in the text, whatever the text and the steps', () => {
    const letters = fc.constantFrom('a', 'É', ' ', '\n', '-', '’', '(', ')', '1');
    fc.assert(
      fc.property(
        fc.string({ unit: letters, maxLength: 60 }),
        fc.nat(60),
        fc.nat(60),
        fc.array(fc.constantFrom(1 as const, -1 as const), { maxLength: 8 }),
        (text, start, length, steps) => {
          const from = Math.min(start, text.length);
          let marked = mark(text, { start: from, end: Math.min(text.length, from + length) });
          for (const step of steps) {
            if (marked === null) return;
            marked = stretched(text, marked, step);
            const words = text.slice(marked.span.start, marked.span.end);
            expect(words).toMatch(/^[\p{L}\p{N}](?:.*[\p{L}\p{N})])?$/su);
            expect(words).toContain(text.slice(marked.anchor.start, marked.anchor.end));
            expect(words).not.toMatch(/\n\s*\n/u);
          }
        },
      ),
    );
  });
});
