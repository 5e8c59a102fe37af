/** A call → what its tool answers, once settings and arguments have been judged. */
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import type { z } from 'zod'
import { Refusal } from '../../disk/refusal.ts'
import { settingFaults } from '../setting-faults.ts'
import { refuseLong, refuseSlug } from './bounds.ts'
import type { Call } from './in-thread.ts'
import { acts, isTool, type Taken, type ToolName, takes, toolNames } from './tools.ts'

/** @throws Refusal where the settings, or what was given, are wrong */
export async function done({ name, given, locale }: Call): Promise<CallToolResult> {
  const faults = settingFaults()
  if (faults.length > 0) throw new Refusal((words) => faults.map((said) => said(words)).join('\n'))
  if (!isTool(name)) throw new Refusal(({ mcp }) => mcp.unknownTool(name, toolNames))
  return run(name, given, locale)
}

async function run<Name extends ToolName>(
  name: Name,
  given: Call['given'],
  locale: Call['locale'],
): Promise<CallToolResult> {
  const { data, error } = takes[name].safeParse(given)
  if (error) throw wrong(name, error.issues)
  for (const [key, value] of Object.entries(data)) refuseLong(key, value)
  if ('slug' in data && data.slug !== undefined) refuseSlug(data.slug)
  const { act } = await acts[name]()
  return act(data as Taken<Name>, locale)
}

/** All that is wrong with the arguments, a line each. */
const wrong = (tool: ToolName, issues: readonly z.core.$ZodIssue[]): Refusal =>
  new Refusal(({ mcp }) => {
    const helps: Readonly<Record<string, string>> = mcp.tools[tool].arguments
    const known = Object.keys(helps)
    const said = issues.map((issue) => {
      if (issue.code === 'unrecognized_keys')
        return mcp.unknownArguments({ tool, names: issue.keys.map(shown), known: known.map(shown) })
      const [key = ''] = issue.path.map(String)
      return mcp.wrongArgument(key, helps[key] ?? '')
    })
    return [...new Set(said)].join('\n')
  })

const shown = (name: string): string => `\`${name}\``
