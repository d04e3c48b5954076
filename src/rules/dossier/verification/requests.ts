import { compare } from '../../../calendar/order.js'
import type { PlainDay } from '../../../calendar/plain-day.js'
import { actsOf, type CaseFile } from '../../../casefile/case-file.js'
import type { ActOf } from '../../../casefile/shapes.js'
import { repliesByRequest } from './replies.js'

/** What has become of the requests of a file up to a day. */
export interface Requests {
  /** Whether a request was not refused nor left unclear, or another that takes it further was not. */
  isSettled(request: string): boolean
  /** Whether another request took one to the organising body above, and is answered without doubt. */
  isTakenFurther(request: string): boolean
}

/** The requests of a file up to a day, looked up by what they are called and by what they take further. */
export function requestsUpTo(file: CaseFile, day: PlainDay): Requests {
  const repliesTo = repliesByRequest(file)
  const further = new Map<string, string[]>()
  for (const { request, instead, on } of actsOf(file, 'verification.requested'))
    if (instead !== undefined && instead !== request && on <= day)
      further.set(instead, [...(further.get(instead) ?? []), request])
  const lastReply = (request: string) => latest(repliesTo(request).filter(({ on }) => on <= day))
  // Two requests that name each other take neither further: one asked about already settles nothing.
  const isSettled = (request: string, asked = new Set<string>()): boolean => {
    const answer = lastReply(request)?.answer
    return (answer !== 'refused' && answer !== 'unclear') || isTakenFurther(request, asked)
  }
  const isTakenFurther = (request: string, asked = new Set<string>()): boolean => {
    asked.add(request)
    return (further.get(request) ?? []).some(
      (one) => !asked.has(one) && lastReply(one) !== undefined && isSettled(one, asked),
    )
  }
  return {
    isSettled: (request) => isSettled(request),
    isTakenFurther: (request) => isTakenFurther(request),
  }
}

/** The one that took place last; the later entry of two on one day. */
function latest(
  replies: readonly ActOf<'verification.replied'>[],
): ActOf<'verification.replied'> | undefined {
  return replies.toSorted((a, b) => compare(a.on, b.on)).at(-1)
}
