import { expect, it } from 'vitest';
import { readLines } from '../document/lines.ts';
import { plain } from '../document/open.ts';
import { readsAsReport } from './report.ts';

const isReport = (line: string) =>
  readsAsReport(
    readLines(plain(`Colloque des haies\n\n${line}\n10h30 Luc Morel (ONF), Planter\n11h00 Pause\n`)),
  );

it.each([
  '9h30 Anne Roux (CNRS), Écouter : retour sur un atelier',
  '9h30 : compte rendu des groupes de travail, par Anne Roux',
  '9h30 - 10h00 Réunion du comité 2024',
])('an entry of a programme makes no report of it: %s', entry => {
  expect(isReport(entry)).toBe(false);
});

it.each(['Retour sur la journée du 3 mars', 'Compte rendu des groupes de travail', 'Réunion du 3 mars 2024'])(
  'a line without hours does: %s',
  line => {
    expect(isReport(line)).toBe(true);
  },
);
