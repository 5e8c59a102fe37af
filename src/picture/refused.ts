import type { Fault } from '../messages/fault.ts'

/** Why a picture cannot be used. @param picture its name, as its story has it */
export type Refused = (picture: string) => Fault

export const isRefused = <T>(result: T | Refused): result is Refused => typeof result === 'function'
