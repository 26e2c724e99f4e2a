import { describe, expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import { readForetold } from './layouts/foretold.ts';
import { readOutline } from './outline.ts';

function inPart(text: string, part: string): readonly string[] {
  return readOutline(plain(text), { name: 'essai.txt', sha256: '', characters: text.length })
    .appearances.filter(a => a.part === part && a.via === 'list')
    .map(({ name }) => name.text);
}

/** "name | role" of those whom one sentence announces. */
function announcedIn(sentence: string): readonly string[] {
  return (readForetold(sentence)?.people ?? []).map(({ name, role }) => {
    const said = role === null ? '' : ` | ${sentence.slice(...role)}`;
    return `${sentence.slice(name.start, name.end)}${said}`;
  });
}

describe('who is announced by a host', () => {
  it.each([
    ["Nous écouterons d'abord Paul Petit, professeur à Rennes.", 'Paul Petit | professeur à Rennes'],
    ['On entendra ensuite Anne Roux, maire de Redon.', 'Anne Roux | maire de Redon'],
    ["S'exprimera ensuite M. Luc Morel, président de la région.", 'Luc Morel | président de la région'],
    ['Interviendra enfin Claire Martin, sociologue.', 'Claire Martin | sociologue'],
    ['Prendra la parole Anne Roux, préfète du Nord.', 'Anne Roux | préfète du Nord'],
    ['La parole sera donnée à Luc Morel, maire de Redon.', 'Luc Morel | maire de Redon'],
    [
      "Ensuite Mme Anne Roux, députée de l'Aisne, nous dira ce qu'il en est.",
      "Anne Roux | députée de l'Aisne",
    ],
    ['Paul Petit, historien, nous parlera de la Loire.', 'Paul Petit | historien'],
    ["Rappelons que Paul Petit est notre premier conférencier de l'année.", 'Paul Petit'],
    ["Anne Roux sera l'invitée de la soirée.", 'Anne Roux'],
  ])('%s', (sentence, expected) => {
    expect(announcedIn(sentence)).toEqual([expected]);
  });

  it.each([
    "Il écoutera Paul Petit, boulanger, jusqu'au soir.",
    'Anne Roux est notre voisine.',
    'On entendra Luc Morel chanter.',
    'La parole sera libre, dit Paul Petit.',
  ])('is nobody of a tale: %s', sentence => {
    expect(announcedIn(sentence)).toEqual([]);
  });
});

describe('an English programme', () => {
  const ENTRIES = [
    ['Mayor Lawrence Young, Chairperson of the Forum', 'Lawrence Young'],
    ['Hon Peter Brown, Minister of Local Government', 'Peter Brown'],
    ['The Hon. Anne Brown, Minister for Housing', 'Anne Brown'],
    ['Sir John White, Secretary-General of the Commonwealth', 'John White'],
    ['Rt Hon Mary Smith, Member of Parliament', 'Mary Smith'],
    ['Ald. Peter Green, Mayor of Leeds', 'Peter Green'],
    ['Cr Jane Black, Deputy Mayor of Napier', 'Jane Black'],
    ['Cllr Paul Martin, President of the Association', 'Paul Martin'],
    ['Lady Helen Clark, Chair of the Board', 'Helen Clark'],
    ['Lord Michael Hill, President of the Society', 'Michael Hill'],
  ] as const;

  it('knows how those who speak are addressed', () => {
    const list = ENTRIES.map(([entry]) => `- ${entry}`).join('\n');
    const text = `Local Government Conference 2013\n\nProgramme\n\nTuesday 14 May 2013\n\n9.30 Opening ceremony\n${list}\n`;
    expect(inPart(text, 'speaker')).toEqual(ENTRIES.map(([, name]) => name));
  });

  it.each(['MOC', 'MC', 'Master of ceremonies', 'Chairperson', 'Host'])(
    'is led by whom it calls %s',
    label => {
      const text = `Local Government Conference 2013\n\nProgramme\n\nTuesday 14 May 2013\n\n9.30 Opening ceremony\n${label}: Peter Brown, Local Government Commission\n- Anne White, Mayor of Leeds\n`;
      expect(inPart(text, 'moderator')).toEqual(['Peter Brown']);
    },
  );
});

describe('English minutes', () => {
  const HEAD = 'Minutes of the council meeting held on Tuesday, 3 October 2017\n\n';

  it('are led by who is in the chair, and tell who takes the floor', () => {
    const text = `${HEAD}Present: Mayor Peter Brown (Chair), Deputy Mayor Cr Jane Duncan, Cr Charles Anderson\n\n1. Roads\n\nCr Duncan presented the report on roads. Paul Martin, Chief Executive, explained the budget.\nCr Anderson asked whether the works would end in June.\n`;
    expect(inPart(text, 'moderator')).toEqual(['Peter Brown']);
    expect(inPart(text, 'speaker')).toEqual(['Jane Duncan', 'Paul Martin', 'Charles Anderson']);
  });

  it('do not let those speak who are only named', () => {
    const text = `${HEAD}Present: Peter Brown, Jane Duncan\n\nThe letter of Jane Duncan was read. A vote of thanks to Peter Brown was moved.\n`;
    expect(inPart(text, 'speaker')).toEqual([]);
  });
});

describe('French minutes', () => {
  it.each(['présidente de séance', 'animatrice de la réunion'])('are led by whom the roll calls %s', role => {
    const text = `Compte rendu de la réunion du 3 octobre 2017\n\nPrésents : Anne Roux (${role}), Paul Petit, maire de Redon\n`;
    expect(inPart(text, 'moderator')).toEqual(['Anne Roux']);
    expect(inPart(text, 'participant')).toEqual(['Paul Petit']);
  });
});
