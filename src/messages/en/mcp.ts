/** What `yonkoma mcp` tells programs of its tools, and why it refuses a call. */

export interface ToolWords {
  readonly title: string
  readonly description: string
  /** A sentence for each argument. */
  readonly arguments: Readonly<Record<string, string>>
}

const script =
  'A strip by itself, as `spec` shows it: YAML with four `panels`; words in other languages after lines of `---`.'
const slug = 'The name of a story’s folder.'

export const mcpWords = {
  instructions: (name: string) =>
    `Writes stories for ${name}: explainers with a four-panel comic that is drawn from a script. Read \`spec\` first. Write a story ` +
    'with `new`, correct it until `check` finds no errors and no warnings, and look at its panels with `draw`.',
  tools: {
    spec: {
      title: 'How to write for this site',
      description:
        'Everything a writer must know, in one text: how a yonkoma is written, the keys and words of a story with their meanings, the rules, examples.',
      arguments: { language: '`en` or `ja`: the language of the text.' },
    },
    cast: {
      title: 'Who can be drawn',
      description: 'The characters of this site and what they are like.',
      arguments: {},
    },
    check: {
      title: 'Find mistakes',
      description:
        'Every error and warning with file, line, column, and what to write instead: of the whole site, of one story, or of a script that is in no file yet.',
      arguments: { slug, script },
    },
    draw: {
      title: 'Draw panels',
      description:
        'Panels of a story, or of a script that is in no file yet, as PNG pictures with what each shows.',
      arguments: {
        slug,
        script,
        panel: '1 to 4; all of them if left out.',
        language: 'Code of an edition: `en`. The original if left out.',
      },
    },
    new: {
      title: 'Write a story',
      description:
        'Writes files of a story: the texts in `files`, or else a file to fill in, for which `lang` and `topic` are needed. Writes over nothing unless `overwrite` is true.',
      arguments: {
        slug: 'The last part of the address: a–z, digits and single hyphens.',
        files: 'Whole files by language: `{ "en": "---\\ntitle: …" }`.',
        overwrite: '`true` replaces files that exist.',
        lang: 'The language of the file to fill in.',
        topic: 'A key of topics.yaml.',
        newTopic:
          'A topic to add to topics.yaml, in all languages of the site: `{ "key": "boats", "name": { "en": "Boats" }, "description": { "en": "…" } }`.',
        panels: '`script`, or `art` for pictures of the author’s own.',
        author: 'A key of people.yaml.',
        text: 'How the text is made: `human`, `ai-assisted` or `ai-generated`.',
        art: 'How the author’s own pictures are made: the same three.',
      },
    },
    status: {
      title: 'All stories',
      description:
        'Every story with its state and its problems, and what is published in the next seven days.',
      arguments: {},
    },
  },
  unknownTool: (name: string, known: readonly string[]) =>
    `There is no tool \`${name}\`. Choose one of these: ${known.join(', ')}.`,
  unknownArguments: ({ tool, names, known }: Strangers) =>
    `\`${tool}\` does not take ${names.join(', ')}. ${known.length === 0 ? 'It takes no arguments.' : `It takes ${known.join(', ')}.`}`,
  wrongArgument: (name: string, help: string) => `\`${name}\` cannot be read. ${help}`,
  badSlug: (slug: string) =>
    `\`slug\` is "${slug}", which cannot be a story’s name. Use lowercase letters, digits and single hyphens.`,
  tooLong: ({ name, size, most }: TooLong) =>
    `\`${name}\` has ${size} kB, which is too much. Shorten it to ${most} kB at most.`,
  outside: (place: string) =>
    `${place} leads out of the content folder. Replace the link by a folder or file of its own.`,
  either: 'Give `slug` or `script`, not both.',
  oneOf: 'Nothing says what to draw. Give `slug` or `script`.',
  noEdition: (language: string, known: readonly string[]) =>
    `There is no edition in "${language}". Choose one of these: ${known.join(', ')}.`,
  noFiles: 'There are no texts in `files`. Give at least one, or leave out `files`.',
  besideFiles: (names: readonly string[]) =>
    `${names.join(', ')} cannot be used with \`files\`. Write it into the file instead.`,
  badTopic: (key: string) =>
    `\`newTopic.key\` is "${key}", which cannot be part of an address. Use lowercase letters, digits and single hyphens.`,
  topicExists: (key: string) =>
    `topics.yaml already has the topic "${key}". Leave out \`newTopic\`, or give another \`key\`.`,
  topicLanguages: (languages: readonly string[]) =>
    `\`newTopic\` is not in the languages of the site. Give \`name\` and \`description\` in each: ${languages.join(', ')}.`,
  exist: (files: readonly string[]) =>
    `${files.join(' and ')} already ${files.length === 1 ? 'exists' : 'exist'}. Nothing was written. To replace, add \`overwrite: true\`.`,
  written: (files: readonly string[], slug: string) =>
    `Written: ${files.join(', ')}. To see what is wrong or left: \`check\` with the slug ${slug}.`,
  picture: (number: number, alt: string) => `Panel ${number}: ${alt}`,
  undrawn: 'Nothing was drawn. Correct the errors first.',
  settings: (why: string) => `The settings in yonkoma.config.ts cannot be read: ${why}`,
}

export interface Strangers {
  readonly tool: string
  readonly names: readonly string[]
  readonly known: readonly string[]
}

export interface TooLong {
  readonly name: string
  /** kB. */
  readonly size: number
  readonly most: number
}
