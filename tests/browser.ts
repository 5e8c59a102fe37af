/**
 * Finds a Chromium for the site tests, on a laptop as on a bare Debian container.
 * Nothing is ever skipped for want of a browser: what is missing is installed, or said.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'

/** What the search needs to know of a machine, so that a test can describe one. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly exists: (path: string) => boolean
  /** Where Playwright keeps the browser that it downloads, whether or not it is there yet. */
  readonly playwrightPath: string
}

/** A tool that may bring a browser. */
export interface Installer {
  readonly name: string
  readonly commands: readonly (readonly string[])[]
}

/** Quiet, and fit for containers without a sandbox or a graphics card. */
export const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const

/** Path of a Chromium that can be started, installing one if need be. Refuses with words to type. */
export function findBrowser(): string {
  const machine = thisMachine()
  const found = installedBrowser(machine)
  if (found !== null) return found
  for (const installer of installersFor(process.platform, process.getuid?.() === 0)) {
    console.error(`No Chromium found. Trying ${installer.name} …`)
    installer.commands.every(run)
    const installed = installedBrowser(machine)
    if (installed !== null) return installed
  }
  throw new Error(howToInstall)
}

/**
 * In this order: CHROMIUM_PATH, Playwright's own, one on the PATH, one in /Applications; null if none.
 * A CHROMIUM_PATH that leads nowhere is refused rather than passed over.
 */
export function installedBrowser(machine: Machine): string | null {
  const chosen = machine.env['CHROMIUM_PATH']
  if (chosen) {
    if (machine.exists(chosen)) return chosen
    throw new Error(`CHROMIUM_PATH is ${chosen}, where there is no file. Correct it or unset it.`)
  }
  const folders = (machine.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  const onPath = commandNames.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [machine.playwrightPath, ...onPath, ...applications].find(machine.exists) ?? null
}

/** Who may be asked to install a browser, best first. */
export function installersFor(platform: string, isRoot: boolean): Installer[] {
  const playwright: Installer = {
    name: 'npx playwright install chromium',
    commands: [['npx', 'playwright', 'install', 'chromium']],
  }
  const apt: Installer = {
    name: 'apt-get install chromium',
    commands: [
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
    ],
  }
  return platform === 'linux' && isRoot ? [playwright, apt] : [playwright]
}

const commandNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

const howToInstall = `The site tests need a Chromium, and none could be installed. Type one of:

  npx playwright install chromium                 any machine with internet
  sudo apt-get install chromium                   Debian
  brew install --cask chromium                    macOS
  CHROMIUM_PATH=/path/to/chrome npm test          a browser you already have
`

const thisMachine = (): Machine => ({
  env: process.env,
  exists: existsSync,
  playwrightPath: chromium.executablePath(),
})

/** Milliseconds before a download host that does not answer is given up. */
const downloadPatience = '15000'

function run([command = '', ...words]: readonly string[]): boolean {
  const env = {
    ...process.env,
    DEBIAN_FRONTEND: 'noninteractive',
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: downloadPatience,
  }
  return spawnSync(command, words, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0
}
