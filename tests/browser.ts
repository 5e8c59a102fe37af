/**
 * Finds a Chromium and a Firefox for the tests, on a laptop as on a bare Debian container.
 * Nothing is skipped in silence for want of a browser: what is missing is installed, or said.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'

/** A browser that the tests use: where it may be, and what else to type. */
export interface BrowserKind {
  readonly name: string
  /** Environment variable with the path of one. */
  readonly variable: string
  readonly commandNames: readonly string[]
  readonly applications: readonly string[]
  /** Best first: an older Debian may have the last one alone. */
  readonly debianPackages: readonly string[]
  readonly howToInstall: string
}

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

export const chromiumKind: BrowserKind = {
  name: 'Chromium',
  variable: 'CHROMIUM_PATH',
  // The one without windows first: it takes half the time, as it draws no frame of its own round each page.
  commandNames: [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
  ],
  applications: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  debianPackages: ['chromium-headless-shell', 'chromium'],
  howToInstall: `The site tests need a Chromium, and none could be installed. Type one of:

  npx playwright install chromium                 any machine with internet
  sudo apt-get install chromium                   Debian
  brew install --cask chromium                    macOS
  CHROMIUM_PATH=/path/to/chrome npm test          a browser you already have
`,
}

/** Playwright's own Firefox speaks a protocol of Playwright's, so these tests take one that is installed. */
export const firefoxKind: BrowserKind = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  commandNames: ['firefox', 'firefox-esr'],
  applications: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  debianPackages: ['firefox-esr'],
  howToInstall: `The five tasks were NOT tried in Firefox, which is not on this machine. Type one of:

  sudo apt-get install firefox-esr                Debian
  brew install --cask firefox                     macOS
  FIREFOX_PATH=/path/to/firefox npm test          a browser you already have
`,
}

/** Path of a browser that can be started, installing one if need be. Refuses with words to type. */
export function findBrowser(kind: BrowserKind): string {
  const machine = thisMachine(kind)
  const found = installedBrowser(kind, machine)
  if (found !== null) return found
  for (const installer of installersFor(kind, process.platform, process.getuid?.() === 0)) {
    console.error(`No ${kind.name} found. Trying ${installer.name} …`)
    installer.commands.every(run)
    const installed = installedBrowser(kind, machine)
    if (installed !== null) return installed
  }
  throw new Error(kind.howToInstall)
}

/**
 * In this order: the one that the variable names, Playwright's own, one on the PATH, one in /Applications; null if
 * none. A variable that leads nowhere is refused rather than passed over.
 */
export function installedBrowser(kind: BrowserKind, machine: Machine): string | null {
  const chosen = machine.env[kind.variable]
  if (chosen) {
    if (machine.exists(chosen)) return chosen
    throw new Error(`${kind.variable} is ${chosen}, where there is no file. Correct it or unset it.`)
  }
  const folders = (machine.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  const onPath = kind.commandNames.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [machine.playwrightPath, ...onPath, ...kind.applications].find(machine.exists) ?? null
}

/** Who may be asked to install a browser, best first. */
export function installersFor(kind: BrowserKind, platform: string, isRoot: boolean): Installer[] {
  const playwright: Installer = {
    name: 'npx playwright install chromium',
    commands: [['npx', 'playwright', 'install', 'chromium']],
  }
  const apt = kind.debianPackages.map((name) => ({
    name: `apt-get install ${name}`,
    commands: [
      ['apt-get', 'update'],
      ['apt-get', '-o', 'DPkg::Lock::Timeout=600', 'install', '-y', '--no-install-recommends', name],
    ],
  }))
  const own = kind === chromiumKind ? [playwright] : []
  return platform === 'linux' && isRoot ? [...own, ...apt] : own
}

const thisMachine = (kind: BrowserKind): Machine => ({
  env: process.env,
  exists: existsSync,
  playwrightPath: kind === chromiumKind ? chromium.executablePath() : '',
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
