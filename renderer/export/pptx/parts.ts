import { DECLARATION, slideText } from '../../paint/pptx/xml.ts';

/** The parts of a package by their names, without the leading slash. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const PML = 'application/vnd.openxmlformats-officedocument.presentationml';

/** Full names of what a relationship may be. */
export const RELATIONS = {
  document: `${OFFICE}/officeDocument`,
  app: `${OFFICE}/extended-properties`,
  custom: `${OFFICE}/custom-properties`,
  core: `${PACKAGE}/relationships/metadata/core-properties`,
  slide: `${OFFICE}/slide`,
  master: `${OFFICE}/slideMaster`,
  layout: `${OFFICE}/slideLayout`,
  notes: `${OFFICE}/notesSlide`,
  notesMaster: `${OFFICE}/notesMaster`,
  theme: `${OFFICE}/theme`,
  chart: `${OFFICE}/chart`,
  workbook: `${OFFICE}/package`,
  worksheet: `${OFFICE}/worksheet`,
} as const;

/** Content types of the parts that are written here. */
export const TYPES = {
  presentation: `${PML}.presentation.main+xml`,
  slide: `${PML}.slide+xml`,
  master: `${PML}.slideMaster+xml`,
  layout: `${PML}.slideLayout+xml`,
  notes: `${PML}.notesSlide+xml`,
  notesMaster: `${PML}.notesMaster+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
  app: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  custom: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
} as const;

export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  /** Whether it leads out of the package. */
  readonly isOutside?: boolean;
}

/** Relationships `rId1`, `rId2`, … in order. */
export function numbered(
  relations: readonly (readonly [keyof typeof RELATIONS, string])[],
): readonly Relation[] {
  return relations.map(([type, target], i) => ({ id: `rId${i + 1}`, type: RELATIONS[type], target }));
}

export function relationsXml(relations: readonly Relation[]): string {
  const inner = relations.map(({ id, type, target, isOutside = false }) => {
    const mode = isOutside ? ' TargetMode="External"' : '';
    return `<Relationship Id="${slideText(id)}" Type="${slideText(type)}" Target="${slideText(target)}"${mode}/>`;
  });
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${inner.join('')}</Relationships>`;
}

/** The part in which the relationships of a part stand. */
export function relationsOf(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

/** What every part is, by its own name. */
export function contentTypesXml(types: readonly (readonly [part: string, type: string])[]): string {
  const overrides = types.map(
    ([part, type]) =>
      `<Override PartName="/${part.split('/').map(encodeURIComponent).join('/')}" ContentType="${slideText(type)}"/>`,
  );
  return (
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}
