/** Whether a sitemap is one, by the schemas in `tests/fixtures/schemas/`. */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'

/** @throws with the place and the fault, where the text is no sitemap of that kind */
export function checkMap(xml: string, kind: 'map' | 'index'): void {
  using document = XmlDocument.fromString(xml)
  validatorOf(kind).validate(document)
}

/** Well-formed, whatever it says. */
export function checkXml(xml: string): void {
  using _document = XmlDocument.fromString(xml)
}

const validators = new Map<string, XsdValidator>()

function validatorOf(kind: string): XsdValidator {
  const known = validators.get(kind)
  if (known) return known
  xmlRegisterFsInputProviders()
  const file = new URL(`fixtures/schemas/${kind}.xsd`, import.meta.url)
  using schema = XmlDocument.fromString(readFileSync(file, 'utf8'), {
    url: pathToFileURL(file.pathname).href,
  })
  const made = XsdValidator.fromDoc(schema)
  validators.set(kind, made)
  return made
}
