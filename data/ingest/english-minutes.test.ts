import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';
import { rollLabel } from './rolls.ts';

async function read(text: string, name = 'essai.md') {
  const document = await openDocument(text, name);
  const { sessions, appearances } = readOutline(document, { name, sha256: '', characters: text.length });
  return sessions.map(({ id, title }) => {
    const people = appearances.filter(({ session, via }) => session === id && via === 'list');
    return `${title}: ${people.map(({ name: { text: who }, part }) => `${who} ${part}`).join(', ')}`;
  });
}

const ROLL = '- Jamie Doyle, LookingGlass\n- Fern Cador, Oracle\n- Omar Sandoz, Cisco';

function minutes(label: string, sign = 'Meeting called to order at 13:05.'): string {
  return `# Bakers Technical Meeting, May 30, 2018

Chair: Anne Rowe

## 1. Call to Order and Welcome

${sign}

${label}

${ROLL}

## 2. Approval of Agenda

Approved.

## 3. Oven Schema Work

Allan Thomson presented the schema.
`;
}

describe('English minutes', () => {
  it.each([
    'Apologies',
    'Apologies for absence',
    'Members present',
    'Board members present',
    'Members absent and excused',
  ])('are told by whom they call: %s', async label => {
    const came = label.includes('present') ? 'participant' : 'absent';
    const text = `Bakers’ Group\n\nMay 30, 2018\n\n${label}: Jamie Doyle, Fern Cador, Oliver Sandoz\n\nThe oven was bought.\n`;
    expect((await read(text, 'essai.txt')).join()).toMatch(
      new RegExp(`Jamie Doyle ${came}, Fern Cador ${came}, Oliver Sandoz ${came}`, 'u'),
    );
  });

  it.each([
    '## 1.1 Voting Members Present',
    '### 2.1.1 Members Present',
    '## Trustees present',
    '**Councillors present:**',
    'Staff in attendance:',
    'Also present:',
    '## Attendance',
    '## Roll call',
    'Board members present:',
    '## Other attendees',
  ])('call their roll for the whole meeting, under whatever point it stands: %s', async label => {
    const [meeting, ...points] = await read(minutes(label));
    expect(meeting).toContain('Jamie Doyle participant, Fern Cador participant, Omar Sandoz participant');
    expect(points).toEqual([
      'Call to Order and Welcome: ',
      'Approval of Agenda: ',
      'Oven Schema Work: Allan Thomson speaker',
    ]);
  });

  it.each([
    'The chair called the meeting to order at 10:00.',
    'Anne Rowe declared the meeting open.',
    'Apologies were received.',
    'Motion carried.',
    'The meeting was adjourned at 11:00.',
  ])('are told by what was done: %s', async sign => {
    expect(await read(minutes('Board members present:', sign))).toContain(
      'Oven Schema Work: Allan Thomson speaker',
    );
  });

  it('call nobody by the number of a point that is an election', () => {
    expect(rollLabel('2.1 Membres présents', true)?.roll).toBe('participant');
    expect(rollLabel('2.1.1 Members present', true)?.roll).toBe('participant');
    expect(rollLabel('5.2 Secrétaire', true)).toBeNull();
  });

  it('leave two who come in at a point where they come in', async () => {
    const roll = '- Jamie Doyle, LookingGlass\n- Fern Cador, Oracle';
    const [meeting] = await read(minutes('## 1.1 Members Present').replace(ROLL, roll));
    expect(meeting).not.toContain('Jamie Doyle');
  });
});
