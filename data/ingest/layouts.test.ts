import { describe, expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import { score, total } from '../gold/score.ts';
import { BRACKETS, MARKDOWN, SEMINAR, TALKS } from './academic.fixture.ts';
import {
  ANNOUNCED,
  CAPITALS,
  DATED_SEMINAR,
  ON_AIR,
  STENOGRAPHED,
  TITLES_WITH_NAMES,
} from './announced.fixture.ts';
import { COMMITTEES, COUNCIL, DAY_REPORT, QUOTING_ARTICLE, WORKSHOPS } from './minutes.fixture.ts';
import { COLUMNS, TABBED, TALKS_IN_BULLETS, WRAPPED_LABELS } from './mixed.fixture.ts';
import { NAMED, TITLED, TITLED_ARTICLE, TITLED_NOVEL } from './names.fixture.ts';
import { readOutline } from './outline.ts';
import {
  BODY_FIRST,
  BULLETS,
  HOURS,
  type LayoutFixture,
  NAME_OVER_ROLE,
  ROLE_BEFORE,
} from './programmes.fixture.ts';
import { ARTICLE, NOVEL, SENTENCES, TRANSCRIPT } from './prose.fixture.ts';
import { ATTENDANCE, CYCLE, DOTTED_HOURS, FUTURE, OTHERS_NAMED, RUN_ON } from './run-on.fixture.ts';

const FIXTURES: readonly LayoutFixture[] = [
  BULLETS,
  HOURS,
  ROLE_BEFORE,
  BODY_FIRST,
  NAME_OVER_ROLE,
  TALKS,
  BRACKETS,
  SEMINAR,
  MARKDOWN,
  SENTENCES,
  TRANSCRIPT,
  TALKS_IN_BULLETS,
  TABBED,
  WRAPPED_LABELS,
  COLUMNS,
  RUN_ON,
  ATTENDANCE,
  CYCLE,
  OTHERS_NAMED,
  FUTURE,
  STENOGRAPHED,
  ANNOUNCED,
  ON_AIR,
  DATED_SEMINAR,
  CAPITALS,
  TITLES_WITH_NAMES,
  DOTTED_HOURS,
  TITLED,
  NAMED,
  COUNCIL,
  DAY_REPORT,
  COMMITTEES,
  WORKSHOPS,
];

function outlineOf(text: string) {
  return readOutline(plain(text), { name: 'essai.txt', sha256: '', characters: text.length });
}

function peopleOf(text: string, part: 'speaker' | 'moderator'): readonly string[] {
  const said = outlineOf(text)
    .appearances.filter(a => a.via === 'list' && a.part === part)
    .map(a => (a.role === null ? a.name.text : `${a.name.text} — ${a.role.text}`));
  return [...new Set(said)];
}

const nameOf = (said: string) => said.split(' — ')[0] ?? '';

describe('the layouts of programmes', () => {
  for (const fixture of FIXTURES) {
    it(`finds who speaks: ${fixture.name}`, () => {
      const { missed, extra } = score(fixture.speakers, peopleOf(fixture.text, 'speaker'));
      expect({ missed, extra }).toEqual({ missed: [], extra: [] });
    });

    it(`finds who leads: ${fixture.name}`, () => {
      const { missed, extra } = score(fixture.moderators ?? [], peopleOf(fixture.text, 'moderator'));
      expect({ missed, extra }).toEqual({ missed: [], extra: [] });
    });
  }

  it('finds names, roles apart, with an F1 of 0.95 over all', () => {
    const scores = FIXTURES.map(({ text, speakers, moderators = [] }) =>
      score(
        [...new Set([...speakers, ...moderators].map(nameOf))],
        [...new Set([...peopleOf(text, 'speaker'), ...peopleOf(text, 'moderator')].map(nameOf))],
      ),
    );
    expect(total(scores).f1).toBeGreaterThanOrEqual(0.95);
  });

  it('has nobody speak in a novel or an article, and keeps those whom they name as cited', () => {
    for (const text of [NOVEL, ARTICLE, TITLED_NOVEL, TITLED_ARTICLE, QUOTING_ARTICLE]) {
      const outline = outlineOf(text);
      expect(outline.sessions).toHaveLength(1);
      expect(outline.appearances.filter(a => a.part !== 'cited').map(a => a.name.text)).toEqual([]);
      expect(outline.diagnostics.map(d => d.code)).toContain('unknown-layout');
    }
  });
});
