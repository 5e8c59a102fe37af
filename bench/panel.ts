/** An invented, lettered panel: shapes, a cast of circles and two balloons of outlined strokes, about 10 kB. */
import type { Random } from './random.ts'
import { random } from './random.ts'

export const panelSize = { width: 748, height: 482 } as const

/** The same seed draws the same panel; no two seeds share bytes. */
export function panel(seed: number): string {
  const dice = random(seed)
  const { width, height } = panelSize
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<path fill="#fff" d="M0 0h${width}v${height}H0z"/>`,
    ...Array.from({ length: 14 }, () => furniture(dice)),
    person(dice, 190),
    person(dice, 540),
    balloon(dice, 40),
    balloon(dice, 400),
    `<path fill="none" stroke="#111113" stroke-width="8" d="M4 4h${width - 8}v${height - 8}H4z"/>`,
    '</svg>\n',
  ].join('\n')
}

function furniture(dice: Random): string {
  const [x, y] = [dice.between(10, 680), dice.between(150, 460)]
  const fill = dice.pick(['#e8e6e0', '#ff5436', '#c9c7c0', '#fff'])
  return `<path fill="${fill}" stroke="#111113" stroke-width="2" d="M${x} ${y}h${dice.between(20, 160)}v${dice.between(8, 90)}H${x}z"/>`
}

function person(dice: Random, x: number): string {
  const y = dice.between(290, 330)
  const hair = Array.from(
    { length: 12 },
    () => `q${dice.between(-9, 9)} -${dice.between(10, 40)} ${dice.between(6, 14)} 0`,
  )
  return [
    `<circle cx="${x}" cy="${y}" r="62" fill="#fff" stroke="#111113" stroke-width="4"/>`,
    `<path fill="#111113" d="M${x - 60} ${y - 20}${hair.join('')}z"/>`,
    `<circle cx="${x - 20}" cy="${y + 6}" r="${dice.between(4, 9)}"/><circle cx="${x + 20}" cy="${y + 6}" r="7"/>`,
    `<path fill="none" stroke="#111113" stroke-width="4" d="M${x - 18} ${y + 34}q18 ${dice.between(-14, 18)} 36 0"/>`,
  ].join('\n')
}

/** Two lines of letters as outlines, as lettering arrives on a real panel: no text, no fonts. */
function balloon(dice: Random, x: number): string {
  const letters = Array.from({ length: 44 }, (_, place) => {
    const left = x + 22 + (place % 22) * 12
    const top = 52 + Math.floor(place / 22) * 30
    const curve = Array.from(
      { length: 5 },
      () => `q${dice.between(-5, 6)} ${dice.between(-6, 6)} ${dice.between(-3, 4)} ${dice.between(-5, 6)}`,
    )
    return `M${left} ${top}${curve.join('')}z`
  })
  return `<rect x="${x}" y="24" width="310" height="96" rx="34" fill="#fff" stroke="#111113" stroke-width="3"/><path fill="#111113" d="${letters.join('')}"/>`
}
