#!/usr/bin/env bash
# Expected: BYDAY=20MO of a yearly rule is the twentieth Monday of each year: RFC 5545 (3.3.10) has that very example.
# Really: for ical.js an ordinal of two figures is none, from the end (-20MO) as from the beginning: what comes once a year comes every
# Monday from the first date on, without an error. Ordinals of one figure are right. rrule and node-ical are right; ts-ics gives
# the right Mondays but leaves out the first date, as it does for 9MO.
# Versions: ical.js 2.2.1, node-ical 0.26.1, ts-ics 2.4.6, rrule 2.8.1.
# Follows: whoever lays series of calendars out by ical.js holds ordinals from ten on against another reader. With ordinals below ten it
# gave the days of Maillage's own reader for 60,000 rules drawn by chance.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts ical.js@2.2.1 node-ical@0.26.1 ts-ics@2.4.6 rrule@2.8.1 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import rrule from 'rrule';
import * as tsIcs from 'ts-ics';

let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

const END = new Date('2029-01-01');
const dayOf = date => new Date(date).toISOString().slice(0, 10);
const calendar = (rule, day) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//FR', 'BEGIN:VEVENT', 'UID:a', 'DTSTAMP:20250101T000000Z',
    `DTSTART:${day}T090000Z`, `DTEND:${day}T100000Z`, `RRULE:${rule}`, 'SUMMARY:Assises des haies', 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
const readers = {
  'ical.js': (rule, day) => {
    const event = new ICAL.Component(ICAL.parse(calendar(rule, day))).getFirstSubcomponent('vevent');
    const steps = new ICAL.Event(event).iterator();
    const days = [];
    for (let next = steps.next(); next; next = steps.next()) days.push(dayOf(next.toJSDate()));
    return days;
  },
  'node-ical': (rule, day) => {
    const event = Object.values(nodeIcal.sync.parseICS(calendar(rule, day))).find(each => each.type === 'VEVENT');
    return nodeIcal.expandRecurringEvent(event, { from: new Date('2025-01-01'), to: END }).map(each => dayOf(each.start));
  },
  'ts-ics': (rule, day) => {
    const [event] = tsIcs.convertIcsCalendar(undefined, calendar(rule, day)).events;
    return tsIcs.extendByRecurrenceRule(event.recurrenceRule, { start: event.start.date, end: END }).map(dayOf);
  },
  rrule: (rule, day) => rrule.rrulestr(`DTSTART:${day}T090000Z\nRRULE:${rule}`).all().map(dayOf),
};
const ninth = ['2025-03-03', '2026-03-02', '2027-03-01', '2028-02-28'];
const twentieth = ['2025-05-19', '2026-05-18', '2027-05-17', '2028-05-15'];
const fromEnd = ['2025-08-18', '2026-08-17', '2027-08-16', '2028-08-14'];
for (const [name, days] of Object.entries(readers)) {
  const right = all => (name === 'ts-ics' ? all.slice(1) : all.slice(0, 3));
  const every = name === 'ical.js';
  check(`${name}, 9MO`, days('FREQ=YEARLY;BYDAY=9MO;COUNT=3', '20250303'), right(ninth));
  check(`${name}, 20MO`, days('FREQ=YEARLY;BYDAY=20MO;COUNT=3', '20250519'), every ? ['2025-05-19', '2025-05-26', '2025-06-02'] : right(twentieth));
  check(`${name}, -20MO`, days('FREQ=YEARLY;BYDAY=-20MO;COUNT=3', '20250818'), every ? ['2025-08-18', '2025-08-25', '2025-09-01'] : right(fromEnd));
}
JS
node check.mjs
