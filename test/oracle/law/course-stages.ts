import type { Act } from '../../../src/index.js'
import { twoThirdsOf } from './course-votes.js'
import type { Log } from './record.js'

/** The steps of the straight way, in their order: whoever reads of one knows that those before were taken, told or not. */
const stages: readonly (readonly string[])[] = [
  ['background.certified'],
  ['cell.voted:admission'],
  ['section.appraised:admission'],
  ['grassroots.voted:admission'],
  ['dossier.submitted:admission'],
  ['admission.decided', 'admission.refused'],
  ['decision.received', 'decision.passed-on', 'decision.annulled'],
  ['ceremony.held'],
  [
    'member-record.filed',
    'removal.opened',
    'resignation.requested',
    'referral.presented',
    'activity.interrupted',
    'class.entered:new-member',
    'certificate.issued:new-member',
    'self-review.made',
    'remarks.made',
    'opinions.consolidated:recognition',
  ],
  ['cell.voted:recognition'],
  ['section.appraised:recognition'],
  ['grassroots.voted:recognition'],
  ['dossier.submitted:recognition'],
  ['recognition.decided', 'recognition.refused'],
  ['recognition.announced', 'card.handed-over'],
]

/** A step of the way by its code: the type of the act, and what it is about. */
export function codeOf(act: Act): string {
  const about =
    'matter' in act && act.type !== 'consent.given' ? act.matter : 'course' in act ? act.course : undefined
  return about === undefined ? act.type : `${act.type}:${about}`
}

/** The place of a step on the straight way; -1 of what lies beside it. */
export const stageOf = (code: string): number =>
  stages.findIndex((one) => one.includes(code.startsWith('member.') ? 'member-record.filed' : code))

/** Whether an act later in the log lies further on the way than a step: it shows that the step was taken. */
export function isPassed(log: Log, opening: Act, step: string): boolean {
  const after = log.slice(log.indexOf(opening) + 1)
  return after.some((act) => stageOf(codeOf(act)) > stageOf(step))
}

/** Whether one of some steps comes later in the log. */
export const isFollowed = (log: Log, opening: Act, ...codes: readonly string[]): boolean =>
  log.slice(log.indexOf(opening) + 1).some((act) => codes.includes(codeOf(act)))

/** Whether a vote below made no proposal: it says so, or its count falls short of two thirds. */
export const isShortVote = (act: Act): boolean =>
  (act.type === 'cell.voted' || act.type === 'grassroots.voted') &&
  (act.outcome === 'not-proposed' || (act.outcome === undefined && twoThirdsOf(act) === false))
