/** What `npm run new` says and asks. The words of the files it writes are in `hints.ts`. */
import { type Locale, nameIn } from '../../languages/locales.ts'

export interface Unknown {
  /** Option without dashes. */
  readonly question: string
  readonly answer: string
  readonly known: readonly string[]
  readonly near: string | null
}

export interface Done {
  readonly names: readonly string[]
  readonly slug: string
}

export const beginWords = {
  badSlug: (slug: string, example: string) =>
    `\`--slug\` is "${slug}", which cannot be an address. Use lowercase letters, digits and single hyphens: --slug ${example}.`,
  unknown: ({ question, answer, known, near }: Unknown) =>
    `\`--${question}\` cannot be "${answer}". ${near === null ? '' : `Did you mean ${near}? `}Valid here: ${known.join(', ')}.`,
  missing: {
    slug: () =>
      'The story has no name yet. Write --slug and the last part of its address: --slug claude-outage.',
    lang: (languages: readonly Locale[]) =>
      `The language is missing. Write ${languages.map((code) => `--lang ${code}`).join(' or ')}.`,
  },
  missingTopic: (topics: readonly string[]) =>
    `The topic is missing. Write --topic and one of these: ${topics.join(', ')}.`,
  emptyList: (file: string) => `${file} has no entries. Add one first.`,
  artOfScript: '`--art` says how your own pictures were made. Add --panels art, or leave out --art.',
  brokenTopics: (file: string) =>
    `${file} has a mistake, so its topics cannot be read. npm run check shows what is wrong.`,
  closedTopics: (file: string) =>
    `Nothing can be added at the end of ${file}. Add the topic by hand, then run this again.`,
  inherited: (question: string) => `\`--${question}\` is taken from the original. Leave it out.`,
  /** @param files `door/en.mdx` */
  exist: (files: readonly string[]) =>
    `${files.join(' and ')} already ${files.length === 1 ? 'exists' : 'exist'}. Nothing was written.`,
  pictureExists: (name: string) =>
    `${name} is already in the folder. Move it elsewhere, or write --panels script.`,
  noFolder: (slug: string) => `${slug} is a file, not a folder. Move it elsewhere first.`,
  notOriginal: (name: string) =>
    `${name} has no \`published\`, so it is not an original. Only originals can be translated.`,
  unreadable: (name: string) =>
    `${name} has the problems above. Fix them first: a translation has the same parts as its original.`,
  written: (name: string) => `${name} was created in the meantime and was left unchanged.`,
  noLetters: 'This name becomes part of an address. Write it in English letters.',
  left: 'Nothing was written.',
  done: ({ names, slug }: Done) => `Written:
${names.map((name) => `  ${name}`).join('\n')}

Next:
  npm run dev
      shows the story while you write
  npm run check ${slug}
      lists what is left: every ¶, and every mistake
  When it is ready to be published, delete the line \`draft: true\`.
`,
}

export const askedWords = {
  slug: 'Name for the address, like claude-outage: ',
  /** @param slug what was typed, as an address spells it */
  repaired: (slug: string) =>
    `An address has only a–z, digits and hyphens. Press Enter for ${slug}, or type another name: `,
  inEnglish:
    'Addresses use only English letters, even for stories in other languages. Say in a word or two what the story is about: claude-outage.',
  taken: (slug: string, free: string) =>
    `${slug} already exists. Press Enter for ${free}, or type another name: `,
  /** @param from the edition that exists */
  translate: (slug: string, from: Locale, into: Locale) =>
    `${slug} exists in ${nameIn('en', from)}. Press Enter to translate it into ${nameIn('en', into)}, or type another name: `,
  lang: 'Language you write in first, by number or name',
  topic: 'Topic, by number or name',
  newTopic: 'a new topic',
  topicName: (language: string, most: number): string =>
    `Name of the topic in ${language}, at most ${most} characters: `,
  topicLine: (language: string): string => `What it is about, in one line of ${language}: `,
  panels: 'Kind of panels, by number or name',
  ways: { script: 'drawn for you from words', art: 'your own pictures' },
  author: 'Author, by number or name',
  text: 'How is the text made? Readers will see this. By number or name',
  art: 'How are the pictures made? Readers will see this. By number or name',
  makings: {
    human: 'by people only',
    'ai-assisted': 'by people, with help from AI',
    'ai-generated': 'by AI',
  },
  /** @param near what may have been meant */
  notListed: (answer: string, near: string | null) =>
    answer === ''
      ? 'Type a number or a name from the list.'
      : `“${answer}” is not on the list. ${near === null ? 'Type a number or a name from it.' : `Did you mean ${near}?`}`,
}
