import { describe, expect, it } from 'vitest';
import { toldIn } from './spoken.fixture.ts';

const text = (...blocks: readonly (readonly string[])[]) =>
  `Séminaire « Les rives »\n\n${blocks.map(block => block.join('\n')).join('\n\n')}\n`;
const sessionsOf = async (...blocks: readonly (readonly string[])[]) =>
  (await toldIn(text(...blocks))).sessions;

const OCTOBER = ['20 octobre 2022', 'Les haies en ville', 'Anne Roux, ingénieure, Inrae'];
const NOVEMBER = ['17 novembre 2022', 'Boire et baigner', 'Paul Noury, CNRS', 'Zora Petit, Inserm'];
const JANUARY = ['19 janvier 2023', 'Le silure : un hôte ?', 'Dr Marie Floch (Ifremer)'];

describe('days alone, each right over what is given on it', () => {
  it('are the sessions of a series', async () => {
    expect(await sessionsOf(OCTOBER, NOVEMBER, JANUARY)).toEqual([
      'Les haies en ville: Anne Roux',
      'Boire et baigner: Paul Noury + Zora Petit',
      'Le silure : un hôte ?: Marie Floch',
    ]);
  });

  it.each([
    ['weekdays', 'Jeudi 20 octobre', 'Jeudi 17 novembre', 'Jeudi 19 janvier'],
    ['figures', '20/10/2022', '17/11/2022', '19/01/2023'],
    ['an article', 'Le 20 octobre 2022', 'Le 17 novembre 2022', 'Le 19 janvier 2023'],
    ['months before', 'October 20, 2022', 'November 17, 2022', 'January 19, 2023'],
  ])('are told by %s too', async (_, first = '', second = '', third = '') => {
    const read = await sessionsOf(
      [first, ...OCTOBER.slice(1)],
      [second, ...NOVEMBER.slice(1)],
      [third, ...JANUARY.slice(1)],
    );
    expect(read).toHaveLength(3);
  });

  it('may say who comes before the title in quotes, or nothing but who comes', async () => {
    const read = await sessionsOf(OCTOBER, NOVEMBER, JANUARY, [
      '16 février 2023',
      'Invitée : Chloé Marzin, médecin',
      '« Soigner la vase »',
    ]);
    expect(read.at(-1)).toBe('« Soigner la vase »: Chloé Marzin');
    const alone = await sessionsOf(OCTOBER, NOVEMBER, JANUARY, ['16 février 2023', 'Chloé Marzin, médecin']);
    expect(alone.at(-1)).toBe('16 février 2023: Chloé Marzin');
  });

  it('keep a day on which nothing is held from the people of the next', async () => {
    const read = await sessionsOf(OCTOBER, NOVEMBER, ['15 décembre 2022', '[Annulée]'], JANUARY);
    expect(read).toEqual([
      'Les haies en ville: Anne Roux',
      'Boire et baigner: Paul Noury + Zora Petit',
      '15 décembre 2022',
      'Le silure : un hôte ?: Marie Floch',
    ]);
  });

  it('are the days of one event where they are two, stand apart from what is below, or over hours', async () => {
    const two = await sessionsOf(OCTOBER, NOVEMBER);
    const apart = await sessionsOf(
      ...[OCTOBER, NOVEMBER, JANUARY].flatMap(([day = '', ...of]) => [[day], of]),
    );
    const timed = await sessionsOf(
      ...[OCTOBER, NOVEMBER, JANUARY].map(([day = '', title = '', ...of]) => [day, `9h30 ${title}`, ...of]),
    );
    // There they are talks of the one session that the document is.
    for (const read of [two, apart]) expect(read[0]).toBe('Séminaire « Les rives »');
    expect(timed).toContain('Les haies en ville: Anne Roux');
  });
});
