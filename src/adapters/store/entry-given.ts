import { AdmissionError } from '../../errors.js'
import type { SealedPart } from '../privacy/protected-act.js'

/** An input that is to be an entry: an act not yet checked, and what was sealed of it. */
export interface EntryGiven {
  readonly act: unknown
  readonly sealed?: SealedPart
}

/**
 * The parts of an entry: an act, or a protected act with its sealed part. Acts have a type, and a correction has an act as
 * well. Throws `act.malformed` where a sealed part is none.
 */
export function entryGiven(input: unknown): EntryGiven {
  if (typeof input !== 'object' || input === null || 'type' in input || !('act' in input))
    return { act: input }
  const { act, sealed } = input as { act: unknown; sealed?: Partial<SealedPart> | null }
  const { iv, data } = sealed ?? {}
  if (isHex(iv) && isHex(data)) return { act, sealed: { iv, data } }
  const issues = [{ path: 'sealed', code: 'field.missing', expected: 'object' }]
  throw new AdmissionError('act.malformed', { issues })
}

function isHex(value: unknown): value is string {
  return typeof value === 'string' && /^([0-9a-f]{2})+$/.test(value)
}
