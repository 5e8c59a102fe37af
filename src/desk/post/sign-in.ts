/** What posting needs before it begins: packages, settings in the environment, an account that lets us in. */
import type { Said } from '../../messages/editor-words.ts'
import { WrongUsage } from '../command-line.ts'
import { installName, isInstalled } from '../optional-package.ts'
import { bluesky } from './bluesky.ts'
import { mastodon } from './mastodon.ts'
import type { Account, Credentials, Network, NetworkName } from './network.ts'

const networks: Readonly<Record<NetworkName, Network>> = { bluesky, mastodon }

/** A way into an account, still closed. */
export interface Door {
  readonly name: NetworkName
  readonly open: () => Promise<Account>
  /** What must not be printed. */
  readonly secrets: readonly string[]
}

/**
 * Nothing is sent yet.
 * @throws WrongUsage with everything that is missing, for all services at once
 */
export function doorsOf(names: readonly NetworkName[], environment: NodeJS.ProcessEnv): readonly Door[] {
  const faults = names.flatMap((name) => faultsOf(name, environment))
  if (faults.length > 0) throw new WrongUsage((words) => faults.map((said) => said(words)).join('\n'))
  return names.map((name) => {
    const { needs, signIn } = networks[name]
    const credentials: Credentials = Object.fromEntries(needs.map((key) => [key, environment[key] ?? '']))
    return {
      name,
      open: () => signIn(serverOf(name, environment), credentials),
      secrets: needs.filter((key) => /PASSWORD|TOKEN/.test(key)).map((key) => credentials[key] ?? ''),
    }
  })
}

/** `https://mastodon.example`; empty where none is named. */
const serverOf = (name: NetworkName, environment: NodeJS.ProcessEnv): string => {
  const { server } = networks[name]
  return environment[server.name] || (server.usual ?? '')
}

function faultsOf(name: NetworkName, environment: NodeJS.ProcessEnv): readonly Said[] {
  const { needs, server, package: wanted } = networks[name]
  const faults: Said[] = []
  if (!isInstalled(wanted)) faults.push(({ post }) => post.noPackage(name, installName(wanted)))
  const missing = needs.filter((key) => !environment[key])
  if (missing.length > 0) faults.push(({ post }) => post.noCredentials(name, missing))
  else if (!isSafe(serverOf(name, environment))) faults.push(({ post }) => post.noServer(server.name))
  return faults
}

/** Passwords travel encrypted, or stay on this machine. */
const isSafe = (url: string): boolean =>
  URL.canParse(url) && /^(https:\/\/[^/@]+|http:\/\/(127\.0\.0\.1|localhost)(:\d+)?)\/*$/.test(url)
