import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { englishSpeech } from './layouts/english-speech.ts';
import { readOutline } from './outline.ts';
import { rollLabel } from './rolls.ts';

/** "Title: people" for each session of a page; who is only present has a "°". */
async function inPage(text: string): Promise<readonly string[]> {
  const document = await openDocument(text, 'page.md');
  const { sessions, appearances } = readOutline(document, { name: '', sha256: '', characters: text.length });
  return sessions.map(({ id, title }) => {
    const own = appearances.filter(({ session, via }) => session === id && via === 'list');
    const people = own.map(({ name, part }) => (part === 'participant' ? `${name.text}°` : name.text));
    return `${title}${people.length === 0 ? '' : `: ${people.join(' + ')}`}`;
  });
}

describe('labels of English pages', () => {
  it.each([
    'Panel attendees:',
    'Other Attendees:',
    'Attendees',
    'Board guests:',
    'Online attendees:',
    'Further visitors:',
  ])('call a roll: %s', label => {
    expect(rollLabel(label, true)?.roll).toBe('participant');
  });

  it.each(['Panel attendees:', 'Keynote attendees will meet', 'Panel speakers:'])(
    'call none in a programme, or with other words: %s',
    label => {
      expect(rollLabel(label, label.startsWith('Keynote'))).toBeNull();
    },
  );

  it.each([
    ['took us through her presentation', 'speaker'],
    ['took the group through the figures', 'speaker'],
    ['began by outlining the aims', 'speaker'],
    ['took the train through the valley', null],
    ['began in May', null],
  ])('have verbs of minutes: %s', (words, part) => {
    expect(englishSpeech(words)).toBe(part);
  });

  it('tell of minutes, whose roll is present', async () => {
    const notes = (title: string) =>
      `# Local Housing Panel: third meeting\n\n## ${title}\n\n### Panel attendees:\n\nAlice Parker (Chair), Brian Holt (Newport Council), Claire Simmons (Land Trust)\n\n### Next steps\n\nA paper was discussed.\n`;
    expect((await inPage(notes('Meeting notes'))).join()).toContain('Brian Holt°');
    expect((await inPage(notes('Meeting room'))).join()).not.toContain('Brian Holt°');
  });

  it('say when and where, and are no titles', async () => {
    const session = (n: number, title: string, who: string, when: string) =>
      `${n} **[${title}](https://example.org/${n})**\n\n**Moderator:** ${who}\n\n**Speakers:** Alice Parker, Brian Holt, Claire Simmons\n\n**When:** ${when}\n\n**Where:** [204B](https://example.org/room)\n\nWe will look at rivers and at those who own them.\n`;
    const page = [
      '# Our sessions at the forum\n',
      session(
        1,
        'Enforcing Clean Rivers with Evidence',
        'Edward Marsh',
        'Wednesday, 16th May 2018, 10:30 - 11:45',
      ),
      session(2, 'Shedding Light on Dry Wells', 'Laura Bennett', 'Thursday, 17th May 2018, 14:30 - 15:45'),
    ];
    expect((await inPage(page.join('\n'))).filter(title => title.startsWith('When'))).toEqual([]);
  });
});

describe('who leads a panel', () => {
  const panel = (label: string) =>
    `# Rivers forum\n\n## 09h00 – 10h30 Panel: Paying for the banks\n\n${label} Mr Vuyo Mvoko\n\nPanelists:\n\nDr. Pali Lehohla, Hydrologist\n\nHon. Des Van Rooyen, Minister COGTA\n\nMs Joanne Smith,\n\nMinister DIRCO\n`;

  it.each(['Facilitator:', 'Facilitated by:', 'Facilitators:', 'Moderator:', 'Facilitateur :'])(
    'is named behind %s, however rare the name',
    async label => {
      const [first = '', ...others] = await inPage(panel(label));
      expect(first).toMatch(/Vuyo Mvoko \+ Pali Lehohla/u);
      // A line that names somebody by "Hon." opens nothing, and an office is nobody.
      expect(others).toEqual([]);
      expect(first).not.toContain('Minister');
    },
  );
});
