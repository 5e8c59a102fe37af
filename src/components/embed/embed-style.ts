import type { TitleFont } from '../../fonts/title-font.ts'
import { edge, embedSize } from '../../seo/embed-size.ts'
import { site } from '../../site.ts'
import { link } from '../../urls/paths.ts'

/** The inks and sizes that `embed.css` draws with, and the one change it makes: two by two where there is room. */
export function embedStyle(title: TitleFont | null): string {
  const { spot, spotText, ink, paper } = site.colours
  const { head, foot, gap, side, square, frame } = embedSize
  const family = title ? `"${title.family}",var(--font-display)` : 'var(--font-display)'
  const tokens = [
    `--spot:${spot}`,
    `--spot-text:${spotText.light}`,
    `--ink:${ink.light}`,
    `--paper:${paper.light}`,
    `--display:${family},sans-serif`,
    `--head:${head}px`,
    `--foot:${foot}px`,
    `--gap:${gap}px`,
    `--side:${side}px`,
    `--frame:${frame}px`,
  ]
  return [
    title
      ? `@font-face{font-family:"${title.family}";src:url("${link(title.href)}") format("woff2");font-weight:400 900}`
      : '',
    `:root{${tokens.join(';')}}`,
    `.layers{padding:${[edge.top, edge.side, edge.bottom].map(percent).join(' ')}}`,
    `@media (width >= ${square}px){.panels{grid-template-columns:1fr 1fr}.from-right{direction:rtl}.panel{direction:ltr}}`,
  ].join('')
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`
