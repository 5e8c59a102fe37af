/** Every command of package.json: what it does, and where. Nothing of it is loaded before it is asked for. */
import type { Localized } from '../languages/locales.ts'
import { checkWords } from './check-words.ts'
import { help as cms } from './cms/words.ts'
import { helps } from './help.ts'
import { help as begin } from './new/words.ts'
import { statusWords } from './status-words.ts'

export type CommandName =
  | 'check'
  | 'status'
  | 'new'
  | 'build'
  | 'dev'
  | 'preview'
  | 'review'
  | 'draw'
  | 'rules'
  | 'handbook'
  | 'schema'
  | 'cms'

interface Command {
  readonly help: Localized
  readonly load: () => Promise<unknown>
  /** True where the project is handed to a bundler, which cannot read every path. */
  readonly bundles?: boolean
}

export const commands: Readonly<Record<CommandName, Command>> = {
  check: { help: { en: checkWords.en.help, ja: checkWords.ja.help }, load: () => import('./check.ts') },
  status: { help: { en: statusWords.en.help, ja: statusWords.ja.help }, load: () => import('./status.ts') },
  new: { help: begin, load: () => import('./new.ts') },
  build: { help: helps.build, load: () => import('./build.ts'), bundles: true },
  dev: { help: helps.dev, load: () => import('./dev.ts'), bundles: true },
  preview: { help: helps.preview, load: () => import('./preview.ts') },
  review: { help: helps.review, load: () => import('./review.ts') },
  draw: { help: helps.draw, load: () => import('./draw.ts') },
  rules: { help: helps.rules, load: () => import('./rules.ts') },
  handbook: { help: helps.handbook, load: () => import('./handbook.ts') },
  schema: { help: helps.schema, load: () => import('./schema.ts') },
  cms: { help: cms, load: () => import('./cms.ts') },
}

export const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name)
