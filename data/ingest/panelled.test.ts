import { describe, expect, it } from 'vitest';
import { passage } from '../text/normalise.ts';
import { readSentences } from './layouts/sentences.ts';

/** Whom the sentences of a paragraph seat, each with a part and, in brackets, the role. */
function seated(text: string): readonly string[] {
  return readSentences(passage(text, 0, text.length)).flatMap(({ p, candidate }) =>
    candidate.people.map(({ name, role, part }) => {
      const who = p.text.slice(name.start, name.end);
      return `${part === 'moderator' ? 'led by ' : ''}${who}${role === null ? '' : ` (${p.text.slice(...role)})`}`;
    }),
  );
}

describe('English sentences that tell who sat on a panel', () => {
  it.each([
    [
      'What It Takes featured moderator Jane Hill of the Open Agency, and panelists: Laura Wood, the CIO of the U.S. Farm Bureau; Mark Lane, the Chief Data Officer of the Rail Board; and Lucy Gray, the director of Open Water.',
      [
        'led by Jane Hill',
        'Laura Wood (the CIO of the U.S. Farm Bureau)',
        'Mark Lane (the Chief Data Officer of the Rail Board)',
        'Lucy Gray (the director of Open Water)',
      ],
    ],
    [
      'The panel featured Laura Baker (MIT), Mark Foster (CNRS) and Lucy Palmer (ETH), and was moderated by Peter Hill.',
      ['Laura Baker (MIT)', 'Mark Foster (CNRS)', 'Lucy Palmer (ETH)', 'led by Peter Hill'],
    ],
    [
      'Speakers included Laura Carter, professor of history at the University of Leeds, Mark Turner, mayor of Bath, and Lucy Evans.',
      [
        'Laura Carter (professor of history at the University of Leeds)',
        'Mark Turner (mayor of Bath)',
        'Lucy Evans',
      ],
    ],
    [
      'Panel discussion with Laura Brown, Mark Taylor and Lucy Walker, chaired by Jane Cooper.',
      ['Laura Brown', 'Mark Taylor', 'Lucy Walker', 'led by Jane Cooper'],
    ],
    [
      'The keynote speakers were Emma Clark (Oxford) and Peter Wright (Leeds).',
      ['Emma Clark (Oxford)', 'Peter Wright (Leeds)'],
    ],
    [
      'The afternoon panel was moderated by Jane Ward, with panelists Emma Hughes, CIO of the Bank, Peter Green and Lucy Adams.',
      ['led by Jane Ward', 'Emma Hughes (CIO of the Bank)', 'Peter Green', 'Lucy Adams'],
    ],
    [
      'The closing session brought together Emma Harris, head of data at Open City, and Peter Wilson, mayor of Leeds.',
      ['Emma Harris (head of data at Open City)', 'Peter Wilson (mayor of Leeds)'],
    ],
    [
      'It was the first workshop hosted in the valley. Invited speakers: Emma Scott, Peter Young and Lucy Moore.',
      ['Emma Scott', 'Peter Young', 'Lucy Moore'],
    ],
    [
      'The webinar, organised in May, featured panelists Emma Reed (Water Board) and Peter Shaw (Rail Board), who discussed prices with Jane Ross.',
      ['Emma Reed (Water Board)', 'Peter Shaw (Rail Board)'],
    ],
    [
      'The day closed with a conversation with Emma Price and Peter Bell, hosted by Jane Fox, a journalist.',
      ['Emma Price', 'Peter Bell', 'led by Jane Fox'],
    ],
  ])('%s', (text, people) => {
    expect(seated(text)).toEqual(people);
  });

  it.each([
    'Past speakers include Laura Baker and Mark Foster.',
    'The meeting with Laura Baker was cancelled.',
    'The jury includes Laura Baker and Mark Foster.',
    'The shop sells speakers, tables and lamps that Laura Baker and Mark Foster drew.',
    'The session featured tables of Open Water and maps of Rail Board.',
  ])('names nobody in: %s', text => {
    expect(seated(text)).toEqual([]);
  });
});
