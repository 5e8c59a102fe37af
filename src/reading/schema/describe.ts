/** One issue of the schema library → what is wrong, as an editor would see it. */
import type { z } from 'zod'
import type { Sort } from '../../messages/en/faults/values.ts'
import { type Fault, fault } from '../../messages/fault.ts'
import type { Subject } from '../../messages/subject.ts'
import { wordsIn } from '../raw.ts'
import { choice } from '../text/did-you-mean.ts'
import type { FaultInText } from './fields.ts'
import { missing, nothing } from './missing.ts'
import { isOptionalAt, kindAt } from './schema-at.ts'
import { asFound, wrongType } from './wrong-type.ts'

interface Found {
  /** What the message is about: the path of the issue, or the file where that is empty. */
  readonly subject: Subject
  readonly value: unknown
  /** As it is in the file; empty where nothing is. */
  readonly written: string
  readonly schema: z.ZodType
}

/** @throws where a schema refuses in a way that has no words here: that mistake is ours */
export function describe(issue: z.core.$ZodIssue, { subject, value, written, schema }: Found): Fault {
  const { path } = issue
  const own = ownFault(issue)
  if (own) return own.of(subject)
  const place = { subject, path, schema }
  if (value === undefined) return missing(place)
  if (value === null) return nothing(place, written)
  switch (issue.code) {
    case 'invalid_value':
      return wrongChoice(issue, { subject, value, isOptional: isOptionalAt(schema, path) })
    case 'invalid_type':
      // The sorts that our schemas ask for.
      return wrongType({
        ...{ subject, path, value, written },
        wanted: issue.expected as Sort,
        kind: kindAt(schema, path),
      })
    case 'too_small':
    case 'too_big':
      return wrongSize(issue, { subject, value })
    default:
      throw new Error(`No words for ${issue.code} at ${path.join('.')}`)
  }
}

/** What a schema of ours says, of a value or of a key that may be any word of a certain form. */
export function ownFault(issue: z.core.$ZodIssue): FaultInText | null {
  const { code, ...rest } = issue.code === 'invalid_key' ? (issue.issues[0] ?? issue) : issue
  return code === 'custom' && 'params' in rest ? (rest.params as FaultInText) : null
}

interface Chosen {
  readonly subject: Subject
  readonly value: unknown
  readonly isOptional: boolean
}

function wrongChoice(
  { values, path }: z.core.$ZodIssueInvalidValue,
  { subject, value, isOptional }: Chosen,
): Fault {
  const found = asFound(value)
  if (values.length > 1)
    return fault('unknown-value', {
      subject,
      found,
      choice: choice(wordsIn(value) ?? '', values.map(String)),
    })
  const line = `${String(path.at(-1))}: ${String(values[0])}`
  return fault('unknown-value/fixed', { subject, found, line, isOptional })
}

function wrongSize(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  { subject, value }: Pick<Found, 'subject' | 'value'>,
): Fault {
  const isSmall = issue.code === 'too_small'
  const limit = Number(isSmall ? issue.minimum : issue.maximum)
  const bound = issue.exact === true ? 'exactly' : isSmall ? 'least' : 'most'
  return Array.isArray(value)
    ? fault('wrong-count', { subject, found: value.length, bound, limit })
    : fault('out-of-range/value', { subject, found: Number(value), bound, limit })
}
