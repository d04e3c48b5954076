import { type Citation, cite } from '../law/citation.js'
import type { Citable } from '../law/clause.js'

/** What a state is in the terms of the field, in both languages, and the clause its step rests on, where one is read. */
export interface StateMeta {
  readonly vi: string
  readonly en: string
  /** Of the newest version that was read; the law of a day is asked of `lawOn`. */
  readonly clause?: Citation
}

/** The name of a state: a description for whoever draws the chart, and the same as data. */
export function named(vi: string, en: string, law?: Citable): { description: string; meta: StateMeta } {
  const clause = law && newestRead(law)
  return {
    description: `${vi.charAt(0).toUpperCase()}${vi.slice(1)} — ${en}`,
    meta: { vi, en, ...(clause && { clause }) },
  }
}

function newestRead({ versions }: Citable): Citation | undefined {
  const read = versions.filter(({ point, confidence }) => point !== '' && confidence === 'text').at(-1)
  return read && cite(read.instrument, read.point, read.confidence)
}
