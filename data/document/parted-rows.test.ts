import { describe, expect, it } from 'vitest';
import { openDocument } from './open.ts';
import { withWholeTables } from './parted-rows.ts';

const HEAD = '| Heure | Titre | Orateur |\n|---|---|---|\n';
const ROWS = ['| 9h | Cuire | Anne Roux |', '| 10h | Moudre | Paul Petit |'];

describe('rows of a table that markup parts', () => {
  it.each([
    '<tr style="border-bottom:1px solid black"><td colspan="100%"></td></tr>',
    '<tr><td></td></tr>',
    '<br>',
    '<br />',
    '<hr/>',
    '<!-- pause -->',
    '</tbody><tbody>',
    '  <tr></tr>',
    '<tr>\n<td colspan="3"></td>\n</tr>',
    '<div class="sep"></div>',
  ])('are rows of one table, in as many characters: %s', async markup => {
    const text = `${HEAD}${ROWS.join(`\n${markup}\n`)}\n`;
    const whole = withWholeTables(text);
    expect(whole).toHaveLength(text.length);
    const { records } = await openDocument(text, 'essai.md');
    expect(records).toHaveLength(2);
  });

  it('stay parted by words, by a blank line, and at the end of the table', () => {
    expect(withWholeTables(`${HEAD}${ROWS.join('\nPause\n')}\n`)).toBeNull();
    expect(withWholeTables(`${HEAD}${ROWS.join('\n\n')}\n`)).toBeNull();
    expect(withWholeTables(`${HEAD}${ROWS.join('\n')}\n<br>\nPlan d’accès\n`)).toBeNull();
  });

  it('are parted by no more than four lines of markup', () => {
    const parted = (count: number) => withWholeTables(`${HEAD}${ROWS.join(`\n${'<br>\n'.repeat(count)}`)}\n`);
    expect(parted(4)).not.toBeNull();
    expect(parted(5)).toBeNull();
  });
});
