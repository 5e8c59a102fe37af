/** Strips for tests: two languages in one file. */
export const first = `spec: 1
title: Five minutes
panels:
  - scene: sea
    cast: { mika: left surprised, ren: right smile }
    say:
      - mika: The ferry is early!
      - ren: The clock is fast.
    alt: At the harbour, Mika points at the ferry. Ren smiles.
  - scene: sea
    cast: { mika: left think, ren: right }
    say:
      - mika: Since when?
    alt: Mika thinks it over.
  - scene: black
    cast: { mika: left shock }
    say:
      - mika!: So I was never late!
    alt: In front of black, Mika has understood something.
  - scene: cafe
    cast: { mika: left happy, ren: right happy }
    say:
      - ren: You were. By four.
    alt: In a café, both laugh.
`

export const second = `language: ja
title: 五分
panels:
  - say: [もう船が来てる!, 時計が進んでるんだ。]
    alt: 港でミカが船を指さす。レンは笑っている。
  - say: [いつから?]
    alt: ミカは考えこむ。
  - say: [私、遅刻してなかった!]
    alt: 黒い背景の前で、ミカが何かに気づく。
  - say: [してたよ、四分。]
    alt: 喫茶店で、ふたりが笑う。
`

export const both = `${first}---\n${second}`

/** Line on which something is first written, from 1. */
export const lineOf = (text: string, words: string): number =>
  text.split('\n').findIndex((line) => line.includes(words)) + 1
