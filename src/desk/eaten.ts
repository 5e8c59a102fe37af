/**
 * What was typed without the two dashes in the middle: `npm run check --watch`. npm takes such options for itself and
 * leaves a trace of each in the environment; of `--lang ja` it leaves the word.
 * https://docs.npmjs.com/cli/v11/using-npm/config#environment-variables
 */
import { isEditorLocale } from '../messages/editor-locale.ts'
import type { Said } from '../messages/editor-words.ts'
import { nearest } from '../reading/text/did-you-mean.ts'

export interface Received {
  /** Options that take no value and were not received. */
  readonly flags: readonly string[]
  /** Those that take one. */
  readonly valued: readonly string[]
  readonly words: readonly string[]
}

/** npm's own options that look like some of ours: https://docs.npmjs.com/cli/v11/using-npm/config */
const npmsOwn: readonly string[] = [
  'cache',
  'cert',
  'email',
  'link',
  'name',
  'omit',
  'save',
  'shell',
  'which',
]

interface Eaten {
  readonly typed: string
  readonly meant: string
  /** Null where npm had none for it. */
  readonly value: string | null
}

/** @returns what to type instead; null where npm took nothing of ours */
export function eatenByNpm(received: Received, environment: NodeJS.ProcessEnv = process.env): Said | null {
  const { flags, valued, words } = received
  const script = environment['npm_lifecycle_event']
  // Typed without npm, or after `npx yonkoma`, all is ours.
  if (script === undefined || script === 'npx') return null
  const eaten = tracesIn(environment, [...flags, ...valued, 'help'])
  const language = words.find(isEditorLocale)
  if (language !== undefined) eaten.push({ typed: 'lang', meant: 'lang', value: language })
  if (eaten.length === 0) return null
  return said(eaten, ['npm run', script, '--', ...retyped(eaten, received)].join(' '))
}

const tracesIn = (environment: NodeJS.ProcessEnv, names: readonly string[]): Eaten[] =>
  Object.entries(environment).flatMap(([key, value]): Eaten[] => {
    const typed = /^npm_config_(.+)$/.exec(key)?.[1]?.replaceAll('_', '-')
    if (typed === undefined || !value || npmsOwn.includes(typed)) return []
    const meant = names.includes(typed) ? typed : nearest(typed, names)
    return meant === null ? [] : [{ typed, meant, value: value === 'true' ? null : value }]
  })

/** A value that npm did not take for one is among the words. */
function retyped(eaten: readonly Eaten[], { valued, words }: Received): string[] {
  const rest = words.filter((word) => !isEditorLocale(word))
  return [
    ...eaten.flatMap(({ meant, value }) => {
      const takesValue = valued.includes(meant) || meant === 'lang'
      return takesValue ? [`--${meant}`, value ?? rest.shift() ?? '…'] : [`--${meant}`]
    }),
    ...rest,
  ]
}

function said(eaten: readonly Eaten[], command: string): Said {
  const typed = eaten.map(({ typed, value }) => `\`--${typed}${typed === 'lang' ? ` ${value}` : ''}\``)
  const slips = eaten.filter(({ typed, meant }) => typed !== meant)
  const meant = slips.map((slip) => `\`--${slip.meant}\``)
  return ({ usage }) => usage.keptByNpm({ typed, meant, command })
}
