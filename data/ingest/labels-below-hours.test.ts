import { describe, expect, it } from 'vitest';
import { spokenIn, toldIn } from './spoken.fixture.ts';

/** A page whose sessions are boxes: hours, a title, and who comes under a label in a heading. */
const page = (label: string, other = label, level = 4) =>
  `<html><body><h1>Journée des rives</h1><h3>Matinée</h3>
<div class="slot">
  <p class="time">9h30 - 10h45</p>
  <div class="content">
    <p class="event">Retour sur les digues et le port</p>
    <p>Modératrice : Anne Roux, maire de Vimy</p>
    <div><h${level}>${label}</h${level}>
      <ul><li>Paul Petit, géographe au CNRS</li><li>Zoé Marzin, directrice du port</li></ul>
    </div>
  </div>
</div>
<div class="slot">
  <p class="time">11h00 - 12h00</p>
  <div class="content">
    <p class="event">Lancement de la crue</p>
    <h${level}>${other}</h${level}>
    <ul><li>Luc Morel, professeur, Université de Caen</li></ul>
  </div>
</div>
</body></html>`;

const WHOLE = [
  'Retour sur les digues et le port: Anne Roux (maire de Vimy) + Paul Petit (géographe au CNRS) + Zoé Marzin (directrice du port)',
  'Lancement de la crue: Luc Morel (professeur, Université de Caen)',
];

describe('a label in a heading below the hours and the title of a session', () => {
  it.each([
    'Participants:',
    'Participant·es :',
    'Intervenants',
    'Intervenant·e·s :',
    'Speakers:',
    'Avec',
    'Discutants',
    'Les intervenantes',
    'Panelists',
    'Orateurs et oratrices :',
  ])('opens no session of its own: %s', async label => {
    expect(await spokenIn(page(label), 'essai.html')).toEqual(WHOLE);
  });

  it('may be another in each', async () => {
    expect(await spokenIn(page('Participants', 'Intervenante'), 'essai.html')).toEqual(WHOLE);
  });

  it('stands over all who speak where it is no deeper than the headings of the page', async () => {
    const found = await spokenIn(page('Participants', 'Intervenants', 3), 'essai.html');
    expect(found[0]).toBe('Retour sur les digues et le port: Anne Roux (maire de Vimy)');
  });
});

describe('hours over a title in a box of its own', () => {
  it('open a session that names nobody', async () => {
    const text = `<html><body><h1>Journée des rives</h1>${[
      ['14h15 - 14h30', 'Lancement de la compétition'],
      ['14h30 - 16h00', 'Délibération et annonce des résultats'],
      ['16h00', 'Le port, ses quais et ses digues'],
    ]
      .map(
        ([hours, title]) => `<div>
  <p class="time">${hours}</p>
  <div>
    <div>
      <p class="event">${title}</p>
      <ul><li>Rappel des règles</li></ul>
    </div>
  </div>
</div>`,
      )
      .join('\n')}</body></html>`;
    expect((await toldIn(text, 'essai.html')).sessions).toEqual([
      'Lancement de la compétition',
      'Délibération et annonce des résultats',
      'Le port, ses quais et ses digues',
    ]);
  });
});
