import { describe, expect, it } from 'vitest';
import { findNames, nameAt } from './names.ts';
import { wordsOf } from './words.ts';

/** Names of a text as "Prénom|NOM". */
function names(text: string, least = 0.5): readonly string[] {
  return findNames(text, least).map(name => `${name.givenName}|${name.familyName}`);
}

describe('the grammar of names', () => {
  it('reads a family name in capitals, with particles, hyphens and several words', () => {
    expect(names('Isadora GUERRA')).toEqual(['Isadora|GUERRA']);
    expect(names('Sylvaine LE NOXAÏC')).toEqual(['Sylvaine|LE NOXAÏC']);
    expect(names('Catherine MECHKOUR DIMARIA')).toEqual(['Catherine|MECHKOUR DIMARIA']);
    expect(names('Jean-Philippe de LA TOUR')).toEqual(['Jean-Philippe|de LA TOUR']);
    expect(names("Anne d'ORNANO")).toEqual(["Anne|d'ORNANO"]);
    expect(names('Ambdilwahedou SOUMAILA')).toEqual(['Ambdilwahedou|SOUMAILA']);
  });

  it('reads a family name that is not in capitals when the given name is known', () => {
    expect(names('Claire Thoury et Théodore Monod')).toEqual(['Claire|Thoury', 'Théodore|Monod']);
    // A word for a body or an office is a family name behind an article with a capital.
    for (const name of ['Claude Le Grand', 'Bruno Le Maire', 'Anne Le Pôle', 'Luc La Ville'])
      expect(names(`${name}, paysagiste`)).toEqual([name.replace(' ', '|')]);
    expect(names('Claude Grand Paris')).not.toEqual(['Claude|Grand Paris']);
    expect(names('Antoine Le Goff, Anne d’Ornano')).toEqual(['Antoine|Le Goff', 'Anne|d’Ornano']);
    expect(names('Jean-Pierre Chevènement')).toEqual(['Jean-Pierre|Chevènement']);
    expect(names('J.-P. Dupont')).toEqual(['J.-P.|Dupont']);
  });

  it('takes "dit" for the verb before small letters, and for another name before a capital', () => {
    expect(names('Anne Morel dit que tout va bien')).toEqual(['Anne|Morel']);
    expect(findNames('Anne Morel dit que tout va bien', 0.5)[0]?.end).toBe('Anne Morel'.length);
    expect(findNames('Anne Morel dite La Rousse', 0.5)[0]?.end).toBe('Anne Morel dite La Rousse'.length);
  });

  it('reads the family name first when it is in capitals', () => {
    expect(names('LACARRIÈRE Florent')).toEqual(['Florent|LACARRIÈRE']);
  });

  it('leaves a body in capitals behind an elided article to whoever works there', () => {
    expect(names('adjoint de l’INSU Marc Dubois, vice-président')).toEqual(['Marc|Dubois']);
    expect(names('direction de l’IRISSO Claire Martin (CNRS)')).toEqual(['Claire|Martin']);
    expect(names('par INSULAIRE Marc')).toEqual(['Marc|INSULAIRE']);
    expect(names('Mathilde Renard, Politecnico di Torino', 0.2)).toEqual(['Mathilde|Renard']);
  });

  it('reads names all in capitals when the given name is nothing else', () => {
    expect(names('JEAN DUPONT, MAIRE DE LILLE')).toEqual(['JEAN|DUPONT']);
    expect(names('FRANCE TRAVAIL, ROSE BLANCHE, SESSION PLÉNIÈRE')).toEqual([]);
  });

  it('reads an initial between given and family name', () => {
    expect(names('John F. Kennedy')).toEqual(['John F.|Kennedy']);
  });

  it('reads a comma that slipped inside a name', () => {
    expect(names('Martin, BOBEL, conseiller du CESE')).toEqual(['Martin|BOBEL']);
  });

  it('cuts elisions from names', () => {
    expect(names("les mots d'Isabelle Barth")).toEqual(['Isabelle|Barth']);
  });

  it('takes no body, place, function or ordinary word for a given name', () => {
    expect(names('Université Paris-Saclay, Métropole Rouen, Ville de LYON')).toEqual([]);
    expect(names('Principes des Boutiques des Sciences')).toEqual([]);
    expect(names('Administratrice du RNMA')).toEqual([]);
    expect(names('France Travail, Grand Paris, Loi LOM, Long Terme')).toEqual([]);
    expect(names('AI4T Intelligence Artificielle')).toEqual([]);
    expect(names('M. Dupont')).toEqual([]);
  });

  it('does not start a name with the word before it', () => {
    expect(names('de Dunkerque Alice Marquette')).toEqual(['Alice|Marquette']);
  });

  it('gives particles of any language to the family name', () => {
    expect(names('Fatima El Kassoumi, Karim Ben Salah')).toEqual(['Fatima|El Kassoumi', 'Karim|Ben Salah']);
    expect(names('Hélène Van den Broucke, Anne Van der Meeren')).toEqual([
      'Hélène|Van den Broucke',
      'Anne|Van der Meeren',
    ]);
    expect(names('Paul Della Rossa, Ana Da Silva')).toEqual(['Paul|Della Rossa', 'Ana|Da Silva']);
    expect(names('Omar al-Khatib, Sean O’Brien')).toEqual(['Omar|al-Khatib', 'Sean|O’Brien']);
    expect(names('Linh Nguyễn Thị, Nguyễn Thị Minh Khai')).toEqual([
      'Linh|Nguyễn Thị',
      'Minh Khai|Nguyễn Thị',
    ]);
    expect(names('Anne Bel, Antoine DO')).toEqual(['Anne|Bel', 'Antoine|DO']);
  });

  it('reads names all in capitals with particles and several given names', () => {
    expect(names('JEAN-FRANÇOIS DE LA TOUR, directeur')).toEqual(['JEAN-FRANÇOIS|DE LA TOUR']);
    expect(names('ANNE LE BIHANNIC')).toEqual(['ANNE|LE BIHANNIC']);
    expect(names('MARIE CLAIRE VAN DEN BROECK')).toEqual(['MARIE CLAIRE|VAN DEN BROECK']);
    expect(names('FATIMA EL KASSOUMI, PRÉSIDENTE')).toEqual(['FATIMA|EL KASSOUMI']);
  });

  it('takes an initial without its dot behind an English address, and nowhere else', () => {
    const found = (text: string) => findNames(text, 0.5).map(({ start, end }) => text.slice(start, end));
    expect(found('Cllr Mrs T Mann and Rev. P Dunne')).toEqual(['T Mann', 'P Dunne']);
    expect(found('Session T Mann')).toEqual([]);
    expect(found('Cllr J B Hughes, Dr. A. M. Clarke')).toEqual(['J B Hughes', 'A. M. Clarke']);
    expect(found('Section J B Hughes')).not.toContain('J B Hughes');
  });

  it('reads initials before and inside a name', () => {
    expect(names('H. Robic, Ch. Villedieu, R.M. Lescop, J.-Ch. Roux')).toEqual([
      'H.|Robic',
      'Ch.|Villedieu',
      'R.M.|Lescop',
      'J.-Ch.|Roux',
    ]);
    expect(names('Jean R.M. Quintric, Paul M. Durandel')).toEqual(['Jean R.M.|Quintric', 'Paul M.|Durandel']);
    expect(names('C.N.R.S. Lille')).toEqual([]);
  });

  it('leaves out what tells generations apart, and other names of the same person', () => {
    expect(names('Marc Villedieu Jr., médecin')).toEqual(['Marc|Villedieu']);
    expect(names('Marc VILLEDIEU III')).toEqual(['Marc|VILLEDIEU']);
    expect(names('Louis XIV, Jean-Paul II')).toEqual([]);
    expect(names('Anne DUPONT épouse MARTIN, Luce Petit (née Roux)')).toEqual(['Anne|DUPONT', 'Luce|Petit']);
    expect(names('Jean « Jojo » Dupont, Paul (Polo) MARTIN')).toEqual(['Jean|Dupont', 'Paul|MARTIN']);
    const [name] = findNames('Anne DUPONT épouse MARTIN, maire', 0.5);
    expect(name?.end).toBe('Anne DUPONT épouse MARTIN'.length);
  });

  it('reads the family name first before a comma, when the given name ends there', () => {
    expect(names('DURANDEL, Paul – Région Bretagne')).toEqual(['Paul|DURANDEL']);
    expect(names('LE BIHANNIC, Anne (CHU)')).toEqual(['Anne|LE BIHANNIC']);
    expect(names('LYON, Paul Durandel')).toEqual(['Paul|Durandel']);
  });

  it('reads an unknown word before a given name as the family name, where only a name is likely', () => {
    const lenient = (text: string) => {
      const name = nameAt(text, wordsOf(text), 0, true);
      return name && `${name.givenName}|${name.familyName}`;
    };
    expect(lenient('Durandel Paul, chargé de mission')).toBe('Paul|Durandel');
    expect(lenient('Le Bihannic Anne')).toBe('Anne|Le Bihannic');
    // "Martin" is a family name more often than a given name.
    expect(lenient('Yanel Martin, directeur')).toBe('Yanel|Martin');
  });

  it('reads small letters in a list only, and before a role', () => {
    expect(names('hélène robic, cheffe de projet')).toEqual(['hélène|robic']);
    expect(names('LRTC & inès Corday, Université')).toEqual(['inès|Corday']);
    expect(names('pierre durandel, maire de Caen')).toEqual(['pierre|durandel']);
    expect(names('la pierre blanche, maire de tout')).toEqual([]);
    expect(names('hélène robic, demain')).toEqual([]);
    expect(names('avec claire Fontaine')).toEqual([]);
  });

  it('gives the family name of a couple to both', () => {
    expect(names('Anne et Paul Durand')).toEqual(['Anne|Durand', 'Paul|Durand']);
    expect(names('pour la France et Paul Durand')).toEqual(['Paul|Durand']);
  });

  it('joins the halves of a double name by a dash, and ends a family name before a body', () => {
    expect(names('Anne HIDALGUET–LEFÈVRE')).toEqual(['Anne|HIDALGUET–LEFÈVRE']);
    expect(names('Odile POTTIN de la SNCF')).toEqual(['Odile|POTTIN']);
    expect(names('Geoffroy Roux de Bézieux')).toEqual(['Geoffroy|Roux de Bézieux']);
  });

  it('takes no learned noun, rank or elided word for a given name', () => {
    expect(names('Sémantisation FRBR, Colonel Fabien, L’Exemple Rare')).toEqual([]);
    expect(names('Hébergement OVH, Rivage OVH')).toEqual([]);
  });
});

describe('the bounds of the grammar of names', () => {
  it('takes a family name of four words, particles apart, and no longer one', () => {
    expect(names('Jeanne MARTIN DURAND PETIT MOREAU')).toEqual(['Jeanne|MARTIN DURAND PETIT MOREAU']);
    expect(names('Jeanne MARTIN DURAND PETIT MOREAU GIRARD')[0]).toBe('Jeanne|MARTIN DURAND PETIT MOREAU');
  });

  it('takes an initial before a town or a number for a university', () => {
    for (const body of ['U. de Caen', 'U. Paris 8', 'U. d’Angers', 'U. Libre de Bruxelles', 'U. du Québec'])
      expect(names(`Anne Roux (${body})`)).toEqual(['Anne|Roux']);
    expect(names('U. Durandel, sociologue')).toEqual(['U.|Durandel']);
    expect(names('P. de Marzin')).toEqual(['P.|de Marzin']);
  });

  it('takes two initials for those of a person, and three for an acronym', () => {
    expect(wordsOf('R.M. DUVAL').map(({ shape }) => shape)).toEqual(['initial', 'caps']);
    expect(wordsOf('R.M.T. DUVAL').map(({ shape }) => shape)).toEqual(['lower', 'caps']);
  });

  it('holds an unknown word before a short word in capitals for a body, and before a long one for a person', () => {
    const score = (text: string) => findNames(text, 0)[0]?.score;
    expect(score('Zorvik OVH')).toBe(0.35);
    expect(score('Zorvik OVALE')).toBe(0.65);
    expect(score('ANRT Nancy')).toBe(0.35);
    expect(score('DUPONT Nancy')).toBe(0.8);
  });
});
