import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import rouen from '../samples/actes-rouen-2025.txt?raw';
import { findAddresses } from './addresses.ts';
import { anyText } from './any-text.fixture.ts';
import { tokenise } from './tokens.ts';

const all = (text: string) => tokenise(text, { start: 0, end: text.length });
const forms = (text: string) => all(text).map(t => t.form);

describe('tokenise', () => {
  it('sets elided words apart, with either apostrophe', () => {
    expect(forms("l'habitant qu’il n’a jusqu'ici d'eau")).toEqual([
      "l'",
      'habitant',
      "qu'",
      'il',
      "n'",
      'a',
      "jusqu'",
      'ici',
      "d'",
      'eau',
    ]);
  });

  it('keeps together words that only look elided', () => {
    expect(forms("aujourd’hui les prud'hommes, c'est-à-dire quelqu'un")).toEqual([
      "aujourd'hui",
      'les',
      "prud'hommes",
      "c'est-à-dire",
      "quelqu'un",
    ]);
  });

  it('keeps compounds whole and drops a hyphen that joins nothing', () => {
    expect(forms('le non-recours, savoir-faire, aller-vers, le « Co- » ; Saint-Médard-en-Jalles')).toEqual([
      'le',
      'non-recours',
      'savoir-faire',
      'aller-vers',
      'le',
      'Co',
      'Saint-Médard-en-Jalles',
    ]);
  });

  it('cuts off a pronoun turned behind its verb, and no other', () => {
    expect(
      forms('existe-t-il, parlons-en, peuvent-ils ; le rendez-vous de celle-ci, Chemillé-en-Anjou'),
    ).toEqual([
      'existe',
      '-t-il',
      'parlons',
      '-en',
      'peuvent',
      '-ils',
      'le',
      'rendez-vous',
      'de',
      'celle-ci',
      'Chemillé-en-Anjou',
    ]);
  });

  it('reads no word in addresses of pages, of mail and of accounts, nor in names of files', () => {
    const said =
      'Écrire à jean.dupont@cnfpt.fr ou sur www.cnfpt.fr/rapport_2024-v2.pdf, (voir https://exemple.org/a/b?x=1#y), ' +
      '« data.gouv.fr » et rapport-final_v2.docx ; suivre @cnfpt. Fin.Les élus, M.Dupont, #InnovationPublique, etc.';
    expect(forms(said)).toEqual(
      'Écrire à ou sur voir et suivre Fin Les élus M Dupont InnovationPublique etc'.split(' '),
    );
    const longest = `${'a.b'.repeat(3000)} élu`;
    expect(forms(longest).at(-1)).toBe('élu');
  });

  it('joins an apostrophe that a space parts from its word, and keeps the quotation marks apart', () => {
    expect(forms("En tant qu' élu local, l ' eau, l 'air, d' abord, aujourd ' hui, quelqu’ une")).toEqual([
      'En',
      'tant',
      "qu'",
      'élu',
      'local',
      "l'",
      'eau',
      "l'",
      'air',
      "d'abord",
      "aujourd'hui",
      "quelqu'une",
    ]);
    expect(forms("les 'communs', dits ' biens'")).toEqual(['les', 'communs', 'dits', 'biens']);
    expect(tokenise("qu' élu", { start: 0, end: 7 })[0]?.span).toEqual({ start: 0, end: 3 });
  });

  it('reads one word where the other gender is set behind it', () => {
    expect(
      forms(
        'élu·e·s, habitant(e)s, citoyen•ne•s, agent.e.s, acteur·rice·s, tous·tes, élu-e-s, un(e), projet(s)',
      ),
    ).toEqual(['élus', 'habitants', 'citoyens', 'agents', 'acteurs', 'tous', 'élus', 'un', 'projet']);
    expect(forms('celle-ci (voir note) et la fin. elle vient')).toEqual(
      'celle-ci voir note et la fin elle vient'.split(' '),
    );
  });

  it('tells numbers from words', () => {
    const tokens = all('1.400.000 associations, 6,4 %, 15 millions, 47 000 agents, le 1er, CO₂, 2030/2050');
    expect(tokens.filter(t => t.kind === 'number').map(t => t.form)).toEqual([
      '1.400.000',
      '6,4',
      '15',
      '47 000',
      '1er',
      '2030',
      '2050',
    ]);
    expect(tokens.map(t => t.form)).toContain('CO₂');
  });

  it('joins a word cut by a soft hyphen or at the end of a line, and keeps a real hyphen there', () => {
    expect(
      forms('la partici\u00ADpation, la démo-\ncratie, le non-\nrecours, une exem\u00AD\nplaire'),
    ).toEqual(['la', 'participation', 'la', 'démocratie', 'le', 'non-recours', 'une', 'exemplaire']);
  });

  it('takes spaces that do not break, and letters written in two characters', () => {
    expect(forms('«\u00A0faire avec\u00A0»\u202F: e\u0301lu')).toEqual(['faire', 'avec', 'élu']);
  });

  it('reads letters that stand above the line as letters', () => {
    expect(forms('Mᵐᵉ Roux au XXᵉ siècle avec le Dʳ Petit')).toEqual(
      'Mme Roux au XXe siècle avec le Dr Petit'.split(' '),
    );
  });

  it('reads inside the span only, and gives places in the whole text', () => {
    const text = "Avant. L'accès aux droits. Après.";
    const tokens = tokenise(text, { start: 7, end: 25 });
    expect(tokens.map(t => text.slice(t.span.start, t.span.end))).toEqual(["L'", 'accès', 'aux', 'droits']);
  });

  it('cuts ordered, separate, non-empty passages out of any text', () => {
    fc.assert(
      fc.property(anyText({ maxLength: 200 }), text => {
        let end = 0;
        for (const token of all(text)) {
          expect(token.span.start).toBeGreaterThanOrEqual(end);
          expect(token.span.end).toBeGreaterThan(token.span.start);
          expect(token.form).not.toBe('');
          end = token.span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('loses no letter of the proceedings of Rouen, but for those of an address', () => {
    const letters = (part: string) => part.match(/\p{L}/gu)?.length ?? 0;
    const inTokens = all(rouen).reduce((sum, t) => sum + letters(rouen.slice(t.span.start, t.span.end)), 0);
    const addresses = findAddresses(rouen).map(({ start, end }) => rouen.slice(start, end));
    expect(addresses).toMatchInlineSnapshot(`
      [
        "CœurAidant.com",
        "www.cnfpt.fr",
        "@CNFPT",
        "@CentreNationalDeLaFonctionPubliqueTerritoriale",
        "@leCNFPT",
      ]
    `);
    expect(inTokens).toBe(letters(rouen) - letters(addresses.join('')));
  });

  it('takes time in proportion on hostile text', () => {
    for (const piece of [
      'a-',
      "l'",
      'a\u00AD',
      '1.',
      "a'b-",
      '-\n',
      'a.',
      'a@',
      'a@b. ',
      "a ' ",
      'a(e)',
      'a·',
    ]) {
      const started = busy();
      all(piece.repeat(100_000));
      expect(busy() - started).toBeLessThan(2000);
    }
  });
});

/** Milliseconds that the processor has spent on this process, so that what else the machine does has no say. */
function busy(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
