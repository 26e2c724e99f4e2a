export { openingsIn } from '../../data/ingest/openings/openings-in.ts';
export { reopenedBy } from '../../data/ingest/openings/reopen.ts';
export { OPENING_VETOES } from '../../data/ingest/openings/weights.ts';
export { cutLines } from '../../data/ingest/outline.ts';
export { OPENING_SIGNS } from '../../data/model/opening-signs.ts';
export { key, passage } from '../../data/text/normalise.ts';
