/** Strips that are files by themselves: read from the disk, or as they come in, in the words and things of the site around them. */
import { readFileSync, statSync } from 'node:fs'
import { isAbsolute, parse, resolve } from 'node:path'
import { typedIn } from '../../disk/places.ts'
import type { OwnFiles } from '../../library/own-files.ts'
import { readScript, type Script } from '../../library/read-script.ts'
import type { Problem } from '../../problem.ts'
import { decodeText } from '../../reading/text/text.ts'
import { useOwn } from '../../site/own.ts'
import { type ArtFile, type ArtKind, artName } from '../../site/own-art.ts'
import { castIn } from '../../site/own-cast.ts'
import { readOwn } from '../../site/own-files.ts'
import { mainLanguage } from '../../site.ts'
import { WrongUsage } from '../command-line.ts'

export interface StripFile {
  /** For the names of its pictures: that of the file, without what no system takes in a name. */
  readonly name: string
  /** As it was typed; `stdin` for what comes in. */
  readonly file: string
  /** Null where it is no text. */
  readonly script: Script | null
  /** Of its text, and of what it says. */
  readonly problems: readonly Problem[]
}

export const isStripName = (word: string): boolean => word === '-' || /\.ya?ml$/i.test(word)

/** Bytes; four panels in three languages have a twentieth of it. */
const most = 256_000

/**
 * @param typed path, or `-`
 * @throws WrongUsage where there is no such file, or it cannot be a strip
 */
export async function readStripFile(typed: string): Promise<StripFile> {
  if (typed === '-') return stripOf(await bytesIn(process.stdin), { name: 'strip', file: 'stdin' })
  return stripOf(bytesOf(typed), { name: nameOf(typed), file: typed.replaceAll('\\', '/') })
}

/** Where a file is that was typed; where it would be, if there is none. */
export function pathOf(typed: string): string {
  const paths = isAbsolute(typed) ? [typed] : typedIn.map((folder) => resolve(folder, typed))
  return paths.find((path) => statSync(path, { throwIfNoEntry: false })) ?? paths[0] ?? typed
}

function bytesOf(typed: string): Uint8Array {
  const path = pathOf(typed)
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) throw new WrongUsage(({ draw }) => draw.noFile(typed))
  if (!found.isFile()) throw new WrongUsage(({ draw }) => draw.notAFile(typed))
  refuseSize(found.size, typed)
  return readFileSync(path)
}

async function bytesIn(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of stream) {
    const bytes = Buffer.from(part)
    size += bytes.length
    refuseSize(size, 'stdin')
    parts.push(bytes)
  }
  return Buffer.concat(parts)
}

function refuseSize(size: number, file: string): void {
  if (size > most) throw new WrongUsage(({ draw }) => draw.tooLarge(file, most / 1000))
}

const nameOf = (typed: string): string =>
  parse(typed)
    .name.replace(/\.ya?ml$/i, '')
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029\s\\/:*?"<>|\ufffd]+/gu, '-')
    .replace(/^[.-]+|[.-]+$/g, '') || 'strip'

function stripOf(bytes: Uint8Array, { name, file }: Pick<StripFile, 'name' | 'file'>): StripFile {
  const text = decodeText(bytes, file, 'strip')
  if (typeof text !== 'string') return { name, file, script: null, problems: [text] }
  const script = readScript(text, { ...siteFiles(), file, language: mainLanguage })
  return { name, file, script, problems: script.problems }
}

let last: { readonly key: string; readonly files: OwnFiles } | null = null

/** What the site around it has of its own now, as the library takes it; where that has changed, all who draw are told. */
function siteFiles(): OwnFiles {
  const { castText, art } = readOwn()
  const files = filesOf(castText, art)
  const key = JSON.stringify(files)
  if (last === null || last.key !== key) {
    if (last !== null) useOwn({ cast: castIn(castText), art })
    last = { key, files }
  }
  return last.files
}

function filesOf(cast: string, all: readonly ArtFile[]): OwnFiles {
  const drawings = (kind: ArtKind) =>
    Object.fromEntries(
      all.flatMap((art) => {
        const name = artName(art)
        return art.kind !== kind || name === null || typeof art.bytes === 'string'
          ? []
          : [[name, new TextDecoder().decode(art.bytes)]]
      }),
    )
  return { cast, props: drawings('props'), scenes: drawings('scenes') }
}
