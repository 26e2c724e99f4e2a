import { DEFAULT_TIMELINE, TIMELINE_READINGS, type TimelineOptions } from '../exploration/timeline.ts';

/** `horizon=years&renvois=oui`: what is not as by default of the timeline's screen. */
export function timelineFields(o: TimelineOptions): readonly (readonly [name: string, value: string])[] {
  return [
    ...(o.reading === DEFAULT_TIMELINE.reading ? [] : [['horizon', o.reading] as const]),
    ...(o.linked ? [['renvois', 'oui'] as const] : []),
  ];
}

/** Reads the timeline's part of an address. Total: what is not understood is as by default. */
export function parseTimeline(fields: URLSearchParams): TimelineOptions {
  const reading = TIMELINE_READINGS.find(each => each === fields.get('horizon'));
  return { reading: reading ?? DEFAULT_TIMELINE.reading, linked: fields.get('renvois') === 'oui' };
}
