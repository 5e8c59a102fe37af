/** topics.yaml, people.yaml and names.yaml → values. */
import { lstat, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import type { SharedFile } from '../../messages/en/faults/text.ts'
import { fault } from '../../messages/fault.ts'
import { errorsIn, type Problem } from '../../problem.ts'
import { inEachLanguage, site } from '../../site.ts'
import type { Name, Person, Topic } from '../../stories/story.ts'
import type { Headline } from '../outside.ts'
import { judge } from '../schema/judge.ts'
import { names, people, topics } from '../schema/shared-files.ts'
import { spacedData } from '../spaced.ts'
import { decodeText } from '../text/text.ts'
import { readYaml } from '../yaml/frontmatter.ts'

/** Where content is: on this machine, and as messages spell it. */
export interface ContentPlace {
  readonly path: string
  readonly name: string
}

export interface Shared<T> {
  readonly value: ReadonlyMap<string, T>
  readonly problems: readonly Problem[]
}

export async function readTopics(
  place: ContentPlace,
): Promise<Shared<Topic> & { readonly headlines: readonly Headline[] }> {
  const { data, problems, frontmatter } = await readShared(place, { base: 'topics.yaml', schema: topics })
  const value = Object.entries(data ?? {}).map(([key, topic], order): [string, Topic] => [
    key,
    {
      key,
      order,
      name: inEachLanguage((locale) => spacedData(topic[locale].name, locale)),
      description: inEachLanguage((locale) => spacedData(topic[locale].description, locale)),
      also: topic.also,
    },
  ])
  const file = `${place.name}/topics.yaml`
  const headlines = value.flatMap(([key, { name }]) =>
    site.languages.flatMap((locale): Headline[] =>
      frontmatter
        ? [
            {
              file,
              locale,
              part: 'topic',
              target: name[locale],
              written: frontmatter.writtenOf([key, locale, 'name']),
              ...frontmatter.placeOf([key, locale, 'name']),
            },
          ]
        : [],
    ),
  )
  return { value: new Map(value), problems, headlines }
}

export async function readPeople(place: ContentPlace): Promise<Shared<Person>> {
  const { data, problems } = await readShared(place, { base: 'people.yaml', schema: people })
  const value = Object.entries(data ?? {}).map(([key, person]): [string, Person] => [
    key,
    {
      key,
      handle: person.handle ?? null,
      name: inEachLanguage((locale) => spacedData(person[locale].name, locale)),
      bio: inEachLanguage((locale) => spacedData(person[locale].bio, locale)),
    },
  ])
  return { value: new Map(value), problems }
}

/** A site may do without this file. */
export async function readNames(place: ContentPlace): Promise<Shared<Name>> {
  const { data, problems } = await readShared(place, { base: 'names.yaml', schema: names, isOptional: true })
  const value = Object.entries(data ?? {}).map(([key, name]): [string, Name] => [
    key,
    { name: inEachLanguage((locale) => spacedData(name[locale], locale)), also: name.also },
  ])
  return { value: new Map(value), problems }
}

interface SharedPart<T extends z.ZodType> {
  readonly base: SharedFile
  readonly schema: T
  /** A site may do without the file. */
  readonly isOptional?: boolean
}

/** `data` is null where anything is wrong, `text` and `frontmatter` where nothing can be read. */
export async function readShared<T extends z.ZodType>(
  { path, name }: ContentPlace,
  { base, schema, isOptional = false }: SharedPart<T>,
) {
  const file = `${name}/${base}`
  const bytes = await readFile(join(path, base)).catch(() => null)
  if (bytes === null) {
    const isThere = await lstat(join(path, base)).then(
      () => true,
      () => false,
    )
    const problems = isThere ? [unreadable(file)] : isOptional ? [] : [missingFile(file, base)]
    return { data: null, text: null, frontmatter: null, problems }
  }
  const text = decodeText(bytes, file, base)
  if (typeof text !== 'string') return { data: null, text: null, frontmatter: null, problems: [text] }
  const frontmatter = readYaml(text, file)
  if (errorsIn(frontmatter.problems).length > 0)
    return { data: null, text, frontmatter, problems: frontmatter.problems }
  const { value, problems } = judge(schema, { file, frontmatter, whole: 'file' })
  return { data: value, text, frontmatter, problems: [...frontmatter.problems, ...problems] }
}

/** A folder, a link to nothing, a file that nobody may read. */
const unreadable = (file: string): Problem => ({
  ...fault('missing-file/unreadable'),
  file,
  line: 1,
  column: 1,
  severity: 'error',
})

const missingFile = (file: string, kind: SharedFile): Problem => ({
  ...fault('missing-file', { kind, languages: site.languages }),
  file,
  line: 1,
  column: 1,
  severity: 'error',
})
