import type { RoleRead } from '../model/correction.ts';
import type { Outline, SessionReading } from '../model/reading.ts';
import { readBodies } from './bodies.ts';
import { readPlaces } from './places.ts';

const HERE = 'here';

/** Reads a role that the analyst wrote as roles of a document are read: the bodies that the person stands for, and the places. */
export function readRoleAgain(role: string): RoleRead {
  const outline = outlineOf(role);
  const { organisations, mandates } = readBodies(role, outline);
  const { territories } = readPlaces(role, outline, organisations);
  return {
    bodies: mandates.flatMap(({ organisation, position }) => {
      const body = organisations[organisation];
      return body === undefined ? [] : [{ name: body.name, kind: body.kind, key: body.key, position }];
    }),
    places: territories.map(({ name, level, candidates }) => ({ name, level, candidates })),
  };
}

/** A document of one line: a person without a name, with this role. */
function outlineOf(role: string): Outline {
  const nowhere = { start: 0, end: 0 };
  const session: SessionReading = {
    id: HERE,
    kind: 'other',
    number: null,
    title: '',
    subtitle: null,
    format: null,
    theme: null,
    page: null,
    order: 0,
    declaredKeywords: [],
    summary: null,
    resources: [],
    span: { start: 0, end: role.length },
    titleSpan: nowhere,
  };
  return {
    proceedings: {
      id: HERE,
      title: '',
      subtitle: null,
      place: null,
      dates: [],
      organiser: null,
      source: { name: '', sha256: '', characters: role.length },
    },
    themes: [],
    sessions: [session],
    appearances: [
      {
        session: HERE,
        part: 'speaker',
        name: { span: nowhere, text: '', givenName: '', familyName: '' },
        role: { text: role, span: session.span },
        via: 'list',
      },
    ],
    diagnostics: [],
  };
}
