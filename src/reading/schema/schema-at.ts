/** Which part of a schema judges a path. */
import { z } from 'zod'
import type { Path } from '../../messages/path.ts'

/** Keys that an object of the schema allows at `path`. */
export function allowedKeys(schema: z.ZodType, path: Path): string[] {
  const found = optionFor(kindAt(schema, path), '')
  return found instanceof z.ZodObject ? Object.keys(found.shape) : []
}

/** The schema at `path`, bare of `optional` and `default`; null where the path leaves the schema. */
export const kindAt = (schema: z.ZodType, path: Path): z.ZodType | null => unwrap(schemaAt(schema, path))

/** Whether the key at `path` may be left out. */
export function isOptionalAt(schema: z.ZodType, path: Path): boolean {
  const found = schemaAt(schema, path)
  return found instanceof z.ZodOptional || found instanceof z.ZodDefault
}

function schemaAt(schema: z.ZodType, path: Path): z.ZodType | null {
  let here: z.ZodType | null = schema
  for (const part of path) {
    const inner: z.ZodType | null = optionFor(unwrap(here), part)
    if (inner instanceof z.ZodObject) here = (inner.shape as Record<PropertyKey, z.ZodType>)[part] ?? null
    else if (inner instanceof z.ZodArray) here = inner.element as z.ZodType
    else if (inner instanceof z.ZodRecord) here = inner.valueType as z.ZodType
    else return null
  }
  return here
}

/** Of several schemas the one that has entries of this sort: numbers count those of a list. */
function optionFor(schema: z.ZodType | null, part: PropertyKey): z.ZodType | null {
  if (!(schema instanceof z.ZodUnion)) return schema
  const kind = typeof part === 'number' ? z.ZodArray : z.ZodObject
  return (schema.options as readonly z.ZodType[]).find((option) => option instanceof kind) ?? null
}

function unwrap(schema: z.ZodType | null): z.ZodType | null {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrap(schema.unwrap() as z.ZodType)
  return schema
}
