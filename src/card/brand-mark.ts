import type { Brand } from './brand.ts'
import { px } from './sheet.ts'

/**
 * Four panels, the third one turned, in spot: the 転 of the strip.
 *
 *   ▭
 *   ▭
 *   ▰   −6°
 *   ▭
 */
export function brandMark(
  { left, top, width }: MarkPlace,
  { ink, spot }: Pick<Brand, 'ink' | 'spot'>,
): string {
  return [
    `<g transform="translate(${px(left)} ${px(top)}) scale(${px(width / 32)})" fill="none" stroke="${ink}" stroke-width="3">`,
    '<path d="M2 2h28v7H2zM2 13h28v7H2zM2 35h28v7H2z"/>',
    `<path fill="${spot}" transform="rotate(-6 16 27.5)" d="M2 24h28v7H2z"/></g>`,
  ].join('')
}

/** px */
export interface MarkPlace {
  readonly left: number
  readonly top: number
  readonly width: number
}

/** The mark is 32 wide and 44 high. */
export const markHeight = (width: number): number => (width * 44) / 32
