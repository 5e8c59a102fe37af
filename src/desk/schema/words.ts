/** What an editor may type where Zod knows only of texts: words of scripts, names, boxes in pictures. */
import { labelledWords } from '../../picture/own-art.ts'
import { castKeys, speakerKeys } from '../../stories/cast.ts'
import { propWords } from '../../stories/drawn-words.ts'
import { effects, expressions, marks, places, poses } from '../../stories/script-words.ts'
import { morningOf } from '../days.ts'
import type { Extra, Json } from './json-schema.ts'

/** After a name: nothing, a shout, a thought, a whisper. */
const manners = ['', '!', '~', '*'] as const

const speakers = speakerKeys().flatMap((name) => manners.map((manner) => name + manner))

const numbers = (count: number): Partial<Json> => ({
  type: 'array',
  minItems: count,
  maxItems: count,
  items: { type: 'number', minimum: 0, maximum: 100 },
})

const line: Json = {
  type: 'string',
  markdownDescription: [
    `place: ${Object.keys(places).join(' ')}`,
    `expression: ${expressions.join(' ')}`,
    `pose: ${poses.filter((pose) => pose !== 'hold').join(' ')} hold@key`,
    `signs: ${marks.join(' ')}`,
  ].join('\n\n'),
  examples: ['left worried point', 'right surprised sweats', 'center front determined hips'],
}

const castLines: Partial<Json> = {
  properties: Object.fromEntries(castKeys().map((name) => [name, line])),
  defaultSnippets: castKeys().map((name) => ({
    label: name,
    body: { [name]: `\${1:left} \${2:talk} \${3:stand}` },
  })),
}

const propLines: Partial<Json> = {
  examples: propWords()
    .flatMap((name): unknown[] => [name, [`${name} left`]])
    .slice(0, 4),
  defaultSnippets: propWords().map((name) => ({ label: name, body: [`${name} \${1:right} \${2:low}`] })),
  anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string', examples: [...propWords()] } }],
}

const effectWords: Partial<Json> = {
  anyOf: [
    { type: 'string', examples: [...effects] },
    { type: 'array', items: { type: 'string', examples: [...effects] } },
  ],
}

const dialogue: Partial<Json> = {
  items: {
    type: 'object',
    minProperties: 1,
    maxProperties: 1,
    properties: Object.fromEntries(speakers.map((name) => [name, { type: 'string' }])),
    additionalProperties: { type: 'string' },
  },
}

/** Boxes and points in a picture of an author's own. */
export const pictureExtra: Extra = {
  'comic.panels.box': numbers(4),
  'comic.panels.anchors.mouth': numbers(2),
  'comic.panels.anchors.face': numbers(4),
  'comic.panels.avoid': { type: 'array', items: numbers(4) },
}

const moments: Partial<Json> = { examples: ['2026-03-03', morningOf('2026-03-03')] }

export interface Names {
  readonly topics: readonly string[]
  readonly people: readonly string[]
}

export const originalExtra = ({ topics, people }: Names): Extra => ({
  topic: { enum: topics },
  author: { enum: people },
  published: moments,
  revised: moments,
  'comic.panels.cast': castLines,
  'comic.panels.props': propLines,
  'comic.panels.fx': effectWords,
  'comic.panels.say': dialogue,
  'comic.panels.labels': { examples: [[`(${labelledWords().join(', ')})`]] },
  ...pictureExtra,
})

export const translationExtra: Extra = { translated: moments }
