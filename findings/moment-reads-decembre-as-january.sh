#!/usr/bin/env bash
# Expected: "4 decembre 2025", as capitals without accents and hasty keyboards have it, is December or is no date.
# Really: with the French locale and the pattern "D MMMM YYYY" moment says the 4th of January 2025, and that this is valid; so for "aout",
# for it leaves out what it does not know. In its strict mode it is no date, as in the three others. Day.js knows no "4 Mars" with a capital
# and no name of a weekday: "mardi 4 mars 2025", which it writes itself, is invalid when it reads it. A space that does not break, as
# in well-set documents, makes the date invalid in date-fns and Luxon; "4 mars 25" is the year 25 in date-fns.
# Versions: moment 2.31.0, dayjs 1.11.23, date-fns 4.4.0, luxon 3.7.2.
# Follows: strict: true in moment; bring spaces, accents and capitals to one form before any of them reads. Maillage reads dates itself
# (data/text).
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts moment@2.31.0 dayjs@1.11.23 date-fns@4.4.0 luxon@3.7.2 ||
  { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { createRequire } from 'node:module';
import { isValid, parse } from 'date-fns';
import { fr } from 'date-fns/locale';
import { DateTime } from 'luxon';

const require = createRequire(import.meta.url);
const moment = require('moment');
require('moment/locale/fr.js');
const dayjs = require('dayjs');
dayjs.extend(require('dayjs/plugin/customParseFormat.js'));
require('dayjs/locale/fr.js');
const day = date => (isValid(date) ? [date.getFullYear(), date.getMonth() + 1, date.getDate()].join('-') : 'no date');
const read = (text, weekday = false) => ({
  moment: day(moment(text, weekday ? 'dddd D MMMM YYYY' : 'D MMMM YYYY', 'fr').toDate()),
  strict: day(moment(text, weekday ? 'dddd D MMMM YYYY' : 'D MMMM YYYY', 'fr', true).toDate()),
  dayjs: day(dayjs(text, weekday ? 'dddd D MMMM YYYY' : 'D MMMM YYYY', 'fr').toDate()),
  dateFns: day(parse(text, weekday ? 'EEEE d MMMM yyyy' : 'd MMMM yyyy', new Date(2025, 0, 15), { locale: fr })),
  luxon: day(DateTime.fromFormat(text, weekday ? 'EEEE d MMMM yyyy' : 'd MMMM yyyy', { locale: 'fr' }).toJSDate()),
});
const none = { moment: 'no date', strict: 'no date', dayjs: 'no date', dateFns: 'no date', luxon: 'no date' };
const all = date => Object.fromEntries(Object.keys(none).map(name => [name, date]));
check('4 décembre 2025', read('4 décembre 2025'), all('2025-12-4'));
check('4 decembre 2025', read('4 decembre 2025'), { ...none, moment: '2025-1-4' });
check('4 aout 2025', read('4 aout 2025'), { ...none, moment: '2025-1-4' });
check('moment calls it valid', moment('4 decembre 2025', 'D MMMM YYYY', 'fr').isValid(), true);
check('4 Mars 2025', read('4 Mars 2025'), { ...all('2025-3-4'), dayjs: 'no date' });
check('mardi 4 mars 2025', read('mardi 4 mars 2025', true), { ...all('2025-3-4'), dayjs: 'no date' });
check('which Day.js writes', dayjs(new Date(2025, 2, 4)).locale('fr').format('dddd D MMMM YYYY'), 'mardi 4 mars 2025');
const unbroken = read('4\u00a0mars\u00a02025');
check('spaces that do not break, date-fns and Luxon', [unbroken.dateFns, unbroken.luxon], ['no date', 'no date']);
check('4 mars 25, date-fns', read('4 mars 25').dateFns, '25-3-4');
JS
node check.mjs
