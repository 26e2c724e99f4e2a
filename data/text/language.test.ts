import { describe, expect, it } from 'vitest';
import { foreignLanguageOf } from './language.ts';

const ENGLISH =
  'The flood returns to the valley in the winter, and the mayors of the towns look for a way to measure it. ';
const FRENCH =
  'La crue revient dans la vallée en hiver, et les maires des communes cherchent une façon de la mesurer. ';

describe('the language of a text', () => {
  it('is told when it is clearly not French', () => {
    expect(foreignLanguageOf(ENGLISH.repeat(3))).toBe('en');
    expect(
      foreignLanguageOf(
        'Die Flut kommt mit dem Winter in das Tal, und die Bürgermeister der Orte. '.repeat(4),
      ),
    ).toBe('de');
  });

  it('is told of a short programme by what programmes say', () => {
    const german =
      'Tagung Stadt und Wasser, Freitag, 14. Juni\n9:00 Uhr Begrüßung und Einführung\n10:00 Uhr Vortrag: Die Flüsse\n11:00 Uhr Podiumsdiskussion';
    const spanish =
      'Jornada sobre el agua, viernes 14 de junio, Universidad de Sevilla\n9:00 Bienvenida\n9:30 Conferencia: El río\n11:00 Mesa redonda\nModera: Carmen Ortega';
    const italian =
      'Convegno sulle acque, venerdì 14 giugno, Università di Bologna\nOre 9.00 Saluti e apertura\nOre 10.00 Relazione\nOre 11.00 Tavola rotonda';
    expect([german, spanish, italian].map(foreignLanguageOf)).toEqual(['de', 'es', 'it']);
    expect(
      foreignLanguageOf('Conférence à 9 h avec l’Universität Leipzig et la Universidad de Sevilla'),
    ).toBeNull();
  });

  it('needs twelve words that no sentence does without, and twice as many as of French', () => {
    const the = (count: number) => 'the '.repeat(count);
    expect(foreignLanguageOf(the(11))).toBeNull();
    expect(foreignLanguageOf(the(12))).toBe('en');
    expect(foreignLanguageOf(the(19) + 'avec '.repeat(10))).toBeNull();
    expect(foreignLanguageOf(the(20) + 'avec '.repeat(10))).toBe('en');
  });

  it('is not told of French, of both side by side, nor of a few words', () => {
    expect(foreignLanguageOf(FRENCH.repeat(3))).toBeNull();
    expect(foreignLanguageOf((FRENCH + ENGLISH).repeat(3))).toBeNull();
    expect(foreignLanguageOf('The Shift Project of Angers')).toBeNull();
  });
});

describe('how much of a text says its language', () => {
  it('is its first 20,000 characters', () => {
    const names = (length: number) => 'Kestrel '.repeat(Math.ceil(length / 8)).slice(0, length);
    const the = 'the '.repeat(12);
    expect(foreignLanguageOf(names(20_000 - the.length) + the)).toBe('en');
    expect(foreignLanguageOf(names(20_000 - the.length + 4) + the)).toBeNull();
  });
});
