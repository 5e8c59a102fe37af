/** Signs that YAML takes for its own and drops from the words without an error: `#42`, `!Breaking`, `*bold*`. */
import { type Document, isAlias, isCollection, isPair, isScalar, type Node, visit } from 'yaml'
import { type Fault, fault } from '../../messages/fault.ts'
import { markupIn } from '../mdx/markup.ts'
import { keySigns } from './yaml-keys.ts'
import { restOfLine } from './yaml-line.ts'
import { signFirst } from './yaml-values.ts'
import { type Around, type Sign, wordSigns } from './yaml-words.ts'

/** Who has so many has understood, and each is looked for in its line. */
const most = 100

export function signsIn(document: Document.Parsed, yaml: string): Sign[] {
  const found: Sign[] = []
  visit(document, {
    Node(_, node, path) {
      if (found.length > most) return visit.BREAK
      const isInFlow = path.some((around) => isCollection(around) && around.flow === true)
      const keys = path.flatMap((around) =>
        isPair(around) && isScalar(around.key) ? [String(around.key.value)] : [],
      )
      found.push(...signsOf(node, { yaml, isInFlow, isInComic: keys.includes('comic'), keys }))
      return undefined
    },
    Pair(_, { key, value }) {
      if (isScalar(key))
        found.push(...keySigns(key, value === null || (isScalar(value) && value.value === null), yaml))
    },
  })
  const told = new Set<string>()
  return found
    .toSorted((a, b) => a.offset - b.offset)
    .filter(({ fault: { found, message } }) => {
      const cure = JSON.stringify(found ?? message)
      return !told.has(cure) && told.add(cure)
    })
}

function signsOf(node: Node, around: Around): Sign[] {
  const offset = node.range?.[0] ?? 0
  if (isAlias(node)) return [{ offset, fault: reference(offset, around) }]
  if ('anchor' in node && node.anchor) return [anchored(node, node.anchor, around)]
  if (node.tag !== undefined) return [tag(offset, around)]
  if (!isScalar(node) || (node.type !== 'PLAIN' && node.type !== 'QUOTE_SINGLE')) return []
  const sign = node.type === 'PLAIN' ? hash(node, around) : null
  return sign ? [sign] : wordSigns(node, around)
}

/** An editor writes it by accident, and it can blow up a file. */
function reference(offset: number, { yaml, isInFlow, isInComic }: Around): Fault {
  const text = restOfLine(yaml, offset, isInFlow)
  const speaker = signFirst(text)
  if (speaker) return speaker.tell()
  const markup = markupIn(text, isInComic)
  return markup
    ? fault('markup-in-words', { subject: 'value', ...markup })
    : fault('yaml-alias', { sign: text.charAt(0), text })
}

/** `&quot;The door&quot;` begins words; `&all` before a group is meant for YAML. */
function anchored(node: Node, anchor: string, around: Around): Sign {
  const offset = around.yaml.lastIndexOf(`&${anchor}`, node.range?.[0])
  return {
    offset,
    fault: isScalar(node) ? reference(offset, around) : fault('yaml-alias/anchor', { anchor }),
  }
}

/** @param end where the tagged value begins: the tag is before it */
function tag(end: number, { yaml, isInFlow }: Around): Sign {
  const last = yaml.lastIndexOf('!', end)
  const offset = yaml[last - 1] === '!' ? last - 1 : last
  const word = /^\S+/.exec(yaml.slice(offset))?.[0] ?? '!'
  const text = restOfLine(yaml, offset, isInFlow)
  return { offset, fault: signFirst(text)?.tell() ?? fault('yaml-tag', { word, text }) }
}

/** Sticky: what is between a value and a `#` that was meant as a word. */
const afterWords = /[ \t]*(?=#\S)| (?=# \d)/y
const afterNothing = /[ \t]*(?=#\S)| ?(?<=[-:] )(?=# \S)/y

/**
 * `We are #1` and `We are # 1`: the author's own words, which YAML would drop. `# a note` is a comment after words, and
 * after nothing it is one where it has two spaces before it.
 */
function hash(node: Node, { yaml, isInFlow }: Around): Sign | null {
  const [start, end] = node.range ?? [0, 0]
  const note = start === end ? afterNothing : afterWords
  note.lastIndex = end
  const gap = note.exec(yaml)
  if (!gap) return null
  const offset = end + gap[0].length
  const comment = restOfLine(yaml, offset, false)
  const text = restOfLine(yaml, start, isInFlow)
  return { offset, fault: fault('yaml-hash', { comment, text }) }
}
