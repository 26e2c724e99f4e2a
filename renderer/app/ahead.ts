import { loadCatalogue } from '../i18n/catalogue.ts';
import { browserStorage, readPreferences } from '../state/preferences.ts';

/**
 * What a start needs beside the program itself, asked for before anything else of the program is evaluated: both come while the
 * page is busy with that. `main.tsx` imports this first, and it is a file of its own (renderer/vite.config.ts).
 */
export const ahead = {
  storing: import('../../data/store/db.ts'),
  messages: loadCatalogue(readPreferences(browserStorage(window)).language),
};
