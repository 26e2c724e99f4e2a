import { describe, expect, it } from 'vitest';
import { ledIn } from './spoken.fixture.ts';

describe('"Panel :" over those who are in it', () => {
  it('is how they speak in the session whose title stands right above', async () => {
    const html =
      '<html><body><h1>Journée du sable</h1><table><tr><td>9:00 – 10:00</td><td>Le prix du sable<br>Anne Roux, OFB</td></tr>' +
      '<tr><td>10:00 – 12:00</td><td>Les femmes et la dune<br>Panel:<br>- Zoé Martin, maire de Redon<br>- Marie Lefort, directrice du port</td></tr></table></body></html>';
    expect(await ledIn(html, 'essai.html')).toEqual([
      'Le prix du sable: Anne Roux',
      'Les femmes et la dune: Zoé Martin + Marie Lefort',
    ]);
  });

  it('opens a session of its own where its title stands below, or somebody speaks above', async () => {
    const text = `Journée du sable

9h00 Ouverture par Luc Morel
Table ronde :
- Zoé Martin, maire de Redon
- Marie Lefort, directrice du port
`;
    expect((await ledIn(text, 'essai.txt'))[0]).toBe('Ouverture: Luc Morel');
  });
});
