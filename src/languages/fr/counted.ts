/** 0 and 1 are singular in French. */
export const counted = (count: number, one: string, many: string): string =>
  `${count}\u00a0${count < 2 ? one : many}`
