import { describe, expect, it } from 'vitest';
import { datasetOf } from '../entries.fixture.ts';
import { storedMidnight } from './stored-midnight.ts';

const FRENCH = 'Le débat de la rive est pour les élus et les habitants de la ville.';

describe('midnight in France, kept at the hour of Greenwich', () => {
  it.each([
    ['2014-12-07T23:00:00.000Z', '2014-12-08'],
    ['2015-06-05T22:00:00Z', '2015-06-06'],
    ['2015-06-05T22:00:00+00:00', '2015-06-06'],
    ['2021-12-31T23:00:00.000Z', '2022-01-01'],
    ['2021-03-28T22:00:00Z', '2021-03-29'],
    ['2015-06-05T23:00:00Z', null],
    ['2014-12-07T22:00:00Z', null],
    ['2014-12-07T17:00:00Z', null],
    ['2014-12-07T23:00:00', null],
    ['2014-12-07', null],
  ])('%s: %s', (moment, day) => {
    expect(storedMidnight(moment, () => FRENCH)).toBe(day);
  });

  it('is an evening where the text is of another language', () => {
    const english = 'The talk is on the river and it will be held in the hall for all of the people. '.repeat(
      3,
    );
    expect(storedMidnight('2014-12-07T23:00:00Z', () => english)).toBeNull();
  });

  it('is the day of what is told under the head', async () => {
    const page = `---\ntitle: Les rives en débat\nlocation: Redon (35)\ndate: 2014-12-07T23:00:00.000Z\n---\n${FRENCH}\n\nAnne Roux, maire de Redon\n`;
    expect((await datasetOf(page, 'rives.md')).proceedings.dates).toEqual(['2014-12-08']);
  });
});
