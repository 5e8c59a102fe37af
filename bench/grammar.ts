/** Prose from a grammar: a rule's name in {braces} is replaced by one of the rule's lines, and so on down. */
import type { Random } from './random.ts'

export type Grammar = Readonly<Record<string, readonly string[]>>

/** One line from a rule, every slot filled. `{12-90}` is a number between the two. */
export function say(grammar: Grammar, rule: string, random: Random): string {
  const lines = grammar[rule]
  if (!lines) throw new Error(`The grammar has no rule "${rule}".`)
  return random.pick(lines).replaceAll(/\{([^}]+)\}/g, (_, slot: string) => {
    const range = slot.match(/^(\d+)-(\d+)$/)
    return range ? String(random.between(Number(range[1]), Number(range[2]))) : say(grammar, slot, random)
  })
}

/** `count` different lines of a rule, joined. */
export function paragraph(
  grammar: Grammar,
  random: Random,
  { count, joint }: { count: number; joint: string },
) {
  const sentences = new Set<string>()
  while (sentences.size < count) sentences.add(capital(say(grammar, 'sentence', random)))
  return [...sentences].join(joint)
}

/** A line as short as asked, in characters; the grammar must be able to make one. */
export function short(
  grammar: Grammar,
  random: Random,
  { rule, max }: { rule: string; max: number },
): string {
  for (let attempt = 0; attempt < 1000; attempt++) {
    const line = capital(say(grammar, rule, random))
    if ([...line].length <= max) return line
  }
  throw new Error(`No line of "${rule}" is as short as ${max} characters.`)
}

const capital = (line: string): string => line.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
