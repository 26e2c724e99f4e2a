import type { DatasetFormat } from './exportable.ts';
import { fileName } from './file-name.ts';

/** The dataset, as `npm run extract` prints it, with the decisions of the analyst. */
export const JSON_EXPORT: DatasetFormat = {
  id: 'json',
  label: 'export.json',
  of: 'dataset',
  run: ({ dataset, day }) => ({
    name: fileName(dataset.proceedings.title, day, 'json'),
    type: 'application/json',
    bytes: new TextEncoder().encode(`${JSON.stringify(dataset, null, 2)}\n`),
  }),
};
