/** Markdown and MDX that cannot be read, or is too much to read. */
import type { Messages } from '../../message.ts'
import { grouped } from '../../quotation.ts'

const escapedBrace = 'Write `\\{` for the character itself, or delete the braces.'

/** The most of something, as a number. */
export interface Most {
  readonly most: number
}

export const mdxFaults = {
  import: [
    'A line begins with `import` or `export`, which stories cannot use.',
    'Delete it. If it is part of a sentence, start the line with a different word.',
  ],
  expression: ['The text in braces is read as code, which stories cannot use.', escapedBrace],
  'expression/open': ['This `{` is read as the beginning of code, which stories cannot use.', escapedBrace],
  'tag-not-closed': [
    'A component has only an opening or only a closing tag.',
    'Write both `<Note>` and `</Note>`, each on a line of its own. Close inner components first.',
  ],
  'tag-not-closed/crossed': ({ opened, closed }: { readonly opened: string; readonly closed: string }) => [
    `\`<${opened}>\` is still open where \`</${closed}>\` is.`,
    `Write \`</${opened}>\` above \`</${closed}>\`. If one of the two names is a typing mistake, correct it so that they match.`,
  ],
  'html-comment': [
    'The text has an HTML comment.',
    'Delete it. Notes to yourself go into the frontmatter, after a `#`.',
  ],
  'stray-angle': [
    'This `<` does not begin a component.',
    'Write `\\<` for the character itself, or `[words](https://…)` for a link.',
  ],
  'stray-angle/address': ({ address }: { readonly address: string }) => [
    `The address ${address} is between \`<\` and \`>\`.`,
    'Delete both: the address becomes a link by itself.',
  ],
  'component-syntax': [
    'The tag that begins with `<` here cannot be read.',
    'Write it on one line, with straight quotation marks around each value and `>` at the end: <Note title="In one line">',
  ],
  'nested-too-deeply/text': [
    'Quotations, lists or components are nested too deeply.',
    'Use at most three levels. Turn the deepest items into ordinary paragraphs.',
  ],
  'too-large/marks': ({ most }: Most) => [
    `A paragraph, list or table has more than ${grouped(most)} marks of one kind.`,
    'Divide it with empty lines, or delete marks that have no effect.',
  ],
  'too-large/paragraph': ({ most }: Most) => [
    `A paragraph, list or table has more than ${grouped(most)} characters.`,
    'Divide it with empty lines, or delete what the story does not need.',
  ],
  'too-large/text': ({ characters, lines }: { readonly characters: number; readonly lines: number }) => [
    `From this line on, the text has more than ${grouped(characters)} characters or ${grouped(lines)} lines.`,
    'Divide it into several stories, or delete what it does not need.',
  ],
} as const satisfies Messages
