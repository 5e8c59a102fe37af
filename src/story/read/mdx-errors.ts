/** What MDX's syntax errors mean to somebody who writes Markdown. */
import { htmlCure } from './html-cures.ts'
import type { Fault } from './mdx-places.ts'

interface Explanation {
  readonly rule: string
  readonly what: string
  readonly cure: string
}

interface Pattern extends Explanation {
  readonly says: RegExp
}

const strayAngle: Explanation = {
  rule: 'stray-angle',
  what: 'A `<` stands in the text and begins no component.',
  cure: 'Write `\\<` for the sign itself, or a link as `[words](https://…)`.',
}

const patterns: readonly Pattern[] = [
  {
    says: /closing tag|end-tag|opening tag|closing slash/i,
    rule: 'tag-not-closed',
    what: 'A component is opened or closed without its other half.',
    cure: 'Write both `<Note>` and `</Note>`, each on a line of its own, and nest them in order.',
  },
  {
    says: /import\/exports/i,
    rule: 'import',
    what: 'A line begins with `import` or `export`, which a story cannot use.',
    cure: 'Delete the line; every component is there without importing. In prose, begin the line with another word.',
  },
  {
    says: /\(U\+0021\).*before name|comment/i,
    rule: 'html-comment',
    what: 'An HTML comment stands in the text.',
    cure: 'Delete the comment; notes to yourself go into the frontmatter behind a `#`.',
  },
  { says: /before (local )?name/i, ...strayAngle },
  {
    says: /expression|acorn/i,
    rule: 'expression',
    what: 'A `{` begins an expression, which a story cannot use.',
    cure: 'Write `\\{` for the sign itself, or delete the braces.',
  },
  {
    says: /attribute|in name|after name|before attribute value/i,
    rule: 'component-syntax',
    what: 'A component is not written as MDX expects.',
    cure: 'Write attributes as name="value": <Note title="In one line">.',
  },
]

/** The parser's own words are shown where we have no better ones. */
export function explainMdx({ reason, names, isTag }: Pick<Fault, 'reason' | 'names' | 'isTag'>): Explanation {
  const [name = ''] = names
  // Components begin with a capital: `<br>` is HTML, `a<b` and `<me@example.com>` are signs in the text.
  if (isTag && /^[a-z]/.test(name))
    return {
      rule: 'raw-html',
      what: `\`<${name}>\` is HTML, which a story cannot use.`,
      cure: htmlCure(name) ?? 'Use Markdown instead; for the sign itself write `\\<`.',
    }
  const [opened, closed] = names
  if (isTag && closed !== undefined)
    return {
      rule: 'tag-not-closed',
      what: `\`<${opened}>\` is still open where \`</${closed}>\` stands.`,
      cure: `Write \`</${opened}>\` before it, or in its place.`,
    }
  const found = patterns.find((pattern) => pattern.says.test(reason))
  if (found?.rule === 'component-syntax' && /^[a-z]/.test(name)) return strayAngle
  if (found) return { rule: found.rule, what: found.what, cure: found.cure }
  return {
    rule: 'mdx',
    what: `MDX cannot read this: ${reason.replace(/\s+/g, ' ')}.`,
    cure: 'Delete the line or compare it with a story that works; plain Markdown is always right.',
  }
}
