import { describe, expect, it } from 'vitest';
import { readLines } from '../document/lines.ts';
import { plain } from '../document/open.ts';
import { framesIn } from './event-frames.ts';
import { otherEvents } from './other-events.ts';

const OWN = { title: 'Rencontres de la mobilité', place: 'Angers', dates: ['2024-03-01'] };
const page = (title: string, ...below: readonly string[]) => ['', title, ...below, ''].join('\n');
const titles = (text: string) => framesIn(plain(text), OWN).map(({ title }) => title);
const asked = (text: string) => otherEvents(readLines(plain(text)), OWN).map(({ args }) => args.title);

/** The name of an event, of so many characters. */
const name = (length: number) => `Colloque de la montagne ${'x'.repeat(length - 24)}`;

describe('a second event in one file', () => {
  it('is held twenty days before or behind the first at least', () => {
    for (const [day, isOther] of [
      ['20 mars 2024', false],
      ['21 mars 2024', true],
      ['11 février 2024', false],
      ['10 février 2024', true],
    ] as const) {
      const text = page('Colloque de la montagne', `Grenoble, ${day}`);
      expect([day, titles(text), asked(text)]).toEqual(
        isOther ? [day, ['Colloque de la montagne'], ['Colloque de la montagne']] : [day, [], []],
      );
    }
  });

  it('has a name of 160 characters at most', () => {
    const text = (length: number) => page(name(length), 'Grenoble, 4 juin 2024');
    expect([titles(text(160)), titles(text(161))]).toEqual([[name(160)], []]);
    expect([asked(text(160)), asked(text(161))]).toEqual([[name(160)], []]);
  });

  it('says when and where on the three lines below its name', () => {
    const text = (above: readonly string[]) =>
      page('Colloque de la montagne', ...above, 'Grenoble, 4 juin 2024');
    const filled = ['Contact : le bureau', 'Tarif : gratuit', 'Format : en salle'];
    expect(titles(text(filled.slice(0, 2)))).toEqual(['Colloque de la montagne']);
    expect(titles(text(filled))).toEqual([]);
  });

  it('is one of twelve at most, or the file is a list of events', () => {
    const list = (count: number) =>
      Array.from({ length: count }, (_, i) =>
        page(
          `Colloque de la ville ${i}`,
          `Grenoble, 4 ${i % 2 === 0 ? 'mars' : 'juin'} ${2025 + i}`,
          '',
          'Nous y avons parlé de la neige qui tombe encore.',
        ),
      ).join('\n');
    expect(titles(list(12))).toHaveLength(12);
    expect(titles(list(13))).toEqual([]);
  });
});
