/** What editors, owners and developers do to a project between two builds. */
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { scenes } from '../src/stories/script-words.ts'
import type { Random } from './random.ts'

export interface Edited {
  /** What was done, for whoever looks for the fault. */
  readonly said: string
  /** What the environment says from now on. */
  readonly env: Readonly<Record<string, string>>
}

interface Hand {
  readonly project: string
  readonly dice: Random
  /** Different at each edit. */
  readonly turn: number
}

export type Edit = keyof typeof edits

export const kindsOfEdits = (): readonly Edit[] => Object.keys(edits) as Edit[]

/** Something is changed; the content may have mistakes afterwards, as happens. */
export function makeEdit(kind: Edit, hand: Hand): Edited {
  const done = edits[kind](hand)
  const env = typeof done === 'object' ? done : {}
  return { said: `${kind} ${typeof done === 'object' ? JSON.stringify(done) : done}`, env }
}

const storiesOf = (project: string): string[] => readdirSync(join(project, 'content/stories')).toSorted()

/** An edition of any story. */
function edition({ project, dice }: Hand): string {
  const files = storiesOf(project).flatMap((slug) =>
    ['en', 'ja'].map((locale) => join(project, 'content/stories', slug, `${locale}.mdx`)),
  )
  return dice.pick(files.filter((file) => existsSync(file)))
}

function replace(file: string, what: RegExp, by: string): string {
  writeFileSync(file, readFileSync(file, 'utf8').replace(what, by))
  return file
}

/** Writes a file that may not have been there. */
function put(file: string, text: string): string {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  return file
}

const ad = (turn: number): string =>
  JSON.stringify([
    {
      place: turn % 2 === 0 ? 'story' : 'home',
      width: 300,
      height: 250,
      src: `https://ads.example/${turn}`,
      by: 'Example Ads',
      policy: 'https://ads.example/policy',
    },
  ])

/** All that an owner may set, but for the gallery, which takes a minute to draw. */
const settings = (turn: number): readonly (readonly [RegExp, string])[] => [
  [/tagline: \{ en: '[^']*'/, `tagline: { en: 'Line ${turn}'`],
  [/name: \{ en: '[^']*', ja: '[^']*'/, `name: { en: 'Times ${turn}', ja: '家の新聞${turn}'`],
  [/promise: \{ en: '[^']*'/, `promise: { en: 'Promise ${turn}.'`],
  [/spot: '#\w+'/, `spot: '#ff54${turn % 10}6'`],
  [/ink: \{ light: '#\w+'/, `ink: { light: '#00000${turn % 10}'`],
  [/timeZone: '[^']*'/, `timeZone: '${turn % 2 === 0 ? 'Pacific/Auckland' : 'America/Toronto'}'`],
  [/handle: '\w+'/, `handle: 'house_${turn}'`],
  [/share: \{ en: \[[^\]]*\]/, `share: { en: [${turn % 2 === 0 ? "'copy'" : "'threads', 'copy'"}]`],
  [/hashtag: '\w+'/, `hashtag: 'House${turn}'`],
  [/licence: \{ name: '[^']*'/, `licence: { name: 'Licence ${turn}'`],
  [/face: '\w+'/, `face: '${turn % 2 === 0 ? 'mika' : 'ren'}'`],
  [/mail: [^,]*/, `mail: 'desk${turn}@house.example'`],
  [/host: [^,{]*,/, `host: { name: 'Host ${turn}', policy: 'https://host.example/' },`],
  [/head: \[[^\]]*\]/, `head: [{ tag: 'meta', name: 'checked', content: '${turn}' }]`],
  ...['archive', 'topics', 'glossary', 'sources', 'embeds'].map(
    (page) => [new RegExp(`${page}: \\w+`), `${page}: ${turn % 2 === 0}`] as const,
  ),
  [/languages: \[[^\]]*\]/, `languages: [${turn % 2 === 0 ? "'ja', 'en'" : "'en', 'ja'"}]`],
]

const edits = {
  text: (hand) => {
    const file = edition(hand)
    appendFileSync(file, `\nWords ${hand.turn}.\n`)
    return file
  },
  title: (hand) => replace(edition(hand), /^title: .*$/m, `title: Changed ${hand.turn}`),
  summary: (hand) => replace(edition(hand), /^summary: .*$/m, `summary: Told in ${hand.turn} words.`),
  staging: (hand) => replace(edition(hand), /scene: [\w-]+/, `scene: ${hand.dice.pick(scenes)}`),
  draft: (hand) => {
    const file = edition(hand)
    return /^draft: true$/m.test(readFileSync(file, 'utf8'))
      ? replace(file, /^draft: true\n/m, '')
      : replace(file, /^---\n/, '---\ndraft: true\n')
  },
  remove: (hand) => {
    const stories = storiesOf(hand.project)
    if (stories.length < 3) return 'nothing'
    const slug = hand.dice.pick(stories)
    rmSync(join(hand.project, 'content/stories', slug), { recursive: true })
    return slug
  },
  rename: ({ project, dice, turn }) => {
    const slug = dice.pick(storiesOf(project))
    const stories = join(project, 'content/stories')
    renameSync(join(stories, slug), join(stories, `${slug.replace(/-\d+$/, '')}-${turn}`))
    return slug
  },
  topic: ({ project, turn }) =>
    replace(join(project, 'content/topics.yaml'), /name: (\p{L}+).*/u, `name: $1 ${turn}`),
  person: ({ project, turn }) =>
    replace(join(project, 'content/people.yaml'), /name: (\p{L}+).*/u, `name: $1 ${turn}`),
  correction: (hand) =>
    replace(
      edition(hand),
      /^summary:/m,
      `corrections:\n  - { date: 2026-11-20, text: No. ${hand.turn} }\nsummary:`,
    ),
  clock: ({ dice }) => ({
    YONKOMA_NOW: `2026-${dice.pick(['07', '10', '11'])}-2${dice.between(0, 9)}T00:00:00Z`,
  }),
  ads: ({ turn }) => ({ YONKOMA_ADS: turn % 3 === 0 ? '' : ad(turn) }),
  address: ({ dice, turn }) => ({ YONKOMA_ADDRESS: dice.pick(['', `https://at-${turn}.example/news`]) }),
  settings: ({ project, dice, turn }) => {
    const [asked, given] = dice.pick(settings(turn))
    return replace(join(project, 'yonkoma.config.ts'), asked, given)
  },
  page: ({ project, turn }) => {
    appendFileSync(join(project, 'content/pages/about/en.mdx'), `\nWords ${turn}.\n`)
    return 'about'
  },
  component: ({ project, turn }) =>
    put(join(project, 'overrides/StoryEnd.astro'), `<p>After story ${turn}</p>\n`),
  moody: ({ project, turn }) =>
    put(join(project, 'overrides/FollowSlab.astro'), `<p>{process.env.YONKOMA_NOW} {${turn}}</p>\n`),
  sheet: ({ project, turn }) => put(join(project, 'overrides/style.css'), `p { order: ${turn} }\n`),
  file: ({ project, dice, turn }) =>
    put(join(project, 'public', dice.pick(['ads.txt', 'favicon.ico', 'humans.txt'])), `${turn}\n`),
  /** Somebody writes into the site, which no build may hand on. */
  site: ({ project, turn }) => {
    const file = join(project, 'dist/index.html')
    if (!existsSync(file)) return 'nothing'
    appendFileSync(file, `<p>${turn}</p>`)
    return file
  },
  engine: ({ project, turn }) => replace(join(project, 'src/seo/head.ts'), /$/, `// ${turn}\n`),
} satisfies Record<string, (hand: Hand) => string | Readonly<Record<string, string>>>
