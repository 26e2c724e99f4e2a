import type { GroupMark, Mark, Scene } from '../scenes/scene.ts';

const FONT = { family: 'sans', size: 11, weight: 600 } as const;
export const NODE: GroupMark = {
  kind: 'group',
  key: 'session:A12',
  name: 'session:A12',
  datum: { kind: 'session', id: 'A12' },
  label: 'Atelier 12, « Assemblées » & co',
  x: 30.456,
  y: 20,
  marks: [
    { kind: 'rect', key: 'shape', x: -14, y: -9, width: 28, height: 18, radius: 4, fill: '#0b6fa4' },
    { kind: 'text', key: 'badge', x: 0, y: 4, text: 'A12', font: FONT, fill: '#ffffff', anchor: 'middle' },
  ],
};
const LINK: Mark = {
  kind: 'line',
  key: 'link',
  x1: 1,
  y1: 2,
  x2: 3.13159,
  y2: 4,
  stroke: { color: '#d9d6cf', width: 1.5, dash: [4, 2] },
};
/** A small picture with a mark of most kinds, and words that would break a careless file. */
export const SCENE: Scene = {
  width: 100,
  height: 60,
  background: '#fefefe',
  title: 'Réseau <1>',
  description: 'Deux nœuds & un lien.',
  language: 'fr',
  marks: [
    { kind: 'group', key: 'layer:links', name: 'links', x: 0, y: 0, marks: [LINK] },
    { kind: 'group', key: 'layer:nodes', name: 'nodes', x: 0, y: 0, marks: [NODE] },
    {
      kind: 'circle',
      key: 'o',
      x: 60,
      y: 20,
      r: 5,
      fill: null,
      stroke: { color: '#000000', width: 1 },
      opacity: 0.5,
    },
    { kind: 'path', key: 'p', d: 'M1.23456,2L3,4Z', fill: '#ff0000' },
    {
      kind: 'text',
      key: 'l',
      x: 70,
      y: 50,
      text: 'Rouen',
      font: { ...FONT, italic: true },
      fill: '#111111',
      anchor: 'end',
      rotate: -30,
      halo: { color: '#ffffff', width: 3 },
    },
  ],
};
