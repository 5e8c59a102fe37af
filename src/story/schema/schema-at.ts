/** Which part of a schema judges a path. */
import { z } from 'zod'
import type { Path } from '../read/path.ts'

/** Keys that an object of the schema allows at `path`. */
export function allowedKeys(schema: z.ZodType, path: Path): string[] {
  const found = kindAt(schema, path)
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
    const inner: z.ZodType | null = unwrap(here)
    if (inner instanceof z.ZodObject) here = (inner.shape as Record<PropertyKey, z.ZodType>)[part] ?? null
    else if (inner instanceof z.ZodArray) here = inner.element as z.ZodType
    else if (inner instanceof z.ZodRecord) here = inner.valueType as z.ZodType
    else return null
  }
  return here
}

function unwrap(schema: z.ZodType | null): z.ZodType | null {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrap(schema.unwrap() as z.ZodType)
  return schema
}
