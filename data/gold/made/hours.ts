import type { Hours } from './content.ts';

/** Hours as a document writes them, from the style that is shown by example ("9h00-10h30"). */
export function hoursIn(form: string, { start, end }: Hours): string {
  switch (form) {
    case '9h00-10h30':
      return `${french(start, true)}-${french(end, true)}`;
    case '9h – 10h30':
      return `${french(start, false)} – ${french(end, false)}`;
    case 'de 9 h à 10 h 30':
      return `de ${spaced(start)} à ${spaced(end)}`;
    case '9h30 à 10h45':
      return `${french(start, true)} à ${french(end, true)}`;
    case '9h30':
      return french(start, true);
    case '09.00-10.30':
      return `${digits(start, '.', true)}-${digits(end, '.', true)}`;
    case '9:00-10:30':
      return `${digits(start, ':', false)}-${digits(end, ':', false)}`;
    case '9:00 – 10:30':
      return `${digits(start, ':', false)} – ${digits(end, ':', false)}`;
    case '09:00 – 10:30':
      return `${digits(start, ':', true)} – ${digits(end, ':', true)}`;
    case '0900-1030':
      return `${digits(start, '', true)}-${digits(end, '', true)}`;
    case '9:00':
      return digits(start, ':', false);
    case '9:00 AM – 10:30 AM':
      return `${twelve(start, ':', ' AM', ' PM')} – ${twelve(end, ':', ' AM', ' PM')}`;
    case '9.00am–10.30am':
      return `${twelve(start, '.', 'am', 'pm')}–${twelve(end, '.', 'am', 'pm')}`;
    default:
      return twelve(start, ':', 'am', 'pm').replace(':00', '');
  }
}

const two = (value: number) => String(value).padStart(2, '0');
const hourOf = (time: number) => Math.floor(time / 60);

function french(time: number, always: boolean): string {
  return `${hourOf(time)}h${time % 60 === 0 && !always ? '' : two(time % 60)}`;
}

function spaced(time: number): string {
  return `${hourOf(time)} h${time % 60 === 0 ? '' : ` ${two(time % 60)}`}`;
}

function digits(time: number, between: string, padded: boolean): string {
  return `${padded ? two(hourOf(time)) : hourOf(time)}${between}${two(time % 60)}`;
}

function twelve(time: number, between: string, morning: string, evening: string): string {
  const hour = hourOf(time);
  return `${hour > 12 ? hour - 12 : hour}${between}${two(time % 60)}${hour < 12 ? morning : evening}`;
}
