import { fieldsOf, namesColumns } from './fields.ts';
import type { Field } from './readable.ts';

const LONGEST_LABEL = 30;

/** The head of a column is a label: "SESSION 1 · Opening" and "Chair: Anne Roux" say what stands below, and no column's name. */
function isLabel(name: string): boolean {
  return name.length <= LONGEST_LABEL && !/[:·|\d]/u.test(name);
}

/** What the heads of a table of a page call their columns, by column; null where they name none. */
export function fieldsByHeads(heads: ReadonlyMap<number, string>): ReadonlyMap<number, Field> | null {
  const names = [...heads.values()];
  if (!names.every(isLabel) || !namesColumns(names)) return null;
  const fields = fieldsOf(names);
  return new Map([...heads.keys()].map((column, i) => [column, fields[i] ?? 'other']));
}
