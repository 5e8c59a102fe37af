/** Whether a file can be read at all: text, frontmatter, Markdown. */
import type { Rules } from './rule.ts'

const file = {
  'not-text': {
    en: 'A story, and a list of topics or people, is a file of text; pictures are files of their own.',
    ja: '記事と、話題や人の一覧は、文字だけのファイルです。画像は別のファイルにします。',
  },
  'not-utf8': {
    en: 'A file is saved as UTF-8, so that every letter arrives as it was typed.',
    ja: 'ファイルはUTF-8で保存します。打った文字がそのまま届くようにするためです。',
  },
  'empty-file': {
    en: 'A file has words in it; one that is not needed is deleted.',
    ja: 'ファイルには中身があります。要らないファイルは削除します。',
  },
  'odd-character': {
    en: 'Text has no characters that nobody sees: they break words, or turn them round, unnoticed.',
    ja: '文章に、目に見えない特殊な文字は入れません。気づかないうちに、言葉が切れたり向きが変わったりするためです。',
  },
  'too-large': {
    en: 'A story, and its frontmatter, has no more text than anybody reads in one sitting.',
    ja: '記事と冒頭の設定欄は、一度に読みきれる長さに収めます。',
  },
  'nested-too-deeply': {
    en: 'Lists, quotations and groups are inside one another a few levels deep, and no more than readers can follow.',
    ja: '一覧、引用、まとまりの入れ子は数段までにします。それより深いと、読者がついていけません。',
  },
} as const satisfies Rules

const frontmatter = {
  'no-frontmatter': {
    en: 'A story begins with its frontmatter: the title and other facts between two lines of `---`.',
    ja: '記事は冒頭の設定欄から始まります。`---` の行ではさんで、題名などの項目を書きます。',
  },
  'frontmatter-not-closed': {
    en: 'The frontmatter ends with a line of `---`, which tells it from the body.',
    ja: '設定欄は `---` の行で終わります。そこから先が本文です。',
  },
  'duplicate-key': {
    en: 'A key is written once in one place, so that nobody has to guess which of two values counts.',
    ja: '同じ場所に、同じ項目名は1回だけ書きます。どちらの値を使うのか迷わないためです。',
  },
  'missing-dash': {
    en: 'Every entry of a list begins with a dash and a space, which tell it from the entry above.',
    ja: '一覧の1件は、`- ` で始めます。上の1件との区切りになります。',
  },
  'full-width-sign': {
    en: 'Colons, brackets and indents of the frontmatter are half-width; full-width ones are read as words.',
    ja: '設定欄のコロン、かっこ、字下げは半角で書きます。全角では、ただの言葉として読まれます。',
  },
  'curly-quotes': {
    en: 'Quotes around a value are straight, `"` or `\'`; curly ones are words that readers see.',
    ja: '値を囲む引用符は、半角の `"` か `\'` にします。ほかの引用符は、言葉として表示されます。',
  },
  'bad-handle': {
    en: 'A handle is written without @, in at most 15 letters, digits or _, so that the link to it works.',
    ja: '`handle` は@を除き、半角の英数字と_を15字以内で書きます。リンクを正しくつなぐためです。',
  },
  'sign-before-speaker': {
    en: 'The sign for how a line is said comes after the name of the speaker: `mika!: …`.',
    ja: 'セリフの言い方を表す記号は、話し手の名前の後ろにつけます（`mika!: …`）。',
  },
} as const satisfies Rules

const yaml = {
  yaml: {
    en: 'The frontmatter is YAML: keys, colons, values, and lists with dashes.',
    ja: '設定欄は、項目名、コロン、値と、`-` の一覧で書きます（YAMLという書き方です）。',
  },
  'yaml-alias': {
    en: 'A value that begins with `*` or `&` is in quotes: YAML would read a reference to another place.',
    ja: '`*` か `&` で始まる値は引用符で囲みます。囲まないと、別の場所への参照として読まれます。',
  },
  'yaml-colon': {
    en: 'A value with a colon and a space in it is in quotes: YAML would read a new key.',
    ja: 'コロンと半角スペースを含む値は引用符で囲みます。囲まないと、新しい項目として読まれます。',
  },
  'yaml-dash': {
    en: 'Every entry of a list has a line of its own below the key, with a dash and a space before its words.',
    ja: '一覧は、項目名の下に1件ずつ行を分け、`- ` に続けて書きます。',
  },
  'yaml-documents': {
    en: 'A file is one document: below its first lines no `---` or `...` divides it.',
    ja: '1つのファイルは1つの文書です。途中を `---` や `...` の行で分けません。',
  },
  'yaml-escape': {
    en: 'A backslash between double quotes is written twice, since a single one changes the letter after it.',
    ja: '二重引用符の中のバックスラッシュは2つ続けて書きます。1つでは、後ろの文字が別の意味になります。',
  },
  'yaml-hash': {
    en: 'A value with a `#` in it is in quotes: YAML would drop all that follows.',
    ja: '`#` を含む値は引用符で囲みます。囲まないと、そこから後ろが読まれません。',
  },
  'yaml-indent': {
    en: 'Lines that belong together begin in the same column, and every bracket is closed.',
    ja: '同じまとまりの行は左端をそろえ、かっこは必ず閉じます。',
  },
  'yaml-key': {
    en: 'Every line of the frontmatter is `key: value`, or goes on with the value above it.',
    ja: '設定欄の行は、`項目名: 値` の形か、上の値の続きです。',
  },
  'yaml-merge': {
    en: 'Keys are written out where they count; `<<` does not copy them from another place.',
    ja: '項目は、使う場所に書き出します。`<<` で別の場所から写すことはできません。',
  },
  'yaml-quote': {
    en: 'A value in quotes ends with its closing quotation mark; quotes within it are of the other kind.',
    ja: '引用符で囲んだ値は、閉じる引用符で終わります。値の中では、もう一方の種類の引用符を使います。',
  },
  'yaml-reserved': {
    en: 'A value that begins with a sign of YAML, such as `@`, `%` or `>`, is in quotes.',
    ja: '`@`、`%`、`>` など、YAMLの記号で始まる値は引用符で囲みます。',
  },
  'yaml-tab': {
    en: 'The frontmatter is indented with spaces, since a tab is not equally wide everywhere.',
    ja: '設定欄の字下げには半角スペースを使います。タブの幅は、場所によって変わるためです。',
  },
  'yaml-tag': {
    en: 'A value that begins with `!` is in quotes: YAML would drop its first word.',
    ja: '`!` で始まる値は引用符で囲みます。囲まないと、最初の言葉が読まれません。',
  },
  'yaml-unclosed': {
    en: 'Every quotation mark and bracket is closed, and there is a space after a colon and a dash.',
    ja: '引用符とかっこは必ず閉じ、コロンと `-` の後ろには半角スペースを入れます。',
  },
} as const satisfies Rules

const markdown = {
  'stray-angle': {
    en: 'A `<` in the text begins a component; for the sign itself, write a backslash before it.',
    ja: '文中の `<` は部品の始まりです。記号そのものを書くときは、前にバックスラッシュをつけます。',
  },
  'raw-html': {
    en: 'A story is written in Markdown and the components of the handbook, not in HTML, so that every page fits.',
    ja: '記事は、HTMLではなく、Markdownと手引きにある部品で書きます。どのページも整って見えるようにするためです。',
  },
  'html-comment': {
    en: 'Notes to yourself are in the frontmatter, after a `#`, not in the text.',
    ja: '自分用のメモは、本文ではなく、設定欄で `#` の後ろに書きます。',
  },
  import: {
    en: 'A story imports and exports nothing; all components are there.',
    ja: '記事では `import` も `export` も使いません。部品は、そのまま使えます。',
  },
  expression: {
    en: 'A story computes nothing: it has no expressions between braces.',
    ja: '記事では計算をしません。波かっこの式は書きません。',
  },
  'tag-not-closed': {
    en: 'Every component that is opened is closed, the inner one before the outer one.',
    ja: '開いた部品は必ず閉じます。中の部品を、外側より先に閉じます。',
  },
  'component-syntax': {
    en: 'A component is written as `<Note title="In one line">`: straight quotes, and a value for every attribute.',
    ja: '部品は `<Note title="ひとことで言うと">` のように書きます。引用符は半角で、属性には必ず値をつけます。',
  },
  mdx: {
    en: 'The text is Markdown with components (MDX); what can be read in neither way is not published.',
    ja: '本文は、部品の使えるMarkdown（MDX）で書きます。どちらとしても読めないものは公開されません。',
  },
} as const satisfies Rules

export const readingRules = { ...file, ...frontmatter, ...yaml, ...markdown } as const satisfies Rules
