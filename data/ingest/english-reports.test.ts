import { describe, expect, it } from 'vitest';
import { readLines } from '../document/lines.ts';
import { plain } from '../document/open.ts';
import { passage } from '../text/normalise.ts';
import { readLine } from './layouts/read-line.ts';
import { readReported } from './layouts/reported.ts';
import { readOutline } from './outline.ts';
import { readsAsReport } from './report.ts';

const tells = (text: string) => readsAsReport(readLines(plain(text)));

interface Told {
  readonly name: { readonly start: number; readonly end: number };
  readonly role: readonly [number, number] | null;
  readonly part: string;
}

const written = (text: string, people: readonly Told[] = []) =>
  people.map(({ name, role, part }) => {
    const said = role === null ? '' : ` | ${text.slice(...role)}`;
    return `${part}: ${text.slice(name.start, name.end)}${said}`;
  });

/** "part: name | role" of those who speak in one sentence of a report. */
const saidIn = (text: string) => written(text, readReported(passage(text, 0, text.length))?.people);
/** The same of one line that lists people. */
const listedIn = (text: string) => written(text, readLine(text)?.people);

describe('an English report in sentences', () => {
  it.each([
    'The forum was held in Lisbon. Hannah Whitfield opened the forum.',
    'Susan Calloway moderated the panel. Participants discussed the cost of insurance.',
    'In her keynote, Margaret Ellison argued that coasts are commons. The workshop brought together forty people.',
    'This is a summary of the annual conference. Speakers highlighted three gaps.',
    'The session was chaired by Peter Lindgren. In his closing remarks, he called for funds.',
    'The seminar took place on Monday. The audience asked about the costs.',
  ])('tells of an event that was: %s', text => {
    expect(tells(text)).toBe(true);
  });

  it.each([
    'The forum will be held in Lisbon. Hannah Whitfield will open it.',
    '9:00 Welcome\n10:00 Panel, moderated by Susan Calloway\n11:00 Discussion',
    'She opened the door and argued that it was late. He was tired.',
    'The council approved the budget. "We will hold", said Anne Porter, its chair.',
    'Participants will discuss the cost of insurance in three sessions.',
  ])('is no announcement, no programme, no tale: %s', text => {
    expect(tells(text)).toBe(false);
  });

  it.each([
    ['In her keynote, Margaret Ellison argued that coasts are commons.', ['speaker: Margaret Ellison']],
    [
      'During the discussion, Emily Thornton, CEO of BlueBank, highlighted the cost of insurance.',
      ['speaker: Emily Thornton | CEO of BlueBank'],
    ],
    [
      'In this session, Robert Harding, Northern Lighting, underscored the role of cities.',
      ['speaker: Robert Harding | Northern Lighting'],
    ],
    [
      'Finally, Thomas Porter, Secretary General of the Coastal Network, called for a common fund.',
      ['speaker: Thomas Porter | Secretary General of the Coastal Network'],
    ],
    [
      'After lunch, Laura Bennett of the Harbour Institute presented a survey.',
      ['speaker: Laura Bennett | Harbour Institute'],
    ],
    [
      'Peter Holm from the University of Bergen described two ports.',
      ['speaker: Peter Holm | University of Bergen'],
    ],
    ['Sarah Mitchell (Open Rights Fund) stressed the cost.', ['speaker: Sarah Mitchell | Open Rights Fund']],
    ['Michael Turner, Mayor, moderated the session.', ['moderator: Michael Turner | Mayor']],
    ['Michael Turner, Sarah Mitchell, and others were there.', []],
    ['The law of Michael Turner was repealed.', []],
  ])('says who spoke: %s', (sentence, people) => {
    expect(saidIn(sentence)).toEqual(people);
  });

  it.each([
    [
      'Sarah Mitchell, Executive Director, Open Rights Fund, said that access is not enough',
      ['speaker: Sarah Mitchell | Executive Director, Open Rights Fund'],
    ],
    [
      'Daniel Porter, Chief Economist, Ministry of Finance, Ghana, stressed the need for grants',
      ['speaker: Daniel Porter | Chief Economist, Ministry of Finance, Ghana'],
    ],
    [
      'Moderated by Susan Carter, Professor of Law, this panel focused on courts and access',
      ['moderator: Susan Carter | Professor of Law'],
    ],
    ['Karen Doyle, moderator', ['moderator: Karen Doyle | moderator']],
    ['Karen Doyle, Chair of the Board', ['speaker: Karen Doyle | Chair of the Board']],
    ['Alan Garner, MD, PhD, Provost', ['speaker: Alan Garner | Provost']],
    ['Alan Garner, Ph.D., Director of Research', ['speaker: Alan Garner | Director of Research']],
    ['Susan Carter, OBE, Director of Policy', ['speaker: Susan Carter | Director of Policy']],
  ])('ends an office where the sentence goes on: %s', (line, people) => {
    expect(listedIn(line)).toEqual(people);
  });

  it('gives each session those who spoke in it', () => {
    const text = [
      'Coastal Futures Forum',
      '',
      'The forum was held in Lisbon on 12 March 2024. Participants discussed the state of ports.',
      '',
      'Hannah Porter, Director of Policy, opened the forum. In her keynote, Margaret Ellis argued that coasts are commons.',
    ].join('\n');
    const { appearances } = readOutline(plain(text), {
      name: 'forum.txt',
      sha256: '',
      characters: text.length,
    });
    const spoke = appearances.filter(({ part }) => part === 'speaker').map(({ name }) => name.text);
    expect(spoke).toEqual(['Hannah Porter', 'Margaret Ellis']);
  });
});
