export { FACTORS } from '../../data/gold/made/factors.ts';
export { LAYOUTS, laidProgramme } from '../../data/gold/made/layouts/laid.ts';
export { madeProgramme } from '../../data/gold/made/programme.ts';
