/** Every command: its help, what is wrong with the settings and with what was typed, and the last line of defence. */
import { isSite, siteRoot } from '../disk/places.ts'
import { Refusal } from '../disk/refusal.ts'
import { type EditorLocale, editorLocale, isEditorLocale } from '../messages/editor-locale.ts'
import { editorWords } from '../messages/editor-words.ts'
import { WrongUsage } from './command-line.ts'
import { type CommandName, commands, isCommand } from './commands.ts'
import { unexpected } from './unexpected.ts'
import { engineVersion } from './upgrade/version.ts'

/**
 * Runs one command of `commands.ts` with what was typed after its name. Ends with 2 if it was mistyped or a setting is
 * wrong, with 3 if the fault is ours.
 */
export async function launch(name: string | undefined): Promise<void> {
  const isCommon = !name || name.startsWith('-')
  if (!isCommon) process.argv.splice(2, 1)
  const args = process.argv.slice(2)
  const site = isCommon || wantsHelp(args) ? null : await settingsFor(name)
  const locale = localeOf(args)
  const end = (error: unknown): never => process.exit(tell(error, { name: name ?? '', locale }))
  process.on('uncaughtException', end)
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  try {
    if (isCommon) return introduce(args)
    if (!isCommand(name)) throw new WrongUsage(({ usage }) => usage.noCommand(Object.keys(commands)))
    if (wantsHelp(args)) return void process.stdout.write(editorWords(locale).helps[name])
    if (site !== null) judgeSite(name, site)
    await commands[name].load()
  } catch (error) {
    end(error)
  }
}

/** `yonkoma --version`, `yonkoma --help`, and what is missing where nothing was typed. */
function introduce(args: readonly string[]): void {
  const isVersion = args.some((arg) => arg === '--version' || arg === '-v')
  const { helps, usage } = editorWords(localeOf(args))
  const names = Object.keys(commands) as CommandName[]
  const lines = names.map((command) => `  ${command.padEnd(10)}${firstSentence(helps[command])}\n`)
  process.stdout.write(isVersion ? `${engineVersion()}\n` : `${usage.overview}\n\n${lines.join('')}`)
  if (!isVersion && !wantsHelp(args)) process.exitCode = 2
}

/** What a command does; above it, its help may say how it is typed. */
const firstSentence = (help: string): string =>
  /^(?!yonkoma |npm run )\S.*?(?:\.(?=\s)|。)/ms.exec(help)?.[0].replace('\n', ' ') ?? ''

type SiteJudge = typeof import('./setting-faults.ts')

/** Loads the settings: null where none are needed. What cannot be read of them is told by `bin/yonkoma.mjs`. */
const settingsFor = async (name: string): Promise<SiteJudge | null> =>
  isCommand(name) && !commands[name].begins && (isSite || !commands[name].roams)
    ? import('./setting-faults.ts')
    : null

/** @throws WrongUsage with all that is wrong with the settings */
function judgeSite(name: CommandName, { folderFaults, settingFaults }: SiteJudge): void {
  const faults = [...settingFaults(), ...(commands[name].bundles ? folderFaults(siteRoot) : [])]
  if (faults.length > 0) throw new WrongUsage((words) => faults.map((said) => said(words)).join('\n'))
}

interface Run {
  readonly name: string
  readonly locale: EditorLocale
}

/** @returns the exit code */
function tell(error: unknown, { name, locale }: Run): number {
  // Whoever was reading has seen enough: `npm run status | head`.
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return 0
  if (error instanceof Refusal) {
    process.stderr.write(`${error.said(editorWords(locale))}\n`)
    return 2
  }
  process.stderr.write(`${unexpected(error, name)(editorWords(locale))}\n`)
  return 3
}

/** Read before anything else, since faults in the rest are said in it. */
function localeOf(args: readonly string[]): EditorLocale {
  const [, asked = ''] = /(?:^|\0)--lang[=\0]([^\0]*)/.exec(args.join('\0')) ?? []
  return isEditorLocale(asked) ? asked : editorLocale()
}

function wantsHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--')
  return args.slice(0, end === -1 ? undefined : end).some((arg) => arg === '--help' || arg === '-h')
}
