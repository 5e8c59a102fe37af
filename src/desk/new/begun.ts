/** A story is begun, or its translation, once everything has been answered. */
import type { Said } from '../../messages/editor-words.ts'
import type { LibraryOptions } from '../../reading/library/library.ts'
import { writeEditorMap } from '../schema/editor-map.ts'
import type { Answered } from './ask.ts'
import { contentPlace, newFiles, type Refused, readWorld, writeNew } from './make.ts'
import { addTopic } from './new-topic.ts'
import { judgeAnswers } from './request.ts'

export interface Begun {
  readonly slug: string
  /** Files that were written, from the project's root. */
  readonly names: readonly string[]
}

/** Writes the files, none over another; or says why nothing was written, or not all. */
export async function begun(
  { answers, newTopic }: Answered,
  options: LibraryOptions,
): Promise<Begun | Refused> {
  const world = await readWorld(options, answers.slug)
  const topics = newTopic ? [...world.topics, newTopic.key] : world.topics
  const request = judgeAnswers(answers, { ...world, topics })
  if (!('kind' in request)) return refused(request)
  const files = await newFiles(request, { options, topics })
  if ('faults' in files) return files
  const place = contentPlace(options)
  const unadded = newTopic ? await addTopic(newTopic, place) : null
  if (unadded) return refused([unadded])
  const unwritten = await writeNew(files)
  if (unwritten.length > 0) return refused(unwritten)
  // The story is there; without the map an editor only helps less.
  await writeEditorMap(options).catch(() => undefined)
  const names = [...(newTopic ? [`${place.name}/topics.yaml`] : []), ...files.map(({ name }) => name)]
  return { slug: request.slug, names }
}

const refused = (faults: readonly Said[]): Refused => ({ faults, problems: [] })
