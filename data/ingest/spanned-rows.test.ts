import { describe, expect, it } from 'vitest';
import { toldIn } from './spoken.fixture.ts';

describe('a row of a table whose one cell goes over speakers and titles', () => {
  it.each([
    'Session 1 : Soutenir les humanités numériques',
    'Numérisation, cartographie et SIG historiques',
    'Table ronde : qui garde les cartes ?',
  ])('opens a session and names nobody: %s', async head => {
    const text = `<h1>Journées des cartes</h1>
<table><thead><tr><th>Heure</th><th>Intervenant(s)</th><th>Titre</th></tr></thead><tbody>
<tr><td>9h15</td><td>Marc Dufour, CNRS</td><td>La carte et ses usages</td></tr>
<tr><td>10h30</td><td colspan="2"><strong>${head}</strong></td></tr>
<tr><td></td><td>Julie Petit, Université de Lyon</td><td>Explorer les fonds</td></tr>
<tr><td>12h00</td><td>Déjeuner libre</td><td></td></tr>
</tbody></table>
`;
    expect((await toldIn(text, 'essai.html')).sessions).toEqual([
      'La carte et ses usages: Marc Dufour',
      head,
      'Explorer les fonds: Julie Petit',
    ]);
  });

  it('stays one of people where it names somebody', async () => {
    const text = `# Journées des cartes

| Heure | Intervenant | Titre |
|---|---|---|
| 9h15 | Marc Dufour, CNRS | La carte et ses usages |
| 10h30 | Julie Petit, directrice du musée | |
`;
    const { sessions } = await toldIn(text, 'essai.md');
    expect(sessions.map(session => session.split(':')[0])).toEqual(['La carte et ses usages']);
  });
});
