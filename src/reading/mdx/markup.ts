/**
 * Markdown and HTML in words that are shown as they were typed: titles, takeaways, dialogue. What a Markdown parser
 * takes for markup is markup, except where people write the same signs without meaning it: M*A*S*H, `__init__`, (*´▽`*).
 */
import type { Nodes, Parents } from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

export interface Markup {
  /** Where it begins in the text. */
  readonly index: number
  /** What readers would see of it: `**`, `&amp;`, `<b>`; the end of a long one is left out. */
  readonly sign: string
  /** The text without any markup. */
  readonly words: string
}

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly)
  .freeze()

/** Nothing else is worth a parser's time. */
const suspicious = /[*_`~]|^#{1,6} |<[a-z/!]|&[a-z#]|[\]］][ \u3000]*[(（]|\[\^\d/i

/** In letters. What may be published is shorter; a longer text has that fault first, and is slow to parse. */
const longest = 2000

/** A word before it all, so that no text is a list or a heading. */
const before = 'x '

/**
 * The first piece of markup in a text; null where there is none.
 * @param isSpoken true in a comic, where `*sigh*` is a sound and `~~` a drawn-out vowel
 */
export function markupIn(text: string, isSpoken = false): Markup | null {
  if (text.length > longest || !suspicious.test(text)) return null
  const source = before + text.replaceAll('\n', ' ')
  const tree = parser.parse(source)
  const subject: Subject = { source, isSpoken }
  const found: Found[] = [...headingIn(source), ...entitiesIn(source), ...unfinished(source)]
  visit(tree, (node) => {
    const sign = signOf(node, subject)
    if (sign !== null) found.push({ index: startOf(node), sign })
  })
  const [first] = found.toSorted((a, b) => a.index - b.index)
  if (!first) return null
  const words = plain(tree, subject)
    .replace(heading, '$1')
    .replace(attempts, wordsOf)
    .slice(before.length)
    .replace(/ {2,}/g, ' ')
    .trim()
  const { index, sign } = first
  const shown = sign.length > 40 ? `${sign.slice(0, 40)}…` : sign
  return { index: Math.max(0, index - before.length), sign: shown, words }
}

interface Subject {
  readonly source: string
  readonly isSpoken: boolean
}

interface Found {
  readonly index: number
  /** As readers would see it: `**`, `&amp;`, `<b>`. */
  readonly sign: string
}

const startOf = ({ position }: Nodes): number => position?.start.offset ?? 0
const endOf = ({ position }: Nodes): number => position?.end.offset ?? 0

/** What shows that a node is markup and meant as such; null for every other node. */
function signOf(node: Nodes, { source, isSpoken }: Subject): string | null {
  const written = source.slice(startOf(node), endOf(node))
  const around = { last: source.charAt(startOf(node) - 1), next: source.charAt(endOf(node)) }
  switch (node.type) {
    case 'emphasis':
    case 'strong':
      return isStressed(written, around) && !(isSpoken && isSound(written, source.slice(before.length)))
        ? (/^[*_]+/.exec(written)?.[0] ?? null)
        : null
    case 'inlineCode':
      return /[\p{L}\p{N}]/u.test(node.value) ? '`' : null
    case 'delete':
      return isSpoken ? null : '~~'
    case 'link':
      return isLink(written, around.last) ? written : null
    case 'image':
    case 'footnoteReference':
      return written
    case 'html':
      return isTag(written) ? written : null
    default:
      return null
  }
}

const letter = /[A-Za-z0-9]/
const cjk = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー「」、。]`

/** Begins and ends with words, and is not inside a Latin word: not 5*3*2, not s**t and f**k, not (*^_^*). */
function isStressed(
  written: string,
  { last, next }: { readonly last: string; readonly next: string },
): boolean {
  const words = written.replace(/^[*_]+|[*_]+$/g, '')
  const [isAfter, isBefore] = [letter.test(last), letter.test(next)]
  const isInside = /^[*_]{2}/.test(written) ? isAfter && isBefore : isAfter || isBefore
  if (isInside || pythonName.test(written)) return false
  return (
    /^[\p{L}\p{N}“‘„‚«"'「『（`[<$]/u.test(words) &&
    /[\p{L}\p{N}\p{M}”’“‘»"'」』）`\])>!?！？。.,、:：…%％]$/u.test(words)
  )
}

/** Names that Python and JavaScript give with two underscores on either side. */
const pythonName =
  /^__(?:all|call|dict|dirname|doc|file|filename|future|init|main|name|new|proto|repr|str|version)__$/

/** `*sigh*` by itself, at the beginning or the end of what is said. */
const isSound = (written: string, text: string): boolean =>
  /^\*[^*]+\*$/.test(written) &&
  text
    .split(written)
    .every((rest, index) =>
      (index === 0 ? /(?:^|[.!?…。！？」—] ?)$/u : /^(?:$|[.!?…。！？]| ?[\p{Lu}「])/u).test(rest),
    )

/** Not a[0](x), not <me@example.com>, not a bare address. */
const isLink = (written: string, last: string): boolean =>
  written.startsWith('[') ? !/[A-Za-z0-9)\]]/.test(last) : /^<(?:https?|mailto):/i.test(written)

const tags =
  /^<\/?(?:a|abbr|b|big|blockquote|br|center|cite|code|del|div|em|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|q|rp|rt|ruby|s|script|small|span|strike|strong|style|sub|sup|table|td|th|tr|u|ul|wbr|Term|Note|Ruby|Unknown|Quote|Figure|Chart)(?:\s[^>]*)?\/?>$|^<!--/

const isTag = (written: string): boolean => tags.test(written) || tags.test(written.toLowerCase())

/** `## The door`; not `# 1 in the world`. */
const heading = /^(x )(#{1,6}) +(?=\p{L})/u

function headingIn(source: string): Found[] {
  const [, , sign] = heading.exec(source) ?? []
  return sign === undefined ? [] : [{ index: before.length, sign }]
}

function* entitiesIn(source: string): Generator<Found> {
  for (const { 0: sign, index } of source.matchAll(entity)) if (decoded(sign) !== sign) yield { index, sign }
}

const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi

/** As Markdown reads an entity; the same words where it knows none of that name: C&D; */
function decoded(written: string): string {
  let words = ''
  visit(parser.parse(before + written), 'text', ({ value }) => {
    words += value
  })
  return words.slice(before.length).replaceAll('\u00a0', ' ') || ' '
}

/** Pairs, links and notes that are meant, and that would not work in the text below either. */
const attempts = new RegExp(
  [
    String.raw`(?<![\w*])(?<mark>\*\*|__)(?![\w*_]) ?(?<stressed>[^*_]+)\k<mark>(?![\w*])`,
    String.raw`(?<=${cjk})_(?<inside>[^\s_][^_]*)_(?=${cjk})`,
    String.raw`[[［](?<words>[^[\]［］]+)[\]］][ \u3000]*[(（]\s*(?:https?:|story:|mailto:)[^)）]*[)）]?`,
    String.raw`\[\^\d+\]`,
  ].join('|'),
  'gu',
)

function* unfinished(source: string): Generator<Found> {
  for (const { 0: all, index, groups = {} } of source.matchAll(attempts))
    yield { index, sign: groups['mark'] ?? (groups['inside'] === undefined ? all : '_') }
}

/** The words that an attempt was made on: the named groups come last, and at most one has words. */
function wordsOf(...match: readonly unknown[]): string {
  const groups = match.at(-1) as Readonly<Record<string, string | undefined>>
  return (groups['stressed'] ?? groups['inside'] ?? groups['words'] ?? '').trim()
}

/** The words without what is markup. */
function plain(node: Nodes, subject: Subject): string {
  const { source } = subject
  const isMarkup = signOf(node, subject) !== null
  if (node.type === 'text' || (!isMarkup && !('children' in node)))
    return source.slice(startOf(node), endOf(node)).replace(entity, decoded)
  if (node.type === 'inlineCode') return node.value
  if (node.type === 'image') return node.alt ?? ''
  if (node.type === 'html') return /^<br/i.test(node.value) ? ' ' : ''
  if (!('children' in node)) return ''
  const inner = node.children.map((child) => plain(child, subject)).join('')
  return isMarkup || node.type === 'root' || node.type === 'paragraph' ? inner : between(node, inner, source)
}

/** What only looks like markup keeps its signs. */
function between(node: Parents, inner: string, source: string): string {
  const [first, last] = [node.children[0], node.children.at(-1)]
  if (!first || !last) return source.slice(startOf(node), endOf(node))
  return `${source.slice(startOf(node), startOf(first))}${inner}${source.slice(endOf(last), endOf(node))}`
}
