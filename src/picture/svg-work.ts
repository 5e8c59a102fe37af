/**
 * How much a drawing makes a browser draw. A few lines that repeat one another ten times over, thirty
 * times in a row, are a small file and an endless drawing; one that repeats itself never ends at all.
 */
import type { Element } from 'xast'
import { fault } from '../messages/fault.ts'
import type { Refused } from './refused.ts'
import { maxDepth, tooDeep } from './svg-parse.ts'
import { urlTargets } from './svg-values.ts'

/** Fifty times what a panel of ours draws, dots of its tones included. */
const maxDrawn = 50_000

interface Work {
  /** Elements, each as often as it is drawn; a paint counts for everything it may be inherited by. */
  readonly drawn: number
  /** Levels of elements and of references below. */
  readonly depth: number
}

interface Survey {
  readonly byId: ReadonlyMap<string, Element>
  readonly done: Map<Element, Work>
  /** Elements that are being measured: who meets one of them again refers to itself. */
  readonly open: Set<Element>
  refused: Refused | null
}

/** @param svg a clean tree, whose links are all `#id` */
export function refuseWork(svg: Element): Refused | null {
  const survey: Survey = { byId: uniqueIds(svg), done: new Map(), open: new Set(), refused: null }
  const { drawn, depth } = measure(svg, survey)
  if (survey.refused) return survey.refused
  if (depth > maxDepth) return tooDeep
  return drawn > maxDrawn ? (picture) => fault('huge-picture/shapes', { picture, most: maxDrawn }) : null
}

function measure(element: Element, survey: Survey): Work {
  const known = survey.done.get(element)
  if (known) return known
  if (survey.open.has(element)) survey.refused ??= endless(element.name)
  else if (survey.open.size > maxDepth) survey.refused ??= tooDeep
  if (survey.refused) return { drawn: 0, depth: 0 }
  survey.open.add(element)
  const work = sum(element, survey)
  survey.open.delete(element)
  survey.done.set(element, work)
  return work
}

const endless =
  (element: string): Refused =>
  (picture) =>
    fault('unsafe-picture/endless', { picture, element })

function sum({ attributes, children }: Element, survey: Survey): Work {
  const follow = (ids: readonly string[]): Work[] =>
    ids.flatMap((id) => target(id, survey.byId) ?? []).map((found) => measure(found, survey))
  const inner = children.flatMap((node) => (node.type === 'element' ? measure(node, survey) : []))
  const repeated = follow(attributes['href'] ? [attributes['href'].trim().slice(1)] : [])
  const masks = follow(
    [attributes['mask'], attributes['clip-path']].flatMap((value) => urlTargets(value ?? '')),
  )
  const paints = follow(
    [attributes['fill'], attributes['stroke']].flatMap((value) => urlTargets(value ?? '')),
  )
  const shapes = 1 + drawnBy([...inner, ...repeated])
  return {
    drawn: shapes * (1 + drawnBy(paints)) + drawnBy(masks),
    depth: 1 + deepest([...inner, ...repeated, ...masks, ...paints]),
  }
}

const drawnBy = (parts: readonly Work[]): number => parts.reduce((total, { drawn }) => total + drawn, 0)

const deepest = (parts: readonly Work[]): number =>
  parts.reduce((most, { depth }) => Math.max(most, depth), 0)

/** Browsers try the letters as they stand, then with their %-escapes read. */
function target(id: string, byId: Survey['byId']): Element | undefined {
  return byId.get(id) ?? byId.get(unescaped(id))
}

function unescaped(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}

/** The first of two elements with one id has it, as in browsers; the other loses it, so that all agree. */
function uniqueIds(svg: Element, byId = new Map<string, Element>()): Map<string, Element> {
  const id = svg.attributes['id']
  if (id && byId.has(id)) delete svg.attributes['id']
  else if (id) byId.set(id, svg)
  for (const node of svg.children) if (node.type === 'element') uniqueIds(node, byId)
  return byId
}
