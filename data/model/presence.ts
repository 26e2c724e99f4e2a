import type { Corpus } from './corpus.ts';
import type { EntityKind } from './entity.ts';
import { keywordIds } from './keywords.ts';

/** Gives the documents, of several that are read together, in which a thing stands, in their order; none where one is read by itself. */
export function documentsOf(corpus: Corpus): (kind: EntityKind, id: string) => readonly string[] {
  const { dataset } = corpus;
  const keywords = new Map<string, string[]>();
  const keywordId = keywordIds(dataset);
  for (const { document, declaredKeywords } of dataset.sessions) {
    if (document === undefined) continue;
    for (const { label } of declaredKeywords) {
      const found = keywords.get(keywordId(label));
      if (found === undefined) keywords.set(keywordId(label), [document]);
      else if (!found.includes(document)) found.push(document);
    }
  }
  return (kind, id) => {
    switch (kind) {
      case 'person':
        return corpus.people.get(id)?.documents ?? [];
      case 'organisation':
        return corpus.organisations.get(id)?.documents ?? [];
      case 'territory':
        return corpus.territories.get(id)?.documents ?? [];
      case 'theme':
        return corpus.themes.get(id)?.documents ?? [];
      case 'session': {
        const document = corpus.sessions.get(id)?.document;
        return document === undefined ? [] : [document];
      }
      case 'keyword':
      case 'term':
        return keywords.get(id) ?? [];
      case 'year':
        return [];
    }
  };
}
