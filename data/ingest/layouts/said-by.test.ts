import { describe, expect, it } from 'vitest';
import { passage } from '../../text/normalise.ts';
import { readLine } from './read-line.ts';
import { readReported } from './reported.ts';

function toldIn(text: string): readonly string[] {
  return (
    readReported(passage(text, 0, text.length))?.people.map(
      ({ name, part }) => `${text.slice(name.start, name.end)} ${part}`,
    ) ?? []
  );
}

describe('who spoke, said otherwise than by a verb of theirs', () => {
  it.each([
    'Le budget est présenté par Anne Roux.',
    'Les comptes ont été longuement détaillés par Anne Roux, trésorière.',
    'Le contexte a été rappelé en introduction de ce comité par Anne Roux, directrice du syndicat.',
    'Cette évolution, très bien rappelée en introduction de ce colloque par Anne Roux, rend la gestion complexe.',
    'Une présentation de la digue est faite par Anne Roux, ingénieure.',
    'Selon Anne Roux, géographe, la crue reviendra.',
    'Pour Anne Roux, maire de Redon, il faut agir.',
    'La réponse formulée par Anne Roux a surpris.',
    'Une modification demandée par Anne Roux est adoptée.',
    'Les inquiétudes exprimées en séance par Mme Anne Roux restent entières.',
    'Ce serait, selon Anne Roux, adjointe, deux millions d’euros.',
    'La visite a plu ; la première conférence, celle de Anne Roux, a montré les limites.',
    'Elle souhaite une correction : Mme Anne Roux informe avoir reçu une lettre.',
    'La commune attend, alors que Anne Roux a rappelé l’urgence.',
    'Le budget est voté, mais Anne Roux précise que la dette augmente.',
    '« On ne vit pas de l’eau », scande Anne Roux.',
    'Anne Roux a débuté la séance en rappelant les travaux.',
    'Anne Roux, enseignante à Redon, nous confie sa méthode.',
    'Question de Anne Roux : quand commenceront les travaux ?',
    'Réponse de Mme Anne Roux, adjointe : le département paiera la moitié.',
    'Remarque d’Anne Roux (AEBB) : la digue est trop basse.',
    'Au nom de l’association des riverains, Anne Roux s’oppose au projet.',
    'Anne Roux veut savoir si les arbres seront gardés.',
    'Une question de Anne Roux sur la digue a relancé le débat.',
    'Les remarques d’Anne Roux ont été reprises.',
    'Suite à l’intervention de Mme Anne Roux, le point est reporté.',
    'Après la prise de parole de Anne Roux, la salle applaudit.',
    'La longue réponse de Anne Roux, adjointe, a surpris.',
    'Les interventions ont été rares, celles de Anne Roux étaient attendues.',
    'Je tiens à remercier Anne Roux d’avoir demandé le report.',
    'Nous saluons Anne Roux pour avoir défendu le port.',
    'Merci à Anne Roux de s’être fait le porte-voix des riverains.',
  ])('speaks: %s', sentence => {
    expect(toldIn(sentence)).toEqual(['Anne Roux speaker']);
  });

  it('leads what was opened or led by her', () => {
    expect(toldIn('La séance est ouverte par Anne Roux.')).toEqual(['Anne Roux moderator']);
  });

  it.each([
    'La loi présentée par Anne Roux date de 1992.',
    'Le rapport qui est présenté par Anne Roux date de 1992.',
    'Selon Anne Roux, la crue reviendra.',
    'Le prix est pour Anne Roux, maire de Redon, une chance.',
    'Question d’actualité autour de Anne Roux : la digue.',
    'La digue est financée par Anne Roux.',
    'Ce serait, selon Anne Roux, deux millions d’euros.',
    'La motion du groupe de Anne Roux est rejetée.',
    'La demande de subvention portée au budget de Anne Roux est refusée.',
    'La commune attend, mais Anne Roux préfère partir.',
  ])('is only named: %s', sentence => {
    expect(toldIn(sentence)).toEqual([]);
  });
});

describe('a row of names behind what they do together', () => {
  it.each([
    'Ouverture de la journée, Claire Martin, Luc Morel',
    'Mot d’accueil des organisateurs, Claire Martin et Luc Morel',
    'Bienvenue à Redon, Claire Martin, Luc Morel',
    'Conclusions et suites, Claire Martin, Luc Morel',
    'Table ronde : les crues, Claire Martin, Luc Morel',
  ])('needs no offices: %s', line => {
    expect(readLine(line, true)?.people.map(({ name }) => line.slice(name.start, name.end))).toEqual([
      'Claire Martin',
      'Luc Morel',
    ]);
  });

  it.each([
    'Il relit les remarques de Anne Roux dans la presse.',
    'La question des digues de Anne Roux revient.',
    'Je salue Anne Roux et sa famille.',
    'Merci à Anne Roux pour le café.',
    'Une demande de Anne Roux est arrivée par la poste.',
  ])('is not told of by: %s', sentence => {
    expect(toldIn(sentence)).toEqual([]);
  });

  it('says nothing behind the name of a book', () => {
    expect(readLine('Ouvrages de la rentrée, Claire Martin, Luc Morel', true)?.layout).not.toBe('spoken');
  });
});
