import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import rouen from '../samples/actes-rouen-2025.txt?raw';
import { tokenise } from './tokens.ts';

const all = (text: string) => tokenise(text, { start: 0, end: text.length });
const forms = (text: string) => all(text).map(t => t.form);

describe('tokenise', () => {
  it('sets elided words apart, with either apostrophe', () => {
    expect(forms("l'habitant qu’il n’a jusqu'ici d'eau")).toEqual([
      "l'",
      'habitant',
      "qu'",
      'il',
      "n'",
      'a',
      "jusqu'",
      'ici',
      "d'",
      'eau',
    ]);
  });

  it('keeps together words that only look elided', () => {
    expect(forms("aujourd’hui les prud'hommes, c'est-à-dire quelqu'un")).toEqual([
      "aujourd'hui",
      'les',
      "prud'hommes",
      "c'est-à-dire",
      "quelqu'un",
    ]);
  });

  it('keeps compounds whole and drops a hyphen that joins nothing', () => {
    expect(forms('le non-recours, savoir-faire, aller-vers, le « Co- » ; Saint-Médard-en-Jalles')).toEqual([
      'le',
      'non-recours',
      'savoir-faire',
      'aller-vers',
      'le',
      'Co',
      'Saint-Médard-en-Jalles',
    ]);
  });

  it('cuts off a pronoun turned behind its verb, and no other', () => {
    expect(
      forms('existe-t-il, parlons-en, peuvent-ils ; le rendez-vous de celle-ci, Chemillé-en-Anjou'),
    ).toEqual([
      'existe',
      '-t-il',
      'parlons',
      '-en',
      'peuvent',
      '-ils',
      'le',
      'rendez-vous',
      'de',
      'celle-ci',
      'Chemillé-en-Anjou',
    ]);
  });

  it('tells numbers from words', () => {
    const tokens = all('1.400.000 associations, 6,4 %, 15 millions, 47 000 agents, le 1er, CO₂, 2030/2050');
    expect(tokens.filter(t => t.kind === 'number').map(t => t.form)).toEqual([
      '1.400.000',
      '6,4',
      '15',
      '47 000',
      '1er',
      '2030',
      '2050',
    ]);
    expect(tokens.map(t => t.form)).toContain('CO₂');
  });

  it('joins a word cut by a soft hyphen or at the end of a line, and keeps a real hyphen there', () => {
    expect(
      forms('la partici\u00ADpation, la démo-\ncratie, le non-\nrecours, une exem\u00AD\nplaire'),
    ).toEqual(['la', 'participation', 'la', 'démocratie', 'le', 'non-recours', 'une', 'exemplaire']);
  });

  it('takes spaces that do not break, and letters written in two characters', () => {
    expect(forms('«\u00A0faire avec\u00A0»\u202F: e\u0301lu')).toEqual(['faire', 'avec', 'élu']);
  });

  it('reads inside the span only, and gives places in the whole text', () => {
    const text = "Avant. L'accès aux droits. Après.";
    const tokens = tokenise(text, { start: 7, end: 25 });
    expect(tokens.map(t => text.slice(t.span.start, t.span.end))).toEqual(["L'", 'accès', 'aux', 'droits']);
  });

  it('cuts ordered, separate, non-empty passages out of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), text => {
        let end = 0;
        for (const token of all(text)) {
          expect(token.span.start).toBeGreaterThanOrEqual(end);
          expect(token.span.end).toBeGreaterThan(token.span.start);
          expect(token.form).not.toBe('');
          end = token.span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('loses no letter of the proceedings of Rouen', () => {
    const inTokens = all(rouen).reduce((sum, t) => sum + (t.form.match(/\p{L}/gu)?.length ?? 0), 0);
    expect(inTokens).toBe(rouen.match(/\p{L}/gu)?.length);
  });

  it('takes time in proportion on hostile text', () => {
    for (const piece of ['a-', "l'", 'a\u00AD', '1.', "a'b-", '-\n']) {
      const started = performance.now();
      all(piece.repeat(100_000));
      expect(performance.now() - started).toBeLessThan(2000);
    }
  });
});
