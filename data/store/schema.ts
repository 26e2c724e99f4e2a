import type { Transaction } from 'dexie';

/** One version of the schema: Dexie's index strings a table, and what turns the rows of the version before into its own. */
export interface SchemaVersion {
  readonly version: number;
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

/**
 * The versions in order. A released line is never edited: a change is a new line with its reason, its function in
 * upgrades/ when rows must change, and its test (open at n, fill, reopen at n + 1, look).
 */
export const SCHEMA: readonly SchemaVersion[] = [
  {
    // The first released schema. Only what is looked up has an index; everything else of a row is free to grow.
    version: 1,
    stores: {
      documents: 'id, sha256, name, importedAt',
      texts: 'document',
      readings: 'document',
      journal: '[document+sequence]',
      explorations: 'id, order',
      meta: 'key',
    },
  },
];

/** The version that this code writes. */
export const SCHEMA_VERSION = Math.max(...SCHEMA.map(line => line.version));
