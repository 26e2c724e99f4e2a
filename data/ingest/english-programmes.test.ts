import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';

/** "Title @room: name (role)" for each session; who leads has a "*". */
async function inPage(text: string): Promise<readonly string[]> {
  const document = await openDocument(text, text.startsWith('<') ? 'programme.html' : 'programme.md');
  const source = { name: 'programme.md', sha256: '', characters: text.length };
  const { sessions, appearances } = readOutline(document, source);
  return sessions.map(({ id, title, room }) => {
    const own = appearances.filter(({ session, via }) => session === id && via === 'list');
    const people = own.map(({ name, role, part }) => {
      const said = role === null ? name.text : `${name.text} (${role.text})`;
      return part === 'moderator' ? `${said}*` : said;
    });
    const where = room === undefined ? '' : ` @${room}`;
    return `${title}${where}${people.length === 0 ? '' : `: ${people.join(' + ')}`}`;
  });
}

describe('a programme in English', () => {
  it('has titles over their hours and their room', async () => {
    const programme = `# Regional Summit

## Monday, May 6

**Registration and Breakfast**
7:30am, First Floor Lobby

**Welcome**
9:00am, Main Hall
Alice Parker, City of Newport
Brian Holt, State of Ohio

**Housing and land value**
10:15 AM – 11:30 AM | Room 204
Claire Simmons, Urban Land Trust
David Fowler, Brookfield University

**Data for accountability**
1:30 pm, Rooms 102-104
Edward Marsh, Civic Lab
`;
    expect(await inPage(programme)).toEqual([
      'Welcome @Main Hall: Alice Parker (City of Newport) + Brian Holt (State of Ohio)',
      'Housing and land value @Room 204: Claire Simmons (Urban Land Trust) + David Fowler (Brookfield University)',
      'Data for accountability @Rooms 102-104: Edward Marsh (Civic Lab)',
    ]);
  });

  it('has the same in a list of tasks, in italics', async () => {
    const item = (title: string, when: string, who: string) => `- [x] **${title}**\n*${when}*\n${who}\n`;
    const programme = [
      '# Regional Summit\n',
      item('Opening address', '9:00am, Lower Level Conference Room', 'Alice Parker, City of Newport'),
      item('Ports and tides', '10:15am, Grand Ballroom', 'Laura Bennett, Harbour Lab'),
      item('Take a break', '11:00am', ''),
      item('Rivers and roads', '2pm, Suite 400', 'Edward Marsh, Civic Lab'),
    ];
    expect(await inPage(programme.join('\n'))).toEqual([
      'Opening address @Lower Level Conference Room: Alice Parker (City of Newport)',
      'Ports and tides @Grand Ballroom: Laura Bennett (Harbour Lab)',
      'Rivers and roads @Suite 400: Edward Marsh (Civic Lab)',
    ]);
  });

  it('has hours over their titles as well, which stay where they are', async () => {
    const programme = `# Symposium

**9:30 - 10:45**

Session 1 - Views of the coast

Moderator - Amanda Parker

**11:00 - 12:15**

Session 2 - Justice

Moderator - Claire Simmons

**1:15 - 2:30**

Session 3 - Tides

Moderator - Laura Bennett
`;
    expect(await inPage(programme)).toEqual([
      'Session 1 - Views of the coast: Amanda Parker*',
      'Session 2 - Justice: Claire Simmons*',
      'Session 3 - Tides: Laura Bennett*',
    ]);
  });

  it('says the half of the day in one letter, and counts its speakers', async () => {
    const programme = `# Programme

9:00 - 9:10a    **Welcome and opening remarks**

9:10 - 9:40a    **Keynote presentation**
- Prof. Margaret Ellis

11:30a - 12:30p  **Session 1: short talks**
- Speaker 1: Dr. Peter Holm
- Speaker 2: Dr. Susan Carter
- Presenter 3: Emily Porter

12:30p **Lunch break**

5:00p **Closing remarks**
`;
    expect(await inPage(programme)).toEqual([
      'Welcome and opening remarks',
      'Keynote presentation: Margaret Ellis',
      'Session 1: short talks: Peter Holm + Susan Carter + Emily Porter',
      'Closing remarks',
    ]);
  });

  it('keeps the whole title of a talk that is quoted, its colon and its stops too', async () => {
    const programme = `# Annual Workshop

## Session 1: Development
Location: Lower Hall
Discussant: Carol Porter
- Brian Ellis, Harvard University, “Landed Elites and Institutions: Evidence from Imperial Russia”
- Mary Carter, Yale University, “Electoral Protection: Courts in the U.S. South”
- Joan Chapman, EUI, "Constructing Labor: Effects of Industry on Labor"

## Session 2: Debt
- David Stanley, NYU, “What Can We Learn from Debt?”
- Quorra Tzelniker, Columbia University, “Ports of Debt: A History”
`;
    expect(await inPage(programme)).toEqual([
      'Session 1: Development @Lower Hall: Carol Porter',
      'Landed Elites and Institutions: Evidence from Imperial Russia: Brian Ellis (Harvard University)',
      'Electoral Protection: Courts in the U.S. South: Mary Carter (Yale University)',
      'Constructing Labor: Effects of Industry on Labor: Joan Chapman (EUI)',
      'Session 2: Debt',
      'What Can We Learn from Debt?: David Stanley (NYU)',
      'Ports of Debt: A History: Quorra Tzelniker (Columbia University)',
    ]);
  });

  it('names one person a row, however rare, and nobody by a body', async () => {
    const rows = `# Harbour days

## Panel on ports
Alice Parker, City of Newport
Brian Holt, The Marlow Foundation
Quorra Tzelniker, Harbour Fund
David Fowler, Urban Land Trust

## Panel on land
Laura Bennett, Public Record Office
Zephrin Ouldcastle, Global Policy Network
`;
    expect(await inPage(rows)).toEqual([
      'Panel on ports: Alice Parker (City of Newport) + Brian Holt (The Marlow Foundation) + Quorra Tzelniker (Harbour Fund) + David Fowler (Urban Land Trust)',
      'Panel on land: Laura Bennett (Public Record Office) + Zephrin Ouldcastle (Global Policy Network)',
    ]);
  });

  it('does not take rows of places or of titles for people', async () => {
    const rows = `# Harbour days

## Where
Castle Green, Newport
Harbour View, Marlow
Quarry Field, Ashton
Mill Lane, Ashton

## Opening
Alice Parker, City of Newport
`;
    expect((await inPage(rows)).join()).not.toMatch(/Castle|View|Quarry|Mill/u);
  });

  it('is called what the head of its page says where its heading says nothing', async () => {
    const page = (title: string, heading: string) =>
      `<html><head><title>${title}</title></head><body><h1>${heading}</h1>
<h2>9:00 Welcome</h2><p>Anne Parker, Director of Policy</p><h2>9:30 Keynote</h2><p>Brian Holt, Professor</p></body></html>`;
    const called = async (text: string) => {
      const source = { name: 'page.html', sha256: '', characters: text.length };
      return readOutline(await openDocument(text, 'page.html'), source).proceedings.title;
    };
    expect(await called(page('Harbour Institute | Programme of the Coastal Policy Forum', 'Programme'))).toBe(
      'Programme of the Coastal Policy Forum',
    );
    expect(await called(page('Coastal Policy Forum 2023 | Harbour Institute', 'Schedule'))).toBe(
      'Coastal Policy Forum 2023',
    );
    expect(await called(page('Harbour Institute', 'Coastal Workshop 2023'))).toBe('Coastal Workshop 2023');
  });

  it('has its days in English, which hold what stands under them', async () => {
    const programme = `# Harbour days

## Monday, May 6

### Panel: Ports and tides
Alice Parker, City of Newport
Brian Holt, State of Ohio

## Day 2

### Workshop: Rivers and roads
Laura Bennett, Harbour Lab
`;
    expect(await inPage(programme)).toEqual([
      'Panel: Ports and tides: Alice Parker (City of Newport) + Brian Holt (State of Ohio)',
      'Workshop: Rivers and roads: Laura Bennett (Harbour Lab)',
    ]);
  });

  it('sets those who speak apart from the title in whose line a page has them', async () => {
    const page = `<html><body><h1>Open City Conference</h1><dl>
<dt>10:00 AM</dt><dd>Welcome</dd>
<dt>&nbsp;</dt><dd>Open and Transparent Government
<span class="speaker">Laura Parker</span></dd>
<dt>&nbsp;</dt><dd>New Paths To Participation <span class="speaker-name">Edward Marsh</span></dd>
<dt>&nbsp;</dt><dd>The <span class="speakeasy">Civic</span> Process <span class="talk author">Andrew Holt</span></dd>
<dt>1:00 PM</dt><dd>Closing</dd></dl></body></html>`;
    expect(await inPage(page)).toEqual([
      'Welcome',
      'Open and Transparent Government: Laura Parker',
      'New Paths To Participation: Edward Marsh',
      'The Civic Process: Andrew Holt',
      'Closing',
    ]);
  });

  it('says behind a dash who moderates, and makes no talk of it', async () => {
    const programme = `# Symposium

## Session 1 - Justice

Moderator - Quorra Tzelniker

* Presenter - Katherine Doyle
* Presenter - Robert Nelson

## Session 2 - Tides

Moderator - Claire Simmons

* Presenter - Laura Bennett
* Presenter - Edward Marsh
`;
    expect(await inPage(programme)).toEqual([
      'Session 1 - Justice: Katherine Doyle + Robert Nelson',
      'Session 2 - Tides: Claire Simmons* + Laura Bennett + Edward Marsh',
    ]);
  });

  it('has no words of the next cell welded to its titles, and rows whose cells stand lines apart', async () => {
    const page = `<html><body><h1>Harbour Days</h1><h2>Workshop Schedule</h2><table>
<tr>
  <td>17:00 JST</td>


  <td><strong>Sharing circle</strong>
    <ul><li>Laura Parker (Harbour Lab)</li></ul></td>
</tr>
<tr><td>17:30 JST</td><td><strong>Tides of change, told by iPorts</strong><ul><li>Edward Marsh (City of Newport)</li></ul></td></tr>
<tr><td>18:30 JST</td><td>Interpreting the effects of tides<span>Brian Holt, Claire Simmons</span></td></tr>
</table></body></html>`;
    expect(await inPage(page)).toEqual([
      'Sharing circle: Laura Parker (Harbour Lab)',
      'Tides of change, told by iPorts: Edward Marsh (City of Newport)',
      'Interpreting the effects of tides: Brian Holt + Claire Simmons',
    ]);
  });

  it('takes the hours of a record from itself, in whichever order its keys stand, and its day with them', async () => {
    const item = (name: string, from: string, to: string, who: string) =>
      `  - description: A conversation about ports.\n    endTime: '${to}'\n    title: '${name}'\n    speakers: ${who}\n    startTime: '${from}'\n`;
    const text = `---\ntitle: Symposium on ports\nsessions:\n${[
      item('Opening talk', 'November 22, 2019 6:00 PM', 'November 22, 2019 7:00 PM', 'Laura Parker'),
      item('Round table: tides', 'November 22, 2019 7:30 PM', 'November 22, 2019 9:00 PM', 'Edward Marsh'),
      item('Workshop: writing', 'November 23, 2019 11:00 AM', '', 'Claire Simmons'),
    ].join('')}---\n`;
    const source = { name: 'programme.md', sha256: '', characters: text.length };
    const { sessions } = readOutline(await openDocument(text, 'programme.md'), source);
    expect(sessions.map(({ title, start, end }) => [title, start, end])).toEqual([
      ['Opening talk', '2019-11-22T18:00', '2019-11-22T19:00'],
      ['Round table: tides', '2019-11-22T19:30', '2019-11-22T21:00'],
      ['Workshop: writing', '2019-11-23T11:00', undefined],
    ]);
  });
});
