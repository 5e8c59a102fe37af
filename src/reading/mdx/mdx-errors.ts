/** What MDX's syntax errors mean to somebody who writes Markdown. */
import type { Localized } from '../../languages/locales.ts'
import type { Fault } from '../../problem.ts'
import { htmlCure } from './html-cures.ts'
import type { Stop } from './mdx-places.ts'

interface Pattern extends Fault {
  readonly says: RegExp
}

const strayAngle: Fault = {
  rule: 'stray-angle',
  what: {
    en: 'A `<` in the text begins no component.',
    ja: '文中に `<` がありますが、部品（`<Note>` など）の始まりではありません。',
  },
  cure: {
    en: 'Write `\\<` for the sign itself, or a link as `[words](https://…)`.',
    ja: '記号そのものは `\\<` と、リンクは `[言葉](https://…)` と書いてください。',
  },
}

const plainMarkdown: Localized = {
  en: 'Use Markdown instead; for the sign itself write `\\<`.',
  ja: 'Markdownで書いてください。記号そのものは `\\<` と書いてください。',
}

const patterns: readonly Pattern[] = [
  {
    says: /closing tag|end-tag|opening tag|closing slash/i,
    rule: 'tag-not-closed',
    what: {
      en: 'A component is opened or closed without its other half.',
      ja: '部品のタグの、始まりか終わりの一方がありません。',
    },
    cure: {
      en: 'Write both `<Note>` and `</Note>`, each on a line of its own, and nest them in order.',
      ja: '`<Note>` と `</Note>` の両方を、それぞれ単独の行に書いてください。部品の中の部品は、外側より先に閉じてください。',
    },
  },
  {
    says: /import\/exports/i,
    rule: 'import',
    what: {
      en: 'A line begins with `import` or `export`, which a story cannot use.',
      ja: '行が `import` か `export` で始まっています。記事では使えません。',
    },
    cure: {
      en: 'Delete the line; every component is there without importing. In prose, begin the line with another word.',
      ja: 'その行を消してください。部品は、読み込まなくても使えます。文章であれば、行を別の言葉で始めてください。',
    },
  },
  {
    says: /\(U\+0021\).*before name|comment/i,
    rule: 'html-comment',
    what: { en: 'There is an HTML comment in the text.', ja: '文中にHTMLのコメントがあります。' },
    cure: {
      en: 'Delete the comment; notes to yourself go into the frontmatter, after a `#`.',
      ja: 'コメントを消してください。自分用のメモは、冒頭の設定欄（`---` のあいだ）で `#` の後ろに書いてください。',
    },
  },
  { says: /before (local )?name/i, ...strayAngle },
  {
    says: /expression|acorn/i,
    rule: 'expression',
    what: {
      en: 'A `{` begins an expression, which a story cannot use.',
      ja: '`{` は式の始まりとして読まれます。記事で式は使えません。',
    },
    cure: {
      en: 'Write `\\{` for the sign itself, or delete the braces.',
      ja: '記号そのものは `\\{` と書くか、波かっこを消してください。',
    },
  },
  {
    says: /attribute|in name|after name|before attribute value/i,
    rule: 'component-syntax',
    what: {
      en: 'A component is not written as MDX expects.',
      ja: '部品の書き方が、MDXの決まりに合っていません。',
    },
    cure: {
      en: 'Write attributes as name="value": <Note title="In one line">.',
      ja: '属性は 名前="値" の形で書いてください（例: <Note title="ひとことで言うと">）。',
    },
  },
]

/** The parser's own words are shown where we have no better ones. */
export function explainMdx({ reason, names, isTag }: Pick<Stop, 'reason' | 'names' | 'isTag'>): Fault {
  const [name = ''] = names
  // Components begin with a capital: `<br>` is HTML, `a<b` and `<me@example.com>` are signs in the text.
  if (isTag && /^[a-z]/.test(name))
    return {
      rule: 'raw-html',
      what: {
        en: `\`<${name}>\` is HTML, which a story cannot use.`,
        ja: `\`<${name}>\` はHTMLです。記事では使えません。`,
      },
      cure: htmlCure(name) ?? plainMarkdown,
    }
  const [opened, closed] = names
  if (isTag && closed !== undefined)
    return {
      rule: 'tag-not-closed',
      what: {
        en: `\`<${opened}>\` is still open where \`</${closed}>\` is.`,
        ja: `\`</${closed}>\` の前で、\`<${opened}>\` がまだ閉じていません。`,
      },
      cure: {
        en: `Write \`</${opened}>\` before it, or in its place.`,
        ja: `その前に \`</${opened}>\` を書くか、\`</${opened}>\` に書き換えてください。`,
      },
    }
  const found = patterns.find((pattern) => pattern.says.test(reason))
  if (found?.rule === 'component-syntax' && /^[a-z]/.test(name)) return strayAngle
  if (found) return { rule: found.rule, what: found.what, cure: found.cure }
  const words = reason.replace(/\s+/g, ' ')
  return {
    rule: 'mdx',
    what: { en: `MDX cannot read this: ${words}.`, ja: `MDXとして読めません（${words}）。` },
    cure: {
      en: 'Delete the line or compare it with a story that works; plain Markdown is always right.',
      ja: 'その行を消すか、正しく読める記事と見比べてください。Markdownだけなら、いつでも使えます。',
    },
  }
}
