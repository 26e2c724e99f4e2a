import { describe, expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import { readOutline } from './outline.ts';

/** The sessions of a colloquium whose programme reads so, each with who speaks in it. */
function sessionsOf(programme: string): readonly string[] {
  const text = `Les rives et la ville\n\nColloque, mardi 12 mars 2019\n\nProgramme :\n\n${programme}\n`;
  const { sessions, appearances } = readOutline(plain(text), {
    name: 'essai.txt',
    sha256: '',
    characters: text.length,
  });
  return sessions.map(({ id, title }) => {
    const own = appearances.filter(({ session }) => session === id).map(({ name }) => name.text);
    return `${title}: ${own.join(', ')}`;
  });
}

describe('plain titles over who gives a talk', () => {
  it('open a session each, with all who speak below', () => {
    expect(
      sessionsOf(
        'Accueil Pierre Martin, président du parc\n\nL’élu local\nCommunication de Thibault Morel, professeur\nTémoignage de Georges Perrot, ancien maire\nDiscussion avec : Catherine Tison, préfète\nOlivier Blanchet, maire de Redon\n\nGouverner la rivière\nConférence de Paul Petit, géographe\n\nLes digues\n\nCommunications de Anne Roux, juriste, et Léa Blanc, ingénieure\n\nClôture Luc Morel, ministre',
      ),
    ).toEqual([
      'Accueil: Pierre Martin',
      'L’élu local: Thibault Morel, Georges Perrot, Catherine Tison, Olivier Blanchet',
      'Gouverner la rivière: Paul Petit',
      'Les digues: Anne Roux, Léa Blanc',
      'Clôture: Luc Morel',
    ]);
  });

  it('take two, and words of their own', () => {
    const one = sessionsOf('Gouverner la rivière\nConférence de Paul Petit, géographe').join(' ; ');
    expect(one).toContain('Paul Petit');
    const people = sessionsOf(
      'Anne Roux, maire\nConférence de Paul Petit, géographe\n\nLéa Blanc, préfète\nExposé de Luc Morel, juriste',
    );
    expect(people.join(' ; ')).not.toContain('maire:');
  });
});

describe('the word for an opening right before a name', () => {
  it('is what somebody does there, behind hours too', () => {
    expect(
      sessionsOf(
        '9h00 Accueil café\n9h30 Ouverture Anne Roux, maire de Redon\n9h45 Introduction Paul Petit, géographe\n10h Se loger au centre\nLéa Blanc, architecte\n12h Conclusions Marc Vidal, préfet',
      ),
    ).toEqual([
      'Ouverture: Anne Roux',
      'Introduction: Paul Petit',
      'Se loger au centre: Léa Blanc',
      'Conclusions: Marc Vidal',
    ]);
    expect(
      sessionsOf('Accueil Café des rives\n10h Se loger, Léa Blanc, architecte').join(' ; '),
    ).not.toContain('Café');
  });

  it('ends names before capitals that are spelt, and begins none behind an office', () => {
    const told = sessionsOf(
      '9h Ouverture par Claire Petit, présidente FNPL, Gilles Perrot, président du CAUE\n10h Les digues, par Léa Vidal de SEMEAULys, Marc Roux de ARBRÉsol et Thibaut Morel du SYMAD',
    );
    expect(told).toEqual([
      'Ouverture: Claire Petit, Gilles Perrot',
      'Les digues: Léa Vidal, Marc Roux, Thibaut Morel',
    ]);
  });
});
