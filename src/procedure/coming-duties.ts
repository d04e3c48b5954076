import type { PlainDay } from '../calendar/plain-day.js'
import type { CaseFile } from '../casefile/case-file.js'
import type { Rulebook } from '../rules/engine/rulebook.js'
import { type Duty, dutiesOf } from './duties.js'

/**
 * The duties that acts on file open on a later day by themselves, after one day and up to another, both as given: the
 * review at the end of a probation. By first day; each as it stands on its own first day, so that its limit is by the law of
 * that day and not of the last one asked about. Further acts may open more, or close these before they open.
 */
export function comingDuties(
  file: CaseFile,
  { after, upTo }: { readonly after: PlainDay; readonly upTo: PlainDay },
  book: Rulebook,
): readonly Duty[] {
  const days = dutiesOf(file, upTo, book).flatMap(({ from }) => (from > after ? [from] : []))
  return [...new Set(days)]
    .sort()
    .flatMap((from) => dutiesOf(file, from, book).filter((duty) => duty.from === from))
}
