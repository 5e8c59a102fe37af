/** Of numbers as they were written: `2026-03-08`. */
export const isoDay = (year: string, month: number | string, day: string): string =>
  [year, String(month).padStart(2, '0'), day.padStart(2, '0')].join('-')
