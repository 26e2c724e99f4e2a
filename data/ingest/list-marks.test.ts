import { describe, expect, it } from 'vitest';
import { openDocument, plain } from '../document/open.ts';
import type { Readable } from '../document/readable.ts';
import { readLead } from './layouts/lead.ts';
import { readOutline } from './outline.ts';
import { rollLabel } from './rolls.ts';

function inPart(document: Readable, part: string): readonly string[] {
  return readOutline(document, { name: 'essai.md', sha256: '', characters: document.text.length })
    .appearances.filter(a => a.part === part)
    .map(a => a.name.text);
}

describe('a label of speakers', () => {
  it.each([
    'Speaker(s) :',
    'Speakers:',
    'Our guest speakers:',
    'Keynote speaker:',
    'Panelists:',
    'Presenter:',
  ])('is %s in English', label => {
    expect(readLead(label)).toMatchObject({ type: 'label', part: 'speaker' });
  });

  it.each(['Speakers corner:', 'Loudspeakers:', 'Presenters of the year, by country:'])(
    'is not %s',
    label => {
      expect(readLead(label).type).not.toBe('label');
    },
  );

  it('holds up a name that stands alone below it, and no other item of the notes', async () => {
    const talk = (name: string, note: string) => `**Speaker(s):**
- ${name}

**Notes:**
- ${note}
- on mesure avant de deviner
`;
    const text = `# Journée des fours

### 10:45 - 11:30 Cuire sans four

${talk('Zélie Kerouan', 'Pierre Chaude en parlait déjà')}
### 11:45 - 12:30 Lever sans levain

${talk('Basile Tremarec', 'Le levain est lent')}`;
    const read = await openDocument(text, 'essai.md');
    expect(inPart(read, 'speaker')).toEqual(['Zélie Kerouan', 'Basile Tremarec']);
  });
});

describe('the roll of a meeting at the end of a paragraph', () => {
  const roll = (mark: string, label: string) => `Élection du bureau

Ce conseil a été tenu à huis clos. ${label}

${mark} M. Gilles Berthomieu - maire sortant,
${mark} Mme Zélie Kerouan
${mark} M. Basile Tremarec

La séance a duré une heure.`;

  it.each(['*', '-', '•'])('is read whatever its items begin with: %s', mark => {
    expect(inPart(plain(roll(mark, 'Étaient présents :')), 'participant')).toEqual([
      'Gilles Berthomieu',
      'Zélie Kerouan',
      'Basile Tremarec',
    ]);
  });

  it('says where its label begins', () => {
    const line = 'Le conseil a été tenu à huis clos. Étaient absents :';
    expect(rollLabel(line, true)).toEqual({ roll: 'absent', from: 35, length: line.length });
  });

  it.each([
    'Le conseil a été tenu à huis clos. Les sujets présents :',
    'Étaient présents hier. Les points à voir :',
    'On attend M. Les présents :',
  ])('is not in “%s”', line => {
    expect(rollLabel(line, true)?.roll ?? null).toBeNull();
  });
});
