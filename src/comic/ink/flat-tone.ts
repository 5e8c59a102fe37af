/** Screentone as flat grey: below half its size dots of ink become a shimmer, and cost most of a picture's bytes. */
import { ink, paper } from './inks.ts'
import { grid } from './path.ts'
import { gradationHeight } from './tone.ts'

/** A drawn panel's file, with every screentone in it as the grey that it looks like from afar. */
export const flattened = (svg: string): string =>
  svg.replace(/<pattern id="([\w-]+)".*?<\/pattern>/g, (whole, id: string) => flat(id) ?? whole)

/** Null for what is drawn with lines and has no grey of its own. */
function flat(id: string): string | null {
  const plain = /^([stw])(\d+)$/.exec(id)
  if (plain) return grey(id, plain[1] === 'w' ? 100 - Number(plain[2]) : Number(plain[2]))
  const growing = /^g(\d+)-(\d+)(p?)$/.exec(id)
  if (growing) {
    const [, from, to, onInk] = growing
    return wash(id, [Number(from), Number(to)], onInk ? paper : ink)
  }
  return id === 'scan' ? grey(id, 25) : null
}

/** A paint server of one colour, so that what refers to the tone need not change. */
const grey = (id: string, percent: number): string =>
  `<linearGradient id="${id}"><stop stop-color="${mixed(percent)}"/></linearGradient>`

const wash = (id: string, [from, to]: readonly [number, number], colour: string): string =>
  `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="0" y2="${gradationHeight * grid}">` +
  `<stop stop-color="${colour}" stop-opacity="${from / 100}"/>` +
  `<stop offset="1" stop-color="${colour}" stop-opacity="${to / 100}"/></linearGradient>`

/** Paper with so many percent of ink. */
function mixed(percent: number): string {
  const [below, above] = [channels(paper), channels(ink)]
  return `rgb(${below.map((value, index) => Math.round(value + ((above[index] ?? 0) - value) * (percent / 100)))})`
}

/** `#fff` or `#17140f` → three numbers to 255. */
const channels = (colour: string): readonly number[] => {
  const hex = colour.slice(1)
  const pairs = hex.length === 3 ? [...hex].map((digit) => digit + digit) : (hex.match(/../g) ?? [])
  return pairs.map((pair) => Number.parseInt(pair, 16))
}
