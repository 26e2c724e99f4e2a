import { fail, ok, type Result } from '../../model/result.ts';
import type { Archive, ArchiveError } from './archive.ts';
import { type Composed, compose } from './compose.ts';
import { Body, type NoteReference, raised, type Surroundings } from './docx-body.ts';
import { Numbering } from './docx-numbers.ts';
import { Styles } from './docx-styles.ts';
import type { Paragraph, Part } from './parts.ts';
import { readText, readTree } from './read-part.ts';
import { elementsOf, readXml, type Xml, type XmlError } from './xml.ts';

/** Why a document of an office program cannot be read. */
export type OfficeError = ArchiveError | XmlError;

interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** Reads a document of Word's (DOCX) as text with blocks: what is hidden or deleted in it is left out, numbers are generated. */
export function readDocx(archive: Archive): Result<Composed, OfficeError> {
  const root = readRelations(archive, '_rels/.rels');
  if (!root.ok) return root;
  const main = root.value.find(each => each.type.endsWith('/officeDocument'))?.target ?? 'word/document.xml';
  const [folder, file] = splitPath(main);
  const relations = readRelations(archive, `${folder}_rels/${file}.rels`);
  if (!relations.ok) return relations;
  const pathOf = (type: string) => relations.value.find(each => each.type.endsWith(`/${type}`))?.target ?? '';
  const readPart = (type: string) => readTree(archive, resolvePath(folder, pathOf(type)));
  const [styles, numbering] = [readPart('styles'), readPart('numbering')];
  if (!styles.ok) return styles;
  if (!numbering.ok) return numbering;
  const around: Surroundings = {
    styles: new Styles(styles.value),
    numbering: new Numbering(numbering.value),
    targets: new Map(relations.value.map(({ id, target }) => [id, target])),
  };
  const body = new Body(around);
  const parts: Part[] = [];
  const text = readText(archive, resolvePath('', main));
  if (!text.ok) return text;
  if (text.value === null) return fail('damaged');
  const tree = readXml(text.value, 'w:body', element => parts.push(...body.read(element)));
  if (!tree.ok) return tree;
  parts.push(...body.rest());
  const notes = readNotes(body.notes, around, kind => readPart(`${kind.slice(2)}s`));
  if (!notes.ok) return notes;
  return ok(compose([...parts, ...notes.value], 'docx'));
}

/** The notes that the text refers to, in its order, each behind its mark; they stand at the end. */
function readNotes(
  references: readonly NoteReference[],
  around: Surroundings,
  treeOf: (kind: NoteReference['kind']) => Result<Xml | null, OfficeError>,
): Result<readonly Part[], OfficeError> {
  if (references.length === 0) return ok([]);
  const found = new Map<string, Xml>();
  for (const kind of ['w:footnote', 'w:endnote'] as const) {
    if (!references.some(each => each.kind === kind)) continue;
    const tree = treeOf(kind);
    if (!tree.ok) return tree;
    for (const note of elementsOf(tree.value, kind)) found.set(`${kind}|${note.attributes['w:id']}`, note);
  }
  const body = new Body(around);
  const parts = references.flatMap(({ kind, id }, i) => {
    const note = found.get(`${kind}|${id}`);
    if (note === undefined) return [];
    const read = [...elementsOf(note).flatMap(each => body.read(each)), ...body.rest()];
    return read.map((part, at) => (at === 0 ? marked(part, raised(i + 1)) : part));
  });
  return ok(parts);
}

function marked(part: Part, mark: string): Part {
  const note: Partial<Paragraph> = { mark };
  return part.kind === 'table' ? part : { ...part, ...note };
}

function readRelations(archive: Archive, path: string): Result<readonly Relationship[], OfficeError> {
  const tree = readTree(archive, path);
  if (!tree.ok) return tree;
  return ok(
    elementsOf(tree.value, 'Relationship').map(({ attributes: { Id, Type, Target } }) => ({
      id: Id ?? '',
      type: Type ?? '',
      target: Target ?? '',
    })),
  );
}

function splitPath(path: string): readonly [string, string] {
  const at = path.lastIndexOf('/') + 1;
  return [path.slice(0, at).replace(/^\//u, ''), path.slice(at)];
}

/** A target of a relationship, seen from the folder of who refers to it. */
function resolvePath(folder: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : folder + target;
}
