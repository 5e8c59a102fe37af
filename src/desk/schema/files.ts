/** The schemas that are committed, one a file, for editors' programs. */
import { resolve } from 'node:path'
import { schemaHelp as en } from '../../messages/en/schema.ts'
import { schemaHelp as ja } from '../../messages/ja/schema.ts'
import type { LibraryOptions } from '../../reading/library/library.ts'
import { readPeople, readTopics } from '../../reading/library/shared.ts'
import { cast, names, people, topics } from '../../reading/schema/shared-files.ts'
import { original, translation } from '../../reading/schema/story.ts'
import { type Help, type Json, jsonSchema } from './json-schema.ts'
import { type Names, originalExtra, translationExtra } from './words.ts'

export interface SchemaFile {
  /** From the project's root. */
  readonly name: string
  readonly text: string
}

export type Schemas = Readonly<Record<'story' | 'translation' | 'topics' | 'people' | 'names' | 'cast', Json>>

/** With the topics and authors that content has now. */
export async function schemasNow({ root, content }: LibraryOptions): Promise<Schemas> {
  const place = { path: resolve(root, content), name: content }
  const [topics, people] = await Promise.all([readTopics(place), readPeople(place)])
  return schemas({ topics: [...topics.value.keys()], people: [...people.value.keys()] })
}

const helpOf = (name: keyof typeof en): Help => [en[name], ja[name]]

export const schemas = (known: Names): Schemas => ({
  story: jsonSchema(original, helpOf('story'), originalExtra(known)),
  translation: jsonSchema(translation, helpOf('translation'), translationExtra),
  topics: jsonSchema(topics, helpOf('topics')),
  people: jsonSchema(people, helpOf('people')),
  names: jsonSchema(names, helpOf('names')),
  cast: jsonSchema(cast, helpOf('cast')),
})

/** A new topic or author changes the files. */
export const schemaFiles = (all: Schemas): readonly SchemaFile[] =>
  Object.entries(all).map(([name, schema]) => ({
    name: `.vscode/${name}.schema.json`,
    text: `${JSON.stringify(schema, null, 2)}\n`,
  }))
