import type { PlainDay } from '../../calendar/plain-day.js'
import type { ActAbout } from '../../casefile/acts/act-about.js'
import type { Citation } from '../../law/citation.js'
import type { Confidence } from '../../law/confidence.js'
import type { FeedTexts } from '../../locales/texts.js'

/** The words of a language that a feed needs of a locale; `vi` and `en` of `ketnap/locales/*` have them. */
export interface FeedLocale {
  readonly language: string
  readonly texts: { readonly feed: FeedTexts }
  task(rule: string): string
  act(act: string | ActAbout): string
  body(kind: string): string
  citations(citations: readonly Citation[]): string
  certainty(rested: { readonly citations: readonly Citation[]; readonly confidence: Confidence }): string
  day(day: PlainDay): string
}
