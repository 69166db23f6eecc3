import type { Bytes, IsoDate } from '#shared/ports.ts';

// Numbers, days and school years as they stand in the bytes of what travels (docs/formats.md).

export function uint16(value: number): readonly number[] {
  return [value >> 8, value & 0xff];
}

/** 2 bytes: the calendar year in which the school year begins. */
export function schoolYearBytes(schoolYear: string): readonly number[] {
  return uint16(Number(schoolYear.slice(0, 4)));
}

export function schoolYearIn([high = 0, low = 0]: Bytes): string {
  const year = (high << 8) | low;
  return `${decimal(year, 4)}-${decimal(year + 1, 4)}`;
}

/** 3 bytes: 15 bits for the year, 4 for the month, 5 for the day. */
export function dayBytes(day: IsoDate): readonly number[] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const packed = (year << 9) | (month << 5) | date;
  return [packed >> 16, ...uint16(packed & 0xffff)];
}

export function dayIn([high = 0, middle = 0, low = 0]: Bytes): string {
  const packed = (high << 16) | (middle << 8) | low;
  return `${decimal(packed >> 9, 4)}-${decimal((packed >> 5) & 15, 2)}-${decimal(packed & 31, 2)}`;
}

function decimal(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}
