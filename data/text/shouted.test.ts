import { describe, expect, it } from 'vitest';
import { frenchLexicon } from './french.ts';
import { lemmatise } from './lemmas.ts';
import { tokenise } from './tokens.ts';

function lemmasOf(text: string) {
  return lemmatise(text, tokenise(text, { start: 0, end: text.length }), frenchLexicon());
}
const forms = (text: string) =>
  lemmasOf(text)
    .map(({ form }) => form)
    .join(' ');

describe('words of lines in capitals', () => {
  it('are those that the text writes in small letters elsewhere', () => {
    const [shouted, said] = [lemmasOf('SANTÉ DES JEUNES RURAUX'), lemmasOf('la santé des jeunes ruraux')];
    expect(shouted.map(({ key }) => key)).toEqual(said.slice(1).map(({ key }) => key));
    expect(forms('TABLE RONDE INAUGURALE')).toBe('table ronde inaugurale');
  });

  it('have the accents that capitals have lost', () => {
    expect(forms('LA SANTE ET L’EGALITE DES FRANCAIS')).toBe("la santé et l' égalité des français");
    expect(forms('DEVELOPPEMENT DES QUARTIERS')).toBe('développement des quartiers');
  });

  it('stay as they are where the lexicon does not know them, as acronyms and names are', () => {
    expect(forms('ACCUEIL PAR LE CNRS ET LA VILLE DE BRACKWEILER')).toBe(
      'accueil par le CNRS et la ville de BRACKWEILER',
    );
    expect(forms('le CNRS, INSERM et CEREMA')).toContain('CNRS INSERM et CEREMA');
  });

  it('are no word where so many letters may have lost an accent that nobody could try them all', () => {
    expect(forms(`LA SANTE ${'E'.repeat(5000)} LOCALE`)).toBe(`la santé ${'E'.repeat(5000)} locale`);
    expect(forms('LA REPRESENTATIVITE DES ELUS')).toBe('la représentativité des élus');
  });

  it('are one line of capitals from two known words on', () => {
    expect(forms('nous parlons des DROITS SOCIAUX ici')).toContain('droits sociaux');
    expect(forms('nous parlons des DROITS XKCD ici')).toContain('DROITS XKCD');
  });

  it('go on where a title goes on in the next line, and not behind a blank one', () => {
    expect(forms('avec des DROITS\nSOCIAUX pour tous')).toContain('droits sociaux');
    expect(forms('avec des DROITS\n\nSOCIAUX pour tous')).toContain('DROITS');
  });

  it('are no other word where the text writes the same as a name', () => {
    const text = 'LES RENNES DE LAPONIE\n\nOn parle avec Rennes de la ville, et Rennes répond.';
    expect(lemmasOf(text)[1]?.key).toBe('rennes');
  });
});
