/**
 * The style sheet of books: e-readers bring faces, colours and sizes of their own, which readers choose. So it names no
 * colour and no face, and says of sizes only how they compare.
 */
import type { Locale } from '../languages/locales.ts'
import { typesetting } from '../languages/typesetting.ts'

export const bookStyle = (locale: Locale): string => base + ofScript[typesetting(locale).script]

const base = `body { margin: 0; padding: 0; line-height: 1.5; overflow-wrap: break-word; }
h1, h2, h3 { line-height: 1.25; text-align: start; break-after: avoid; page-break-after: avoid; }
h1 { margin: 0.3em 0; font-size: 1.7em; }
h2 { margin: 1.8em 0 0.6em; padding-top: 0.35em; border-top: 0.15em solid; font-size: 1.25em; }
h3 { margin: 1.4em 0 0.4em; font-size: 1.05em; }
p, ul, ol, dl, table { margin: 0 0 0.8em; }
li p { margin-bottom: 0.3em; }
ul, ol { padding-inline-start: 1.6em; }
li { margin-bottom: 0.35em; }
a { color: inherit; }
img { max-width: 100%; height: auto; }
section.cover { margin: 0; text-align: center; }
section.cover img { max-height: 98vh; }
.label { margin: 0; font-size: 0.85em; font-weight: bold; }
.facts { padding: 0; list-style: none; font-size: 0.85em; }
.facts li { display: inline; }
.facts li + li::before { content: " · "; }
.stale, .say, .narr { margin: 1em 0; padding: 0.7em 0.9em; border: 0.12em solid; }
.say { border-radius: 0.9em; }
.narr { border-left-width: 0.6em; }
.say p:last-child, .narr p:last-child { margin-bottom: 0; }
.say b, .narr b { display: block; margin-bottom: 0.3em; }
.panel { margin: 0 0 0.5em; text-align: center; break-inside: avoid; page-break-inside: avoid; }
.summary { margin-top: 1.2em; font-size: 1.1em; }
.together { white-space: nowrap; }
figure { margin: 1em 0; break-inside: avoid; page-break-inside: avoid; }
figcaption { margin-top: 0.4em; font-size: 0.85em; }
blockquote { margin: 0; padding-left: 0.9em; border-left: 0.2em solid; }
table { width: 100%; border-collapse: collapse; font-size: 0.9em; }
th, td { padding: 0.35em 0.5em; border-bottom: 1px solid; text-align: start; vertical-align: top; }
.align-right { text-align: end; }
.align-center { text-align: center; }
.chart svg { display: block; width: 100%; height: 0.9em; fill: currentColor; }
.chart--bar td[aria-hidden] { width: 50%; vertical-align: middle; }
.chart--line svg { height: 9em; fill: none; stroke: currentColor; stroke-width: 2; }
.chart--line .series-2 { stroke-dasharray: 6 4; }
.chart--line .series-3 { stroke-dasharray: 2 4; }
pre { white-space: pre-wrap; font-size: 0.85em; }
dt { font-weight: bold; }
dfn { font-style: normal; }
dd { margin: 0 0 0.8em; }
dd p { margin-bottom: 0.2em; }
.reading { margin-inline-start: 0.6em; font-weight: normal; }
`

const ofScript = {
  latin: '.shown { font-style: italic; }\n',
  /** Kana and kanji have no italic; a line takes more room. */
  cjk: 'body { line-height: 1.8; }\nh1 { word-break: keep-all; overflow-wrap: anywhere; }\nem, i, cite, .shown { font-style: normal; }\nem { font-weight: bold; }\n.shown { font-size: 0.9em; }\n',
} as const
