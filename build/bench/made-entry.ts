export { FACTORS } from '../../data/gold/made/factors.ts';
export { madeProgramme } from '../../data/gold/made/programme.ts';
