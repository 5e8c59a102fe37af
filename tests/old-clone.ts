/** A clone of Yonkoma's repository as it was before the engine was a package, in small, with a site of its owner in it. */
import { execFileSync } from 'node:child_process'
import { appendFile, cp } from 'node:fs/promises'
import { join } from 'node:path'
import { type Files, lay } from './cases.ts'

/** A file that came with every clone, wherever it is. */
export const came = `---
title: Privacy
summary: What this site learns about you, what it keeps in your browser, and who else is told. The lists on this page are made from the site’s configuration.
---

There are no accounts, no cookies, no counting of visitors and no fonts, scripts or pictures from elsewhere. The lists below are made from the configuration with which these pages were built, so they change when it does.

<Privacy locale="en" />
`

/** A person of every clone. */
export const cameEntry = `taro:
  handle: "4koma_ai_news"
  en:
    name: Taro
    bio: AI news, told in four panels and then explained properly.
  ja:
    name: タロー
    bio: AIニュースを4コマで。そのあと、きちんと解説します。
`

const engine: Files = {
  'package.json': JSON.stringify({
    name: 'yonkoma',
    version: '0.1.0',
    type: 'module',
    scripts: { check: 'node src/desk/run.mjs check', deploy: 'rsync dist there' },
    dependencies: { astro: '7.3.5' },
  }),
  'package-lock.json': '{}',
  'astro.config.mjs': 'export default {}\n',
  'src/environment.ts':
    "export const address: string = process.env['YONKOMA_ADDRESS'] || 'https://yonkoma.example'\n",
  'src/desk/run.mjs': '',
  'src/site.ts': `import { address } from './environment.ts'

const isHarbour: boolean = true

export const site = {
  address,
  timeZone: 'America/Toronto',
  dailyBuild: '11:35',
  name: { en: isHarbour ? 'Harbour’s "Weekly"' : '', ja: '港の週報' },
  tagline: { en: "The port's news", ja: '港のニュース' },
  description: { en: 'News of an invented port.', ja: '架空の港のニュース。' },
  promise: { en: 'Four panels, then facts.', ja: '4コマと事実。' },
  sideline: { en: 'PORT', ja: '港' },
  handle: 'harbour_weekly',
  hashtag: 'Harbour',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  colours: {
    spot: '#3fa7d6',
    spotText: { light: '#0b5f86', dark: '#7cc9ee' },
    paper: { light: '#ffffff', dark: '#101418' },
    ink: { light: '#0f1418', dark: '#eef2f4' },
  },
  mail: 'desk@harbour.example',
  host: null,
}
`,
  'src/assets/pico/face.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
  'tests/unit/a.test.ts': '',
  '.github/workflows/publish.yml': 'name: Old\n',
  '.gitignore': 'node_modules/\nnotes/\n',
  'README.md': 'Ours.\n',
  'content/handbook/say.svg': '<svg/>',
  'content/RULES.md': '# Rules\n',
  'content/stories/foreign/en.mdx': came,
  'content/stories/foreign/ja.mdx': came,
}

/** Stories, pages, topics and people of an owner. */
const own = join(import.meta.dirname, 'sites/harbour/content')

/** @param changes by paths from the clone; null takes away */
export async function layClone(folder: string, changes: Files = {}): Promise<void> {
  await lay(engine, folder)
  await cp(own, join(folder, 'content'), { recursive: true })
  await appendFile(join(folder, 'content/people.yaml'), cameEntry)
  await lay(changes, folder)
}

/** Everything in it, without a hook or a name of this machine. */
export function commitAll(folder: string): void {
  const git = (...words: readonly string[]): void =>
    void execFileSync('git', ['-c', 'user.name=Owner', '-c', 'user.email=o@example.org', ...words], {
      cwd: folder,
      stdio: 'pipe',
    })
  git('init', '-q')
  git('add', '-A')
  git('commit', '-q', '--no-verify', '-m', 'All')
}
