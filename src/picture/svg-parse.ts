/** The bytes of an SVG file → the tree of a well-formed document that is small enough to be judged. */
import type { Element } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import type { Localized } from '../languages/locales.ts'
import { bad, huge, type RefusedSvg, unsafe } from './svg-refused.ts'

/** Levels of elements: far more than editors' layers in layers. */
export const maxDepth = 200

export const tooDeep = huge({ en: 'is nested too deeply', ja: 'は、入れ子が深すぎます' })

/** Said of every root that is another. */
export const notSvg: Localized = { en: 'is not an SVG drawing', ja: 'は、SVGの絵ではありません' }

/** Twenty panels' worth; more slows a page down. */
const maxBytes = 2_000_000
const maxElements = 20_000

/** @returns the root, of any name, or why there is none */
export function parseSvg(bytes: Uint8Array): Element | RefusedSvg {
  if (bytes.length > maxBytes)
    return huge({ en: `is larger than ${maxBytes / 1e6} MB`, ja: `が、${maxBytes / 1e6} MBを超えています` })
  const text = decoded(bytes)
  if (text === null) return bad({ en: 'is not text in UTF-8', ja: 'は、UTF-8の文字のファイルではありません' })
  if (hasInternalSubset(text))
    return unsafe({ en: 'declares entities in its DOCTYPE', ja: 'のDOCTYPEに、実体の宣言があります' })
  if ((text.match(/<[^/]/g)?.length ?? 0) > maxElements)
    return huge({
      en: `has more than ${maxElements.toLocaleString('en')} elements`,
      ja: `の要素が、${maxElements.toLocaleString('en')}個を超えています`,
    })
  return rootOf(text)
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function hasInternalSubset(text: string): boolean {
  const head = text.slice(0, Math.max(0, text.search(/<svg[\s>]/)))
  const doctype = head.indexOf('<!DOCTYPE')
  return doctype !== -1 && /^[^>]*\[/.test(head.slice(doctype))
}

function rootOf(text: string): Element | RefusedSvg {
  try {
    const root = fromXml(text).children.find((node): node is Element => node.type === 'element')
    return root ?? bad(notSvg)
  } catch (error) {
    return whyNot(error)
  }
}

/** The parser goes down by recursion: what overflows its stack is deeper than any drawing. */
function whyNot(error: unknown): RefusedSvg {
  if (!(error instanceof Error)) throw error
  if (error instanceof RangeError || error.cause instanceof RangeError) return tooDeep
  const line = 'line' in error && typeof error.line === 'number' ? error.line : null
  return bad({
    en: `is not well-formed XML${line === null ? '' : ` at line ${line}`}`,
    ja: `は、${line === null ? '' : `${line}行目で`}XMLとして読めなくなります`,
  })
}
