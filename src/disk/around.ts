/** The folders that nobody may lose. */
import { homedir } from 'node:os'
import { resolve } from 'node:path'
import type { Localized } from '../languages/locales.ts'
import { siteRoot } from './places.ts'

/** Absolute paths, links not followed. */
export interface Around {
  readonly root: string
  readonly content: string
  readonly cache: string
  readonly home: string
}

/** `YONKOMA_CONTENT` and `YONKOMA_CACHE` say where content and kept results lie, from the site's root. */
export const around = (environment: NodeJS.ProcessEnv = process.env, root = siteRoot): Around => ({
  root,
  content: resolve(root, environment['YONKOMA_CONTENT'] || 'content'),
  cache: resolve(root, environment['YONKOMA_CACHE'] || '.cache'),
  home: homedir(),
})

export interface Precious {
  readonly path: string
  /** Why a folder that has it inside cannot be taken. */
  readonly inIt: Localized
  /** Why a folder inside it cannot be taken; null where one can. */
  readonly inside: Localized | null
}

export const precious = ({ root, content, cache, home }: Around): readonly Precious[] => [
  {
    path: content,
    inIt: { en: 'your stories are in it', ja: '記事が入っている' },
    inside: { en: 'it is among your stories', ja: '記事のフォルダーの中にある' },
  },
  {
    path: resolve(content, 'stories'),
    inIt: { en: 'your stories are in it', ja: '記事が入っている' },
    inside: { en: 'it is among your stories', ja: '記事のフォルダーの中にある' },
  },
  {
    path: resolve(root, '.git'),
    inIt: { en: 'the history of the project is in it', ja: 'プロジェクトの履歴が入っている' },
    inside: { en: 'it is inside .git', ja: '.git の中にある' },
  },
  ...['src', 'public', 'node_modules'].map((name) => ({
    path: resolve(root, name),
    inIt: { en: `${name} is in it`, ja: `${name} が入っている` },
    inside: { en: `it is inside ${name}`, ja: `${name} の中にある` },
  })),
  { path: root, inIt: { en: 'the project is in it', ja: 'プロジェクトが入っている' }, inside: null },
  { path: cache, inIt: { en: 'the cache is in it', ja: 'キャッシュが入っている' }, inside: null },
  {
    path: home,
    inIt: { en: 'your home folder is in it', ja: 'ホームフォルダーが入っている' },
    inside: null,
  },
]
