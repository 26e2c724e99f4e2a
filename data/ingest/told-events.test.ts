import { describe, expect, it } from 'vitest';
import { readLines } from '../document/lines.ts';
import { plain } from '../document/open.ts';
import { passage } from '../text/normalise.ts';
import { readReported } from './layouts/reported.ts';
import { readOutline } from './outline.ts';
import { readsAsReport } from './report.ts';

const tells = (text: string) => readsAsReport(readLines(plain(text)));

/** "part: name | role" of those who speak in one sentence of a report. */
function saidIn(sentence: string): readonly string[] {
  const people = readReported(passage(sentence, 0, sentence.length))?.people ?? [];
  return people.map(({ name, role, part }) => {
    const said = role === null ? '' : ` | ${sentence.slice(...role)}`;
    return `${part}: ${sentence.slice(name.start, name.end)}${said}`;
  });
}

function speakersOf(text: string): readonly string[] {
  return readOutline(plain(text), { name: 'essai.txt', sha256: '', characters: text.length })
    .appearances.filter(({ part, via }) => via === 'list' && (part === 'speaker' || part === 'moderator'))
    .map(({ name }) => name.text);
}

describe('a report in sentences', () => {
  it.each([
    'En guise d’introduction Anne Roux a rappelé le rôle des régions. Les deux grands témoins ont approuvé la remarque.',
    'Les échanges, animés par Paul Petit, se sont articulés autour de trois tables rondes.',
    'Le matin, la table ronde a fait salle comble. Lors de la première séquence, Anne Roux a présenté le projet.',
    'Après un mot d’accueil par le maire, la journée s’est ouverte. La deuxième séquence était une table ronde.',
    'Une conférence consacrée au foncier a été organisée par le réseau. Les élus ont pu poser leurs questions.',
    'Les travaux de la journée ont été ouverts par la présidente. La seconde session a porté sur les mobilités.',
    'L’après-midi a permis de débattre. Les participants ont travaillé en ateliers.',
    'Le colloque s’est tenu à Redon. Pour clore la journée, Anne Roux est revenue sur les débats.',
    'Anne Roux a ouvert la journée. Les intervenants ont souligné le besoin de moyens.',
    'Dans la salle, les questions fusent. L’atelier a réuni trente personnes.',
  ])('tells of an event that was: %s', text => {
    expect(tells(text)).toBe(true);
  });

  it.each([
    'Le conseil régional a voté le budget mardi. « Nous tiendrons », a déclaré Anne Roux, sa présidente.',
    'Jeudi 12 mars\n9h30 Ouverture\n10h Table ronde : les mobilités, avec Anne Roux\n11h Ateliers',
    'Le forum se tiendra à Redon. Trois tables rondes seront animées par Anne Roux.',
    'Elle entra dans la salle et s’assit. Paul avait posé son chapeau ; il a souri.',
    'La première conférence de la saison sera donnée par Anne Roux.',
    'Les débats sur la réforme ont été vifs à l’Assemblée, où Anne Roux a défendu son texte.',
  ])('is no article, no programme, no tale: %s', text => {
    expect(tells(text)).toBe(false);
  });

  it('lets those speak whom its sentences tell of', () => {
    const report =
      'Après un mot d’accueil par Claire Martin, directrice du réseau, Paul Petit, préfet du Nord, est intervenu pour ouvrir la journée.\n' +
      'Anne Roux (présidente de la région) et Luc Morel (maire de Redon) ont évoqué les moyens mobilisés.\n' +
      'La deuxième table ronde, animée par Julie Blanc et Marc Dubois, a porté sur les mobilités.\n';
    expect(speakersOf(report)).toEqual([
      'Claire Martin',
      'Paul Petit',
      'Anne Roux',
      'Luc Morel',
      'Julie Blanc',
      'Marc Dubois',
    ]);
  });

  it('lets nobody speak in an article', () => {
    expect(
      speakersOf(
        'Le budget de la région a été adopté mardi. Anne Roux, présidente de la région, a rappelé que les recettes baissent. Paul Petit, préfet, a souligné le besoin de réformes.',
      ),
    ).toEqual([]);
  });
});

describe('who speaks in a sentence of a report', () => {
  it.each([
    [
      'a role right before the verb',
      'Anne Roux, présidente de Caux agglo a notamment présenté le projet.',
      ['speaker: Anne Roux | présidente de Caux agglo'],
    ],
    [
      'two with their roles in brackets',
      'Anne Roux (maire de Redon) et Paul Petit (préfet du Nord) ont évoqué les moyens.',
      ['speaker: Anne Roux | maire de Redon', 'speaker: Paul Petit | préfet du Nord'],
    ],
    [
      'two with their roles behind commas',
      'Anne Roux, maire de Redon, et Paul Petit, préfet, ont pu témoigner du succès.',
      ['speaker: Anne Roux | maire de Redon', 'speaker: Paul Petit | préfet'],
    ],
    [
      'three who share the verb',
      'Anne Roux, Paul Petit et Luc Morel ont présenté leurs travaux.',
      ['speaker: Anne Roux', 'speaker: Paul Petit', 'speaker: Luc Morel'],
    ],
    [
      'words that open the sentence',
      'En guise d’introduction Anne Roux a rappelé le cadre.',
      ['speaker: Anne Roux'],
    ],
    [
      'an office with its article',
      'Dans la foulée, le président de la région Paul Petit a abondé en ce sens.',
      ['speaker: Paul Petit | président de la région'],
    ],
    [
      'a clause about her',
      'La suite est venue de Claire Martin, professeure à Lyon, qui a rappelé les enjeux.',
      ['speaker: Claire Martin | professeure à Lyon'],
    ],
    [
      'a bullet',
      '✔ Lors de la séquence, Anne Roux, maire de Redon, a mis en avant le rôle de l’État.',
      ['speaker: Anne Roux | maire de Redon'],
    ],
    [
      'what she says of herself',
      'Si Anne Roux s’est dite favorable au projet, elle a posé des conditions.',
      ['speaker: Anne Roux'],
    ],
    [
      'company without a name',
      'Anne Roux, maire de Redon, et son équipe ont présenté le contrat.',
      ['speaker: Anne Roux | maire de Redon'],
    ],
    [
      'two who lead',
      'Les échanges, animés par la journaliste Anne Roux et le sociologue Paul Petit, ont duré deux heures.',
      ['moderator: Anne Roux | journaliste', 'moderator: Paul Petit | sociologue'],
    ],
    [
      'who held what is held',
      'La journée s’est ouverte par une allocution de Paul Petit, préfet du Nord.',
      ['speaker: Paul Petit | préfet du Nord'],
    ],
  ])('is read with %s', (_, sentence, expected) => {
    expect(saidIn(sentence)).toEqual(expected);
  });

  it.each([
    'La maison de Anne Roux a été vendue.',
    'Le livre d’Anne Roux, romancière, a été publié en 2010.',
    'La rue Paul Petit a été refaite.',
    'Anne Roux habite Redon, où elle a présenté sa démission.',
    'Le prix a été remis à Paul Petit, maire de Redon, qui a grandi ici.',
  ])('is nobody else: %s', sentence => {
    expect(saidIn(sentence)).toEqual([]);
  });
});
