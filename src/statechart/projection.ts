import type { Act, Matter } from '../casefile/shapes.js'
import type { Verdict } from './verdict.js'

/** What a branch of the chart tells acts of one type apart by; a field left out is not asked. */
export interface Projection {
  readonly matter?: Matter
  readonly outcome?: 'proposed' | 'not-proposed'
  readonly answer?: 'consider' | 'refuse' | 'return'
  readonly course?: 'awareness' | 'new-member'
  readonly standing?: 'probationary' | 'official'
  readonly form?: 'reprimand' | 'warning'
  readonly to?: 'previous' | 'start'
  readonly transfer?: 'official' | 'temporary' | 'internal' | 'abroad'
  /** Facts of the file after the act, asked of the rules. */
  readonly introduced?: boolean
  readonly helped?: boolean
  readonly lastAttempt?: boolean
  /** The person was official before the exit; admitted through the grassroots step; appraised by a section. */
  readonly wasOfficial?: boolean
  /** The decision that regularises the admission recognises official status. */
  readonly recognises?: boolean
}

const fields = ['matter', 'answer', 'course', 'standing', 'form', 'to', 'transfer'] as const

/** Whether an act fits a branch. */
export function concerns(act: Act, params: Projection, verdict: Verdict): boolean {
  const evidence = act as Partial<Record<(typeof fields)[number] | 'outcome', unknown>>
  for (const field of fields)
    if (params[field] !== undefined && evidence[field] !== params[field]) return false
  if (params.outcome !== undefined && (evidence.outcome ?? 'proposed') !== params.outcome) return false
  if (params.introduced !== undefined && verdict.isIntroduced !== params.introduced) return false
  if (params.helped !== undefined && verdict.isHelped !== params.helped) return false
  if (params.recognises !== undefined && verdict.isRecognising !== params.recognises) return false
  if (params.wasOfficial !== undefined && verdict.wasOfficial !== params.wasOfficial) return false
  return params.lastAttempt === undefined || verdict.isLastAttempt === params.lastAttempt
}

/** The fields of an act that a branch may ask, as a key: two acts of one key take the same branch under one verdict. */
export function projectionKey(act: Act, verdict: Verdict): string {
  const evidence = act as Partial<Record<(typeof fields)[number] | 'outcome', string>>
  let key: string = act.type
  for (const field of fields) if (evidence[field] !== undefined) key += `|${field}:${evidence[field]}`
  if (evidence.outcome !== undefined) key += `|${evidence.outcome}`
  const facts =
    Number(verdict.isAdmissible) +
    Number(verdict.isIntroduced) * 2 +
    Number(verdict.isHelped) * 4 +
    Number(verdict.isLastAttempt) * 8 +
    Number(verdict.wasOfficial) * 16 +
    Number(verdict.isRecognising) * 32
  return `${key}|${facts}`
}
