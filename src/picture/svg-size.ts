/** The size at which a drawing is shown when nothing else says. */

export interface Size {
  /** Whole px, at least 1. */
  readonly width: number
  readonly height: number
}

/** No screen has more; what lies above is a slip or an attack. */
const maxSide = 1_000_000

const pxPerUnit: Readonly<Record<string, number>> = {
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  q: 96 / 101.6,
  pt: 96 / 72,
  pc: 16,
}

/** Width and height in px win; then the viewBox; then width and height on paper. */
export function sizeOf(attributes: Readonly<Record<string, string | null | undefined>>): Size | null {
  const [width, height] = [lengthOf(attributes['width']), lengthOf(attributes['height'])]
  const box = boxOf(attributes['viewBox'])
  if (width?.unit === 'px' && height?.unit === 'px') return whole(width.value, height.value)
  if (box && width?.unit === 'px') return whole(width.value, (width.value * box.height) / box.width)
  if (box && height?.unit === 'px') return whole((height.value * box.width) / box.height, height.value)
  if (box) return whole(box.width, box.height)
  return width && height ? whole(onScreen(width), onScreen(height)) : null
}

interface Length {
  readonly value: number
  /** In lower case; `px` where there is none. */
  readonly unit: string
}

function lengthOf(text: string | null | undefined): Length | null {
  const match = /^\s*\+?((?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)([a-z]*|%)\s*$/i.exec(text ?? '')
  return match ? { value: Number(match[1]), unit: match[2]?.toLowerCase() || 'px' } : null
}

function boxOf(text: string | null | undefined): { width: number; height: number } | null {
  const numbers = (text ?? '')
    .trim()
    .split(/\s*,\s*|\s+/)
    .map(Number)
  const [, , width = 0, height = 0] = numbers
  const isBox = numbers.length === 4 && numbers.every(Number.isFinite) && width > 0 && height > 0
  return isBox ? { width, height } : null
}

const onScreen = ({ value, unit }: Length): number =>
  unit === 'px' ? value : value * (pxPerUnit[unit] ?? Number.NaN)

function whole(width: number, height: number): Size | null {
  const isUsable = [width, height].every((side) => side >= 1 && side <= maxSide)
  return isUsable ? { width: Math.round(width), height: Math.round(height) } : null
}
