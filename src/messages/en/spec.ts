/** What `yonkoma spec` says around what is listed anyway: how a yonkoma is written, and the heads of its parts. */

export interface KeyFacts {
  readonly key: string
  /** What may be written: `text`, `list of texts`, `human | ai-assisted`. */
  readonly kind: string
  readonly isOptional: boolean
  readonly help: string
}

export interface Headings {
  readonly language: string
  /** As they are typed. */
  readonly required: string
  readonly others: string
}

export const specWords = {
  title: (name: string) => `# How to write for ${name}`,
  lead: `This is everything that a writer of stories for this site has to know, whether a person or a language model. \`yonkoma spec\`
prints it from the program as it is installed, so it is never out of date. \`yonkoma check\` judges what you wrote: a story
is done when it reports no errors and no warnings. How to draw characters, props and scenes of your own is in the handbook.`,
  craft: {
    title: 'How to write a yonkoma',
    text: `A yonkoma has four panels of the same size, and each has a task. 起承転結 is their order.

1. **起, set up.** Where are we, who is there, what do they want? One clear situation, from real life where you can.
2. **承, develop.** The same situation goes on and grows. Give the fact that a reader needs for the turn. No joke yet.
3. **転, turn.** What nobody expected: the fact that makes this news. The fewest words, the strongest picture, and the one dark panel.
4. **結, land.** What it means for somebody: a consequence, a dry remark, a smile. It explains nothing again.

Before you write a script, say the story in one sentence with “but”: “The port promised a new ferry, but it is too wide for the port.”
What comes after “but” is panel 3. If there is no “but”, look for another angle.

- One idea. What does not lead to the turn belongs in the text.
- People talk as people do. A line has at most two short sentences, a panel at most two lines; silence in one panel is an actor.
- Show it, then leave out the words for it: a face, a pose, a prop with a label.
- The one who asks is the reader. Whoever answers knows something and wants something.
- Change faces and shots from panel to panel. Stage the figure that speaks first on the side where reading begins.
- Laugh with those who are affected, never at them. No jokes about victims, nor about how somebody looks, speaks or believes.
- Every fact in the comic is in the text, with its source. Invent dialogue, never facts or quotations of real people.
- \`alt\` says what can be seen, not what is said.
- A translation is written for its readers: the same facts, a joke that works, the same number of lines, room for fewer letters.`,
  },
  folder: {
    title: 'The folder of a story',
    /** @param languages what editions of this site may be called: `en.mdx, ja.mdx` */
    text: ({ content, files }: { readonly content: string; readonly files: string }) =>
      `A story is a folder \`${content}/stories/SLUG/\`. SLUG is the last part of its address: a–z, digits and single hyphens. In it there
is a file for each language: ${files}. Each has frontmatter between two lines of \`---\`, then the text in Markdown.

The edition with \`published\` is the original. The others are translations: they have \`translated\` and only words, since staging,
speakers, dates, topic and author are the original’s. A draft has \`draft: true\`, is not published, and its problems are warnings.`,
    lists: ({ topics, people }: { readonly topics: string; readonly people: string }) =>
      `Values of \`topic\` on this site: ${topics}. Values of \`author\`: ${people}.`,
  },
  keys: {
    title: 'The frontmatter',
    original: 'Keys of an original',
    translation: 'Keys of a translation',
    shared:
      'What is said here of a key of the original holds for translations, too. They have these as well, or otherwise:',
    line: ({ key, kind, isOptional, help }: KeyFacts) =>
      `- \`${key}\` (${isOptional ? 'optional, ' : ''}${kind}): ${help}`,
    kinds: {
      text: 'text',
      number: 'number',
      flag: 'true or false',
      group: 'keys below',
      list: (of: string) => (of === 'keys below' ? 'list, keys of each entry below' : `list: ${of}`),
      vocabulary: 'a word of the vocabulary',
    },
  },
  words: {
    title: 'The vocabulary',
    text: `Only these words can be drawn. A misspelt one is an error, with a suggestion. After a name in \`cast\` come words of these kinds in
any order, at most one of each but for marks: face, pose, place, view, direction, marks, size, lift, tilt, layer.`,
    own: 'of this site',
    voice: 'is heard and never drawn',
    /** @param words names of props */
    labelled: (words: string) => `Words of \`labels\` are shown by: ${words}.`,
  },
  comic: 'The script of a panel, by examples',
  text: {
    title: 'The text',
    headings: ({ language, required, others }: Headings) =>
      `- ${language}: ${required} must be there; ${others} may be.`,
  },
  rules: {
    title: 'The rules',
    text: 'What `yonkoma check` looks for. Each message has file, line and column, and says what to type instead.',
    sentence: ({
      language,
      most,
      unit,
    }: {
      readonly language: string
      readonly most: number
      readonly unit: 'words' | 'characters'
    }) => `A sentence in ${language} has at most ${most} ${unit}.`,
  },
  examples: {
    title: 'Examples',
    scripts:
      'Three whole scripts. After a line of `---` come the words in another language. In a story, the first part is `comic:` of the original, the second is `comic:` of the translation, both without `language`.',
    original: (name: string) => `A whole original, \`${name}\`:`,
    translation: (name: string) => `Its translation, \`${name}\`:`,
  },
}
