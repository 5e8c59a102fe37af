/** One issue of the schema library → what is wrong, as an editor would see it. */
import { z } from 'zod'
import type { Sort } from '../../messages/en/faults/values.ts'
import { type Fault, fault } from '../../messages/fault.ts'
import type { Subject } from '../../messages/subject.ts'
import { isVoice } from '../../stories/cast.ts'
import { listOf } from '../raw.ts'
import { choice } from '../text/did-you-mean.ts'
import { ownFault } from './fields.ts'
import { missing, nothing } from './missing.ts'
import { isOptionalAt, kindAt } from './schema-at.ts'
import { asFound, notInRange, wrongType } from './wrong-type.ts'

interface Found {
  /** What the message is about: the path of the issue, or the file where that is empty. */
  readonly subject: Subject
  readonly value: unknown
  /** As it is in the file; empty where nothing is. */
  readonly written: string
  readonly isCutOff: boolean
  readonly schema: z.ZodType
}

/** @throws where a schema refuses in a way that has no words here: that mistake is ours */
export function describe(issue: z.core.$ZodIssue, about: Found): Fault {
  const { path } = issue
  const { subject, value, written, schema } = about
  const own = ownFault(issue)
  if (own) return own.of(subject, isOptionalAt(schema, path))
  const place = { subject, path, schema }
  if (value === undefined) return missing(place)
  if (value === null) return nothing(place, about)
  const kind = kindAt(schema, path)
  switch (issue.code) {
    case 'invalid_value':
      return wrongChoice(issue, { subject, value, written, isOptional: isOptionalAt(schema, path) })
    case 'invalid_type':
      return wrongType({ subject, path, value, written, kind, wanted: sortOf(issue.expected) })
    case 'too_small':
    case 'too_big':
      return kind instanceof z.ZodNumber
        ? notInRange(kind, { subject, value, written })
        : wrongCount(issue, subject, listOf(value).length)
    default:
      throw new Error(`No words for ${issue.code} at ${path.join('.')}`)
  }
}

/** The sorts that our schemas ask for; a record is a group of any keys. */
const sortOf = (expected: string): Sort => (expected === 'record' ? 'object' : (expected as Sort))

interface Chosen {
  readonly subject: Subject
  readonly value: unknown
  readonly written: string
  readonly isOptional: boolean
}

function wrongChoice(
  { values, path }: z.core.$ZodIssueInvalidValue,
  { subject, value, written, isOptional }: Chosen,
): Fault {
  const found = asFound(value, written)
  const [aim = '', who = ''] = found.text.split('@')
  if (isVoice(who) && values.some((word) => String(word).startsWith(`${aim}@`)))
    return fault('unknown-target/voice', { aim, who })
  if (values.length > 1)
    return fault('unknown-value', { subject, found, choice: choice(found.text, values.map(String)) })
  const line = `${String(path.at(-1))}: ${String(values[0])}`
  return fault('unknown-value/fixed', { subject, found, line, isOptional })
}

function wrongCount(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  subject: Subject,
  found: number,
): Fault {
  const isSmall = issue.code === 'too_small'
  const limit = Number(isSmall ? issue.minimum : issue.maximum)
  const bound = issue.exact === true ? 'exactly' : isSmall ? 'least' : 'most'
  return fault('wrong-count', { subject, found, bound, limit })
}
