import { readYaml } from '../../../src/reading/yaml/frontmatter.ts'
import { cure, what } from '../words-of.ts'

/** What an editor of this YAML reads, a line each: place, rule, what is wrong, cure. */
export const messages = (yaml: string): string[] =>
  readYaml(yaml, 'en.mdx').problems.map(
    (problem) => `${problem.line}:${problem.column} ${problem.rule} | ${what(problem)} | ${cure(problem)}`,
  )
