/** Fenced blocks of the handbook. The word after the language says what a block is an example of. */

export interface Block {
  /** `yaml`, `mdx`, `text`, `sh`. */
  readonly language: string
  /** `panel=faces`, `mistake=yaml-colon`, `story`, `frontmatter`, `body`; empty where there is none. */
  readonly tag: string
  readonly text: string
  /** 1-based, of the opening fence. */
  readonly line: number
}

const fence = /^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm

export const blocksOf = (markdown: string): readonly Block[] =>
  [...markdown.matchAll(fence)].map(({ 1: language = '', 2: tag = '', 3: text = '', index }) => ({
    language,
    tag,
    text,
    line: markdown.slice(0, index).split('\n').length,
  }))

/** The same text with other words in the blocks for which `words` has some. */
export const withBlocks = (markdown: string, words: (tag: string) => string | null): string =>
  markdown.replace(fence, (whole, language: string, tag: string | undefined) => {
    const text = words(tag ?? '')
    return text === null ? whole : `\`\`\`${language} ${tag}\n${text.trimEnd()}\n\`\`\``
  })
