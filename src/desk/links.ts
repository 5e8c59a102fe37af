/** Addresses on other sites → warnings about those that do not lead where they should. */
import { Refusal } from '../disk/refusal.ts'
import type { Localized } from '../languages/locales.ts'
import { type Fault, inReadingOrder, type Problem } from '../problem.ts'
import type { Library } from '../reading/library/library.ts'
import { type Answer, type AskOptions, askAll, hostOf } from './address.ts'
import { type WebLink, webLinks } from './web-links.ts'

export interface LinkCheck {
  /** What is wrong with the links of these stories. Addresses that were asked for before are not asked again. */
  readonly problems: (stories: Library['read'], root: string) => Promise<readonly Problem[]>
}

/** @param announce is told how many addresses are going to be asked for */
export function linkCheck(announce: (count: number) => void, options: AskOptions = {}): LinkCheck {
  const known = new Map<string, Answer>()
  return {
    problems: async (stories, root) => {
      const links = await webLinks(stories, root)
      const fresh = new Set(links.map(pageOf).filter((url) => !known.has(url)))
      if (fresh.size > 0) announce(fresh.size)
      const first = await askAll(scouts(fresh), options)
      if (first.size >= fewestScouts && isOffline(first)) throw new NoNetwork(noNetwork)
      const rest = await askAll(
        [...fresh].filter((url) => !first.has(url)),
        options,
      )
      const answers = new Map([...first, ...rest])
      if (isOffline(answers)) throw new NoNetwork(noNetwork)
      for (const [url, answer] of answers) known.set(url, answer)
      return linkProblems(links, known)
    },
  }
}

/** Nobody can be asked for anything. */
export class NoNetwork extends Refusal {}

const mostScouts = 5
/** Two servers may well be gone. */
const fewestScouts = 3

/** One address of each of some servers: without a connection nobody waits for all the others. */
const scouts = (urls: ReadonlySet<string>): readonly string[] =>
  [...Map.groupBy(urls, hostOf).values()].flatMap(([url]) => url ?? []).slice(0, mostScouts)

const unreached: readonly Answer['kind'][] = ['no-host', 'failed', 'silent']

/** Where no server at all is found, it is not the servers that are gone. */
const isOffline = (answers: ReadonlyMap<string, Answer>): boolean =>
  answers.size > 1 && [...answers.values()].every(({ kind }) => unreached.includes(kind))

const noNetwork: Localized = {
  en: 'No server answers: this machine has no connection to the internet. No link was checked.',
  ja: 'どのサーバーからも返事がありません。インターネットにつながっていないようです。リンク先は確かめていません。',
}

/** @param answers by address without its fragment, which no server sees */
export const linkProblems = (
  links: readonly WebLink[],
  answers: ReadonlyMap<string, Answer>,
): readonly Problem[] =>
  inReadingOrder(
    links.flatMap((link): Problem[] => {
      const { url, ...place } = link
      const fault = linkFault(url, answers.get(pageOf(link)) ?? { kind: 'fine' })
      return fault ? [{ ...place, ...fault, severity: 'warning' }] : []
    }),
  )

const pageOf = ({ url }: Pick<WebLink, 'url'>): string => url.replace(/#.*$/s, '')

function linkFault(url: string, answer: Answer): Fault | null {
  switch (answer.kind) {
    case 'fine':
      return null
    case 'gone':
    case 'no-host':
      return { rule: 'dead-link', what: deadWords(url, answer), cure: deadCure }
    case 'moved':
      return movedFault(url, answer.to)
    default:
      return { rule: 'unreachable-link', what: unreachableWords(url, answer), cure: unreachableCure }
  }
}

const deadWords = (url: string, answer: Answer & { kind: 'gone' | 'no-host' }): Localized =>
  answer.kind === 'gone'
    ? {
        en: `There is no page at ${url}: the server answers ${answer.status}.`,
        ja: `${url} にページがありません（サーバーの返事は${answer.status}）。`,
      }
    : {
        en: `There is no page at ${url}: no server has the name ${hostOf(url)}.`,
        ja: `${url} にページがありません（${hostOf(url)} というサーバーがありません）。`,
      }

const deadCure: Localized = {
  en: 'Link to where the page is now, to a copy of it in a web archive, or to another source.',
  ja: 'ページの今のアドレスか、ウェブアーカイブの写しか、別の出典に変えてください。',
}

function unreachableWords(
  url: string,
  answer: Answer & { kind: 'refused' | 'silent' | 'failed' },
): Localized {
  switch (answer.kind) {
    case 'refused':
      return {
        en: `${url} could not be looked at: the server answers ${answer.status}.`,
        ja: `${url} を確かめられませんでした（サーバーの返事は${answer.status}）。`,
      }
    case 'silent':
      return {
        en: `${url} could not be looked at: no answer within ${answer.seconds} seconds.`,
        ja: `${url} を確かめられませんでした（${answer.seconds}秒待っても返事がありません）。`,
      }
    case 'failed':
      return {
        en: `${url} could not be looked at: the connection failed (${answer.code}).`,
        ja: `${url} を確かめられませんでした（接続できません: ${answer.code}）。`,
      }
  }
}

const unreachableCure: Localized = {
  en: 'Open it in a browser: some servers refuse programs. Where it opens, leave it as it is.',
  ja: 'ブラウザーで開いてみてください。プログラムを断るサーバーもあります。開けば、そのままでかまいません。',
}

/** The place on the page goes along. */
function movedFault(url: string, to: string): Fault {
  const address = to.includes('#') ? to : `${to}${/#.*$/s.exec(url)?.[0] ?? ''}`
  return {
    rule: 'moved-link',
    what: { en: `${url} has moved for good.`, ja: `${url} のページは、別のアドレスへ移っています。` },
    cure: { en: `Write ${address}`, ja: `${address} と書いてください。` },
  }
}
