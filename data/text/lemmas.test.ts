import { describe, expect, it } from 'vitest';
import { frenchLexicon } from './french.ts';
import { lemmatise } from './lemmas.ts';
import { tokenise } from './tokens.ts';

function lemmas(text: string): string[] {
  const tokens = tokenise(text, { start: 0, end: text.length });
  return lemmatise(text, tokens, frenchLexicon()).map(lemma => lemma.key);
}
/** The lemma of the word between asterisks. */
function lemma(text: string): string | undefined {
  const bare = text.replaceAll('*', '');
  const at = text.indexOf('*');
  const tokens = tokenise(bare, { start: 0, end: bare.length });
  return lemmatise(bare, tokens, frenchLexicon())[tokens.findIndex(t => t.span.start === at)]?.key;
}

describe('lemmatise', () => {
  it('brings number and gender of nouns and adjectives together', () => {
    expect(
      lemmas('citoyenne citoyens citoyennes sociaux sociales locaux participatifs expérientiels élus'),
    ).toEqual([
      'citoyen',
      'citoyen',
      'citoyen',
      'social',
      'social',
      'local',
      'participatif',
      'expérientiel',
      'élu',
    ]);
  });

  it('leaves words in -s, -x alone that are singular', () => {
    expect(lemmas('temps pays corps processus fois prix voix sens fils parcours')).toEqual(
      'temps pays corps processus fois prix voix sens fils parcours'.split(' '),
    );
  });

  it('gives verbs their infinitive', () => {
    expect(lemmas('elles renforcent, ils acquièrent, il permet, nous vivons')).toEqual(
      expect.arrayContaining(['renforcer', 'acquérir', 'permettre', 'vivre']),
    );
  });

  it.each([
    ['la *lutte* contre', 'lutte'],
    ['un pays qui *lutte* contre', 'lutter'],
    ['en *place* du', 'place'],
    ['la *porte* du musée', 'porte'],
    ['cette approche *illustre* le propos', 'illustrer'],
    ["l'atelier a *permis* de", 'permettre'],
    ['un *permis* de construire', 'permis'],
    ['le *partage* des compétences', 'partage'],
    ['la communauté qui *partage* ses expériences', 'partager'],
    ["l'impérieuse *nécessité* d'anticiper", 'nécessité'],
    ['créer du commun a *nécessité* du temps', 'nécessiter'],
    ['les *élus* locaux', 'élu'],
    ['les personnes *concernées* par', 'concerner'],
    ['en *mobilisant* les acteurs', 'mobiliser'],
    ['il est *important* que chacun parle', 'important'],
    ['le préfet s’est *félicité* de cette initiative', 'féliciter'],
    ['comme la *date* de clôture', 'date'],
    ['le conseil *pilote* la réforme', 'piloter'],
    ['le *pilote* du groupe', 'pilote'],
    ['un contexte où les *communes* débattent', 'commune'],
  ])('reads "%s" by the words around', (text, expected) => {
    expect(lemma(text)).toBe(expected);
  });

  it('keeps the noun "pouvoir" and the verb apart', () => {
    expect(lemma("le *pouvoir* d'agir")).toBe('pouvoir');
    expect(lemma("*Pouvoir* d'agir")).toBe('pouvoir');
    expect(lemma("l'abus de *pouvoir*")).toBe('pouvoir');
    expect(lemma('elles *peuvent* agir')).toBe('pouvoir:v');
    expect(lemma('afin de *pouvoir* débattre')).toBe('pouvoir:v');
  });

  it('tells the commune from what is common', () => {
    expect(lemma('la *commune* et ses habitants')).toBe('commune');
    expect(lemma('une culture *commune*')).toBe('commun');
  });

  it('gives back the accent that a capital had lost', () => {
    expect(lemmas("Ecouter, c'est l'Etat")).toEqual(expect.arrayContaining(['écouter', 'état']));
  });

  it('never touches a name that is written like a word', () => {
    expect(lemmas('La ville de Rennes a parlé ; à Paris, Marie écoute.')).toEqual(
      expect.arrayContaining(['rennes', 'paris', 'marie']),
    );
    expect(lemmas("l'IA et la LOM")).toEqual(expect.arrayContaining(['ia', 'lom']));
  });

  it('looks up the last part of a compound with a known prefix, and leaves other unknown words as they are', () => {
    expect(lemmas('les socio-écosystèmes du non-recours, des pairs-aidants, le bashing')).toEqual(
      expect.arrayContaining(['socio-écosystème', 'non-recours', 'pairs-aidants', 'bashing']),
    );
  });
});
