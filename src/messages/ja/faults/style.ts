/** What a sub-editor would mark. */
import type { styleFaults as english, LengthUnit } from '../../en/faults/style.ts'
import type { Twin } from '../../message.ts'

const units: Readonly<Record<LengthUnit, string>> = { words: '語', characters: '字' }

export const styleFaults: Twin<typeof english> = {
  'long-sentence': ({ length, most, unit }) => [
    `この文は${length}${units[unit]}あり、読みにくくなっています。`,
    `2つ以上の文に分けて、どれも${most}${units[unit]}までにしてください。`,
  ],
}
