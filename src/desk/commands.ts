/** Every command of package.json: what it does, and where. Nothing of it is loaded before it is asked for. */
import type { EditorWords } from '../messages/editor-words.ts'

export type CommandName = keyof EditorWords['helps']

interface Command {
  readonly load: () => Promise<unknown>
  /** True where the project is handed to a bundler, which cannot read every path. */
  readonly bundles?: boolean
  /** True where there need not be a site, or its settings need not be those of today. */
  readonly begins?: boolean
  /** True where a folder that is no site will do; the settings of one have to be right. */
  readonly roams?: boolean
}

export const commands: Readonly<Record<CommandName, Command>> = {
  init: { load: () => import('./init.ts'), begins: true },
  upgrade: { load: () => import('./upgrade.ts'), begins: true },
  check: { load: () => import('./check.ts') },
  status: { load: () => import('./status.ts') },
  new: { load: () => import('./new.ts') },
  build: { load: () => import('./build.ts'), bundles: true },
  dev: { load: () => import('./dev.ts'), bundles: true },
  preview: { load: () => import('./preview.ts') },
  review: { load: () => import('./review.ts') },
  draw: { load: () => import('./draw.ts'), roams: true },
  post: { load: () => import('./post.ts') },
  epub: { load: () => import('./epub.ts') },
  verify: { load: () => import('./verify.ts') },
  rules: { load: () => import('./rules.ts') },
  handbook: { load: () => import('./handbook.ts') },
  schema: { load: () => import('./schema.ts') },
  spec: { load: () => import('./spec.ts') },
  mcp: { load: () => import('./mcp.ts') },
  cms: { load: () => import('./cms.ts') },
}

export const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name)
