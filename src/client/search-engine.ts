/** The index that the build has left on this site. Nothing of it is fetched before it is asked. */
import type { Answer, Query } from '../search/ask.ts'
import { ask } from '../search/ask.ts'
import type { Contents, Found } from '../search/index-form.ts'
import { storyFile, termsFile, termsInFile } from '../search/index-form.ts'

export interface Index {
  readonly ask: (query: Query) => Promise<Answer>
  readonly story: (record: number) => Promise<Found>
  readonly term: (record: number) => Promise<Found>
}

/** @param folder address of the index */
export async function openIndex(folder: string): Promise<Index> {
  // The list of contents is asked for again, so that it never names files of an older build.
  const contents = JSON.parse(await text(`${folder}index.json`, { cache: 'no-cache' })) as Contents
  const kept = new Map<string, Promise<string>>()
  const load = (file: string): Promise<string> => {
    const found = kept.get(file) ?? text(folder + file)
    kept.set(file, found)
    found.catch(() => kept.delete(file))
    return found
  }
  const json = async (file: string) => JSON.parse(await load(file))
  return {
    ask: (query) => ask(query, contents, load),
    story: (record) => json(storyFile(contents, record)),
    term: async (record) => {
      const term = record - contents.stories
      return (await json(termsFile(contents, term)))[term % termsInFile]
    },
  }
}

async function text(address: string, options?: RequestInit): Promise<string> {
  const answer = await fetch(address, options)
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  return answer.text()
}
