/** What editors, owners and developers do to a project between two builds, by chance. */
import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { scenes } from '../src/stories/script-words.ts'
import type { Random } from './random.ts'

export interface Edited {
  /** What was done, for whoever looks for the fault. */
  readonly said: string
  /** The clock of the builds after it; null where it goes on as before. */
  readonly now: string | null
}

interface Hand {
  readonly project: string
  readonly dice: Random
  /** Different at each edit. */
  readonly turn: number
}

/** Something is changed; the content may have mistakes afterwards, as happens. */
export function editAtRandom(hand: Hand): Edited {
  const kind = hand.dice.pick(Object.keys(edits) as (keyof typeof edits)[])
  const said = edits[kind](hand)
  return { said: `${kind} ${said ?? ''}`.trim(), now: kind === 'clock' ? (said ?? null) : null }
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
  clock: ({ dice }) => `2026-${dice.pick(['07', '10', '11'])}-2${dice.between(0, 9)}T00:00:00Z`,
  settings: ({ project, turn }) =>
    replace(join(project, 'yonkoma.config.ts'), /tagline: \{ en: '[^']*'/, `tagline: { en: 'Line ${turn}'`),
  page: ({ project, turn }) => {
    appendFileSync(join(project, 'content/pages/about/en.mdx'), `\nWords ${turn}.\n`)
    return undefined
  },
  engine: ({ project, turn }) => replace(join(project, 'src/seo/head.ts'), /$/, `// ${turn}\n`),
} satisfies Record<string, (hand: Hand) => string | undefined>
