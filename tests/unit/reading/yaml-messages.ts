import { readYaml } from '../../../src/reading/yaml/frontmatter.ts'

/** What an editor of this YAML reads, a line each: place, rule, what is wrong, cure. */
export const messages = (yaml: string): string[] =>
  readYaml(yaml, 'en.mdx').problems.map(
    ({ rule, line, column, what, cure }) => `${line}:${column} ${rule} | ${what.en} | ${cure.en}`,
  )
