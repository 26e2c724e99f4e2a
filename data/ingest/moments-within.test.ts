import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';

/** "Session: people" of each session and ". Talk: people" of each of its talks, those who lead starred. */
async function programmeOf(text: string): Promise<readonly string[]> {
  const source = { name: 'essai.txt', sha256: '', characters: text.length };
  const { sessions, appearances } = readOutline(await openDocument(text, source.name), source);
  return sessions.map(({ id, title, parent }) => {
    const own = appearances.filter(({ session }) => session === id);
    const people = own.map(({ name, part }) => `${name.text}${part === 'moderator' ? '*' : ''}`);
    return `${parent == null ? '' : '. '}${title}: ${people.join(' + ')}`;
  });
}

describe('a moment of a session that says its hours', () => {
  it.each([
    ['Introduction : Anne Roux (CNRS)', 'Discussion : Hugo Belvaux (Université de Nantes)'],
    ['Introduction – Anne Roux (CNRS)', 'Débat – Hugo Belvaux (Université de Nantes)'],
    ['- Introduction : Anne Roux, géographe', '- Discussion : Hugo Belvaux, historien'],
    ['Introduction par Anne Roux (CNRS)', 'Discussion avec Hugo Belvaux (EHESS)'],
    ['Propos introductifs : Anne Roux (CNRS)', 'Échanges animés par Hugo Belvaux'],
    ['Introduction de la séance : Anne Roux', 'Discussion avec la salle, animée par Hugo Belvaux'],
    ['Grand témoin : Anne Roux, préfète', 'Débat animé par Hugo Belvaux, journaliste'],
  ])('opens no other session: %s', async (first, last) => {
    const programme = await programmeOf(`Journée d'étude « Habiter la crue »
Nantes, 12 mars 2024

9h15 - 10h45 Session 1 : Les digues et les villes
${first}
Paul Petit (EHESS), « Ce que dit la digue »
Lucie Marin (INRAE), « La ville et son fleuve »
${last}

11h00 - 12h30 Session 2 : Les rives et les champs
Zoé Marzin (EHESS), « Labourer la rive »
Karim Haddad (INRAE), « Le pré inondé »
`);
    expect(programme.filter(line => !line.startsWith('. ')).map(line => line.split(':')[0])).toEqual([
      'Session 1 ',
      'Session 2 ',
    ]);
    const ofFirst = programme.slice(
      0,
      programme.findIndex(line => line.startsWith('Session 2')),
    );
    for (const name of ['Anne Roux', 'Paul Petit', 'Lucie Marin', 'Hugo Belvaux'])
      expect(ofFirst.join('\n')).toContain(name);
  });

  it('leaves those of the session to it', async () => {
    expect(
      await programmeOf(`Forum de la montagne

10h00 – 11h30 : Table ronde « Loger les saisonniers »
Grand témoin : Anne Roux, préfète
Introduction : Paul Petit, maire de Die
Intervenants : Lucie Marin, cheffe de projet ; Hugo Belvaux, hôtelier
Débat : animé par Nina Tarnoux, journaliste
Conclusion : Zoé Marzin, sénatrice

14h00 – 15h30 : Table ronde « L'eau des alpages »
Introduction : Claire Lenoir, maire de Vif
Intervenants : Jean Morel, hydrologue ; Marc Vidal, éleveur
Conclusion : Luc Noury, député
`),
    ).toEqual([
      'Table ronde « Loger les saisonniers »: Anne Roux + Lucie Marin + Hugo Belvaux + Nina Tarnoux*',
      '. Introduction: Paul Petit',
      '. Conclusion: Zoé Marzin',
      "Table ronde « L'eau des alpages »: Jean Morel + Marc Vidal",
      '. Introduction: Claire Lenoir',
      '. Conclusion: Luc Noury',
    ]);
  });

  it('is a session where it says its own hours, behind a pause, or where nothing above says any', async () => {
    const timed = await programmeOf(`Journée « Habiter la crue »

9h15 - 10h45 Session 1 : Les digues
Paul Petit (EHESS)
10h45 Discussion : Hugo Belvaux (CNRS) et Anne Roux (EHESS)
12h Conclusion : Nina Tarnoux, présidente
`);
    expect(timed.map(line => line.split(':')[0])).toEqual(['Session 1 ', 'Discussion', 'Conclusion']);
    const closed = await programmeOf(`Journée « Habiter la crue »

9h15 - 10h45 Session 1 : Les digues
Paul Petit (EHESS)
10h45 Session 2 : Les rives
Lucie Marin (INRAE)
12h Pause
Conclusion : Nina Tarnoux, présidente
`);
    expect(closed.at(-1)).toBe('Conclusion: Nina Tarnoux');
    const plain = await programmeOf(`Journée « Habiter la crue »

Introduction : Anne Roux, présidente

Table ronde 1 : Les digues
Paul Petit (EHESS), Lucie Marin (INRAE)

Conclusion : Nina Tarnoux, préfète
`);
    expect(plain.map(line => line.split(':')[0])).toEqual(['Introduction', 'Table ronde 1 ', 'Conclusion']);
  });
});

describe('what people bring to a session without hours', () => {
  it.each([
    'Témoignages de Carole Pichon (collège de Vire) et de Didier Roche (Ville de Flers)',
    'Témoignages : Carole Pichon, principale, Didier Roche, élu',
    'Témoignage de Carole Pichon, principale, et de Didier Roche, élu',
    'Retours d’expérience : Carole Pichon (collège de Vire), Didier Roche (Ville de Flers)',
    'Retour d’expérience de Carole Pichon, principale, et de Didier Roche, élu',
    'Regards croisés de Carole Pichon, principale, et Didier Roche, élu',
    'Éclairages : Carole Pichon (CNRS), Didier Roche (EHESS)',
    'Mise en perspective : Carole Pichon (CNRS), Didier Roche (EHESS)',
    'Points de vue : Carole Pichon (CNRS), Didier Roche (EHESS)',
    'Restitution par Carole Pichon, principale, et Didier Roche, élu',
  ])('is its own, right under it: %s', async line => {
    expect(
      await programmeOf(`Forum de l’alimentation
Le Mans, 8 octobre 2024

Atelier A : La restauration collective, levier du changement ?
Animation : Marion Guéry, cheffe de service
${line}

Atelier B : L’accès de tous à une alimentation de qualité
Animation : Aïcha Mansouri, directrice
Intervenant : Julien Cosson, maire de Sablé
`),
    ).toEqual([
      'La restauration collective, levier du changement ?: Marion Guéry* + Carole Pichon + Didier Roche',
      'L’accès de tous à une alimentation de qualité: Aïcha Mansouri* + Julien Cosson',
    ]);
  });

  it('opens a session of its own behind a blank line', async () => {
    const programme = await programmeOf(`Forum de l’alimentation
Le Mans, 8 octobre 2024

Table ronde : Nourrir la ville
Intervenants : Marion Guéry, maire de Vire, Julien Cosson, agronome

Regards croisés de Carole Pichon, principale, et Didier Roche, élu

Atelier : Cuisiner ensemble
Intervenante : Aïcha Mansouri, cuisinière
`);
    expect(programme[1]).toMatch(/^Regards croisés/u);
  });
});
