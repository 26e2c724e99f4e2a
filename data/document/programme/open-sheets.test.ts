import { describe, expect, it } from 'vitest';
import { odsOf, read } from '../office/office.fixture.ts';

const cell = (words: string, more = '') =>
  `<table:table-cell${more}>${words
    .split('\n')
    .map(line => `<text:p>${line}</text:p>`)
    .join('')}</table:table-cell>`;
const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
const sheet = (name: string, ...rows: string[]) =>
  `<table:table table:name="${name}">${rows.join('')}</table:table>`;

describe('an OpenDocument spreadsheet', () => {
  it('is kept as sheets, rows and cells', async () => {
    const bytes = odsOf(
      sheet('Jeudi', row(cell('Heure'), cell('Salle “A”')), row(cell('9h'), cell('Accueil\ndes élus'))) +
        sheet('Vide', row(cell(''))) +
        sheet('Vendredi', row(cell('Titre'), cell(''), cell('"L’eau"'))),
    );
    expect((await read(bytes)).text).toBe(
      '\f\tJeudi\nHeure\tSalle “A”\n9h\t"Accueil\ndes élus"\n\f\tVendredi\nTitre\t\t"""L’eau"""\n',
    );
  });

  it('has its days and hours as they are meant, not as they are shown', async () => {
    const bytes = odsOf(
      sheet(
        'x',
        row(
          cell('12/03/27', ' office:value-type="date" office:date-value="2027-03-12"'),
          cell('9:30 AM', ' office:value-type="time" office:time-value="PT09H30M00S"'),
          cell('12.3. 14h', ' office:value-type="date" office:date-value="2027-03-12T14:05:00"'),
          cell('26h', ' office:value-type="time" office:time-value="PT26H00M00S"'),
          cell('7', ' office:value-type="float" office:value="7"'),
        ),
      ),
    );
    expect((await read(bytes)).text).toBe('\f\tx\n2027-03-12\t09:30\t2027-03-12 14:05\t26h\t7\n');
  });

  it('says again what is repeated or merged over rows, to a bound, and not what is hidden or remarked', async () => {
    const remark = '<office:annotation><text:p>à relire</text:p></office:annotation>';
    const bytes = odsOf(
      sheet(
        'x',
        row(
          cell('Lundi', ' table:number-rows-spanned="2"'),
          cell('pause', ' table:number-columns-repeated="2"'),
        ),
        row(
          '<table:covered-table-cell/>',
          `<table:table-cell>${remark}<text:p>Le<text:s text:c="2"/>tri<text:line-break/>final</text:p></table:table-cell>`,
        ),
        '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>',
        `<table:table-row table:number-rows-repeated="1000000">${cell('x')}</table:table-row>`,
      ) +
        '<table:table table:name="y" table:style-name="h"><table:table-row><table:table-cell><text:p>caché</text:p></table:table-cell></table:table-row></table:table>',
      '<style:style style:name="h" style:family="table"><style:table-properties table:display="false"/></style:style>',
    );
    expect((await read(bytes)).text).toBe('\f\tx\nLundi\tpause\tpause\nLundi\t"Le  tri\nfinal"\n');
  });

  it('that is empty says so', async () => {
    await expect(read(odsOf(sheet('x', row(cell('')))))).rejects.toThrow('empty');
    await expect(read(odsOf(''))).rejects.toThrow('empty');
  });
});
