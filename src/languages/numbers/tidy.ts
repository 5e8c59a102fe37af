/** 2.19 × 10⁶ is not a whole number to a computer. */
export const tidy = (value: number): number =>
  Number.isSafeInteger(value) ? value : Number(value.toPrecision(12))
