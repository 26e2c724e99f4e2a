import { describe, expect, it } from 'vitest';
import { passage } from '../../text/normalise.ts';
import { namesOfLine } from './line-names.ts';
import { readReported } from './reported.ts';

function toldIn(text: string): readonly string[] {
  return (
    readReported(passage(text, 0, text.length))?.people.map(
      ({ name, part }) => `${text.slice(name.start, name.end)} ${part}`,
    ) ?? []
  );
}

describe('what those do of whom a report tells', () => {
  it.each([
    'Anne Roux a ouvert les journées en rappelant leur but.',
    'Anne Roux ouvre le colloque et salue la salle.',
    'Anne Roux est ensuite intervenue pour dire son accord.',
    'Anne Roux (CNRS) est revenue sur la crue.',
    'Anne Roux est donc venue présenter la carte.',
    'Anne Roux, maire de Redon, nous a fait la présentation du projet.',
    'Anne Roux a poursuivi en faisant un historique.',
    'Anne Roux a commencé son intervention en soulignant la crue.',
    'Anne Roux a terminé la session en expliquant la digue.',
    'Anne Roux se demande si la digue tiendra.',
    'Anne Roux mentionne la digue de 1910.',
    'Anne Roux a dit son intérêt pour la digue.',
    'C’est à Anne Roux, chercheuse, qu’est revenue la tâche d’ouvrir les débats.',
    'C’est à Anne Roux qu’il revenait de conclure.',
    'Le mot de la fin est revenu à Anne Roux.',
    'Anne Roux, de la DRAC, lui a répondu que la digue tient.',
    'Anne Roux, du Centre des rives, a présenté la digue.',
    'C’est Anne Roux, géographe, qui a animé une conférence sur la digue.',
    'Anne Roux a exprimé ses doutes sur le coût.',
    'D’une part Anne Roux a rappelé la crue.',
    'Anne Roux a ensuite débattu de la digue avec la salle.',
    'Anne Roux clarifie le rôle du syndicat.',
    'Anne Roux déplore la lenteur du chantier.',
    'Anne Roux a posé la question des recours.',
    'Anne Roux attire l’attention du conseil sur la digue.',
    'Anne Roux fait valoir que la digue tient.',
    'Anne Roux rend compte de la visite.',
    'Anne Roux a apporté une première réponse aux riverains.',
    'Anne Roux assure que la digue tiendra.',
    'Anne Roux soulève le coût des travaux.',
    'Anne Roux donne la parole aux habitants.',
    'Anne Roux – SEM du Val – introduit la séance.',
    'Anne Roux – directrice de la régie – précise que la digue tient.',
    'Anne Roux a parlé de la digue.',
    'Anne Roux considère que la digue tiendra.',
    'Anne Roux, a rappelé le but de la journée.',
    'Anne Roux , maire de Redon, a rappelé le but de la journée.',
    'Deux témoins ont été invités ce soir-là : Anne Roux, maire de Redon, a présenté la digue.',
    'La journée fut marquée par l’intervention de deux grands témoins, Anne Roux.',
    'La présentation que je retiens est celle de Anne Roux (CNRS) sur la crue.',
  ])('speak: %s', sentence => {
    expect(toldIn(sentence)).toEqual(['Anne Roux speaker']);
  });

  it.each([
    'Anne Roux a commencé sa carrière à Redon.',
    'Anne Roux a terminé ses études en 2010.',
    'Anne Roux est repartie vivre à Redon.',
    'Anne Roux a poursuivi des études de droit.',
    'Anne Roux a ouvert une librairie.',
    'Anne Roux est venue de Lyon.',
    'Anne Roux avance vers la digue.',
    'Anne Roux assure la présidence du club.',
    'Anne Roux a apporté une digue en carton.',
    'Anne Roux – Paul Petit – Luc Morel',
  ])('have a life besides: %s', sentence => {
    expect(toldIn(sentence)).toEqual([]);
  });

  it.each([
    'Anne Roux appuie la proposition.',
    'Anne Roux se propose comme secrétaire.',
    'Anne Roux dit qu’il faut attendre.',
    'Anne Roux n’est pas d’accord.',
    'Anne Roux ne voit pas l’intérêt du vote.',
    'Anne Roux donne une brève description du poste.',
    'Anne Roux retire sa candidature.',
    'Anne Roux lit le message du trésorier.',
    'Le budget est appuyé par Anne Roux.',
    'Anne Roux s’offre pour le poste.',
    'Anne Roux effectue son rapport.',
    'Anne Roux accepte.',
  ])('deliberate: %s', sentence => {
    expect(toldIn(sentence)).toEqual(['Anne Roux speaker']);
  });

  it.each([
    ['Anne Roux propose l’ajournement, Luc Petit l’appuie.', ['Anne Roux speaker', 'Luc Petit speaker']],
    ['Anne Roux le propose, Luc Petit appuie.', ['Anne Roux speaker', 'Luc Petit speaker']],
    [
      'Anne Roux propose de voter, Luc Petit demande un délai, Zoé Morel appuie.',
      ['Anne Roux speaker', 'Luc Petit speaker', 'Zoé Morel speaker'],
    ],
    ['Anne Roux rappelle que selon lui, Luc Petit propose un devis.', ['Anne Roux speaker']],
    ['Que la présidente soit Anne Roux.', ['Anne Roux moderator']],
  ])('act one behind the other: %s', (sentence, people) => {
    expect(toldIn(sentence)).toEqual(people);
  });

  it.each([
    'Anne Roux est élue à l’unanimité.',
    'Anne Roux la note est bonne.',
    'Anne Roux se retire en Bretagne.',
    'Anne Roux lit le soir.',
    'Anne Roux accepte la carte bancaire.',
  ])('are not said to speak: %s', sentence => {
    expect(toldIn(sentence)).toEqual([]);
  });

  it('may bear a rare given name, and not one that nobody bears', () => {
    expect(toldIn('À partir d’un exemple, Konrad Vautrais a montré les limites.')).toEqual([
      'Konrad Vautrais speaker',
    ]);
    expect(toldIn('Bretagne Vivante a montré les limites.')).toEqual([]);
  });
});

describe('a rare name behind "et"', () => {
  const names = (text: string) => namesOfLine(text).map(({ start, end }) => text.slice(start, end));

  it.each([
    'Anne Roux et Fjola Vautrais',
    'Anne Roux, et Fjola Vautrais, ingénieures',
    'Anne Roux (CNRS), et Fjola Vautrais, ingénieures',
    'Anne Roux (CNRS) et Fjola Vautrais (Inria)',
  ])('is one more person: %s', text => {
    expect(names(text)).toEqual(['Anne Roux', 'Fjola Vautrais']);
  });

  it('is nobody where nothing is said of it', () => {
    expect(names('Anne Roux, et Bretagne Vivante')).toEqual(['Anne Roux']);
    expect(names('Anne Roux, maire de Redon, et Bretagne Vivante')).toEqual(['Anne Roux']);
  });
});

describe('what a sentence of minutes or of a report opens on', () => {
  it.each([
    [
      'Animée par Anne Roux et Paul Petit, cette rencontre a permis d’échanger.',
      ['Anne Roux moderator', 'Paul Petit moderator'],
    ],
    ['Modéré par Anne Roux, le débat a duré deux heures.', ['Anne Roux moderator']],
    ['La parole est passée à Anne Roux de la même équipe.', ['Anne Roux speaker']],
    ['Prise de parole de Anne Roux qui a indiqué son accord.', ['Anne Roux speaker']],
    ['Question de Anne Roux : qui paie ?', ['Anne Roux speaker']],
  ])('is who leads or takes the floor: %s', (sentence, people) => {
    expect(toldIn(sentence)).toEqual(people);
  });

  it.each(['Animée par Anne Roux, la boutique vend du pain.', 'Question de Anne Roux et de ses amis.'])(
    'is nobody who speaks: %s',
    sentence => {
      expect(toldIn(sentence)).toEqual([]);
    },
  );
});
