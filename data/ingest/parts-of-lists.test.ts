import { describe, expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import { endBeforeComing } from './come-with.ts';
import { readOutline } from './outline.ts';

/** What a text is called, and its sessions with who speaks in each. */
function read(text: string): { readonly title: string; readonly sessions: readonly string[] } {
  const { proceedings, sessions, appearances } = readOutline(plain(text), {
    name: 'essai.txt',
    sha256: '',
    characters: text.length,
  });
  return {
    title: proceedings.title,
    sessions: sessions.map(({ id, title }) => {
      const own = appearances.filter(({ session }) => session === id).map(({ name }) => name.text);
      return `${title}: ${own.join(', ')}`;
    }),
  };
}

describe('half a day with a subject of its own', () => {
  const DAY =
    'En finir avec les reculs\nRencontre du 17 décembre 2014, Paris\n\nMots de bienvenue par Esther Benoit\n' +
    '1. Matinée (10h-13h) : Fractures du pays : de quoi parle-t-on ?\nTable ronde animée par Silvia Zappa, journaliste\n' +
    '- Daniel Beaumont, professeur à l’Institut d’urbanisme : « Le frisson qui rassure »\n- Valérie Berger, présidente de l’association\n' +
    '2. Après-midi (14h-17h) : Retisser les liens\nTable ronde animée par Marc Vidal, journaliste\n- Julie Pons, architecte\n';

  it('is a session, and the form below it none', () => {
    expect(read(DAY).sessions).toEqual([
      'Mots de bienvenue: Esther Benoit',
      'Matinée (10h-13h) : Fractures du pays : de quoi parle-t-on ?: Silvia Zappa, Valérie Berger',
      'Le frisson qui rassure: Daniel Beaumont',
      'Après-midi (14h-17h) : Retisser les liens: Marc Vidal, Julie Pons',
    ]);
    expect(read(DAY.replaceAll(/^\d\. | \(\d\dh-\d\dh\)/gmu, '')).sessions[1]).toBe(
      'Matinée : Fractures du pays : de quoi parle-t-on ?: Silvia Zappa, Valérie Berger',
    );
  });

  it('leaves a table ronde to itself where the half says nothing of its own', () => {
    const { sessions } = read(
      'Journée des rives\n12 mars 2019\n\nMatinée : Table ronde sur les crues\nAnne Roux, maire\n\nAprès-midi : Visite\nTable ronde animée par Marc Vidal, journaliste\n',
    );
    expect(sessions.join(' ; ')).toContain('Table ronde');
  });

  it('stands under the title, of which what is held when is only the kind', () => {
    expect(read(DAY).title).toBe('En finir avec les reculs');
    expect(
      read(
        'Rencontre du 17 décembre 2014\n\n9h Accueil par Anne Roux, maire\n10h Les rives, Paul Petit, géographe',
      ).title,
    ).toContain('Rencontre');
  });
});

describe('items that begin with the same word for what is held', () => {
  const LIST =
    'Les urgences du pays\n\nLes ateliers se dessinent. Inscrivez-vous avant le mois de mai auprès du département, qui vous répondra.\n\n' +
    '• Atelier sur le partage des rues avec l’intervention de Julie Dumas, adjointe au maire\n• Atelier Récits de quartier animé par Anne Roux\n• Atelier Test de jeux autour du budget, organisé par le collectif\n';

  it('open a session each', () => {
    expect(read(LIST).sessions.slice(-3)).toEqual([
      'Atelier sur le partage des rues: Julie Dumas',
      'Atelier Récits de quartier: Anne Roux',
      'Atelier Test de jeux autour du budget, organisé par le collectif: ',
    ]);
  });

  it('are points of the text where there are two', () => {
    expect(read(LIST.replace(/• Atelier Test.*\n/u, '')).sessions.join(' ; ')).not.toContain(
      'Atelier Récits de quartier:',
    );
  });
});

describe('what those who come give', () => {
  it.each([
    ['L’accueil des petits, avec les témoignages', 'L’accueil des petits'],
    ['Le partage des rues avec le témoignage et idées avec l’intervention', 'Le partage des rues'],
    ['Les métiers du soin, avec les retours d’expérience de', 'Les métiers du soin'],
    ['Atelier sur les haies, proposé par le parc', 'Atelier sur les haies'],
    ['Vivre avec les loups', 'Vivre avec les loups'],
    ['Passer par les prés', 'Passer par les prés'],
    ['Rues, avec les interventions', 'Rues, avec les interventions'],
  ])('is no part of the title: %s', (words, title) => {
    expect(words.slice(0, endBeforeComing(words))).toBe(title);
  });
});

describe('a bare label behind hours', () => {
  it('takes no entry with hours of its own for its title', () => {
    const { sessions } = read(
      'Colloque des familles\n12 mars 2019\n\n10 h : Table ronde : Anne Roux, directrice de crèche ; Paul Petit, psychologue\n\n11 h : débat\n\n12 h : conclusion de Léa Blanc, présidente de la fédération\n',
    );
    expect(sessions).toEqual(['Table ronde: Anne Roux, Paul Petit', 'débat: ', 'conclusion: Léa Blanc']);
    expect(
      read('Colloque des rives\n12 mars 2019\n\n10 h : Table ronde\nHabiter la pente\nAnne Roux, maire\n')
        .sessions,
    ).toEqual(['Habiter la pente: Anne Roux']);
  });
});
