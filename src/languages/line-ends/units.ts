/** What is said of a number, and does not part from it. */

const base =
  '(?:m|g|s|A|V|W|Wh|Ah|VA|J|N|Pa|K|L|l|t|Hz|B|b|bit|bps|eV|Ω|F|mol|cal|px|pt|fps|rpm|h|min|dB|ha|°|°C|°F|℃|k|x)'
const scaled = `(?:[nµμmcdhkKMGTP]i?)?${base}[²³]?`

/** A unit by itself: kWh, µs, km/h, °C. */
export const isUnit = (word: string): boolean => unit.test(word)
const unit = new RegExp(`^${scaled}(?:/${scaled})?(?!\\p{Script=Latin})`, 'u')

/** A number with its unit attached: 5kWh, 3x, 60fps, 1080p. */
export const isMeasure = (word: string): boolean => measure.test(word)
const measure = new RegExp(`^[\\d½¼¾.,]+(?:${scaled}(?:/${scaled})?|p|c)$`, 'u')
