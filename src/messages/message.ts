/** What an editor reads of a mistake, before it is known which words fill it. */
import type { RuleName } from './en/rules/rules.ts'

/** What was found, subject first and without blame; then what to type. An empty cure says nothing. */
export type Told = readonly [what: string, cure: string]

/** Words, or words made from what was found. */
export type Message = Told | ((found: never) => Told)

/** By rule, or by rule and case where a rule can be broken in several ways: `yaml-indent`, `yaml-indent/tab`. */
export type Messages = Readonly<Partial<Record<RuleName | `${RuleName}/${string}`, Message>>>

/** The same messages in another language: the compiler names what is missing, and what was found is the same. */
export type Twin<M> = {
  readonly [Name in keyof M]: M[Name] extends (found: infer Found) => Told
    ? Told | ((found: Found) => Told)
    : Told
}
