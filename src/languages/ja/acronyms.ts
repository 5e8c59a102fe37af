import { acronyms as latin } from '../en/acronyms.ts'
import type { Acronyms } from '../house-style.ts'

/** As in English, also in full-width brackets, and in Japanese words. */
export const acronyms: Acronyms = {
  known: latin.known,
  explanations: (letters) => [
    ...latin.explanations(letters),
    // LLMとは…, LLMという…, LLMは…の略, 規格のLLM, つなぐ共通規格LLM
    new RegExp(
      String.raw`(?<![A-Za-z])${letters}[」』]?(?:とは|という|といい|と呼|と略|と言い|は、?[^。]*の略)`,
    ),
    new RegExp(String.raw`[\p{Script=Han}\p{Script=Katakana}ー](?:の)?[「『]?${letters}(?![A-Za-z])`, 'u'),
  ],
}
