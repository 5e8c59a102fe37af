/** The keys of the frontmatter as a list, from the schemas that judge it and the help that editors' programs show. */

import type { EditorLocale } from '../../messages/editor-locale.ts'
import { schemaHelp as en } from '../../messages/en/schema.ts'
import { specWords as enWords, type KeyFacts } from '../../messages/en/spec.ts'
import { schemaHelp as ja } from '../../messages/ja/schema.ts'
import { specWords as jaWords } from '../../messages/ja/spec.ts'
import { original, translation } from '../../reading/schema/story.ts'
import { type Json, jsonSchema } from '../schema/json-schema.ts'
import { type Names, pictureExtra } from '../schema/words.ts'

const all = { en: { help: en, say: enWords }, ja: { help: ja, say: jaWords } } as const

/** Of keys whose words are explained one by one elsewhere in the text. */
const explained = { isVocabulary: true }

export interface KeyLists {
  readonly original: string
  readonly translation: string
}

/** A line of Markdown for each key of an original, and for each of a translation that the original does not have so. */
export function keyLists({ topics, people }: Names, locale: EditorLocale): KeyLists {
  const { help, say } = all[locale]
  const extra = {
    ...pictureExtra,
    topic: { enum: topics },
    author: { enum: people },
    'comic.panels.scene': explained,
    'comic.panels.shot': explained,
  }
  const written = (facts: readonly KeyFacts[]): readonly string[] => facts.map(say.keys.line)
  const ofOriginal = written(keysIn(jsonSchema(original, [help.story], extra), locale))
  const ofTranslation = written(keysIn(jsonSchema(translation, [help.translation]), locale))
  const known = new Set(ofOriginal)
  return {
    original: ofOriginal.join('\n'),
    translation: ofTranslation.filter((line) => !known.has(line)).join('\n'),
  }
}

function keysIn(part: Json, locale: EditorLocale, above = ''): readonly KeyFacts[] {
  const required = new Set(part.required)
  return Object.entries(part.properties ?? {}).flatMap(([name, child]) => {
    const key = above === '' ? name : `${above}.${name}`
    const inside = [child, child.items, ...(child.anyOf ?? []), child.items?.anyOf ?? []]
      .flat()
      .filter((inner) => inner !== undefined)
      .concat(typeof child.additionalProperties === 'object' ? [child.additionalProperties] : [])
    return [
      { key, kind: kindOf(child, locale), isOptional: !required.has(name), help: child.description ?? '' },
      ...inside.flatMap((inner) => keysIn(inner, locale, key)),
    ]
  })
}

function kindOf(part: Json, locale: EditorLocale): string {
  const { kinds } = all[locale].say.keys
  if (part.anyOf) return [...new Set(part.anyOf.map((one) => kindOf(one, locale)))].join(' | ')
  if (part['isVocabulary']) return kinds.vocabulary
  if (part.enum) return part.enum.map((word) => `\`${word}\``).join(' | ')
  if (part.type === 'array') return kinds.list(part.items ? kindOf(part.items, locale) : kinds.text)
  if (part.type === 'object') return kinds.group
  if (part.type === 'boolean') return kinds.flag
  return part.type === 'number' || part.type === 'integer' ? kinds.number : kinds.text
}
