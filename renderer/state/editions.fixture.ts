import { plain } from '../../data/document/open.ts';
import { ingest } from '../../data/ingest/ingest.ts';
import type { Corpus } from '../../data/model/corpus.ts';
import { indexCorpus } from '../../data/resolve/corpus.ts';
import { resolve } from '../../data/resolve/resolve.ts';
import { together } from '../../data/resolve/together/together.ts';
import text from '../../data/samples/actes-rouen-2025.txt?raw';
import { rouen } from './rouen.fixture.ts';

/** Every so many people of the made-up edition are others than the year before. */
const NEWCOMERS = 3;

/** A made-up edition of the year after: a third of its people are new, some bodies are others, it speaks of housing. */
function yearAfter(): string {
  let people = 0;
  return text
    .replace('04 et 05 mars 2025', '04 et 05 mars 2026')
    .replaceAll('santé mentale', 'crise du logement')
    .replaceAll('CNRS', 'INRAE')
    .replaceAll('Cerema', 'Ademe')
    .replaceAll('Intercommunalités de France', 'Réseau rural français')
    .replaceAll('Caux Seine Agglo', 'Ville du Havre')
    .replace(/(?<=\p{Lu}\p{Ll}+ )(\p{Lu}{4,})(?=[\s,])/gu, name => {
      people += 1;
      return people % NEWCOMERS === 0 ? `${name.slice(0, 3)}OUX` : name;
    });
}

/** The bundled proceedings and a made-up edition of the year after, opened together. */
export function twoEditions(): Corpus {
  const second = yearAfter();
  const source = { name: 'actes-rouen-2026.txt', sha256: 'rouen-2026', characters: second.length };
  const after = indexCorpus('rouen-2026', second, resolve(ingest(plain(second), source)));
  return together([rouen(), after], []);
}
