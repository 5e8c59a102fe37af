/** Whether a file can be read at all: text, frontmatter, Markdown. */
export const readingRules = {
  'not-text': 'A story, and a list of topics or people, is a text file. Pictures are separate files.',
  'not-utf8': 'Save every file as UTF-8, so that each letter arrives as it was typed.',
  'empty-file': 'A file has words in it. Delete one that is not needed.',
  'odd-character':
    'Text has no invisible characters. They break words, or reverse them, without anyone noticing.',
  'too-large': 'A story, and its frontmatter, is no longer than people read in one sitting.',
  'nested-too-deeply':
    'Lists, quotations and groups are nested only a few levels deep, so that readers can follow.',
  'no-frontmatter':
    'A story begins with its frontmatter: the title and other facts between two lines of `---`.',
  'frontmatter-not-closed': 'The frontmatter ends with a line of `---`. The text begins after it.',
  'duplicate-key': 'Each key is written once. Otherwise nobody knows which value counts.',
  'missing-dash':
    'Each entry of a list begins with a dash and a space, which separate it from the entry above.',
  'full-width-sign':
    'Colons, brackets and indents in the frontmatter are half-width. Full-width ones are read as words.',
  'curly-quotes': 'Quotes around a value are straight, `"` or `\'`. Curly ones are shown to readers.',
  'bad-handle': 'A handle has no @ and at most 15 letters, digits or _, so that the link to it works.',
  'sign-before-speaker': 'The mark for how a line is said comes after the speaker’s name: `mika!: …`.',
  yaml: 'The frontmatter is YAML: keys, colons, values, and lists with dashes.',
  'yaml-alias': 'Put a value that begins with `*` or `&` in quotes. YAML would take it for a reference.',
  'yaml-colon': 'Put a value that contains a colon and a space in quotes. YAML would read a new key.',
  'yaml-dash': 'Each entry of a list has its own line below the key: a dash, a space, then the words.',
  'yaml-documents': 'A file is one document. No further line of `---` or `...` divides it.',
  'yaml-escape': 'Write a backslash twice between double quotes. A single one changes the letter after it.',
  'yaml-hash': 'Put a value that contains a `#` in quotes. YAML would drop everything after it.',
  'yaml-indent': 'Lines that belong together begin in the same column, and every bracket is closed.',
  'yaml-key': 'Every line of the frontmatter is `key: value`, or continues the value above it.',
  'yaml-merge': 'Write keys out where they are needed. `<<` does not copy them from elsewhere.',
  'yaml-quote':
    'A value in quotes ends with its closing quotation mark. Inside it, use the other kind of quotes.',
  'yaml-reserved':
    'Put a value that begins with a character like `@`, `%` or `>` in quotes. They have a special meaning in YAML.',
  'yaml-tab': 'Indent the frontmatter with spaces. A tab is not the same width everywhere.',
  'yaml-tag': 'Put a value that begins with `!` in quotes. YAML would drop its first word.',
  'yaml-unclosed': 'Close every quotation mark and bracket, and put a space after each colon and dash.',
  'stray-angle': 'A `<` in the text begins a component. For the character itself, put a backslash before it.',
  'raw-html':
    'A story is written in Markdown and the handbook’s components, not in HTML, so that every page looks right.',
  'html-comment': 'Write notes to yourself in the frontmatter, after a `#`, not in the text.',
  import: 'A story imports and exports nothing. All components are already there.',
  expression: 'A story has no expressions in braces: it computes nothing.',
  'tag-not-closed': 'Every component that is opened is closed, the inner one first.',
  'component-syntax':
    'Write a component like `<Note title="In one line">`: straight quotes, and a value for each attribute.',
}
