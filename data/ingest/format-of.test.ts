import { describe, expect, it } from 'vitest';
import { endOfMoment, isFormatOf } from './format-of.ts';
import { readLine } from './layouts/read-line.ts';
import { spokenIn } from './spoken.fixture.ts';

const read = (...lines: readonly string[]) =>
  spokenIn(`Journée des archives rurales\nPoitiers, 12 mars 2024\n\n${lines.join('\n')}\n`, 'txt');

describe('words before a name that say how somebody speaks', () => {
  it.each([
    'Entretien avec ',
    'Dialogue entre ',
    'Grand entretien avec ',
    'Conférence inaugurale de ',
    'Table ronde avec ',
    'Atelier participatif avec ',
    'Témoignage d’',
  ])('are a form and no title: %s', words => {
    expect(isFormatOf(words)).toBe(true);
  });

  it.each([
    'Entretien',
    'Présentation du rapport par ',
    'Conférence sur les haies de ',
    'Les lavoirs de ',
    '',
  ])('are none where they say of what, or lead to nobody: %s', words => {
    expect(isFormatOf(words)).toBe(false);
  });
});

describe('a title behind a form and who speaks', () => {
  it.each([
    [
      'Entretien avec Paul Barbot (président) : Ouvrir les greniers',
      'Ouvrir les greniers: Paul Barbot (président)',
    ],
    [
      'Dialogue entre Anne Roux (historienne) et Luc Petit (géographe) : Relire les bocages',
      'Relire les bocages: Anne Roux (historienne) + Luc Petit (géographe)',
    ],
    ['Conférence de Rémi Coudray : La mémoire des moulins', 'La mémoire des moulins: Rémi Coudray'],
    ['Échange avec Lila Karim et Tom Robin : quelle forêt ?', 'quelle forêt ?: Lila Karim + Tom Robin'],
    [
      'Table ronde avec Anne Roux, Paul Faber : Financer la forêt',
      'Financer la forêt: Anne Roux + Paul Faber',
    ],
    ['Grand entretien avec Anne Roux : « Écrire le village »', 'Écrire le village: Anne Roux'],
    [
      'Présentation par Hugo Morel (archiviste) : Numériser sans perdre',
      'Numériser sans perdre: Hugo Morel (archiviste)',
    ],
  ])('is that of the session: %s', async (line, expected) => {
    expect(await read(`9h00 ${line}`)).toEqual([expected]);
  });

  it.each([
    [
      'Conférence de Luc Besnard – Université de Tours',
      'Conférence de Luc Besnard: Luc Besnard (Université de Tours)',
    ],
    ['Entretien avec Anne Roux, maire de Redon', 'Entretien: Anne Roux (maire de Redon)'],
  ])('is none where only what they are stands there: %s', async (line, expected) => {
    expect(await read(`9h00 ${line}`)).toEqual([expected]);
  });
});

describe('a title below a form and who speaks', () => {
  it.each([
    [
      'Conférence de Marie Delpech, historienne',
      '« Les pigeonniers du Quercy »',
      'Les pigeonniers du Quercy: Marie Delpech (historienne)',
    ],
    ['Intervention de Luc Aubrac :', 'Restaurer un four à pain', 'Restaurer un four à pain: Luc Aubrac'],
    [
      'Présentation de Jeanne Fabre (CAUE)',
      'Les couleurs des façades',
      'Les couleurs des façades: Jeanne Fabre (CAUE)',
    ],
    [
      'Dialogue entre Rémi Caze et Lise Ferran',
      'Que peut la médiation ?',
      'Que peut la médiation ?: Rémi Caze + Lise Ferran',
    ],
    [
      'Table ronde 1 animée par Claire Dubreuil, journaliste',
      'Partager la ressource',
      'Partager la ressource: Claire Dubreuil (journaliste)',
    ],
  ])('is that of the session: %s', async (line, below, expected) => {
    expect(await read(`9h00 ${line}`, below)).toEqual([expected]);
  });

  it.each([
    ['Conférence de Jeanne Fort', 'Université de Poitiers'],
    ['Conférence de Jeanne Fort', 'Amphithéâtre Dumas'],
    ['Conférence de Jeanne Fort', 'Elle a étudié les haies.'],
  ])('is none where a body, a room or a sentence stands there: %s, %s', async (line, below) => {
    const [session] = await read(`9h00 ${line}`, below);
    expect(session).toMatch(/^Conférence de Jeanne Fort: /);
  });

  it('stands over them where the hours do', async () => {
    const sessions = await read('9h00 : L’école au village', 'Conférence-débat avec Lise Ganne, sociologue');
    expect(sessions).toEqual(['L’école au village: Lise Ganne (sociologue)']);
  });

  it('does not take in the speeches that stand one below the other', async () => {
    const sessions = await read(
      '9h00 : Les élus du pays',
      'Allocution de Paul Roy',
      'Allocution de Anne Sabat',
    );
    expect(sessions).toEqual(['Allocution: Paul Roy', 'Allocution: Anne Sabat']);
  });
});

describe('what a moment is called', () => {
  const called = (line: string) => {
    const candidate = readLine(line, true);
    return candidate === null ? null : line.slice(0, endOfMoment(line, candidate) ?? 0);
  };

  it.each([
    ['Mot du président - Marc Villard, président de l’agence', 'Mot du président'],
    ['Regard du grand témoin : Alice Fournier, philosophe', 'Regard du grand témoin'],
    ['Allocution de la ministre - Hélène Castaing', 'Allocution de la ministre'],
  ])('goes on over the office before a dash or a colon: %s', (line, expected) => {
    expect(called(line)).toBe(expected);
  });

  it.each(['Clôture par le président : Marc Villard', 'Discours du maire de Redon, Paul Servant'])(
    'ends before an office that leads to the name: %s',
    line => {
      expect(called(line)).toBe('');
    },
  );
});
