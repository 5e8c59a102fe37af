/** Addresses on other sites → warnings about those that do not lead where they should. */
import { type Fault, fault } from '../messages/fault.ts'
import { inReadingOrder, type Problem } from '../problem.ts'
import type { Library } from '../reading/library/library.ts'
import { type Answer, type AskOptions, askAll, hostOf } from './address.ts'
import { type WebLink, webLinks } from './web-links.ts'

export interface LinkCheck {
  /**
   * What is wrong with the links of these stories; null where there is no connection. Addresses that were asked for
   * before are not asked again.
   */
  readonly problems: (stories: Library['read'], root: string) => Promise<readonly Problem[] | null>
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
      if (first.size >= fewestScouts && isOffline(first)) return null
      const rest = await askAll(
        [...fresh].filter((url) => !first.has(url)),
        options,
      )
      const answers = new Map([...first, ...rest])
      if (isOffline(answers)) return null
      for (const [url, answer] of answers) known.set(url, answer)
      return linkProblems(links, known)
    },
  }
}

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
      return fault('dead-link/gone', { url, status: answer.status })
    case 'no-host':
      return fault('dead-link/no-host', { url, host: hostOf(url) })
    case 'moved':
      return fault('moved-link', { url, address: withPlace(answer.to, url) })
    default:
      return fault('unreachable-link', { url, answer })
  }
}

/** The place on the page goes along. */
const withPlace = (to: string, url: string): string =>
  to.includes('#') ? to : `${to}${/#.*$/s.exec(url)?.[0] ?? ''}`
