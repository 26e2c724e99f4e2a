import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../data/model/corpus.ts';
import { subcorpusOf } from '../../../data/model/filter.ts';
import { EMPTY_QUERY } from '../../../data/model/query.ts';
import { franceOutlines } from '../../../data/reference/outlines.ts';
import { corpus, speechOf } from '../../scenes/gallery/rouen-read.ts';
import { mapScene } from '../../scenes/map.ts';
import { PARIS } from '../../scenes/map-input.ts';
import { measureText } from '../../scenes/measure.ts';
import { LIGHT } from '../../scenes/theme.ts';
import { DEFAULT_TERRITORIES } from '../../state/exploration/territories.ts';
import { mapPicture } from './mapPicture.ts';

/** The map of a document that names only what lies in these departments. */
function mapOf(codes: readonly string[]) {
  const territories = corpus.dataset.territories.filter(each => codes.includes(each.department ?? ''));
  const kept: Corpus = {
    ...corpus,
    dataset: { ...corpus.dataset, territories },
    territories: new Map(territories.map(each => [each.id, each])),
  };
  const options = { ...DEFAULT_TERRITORIES, chosen: [] };
  const all = subcorpusOf(kept, EMPTY_QUERY);
  return mapPicture(kept, all, options, null, EMPTY_QUERY, speechOf('fr'));
}

const namesOf = (
  codes: readonly string[],
  size = { width: 1280, height: 720 },
  overseas: readonly string[] = [],
) => {
  const outlines = franceOutlines();
  const map = mapOf(codes);
  const insets = [...overseas, ...map.insets];
  const scene = mapScene({ ...map, insets, outlines, size, theme: LIGHT, measure: measureText });
  return scene.marks.flatMap(mark =>
    mark.kind === 'group' && mark.name === 'labels'
      ? mark.marks.flatMap(each => (each.kind === 'text' ? [each.text] : []))
      : [],
  );
};

describe('what the map says of what it shows', () => {
  it('is which department is named most, and of one alone that it is the only one', () => {
    expect(mapOf(['76', '67']).words.finding).toBe(
      'La Seine-Maritime, département le plus présent (13 séances)',
    );
    expect(mapOf(['67']).words.finding).toBe('Le Bas-Rhin, seul département nommé (trois séances)');
    expect(mapOf(['06']).words.finding).toBe('Les Alpes-Maritimes, seul département nommé (une séance)');
  });

  it('is told larger of Paris and what lies around it where several are named there, each with its name', () => {
    expect(mapOf(['76', '93', '94']).insets).toEqual([PARIS]);
    expect(namesOf(['76', '93', '94'])).toEqual(
      expect.arrayContaining(['Seine-Saint-Denis (3)', 'Val-de-Marne (1)']),
    );
  });

  it.each([
    [840, 530],
    [560, 400],
    [420, 320],
  ])('bears each name there in a small window too, where its frame is narrow (%d × %d)', (width, height) => {
    const names = namesOf(['76', '93', '94'], { width, height });
    for (const name of ['Seine-Saint-Denis', 'Val-de-Marne'])
      expect(names.filter(each => each.startsWith(name))).toHaveLength(1);
  });

  it.each([
    [842, 562],
    [842, 520],
    [952, 725],
  ])('bears each name there under frames of departments overseas too (%d × %d)', (width, height) => {
    const names = namesOf(['76', '93', '94'], { width, height }, ['972', '973', '976']);
    for (const name of ['Seine-Saint-Denis', 'Val-de-Marne'])
      expect(names.filter(each => each.startsWith(name))).toHaveLength(1);
  });

  it('is told of one of them on the mainland, where its name finds room', () => {
    expect(mapOf(['76', '93']).insets).toEqual([]);
    expect(namesOf(['76', '93'])).toContain('Seine-Saint-Denis (3)');
  });
});
