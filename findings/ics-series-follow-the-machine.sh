#!/usr/bin/env bash
# Expected: a series "every day at 9.30 in Paris" is at 9.30 in Paris on each day, whatever machine reads it, in summer and in winter.
# Really: rrule answers with the hour of the wall clock in the machine's own zone: 08:30Z on a machine in UTC and 09:30Z on one in Paris,
# an hour late. ts-ics steps by 24 hours in the machine's zone: in UTC the series is at 10.30 in Paris from the change of clocks on.
# ical.js and node-ical are right in both. An exception that is a day (EXDATE;VALUE=DATE) takes the occurrence of that day away in ical.js
# and node-ical, as no standard asks, and in ts-ics it does not.
# Versions: ical.js 2.2.1, node-ical 0.26.1, ts-ics 2.4.6, rrule 2.8.1.
# Follows: test calendars under TZ=UTC and TZ=Europe/Paris with a series over the last Sunday of March.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts ical.js@2.2.1 node-ical@0.26.1 ts-ics@2.4.6 rrule@2.8.1 || { echo 'The npm registry does not answer.'; exit 3; }
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
import { writeFileSync } from 'node:fs';

writeFileSync('series.mjs', `
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import rrule from 'rrule';
import * as tsIcs from 'ts-ics';

const zone = ['BEGIN:VTIMEZONE', 'TZID:Europe/Paris', 'BEGIN:DAYLIGHT', 'DTSTART:19700329T020000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT', 'BEGIN:STANDARD', 'DTSTART:19701025T030000', 'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD', 'END:VTIMEZONE'];
const calendar = more => ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//FR', ...zone, 'BEGIN:VEVENT', 'UID:a', 'DTSTAMP:20250101T000000Z',
  'DTSTART;TZID=Europe/Paris:20250329T093000', 'DTEND;TZID=Europe/Paris:20250329T103000', 'RRULE:FREQ=DAILY;COUNT=3', ...more, 'SUMMARY:Atelier',
  'END:VEVENT', 'END:VCALENDAR', ''].join('\\r\\n');
const said = dates => dates.map(date => date.toISOString().slice(5, 16));
const ofIcalJs = text => {
  const whole = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.register(new ICAL.Timezone(whole.getFirstSubcomponent('vtimezone')));
  const steps = new ICAL.Event(whole.getFirstSubcomponent('vevent')).iterator();
  const dates = [];
  for (let next = steps.next(); next; next = steps.next()) dates.push(next.toJSDate());
  return said(dates);
};
const ofNodeIcal = text => {
  const event = Object.values(nodeIcal.sync.parseICS(text)).find(each => each.type === 'VEVENT');
  const range = { from: new Date('2025-03-01'), to: new Date('2025-05-01') };
  return said(nodeIcal.expandRecurringEvent(event, range).map(each => new Date(each.start)));
};
const ofTsIcs = text => {
  const [event] = tsIcs.convertIcsCalendar(undefined, text).events;
  const exceptions = event.exceptionDates?.map(each => each.date);
  return said(tsIcs.extendByRecurrenceRule(event.recurrenceRule, { start: event.start.date, end: new Date('2025-05-01'), exceptions }));
};
const ofRrule = said(rrule.rrulestr('DTSTART;TZID=Europe/Paris:20250329T093000\\nRRULE:FREQ=DAILY;COUNT=3').all());
const off = calendar(['EXDATE;VALUE=DATE:20250330']);
console.log(JSON.stringify({
  series: { icalJs: ofIcalJs(calendar([])), nodeIcal: ofNodeIcal(calendar([])), tsIcs: ofTsIcs(calendar([])), rrule: ofRrule },
  left: [ofIcalJs(off), ofNodeIcal(off), ofTsIcs(off)].map(dates => dates.length),
}));
`);
const under = TZ => JSON.parse(execFileSync('node', ['series.mjs'], { env: { ...process.env, TZ }, encoding: 'utf8' }));
const [utc, paris] = [under('UTC'), under('Europe/Paris')];
const right = ['03-29T08:30', '03-30T07:30', '03-31T07:30'];
check('ical.js in UTC, in Paris', [utc.series.icalJs, paris.series.icalJs], [right, right]);
check('node-ical in UTC, in Paris', [utc.series.nodeIcal, paris.series.nodeIcal], [right, right]);
check('ts-ics in UTC', utc.series.tsIcs, ['03-29T08:30', '03-30T08:30', '03-31T08:30']);
check('ts-ics in Paris', paris.series.tsIcs, right);
check('rrule in UTC', utc.series.rrule, right);
check('rrule in Paris', paris.series.rrule, ['03-29T09:30', '03-30T09:30', '03-31T09:30']);
check('occurrences left by an exception that is a day: ical.js, node-ical, ts-ics', utc.left, [2, 2, 3]);
JS
node check.mjs
