import { acronyms as english } from '../en/acronyms.ts'
import type { Acronyms } from '../house-style.ts'

const known: ReadonlySet<string> = new Set([
  ...english.known,
  // What everybody calls it.
  ...['IA', 'PME', 'PDG', 'DRH', 'TVA', 'PIB', 'SMIC', 'BTP', 'TGV', 'BD', 'SMS', 'ADN', 'CV', 'VTC'],
  // Places, and those who govern them.
  ...['UE', 'ONU', 'OTAN', 'USA', 'OMS', 'OMC', 'FMI', 'OCDE', 'BCE', 'INSEE', 'CNRS', 'CNIL', 'ENA'],
  // Firms and papers that are called by their letters alone.
  ...['SNCF', 'RATP', 'EDF', 'AFP', 'BNP', 'LVMH', 'RFI', 'RTL', 'TF', 'BFM'],
])

/** As in English, and in words of French. */
const explanations = (letters: string): readonly RegExp[] => [
  ...english.explanations(letters),
  // LLM, un grand modèle de langage; LLM, pour large language model; LLM : grand modèle de langage
  new RegExp(
    String.raw`(?<![A-Za-z])${letters}(?:[,;—–]|[\s\u00a0][—–:]) ?(?:une? |le |la |les |l[’']|ou |pour |c[’']est-à-dire |qui |sigle )`,
  ),
  // LLM signifie …, un LLM est un …, LLM désigne …
  new RegExp(
    String.raw`(?<![A-Za-z])${letters} (?:signifient?|désignent?|veut dire|veulent dire|(?:est|sont|était|étaient) (?:une?|des|le|la|les|l[’']))`,
  ),
  // le grand modèle de langage, ou LLM; dit LLM; appelé LLM; abrégé en LLM
  new RegExp(
    String.raw`(?:, ou |dite?s? |appelée?s? |nommée?s? |abrégée?s? (?:en )?|connue?s? sous le (?:nom|sigle) (?:de |d[’'])?)${letters}(?![A-Za-z])`,
  ),
]

export const acronyms: Acronyms = { known, explanations }
