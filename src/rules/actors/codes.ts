import type { ActType } from '../../casefile/shapes.js'

/** Acts that are judged by who does them: all but the entries about entries, which are of the record and not of the law. */
export type JudgedType = Exclude<ActType, 'entry.corrected' | 'entry.struck'>

/** What the rules about who does an act are called, one for each act, what they may miss, and what cures a refusal. */
export interface ActorsCodes {
  readonly rule: `actor.${JudgedType}`
  readonly missing: 'law.actor'
  readonly cure: 'act.body-stated' | 'act.by-competent-body' | 'act.by-the-person'
}
