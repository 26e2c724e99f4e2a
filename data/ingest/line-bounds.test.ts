import { describe, expect, it } from 'vitest';
import type { Line } from '../document/lines.ts';
import { NOTHING_DECLARED } from '../document/readable.ts';
import { placeWithDays } from './event-places.ts';
import { placeBelow, placeOfStreet } from './event-venues.ts';
import { frontLineOf } from './front-lines.ts';
import { namesOfLine } from './layouts/line-names.ts';
import { isBreak, isDay } from './programme.ts';
import { readsAsReport } from './report.ts';
import { readTimedTurns } from './timed-turns.ts';
import { linesSpelling, linesWrapping, nextFilled } from './titles.ts';

/** Lines as plain text has them. */
function linesOf(...texts: readonly string[]): readonly Line[] {
  let at = 0;
  return texts.map((text, index) => {
    const start = at;
    at += text.length + 1;
    return { index, start, end: start + text.length, text, level: 0, block: null };
  });
}

function frontLine(text: string) {
  const [line] = linesOf(text);
  return line === undefined ? null : frontLineOf(line);
}

/** Words up to so many characters, of which the last is no space. */
function wordsOfLength(length: number): string {
  return 'rives '
    .repeat(Math.ceil(length / 6))
    .slice(0, length)
    .replace(/ $/u, 's');
}

describe('how long a line may be', () => {
  it('calls a text minutes by a meeting and its date as a title, and not by a sentence of 160 characters', () => {
    const opening = 'Réunion du 20 juin 2016, ';
    const title = (length: number) => opening + wordsOfLength(length - opening.length);
    expect(readsAsReport(linesOf(title(159)))).toBe(true);
    expect(readsAsReport(linesOf(title(160)))).toBe(false);
    const declared = (text: string) => ({
      ...NOTHING_DECLARED,
      title: { text, span: { start: 0, end: text.length } },
    });
    expect([title(159), title(160)].map(text => readsAsReport([], declared(text)))).toEqual([true, false]);
  });

  it('looks for what minutes call themselves in forty lines', () => {
    const behind = (count: number) => linesOf(...Array.from({ length: count }, () => 'Eau'), 'Compte rendu');
    expect(readsAsReport(behind(39))).toBe(true);
    expect(readsAsReport(behind(40))).toBe(false);
  });

  it('takes a short line with a stop for a title, and one above sixty characters for a sentence', () => {
    const line = (length: number) => `Les ${wordsOfLength(length - 5)}.`;
    expect(frontLine(line(60))).toBe('title');
    expect(frontLine(line(61))).toBe('sentence');
  });

  it('greets in fewer than sixty characters', () => {
    const greeting = (length: number) => `Bonjour ${wordsOfLength(length - 8)}`;
    expect(frontLine(greeting(59))).toBe('mail');
    expect(frontLine(greeting(60))).not.toBe('mail');
  });

  it('says where beside its days in two hundred characters', () => {
    const line = (length: number) => `Le Mans, 6 et 7 juin 2024, ${wordsOfLength(length - 27)}`;
    expect(placeWithDays(line(200), null)).toBe('Le Mans');
    expect(placeWithDays(line(201), null)).toBeNull();
  });

  it('has a place by its own words in a hundred characters, and by a town in two hundred', () => {
    const words = (length: number) => `Grange ${wordsOfLength(length - 7)}`;
    expect(placeBelow(words(100))).toBe(words(100));
    expect(placeBelow(words(101))).toBeNull();
    const beside = (length: number) => `${wordsOfLength(length - 8)}, Angers`;
    expect(placeBelow(beside(200))).toBe('Angers');
    expect(placeBelow(beside(201))).toBeNull();
  });

  it('has a street and its town in two hundred characters', () => {
    const line = (length: number) => `${wordsOfLength(length - 22)}, 3 rue Neuve à Angers`;
    expect(placeOfStreet(line(200))).toBe('Angers');
    expect(placeOfStreet(line(201))).toBeNull();
  });

  it('names who speaks beside a clock in eighty characters', () => {
    const turns = (length: number) => {
      const name = 'Hélène Robic';
      const stop = ' '.repeat(length - name.length - 9);
      const said = 'La rivière est revenue dans son lit après trois années de travaux.';
      const turn = (clock: string) => [`${clock} ${stop}${name}`, said];
      return linesOf(...turn('00:01:04'), ...turn('00:03:40'), ...turn('00:09:12'));
    };
    expect(readTimedTurns(turns(80)).size).toBe(3);
    expect(readTimedTurns(turns(81)).size).toBe(0);
  });
});

describe('how many lines and words', () => {
  it('spell out a title: four lines, blank ones apart', () => {
    const title = (count: number) => Array.from({ length: count }, (_, i) => `partie ${'abcde'[i]}`);
    expect(linesSpelling(linesOf(...title(4)), 0, title(4).join(' '))).toBe(4);
    expect(linesSpelling(linesOf(...title(5)), 0, title(5).join(' '))).toBe(0);
    expect(linesSpelling(linesOf('partie a', '', 'partie b'), 0, 'Partie A partie B')).toBe(3);
    const wrapped = linesOf(...title(5));
    expect(linesWrapping(wrapped, 0, 'partie a', title(4).join(' '))).toBe(4);
    expect(linesWrapping(wrapped, 0, 'partie a', title(5).join(' '))).toBe(4);
    expect(nextFilled(linesOf('', '', 'Eau'), 0)).toBe(2);
  });

  it('are a pause: fourteen, and a day: eight', () => {
    const pause = (words: number) => `Pause ${'eau '.repeat(words - 1)}`.trim();
    expect([isBreak(pause(14)), isBreak(pause(15))]).toEqual([true, false]);
    expect(isDay('Mercredi 6 février 2019')).toBe(true);
    expect(isDay(`Mercredi 6 février 2019 ${'vent '.repeat(6)}`.trim())).toBe(false);
  });

  it('hold up an unknown name: a role behind it gives it a score of 0.6', () => {
    const scores = (text: string) => namesOfLine(text).map(({ score }) => score);
    const [alone] = scores('Zorvik Tamblin');
    expect(scores('Zorvik Tamblin, directeur du port')).toEqual([0.6]);
    expect(alone ?? 0).toBeLessThan(0.6);
  });
});
