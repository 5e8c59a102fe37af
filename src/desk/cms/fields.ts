/**
 * A schema → the fields of a form in the browser. What a form cannot hold without loss is a hidden field, which the
 * editor carries along untouched: boxes in pictures, and values that one file writes in two ways.
 */
import type { Json } from '../schema/json-schema.ts'

/** A field as Sveltia CMS and its kin understand it. */
export interface Field {
  readonly name: string
  readonly widget: string
  readonly label?: string
  readonly required?: boolean
  readonly hint?: string
  readonly fields?: readonly Field[]
  readonly field?: Field
  readonly [option: string]: unknown
}

/** @param samples frontmatter of the files that the form is for, which decides between two ways of writing */
export function fieldsOf(schema: Json, samples: readonly unknown[]): readonly Field[] {
  const required = new Set(schema.required ?? [])
  return Object.entries(schema.properties ?? {}).map(([name, part]) => {
    const inside = samples.flatMap((sample) => valuesAt(sample, name))
    const found = control(part, { name, samples: inside })
    const { description: hint } = part
    // A hidden field takes neither: nobody fills it in.
    const shown = {
      label: name,
      required: required.has(name),
      ...(hint !== undefined && { hint }),
    }
    return { name, ...(found.widget !== 'hidden' && shown), ...found }
  })
}

interface Use {
  readonly name: string
  readonly samples: readonly unknown[]
}

type Control = Omit<Field, 'name' | 'label' | 'required'> & { readonly widget: string }

const hidden: Control = { widget: 'hidden' }

function control(part: Json, use: Use): Control {
  if (part.anyOf) return chosen(part.anyOf, use)
  if (part.enum) return { widget: 'select', options: part.enum }
  if (part.type === 'array') return listOf(part, use)
  if (part.type === 'object') return group(part, use)
  if (part.type === 'integer')
    return { widget: 'number', value_type: 'int', min: part['minimum'], max: part['maximum'] }
  // A switch writes `false`, where only `true` may stand.
  if (part.type === 'boolean') return 'const' in part ? hidden : { widget: 'boolean' }
  return part.type === 'string' ? { widget: longTexts.has(use.name) ? 'text' : 'string' } : hidden
}

const longTexts: ReadonlySet<string> = new Set(['summary', 'takeaways', 'meaning', 'alt', 'what', 'labels'])

/** The one way that fits all the file holds; the richest where it holds nothing. */
function chosen(ways: readonly Json[], use: Use): Control {
  const way = ways.toReversed().find((found) => use.samples.every((sample) => fits(sample, found)))
  return way ? control(way, use) : hidden
}

function listOf({ items, minItems, maxItems }: Json, use: Use): Control {
  if (!items) return hidden
  const entries = use.samples.flatMap((sample) => (Array.isArray(sample) ? sample : []))
  const inner = control(items, { name: use.name, samples: entries })
  if (inner.widget === 'hidden' || inner.widget === 'list' || inner.widget === 'number') return hidden
  const size = {
    ...(minItems !== undefined && { min: minItems }),
    ...(maxItems !== undefined && { max: maxItems }),
  }
  const fields = inner['fields']
  return fields
    ? { widget: 'list', ...size, fields }
    : {
        widget: 'list',
        ...size,
        field: { ...inner, name: 'entry', label: use.name, required: true },
      }
}

/** Names that are free make rows of name and words. */
function group(part: Json, { samples }: Use): Control {
  const free = part.additionalProperties
  if (free === false) return { widget: 'object', collapsed: true, fields: fieldsOf(part, samples) }
  return typeof free === 'object' && !free.properties && samples.every(isNamedWords)
    ? { widget: 'keyvalue' }
    : hidden
}

const isNamedWords = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((inner) => typeof inner === 'string')

function fits(value: unknown, way: Json): boolean {
  if (way.type === 'array')
    return Array.isArray(value) && value.every((inner) => fits(inner, way.items ?? {}))
  if (way.anyOf) return way.anyOf.some((inner) => fits(value, inner))
  if (way.type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value)
  return typeof value === way.type
}

const valuesAt = (value: unknown, key: string): readonly unknown[] =>
  typeof value === 'object' && value !== null && key in value
    ? [(value as Readonly<Record<string, unknown>>)[key]]
    : []
