#!/usr/bin/env bash
# Expected: what writes iCalendar files writes the moment that it is given, and one category for one name.
# Really: ical-generator writes the hour of the machine under the zone of the event: half past nine in Paris, given as a Date with the zone
# "Europe/Paris", is 09:30 where the program runs in Paris, 07:30 in UTC and 04:30 in Cayenne, each with TZID=Europe/Paris; with the zone set for the whole
# calendar the hour has neither Z nor zone, and so has DTSTAMP, which the format wants in UTC. Without any zone all is right. ics writes
# the category "Santé, soins" without the escape that it gives to titles, so that it is two. Debian's icalendar takes one category for
# a list of letters: CATEGORIES:S,a,n,t,é.
# Versions: ical-generator 10.2.0, ics 3.12.0, python3-icalendar 4.0.3 (Debian 12).
# Follows: write moments in UTC, or give objects that know their zone; read one's own calendar again in a second zone; of categories always hand
# over a list, with the commas escaped.
set -euo pipefail
for tool in node npm /usr/bin/python3 apt-get dpkg; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq python3-icalendar=4.0.3-5 python3-dateutil python3-tz python3-six 2>/dev/null || { echo 'The packages of Debian 12 are not to be had here.'; exit 3; }
for package in *.deb; do dpkg -x "$package" root; done
export PYTHONPATH="$folder/root/usr/lib/python3/dist-packages" PYTHONIOENCODING=utf-8
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts ical-generator@10.2.0 ics@3.12.0 || { echo 'The npm registry does not answer.'; exit 3; }
printf '%s\n' *.deb
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { execFileSync } from 'node:child_process';
import ical from 'ical-generator';
import * as ics from 'ics';

const moment = new Date('2025-07-04T07:30:00Z');
const lines = (text, start) => text.split('\r\n').filter(line => line.startsWith(start));
const event = (zone, own) => {
  const calendar = ical({ timezone: zone });
  calendar.createEvent({ id: '1', summary: 'Ouverture', start: moment, stamp: moment, ...(own && { timezone: own }) });
  const text = calendar.toString();
  return [...lines(text, 'DTSTART'), ...lines(text, 'DTSTAMP')];
};
/** The machine's zone, as Node reads it anew whenever it is set. */
const inZone = (zone, make) => {
  process.env.TZ = zone;
  return make();
};
const machines = ['Europe/Paris', 'UTC', 'America/Cayenne'];
const written = (calendar, own) => machines.map(zone => inZone(zone, () => event(calendar, own)[0]));
check('ical-generator, no zone', written(), Array(3).fill('DTSTART:20250704T073000Z'));
check('ical-generator, zone of the event', written(undefined, 'Europe/Paris'), ['0930', '0730', '0430'].map(hour => `DTSTART;TZID=Europe/Paris:20250704T${hour}00`));
check('ical-generator, zone of the calendar', written('Europe/Paris'), ['0930', '0730', '0430'].map(hour => `DTSTART:20250704T${hour}00`));
check('its DTSTAMP in Cayenne', inZone('America/Cayenne', () => event('Europe/Paris')[1]), 'DTSTAMP:20250704T043000');
const { value } = ics.createEvent({ start: [2025, 7, 4, 9, 30], duration: { minutes: 90 }, title: 'Santé, soins', categories: ['Santé, soins', 'Eau'] });
check('ics', [...lines(value, 'SUMMARY'), ...lines(value, 'CATEGORIES')], ['SUMMARY:Santé\\, soins', 'CATEGORIES:Santé, soins,Eau']);
const script = `
import icalendar
one, two = icalendar.Event(), icalendar.Event()
one.add('categories', 'Santé')
two.add('categories', ['Santé', 'Eau'])
print([e.to_ical().decode().split('\\r\\n')[1] for e in (one, two)])`;
check('icalendar', execFileSync('/usr/bin/python3', ['-c', script], { encoding: 'utf8' }).trim(), "['CATEGORIES:S,a,n,t,é', 'CATEGORIES:Santé,Eau']");
JS
node check.mjs
