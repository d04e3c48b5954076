import type { Act } from '../../../src/index.js'
import { ageWindow, overAgeConsent } from './applicant.js'
import { badgeAfterDiscipline, badgeEarned } from './badge.js'
import { ceremonyOnTime, decidedByDelegated, decidedByMajority, decisionOnTime } from './decisions.js'
import { exitDecided, exitProposed } from './exits.js'
import { introductionLawful } from './introduction.js'
import { certificateGood, dossierFresh } from './papers.js'
import { officialDate, reviewOnTime, twelveMonths } from './probation.js'
import { readmissionOnce, readmissionReason, readmissionWait } from './readmission.js'
import type { Log } from './record.js'
import { silent, type Verdict } from './verdict.js'
import { cellAbleToMeet, cellTwoThirds, grassrootsTwoThirds, threeFailedVotes } from './votes.js'

/** One answer of the law, and the rules of the library that together give it. */
export interface Question {
  readonly name: string
  readonly rules: readonly string[]
  /** Whether the question is about such an act at all. */
  asks(act: Act): boolean
  answer(log: Log, act: Act): Verdict
}

type Judge<T extends Act['type']> = (log: Log, act: Extract<Act, { type: T }>) => Verdict

const question = <const T extends Act['type']>(
  name: string,
  rules: readonly string[],
  types: readonly T[],
  matters: readonly string[] | 'any',
  judge: Judge<T>,
): Question => {
  const asks = (act: Act): act is Extract<Act, { type: T }> =>
    (types as readonly string[]).includes(act.type) &&
    (matters === 'any' || !('matter' in act) || matters.includes(act.matter ?? 'admission'))
  return { name, rules, asks, answer: (log, act) => (asks(act) ? judge(log, act) : silent) }
}

const exits = ['removal', 'expulsion', 'resignation']

/** Every question the oracle answers of an act. */
export const questions: readonly Question[] = [
  question('age window', ['applicant.age-window'], ['cell.voted'], ['admission'], ageWindow),
  question('over-age consent', ['applicant.over-age-consent'], ['admission.decided'], 'any', overAgeConsent),
  question(
    'certificate',
    ['awareness-certificate.held', 'awareness-certificate.rightly-issued', 'awareness-certificate.valid'],
    ['cell.voted'],
    ['admission'],
    certificateGood,
  ),
  question('dossier', ['dossier.fresh'], ['cell.voted'], ['admission'], dossierFresh),
  question('cell fraction', ['cell.two-thirds'], ['cell.voted'], ['admission', 'recognition'], cellTwoThirds),
  question('cell minimum', ['cell.able-to-meet'], ['cell.voted'], 'any', cellAbleToMeet),
  question(
    'grassroots fraction',
    ['grassroots.two-thirds'],
    ['grassroots.voted'],
    ['admission', 'recognition'],
    grassrootsTwoThirds,
  ),
  question(
    'majority',
    ['authority.majority'],
    ['admission.decided', 'recognition.decided'],
    'any',
    decidedByMajority,
  ),
  question(
    'delegated collective',
    ['authority.delegated-collective'],
    ['admission.decided', 'recognition.decided'],
    'any',
    decidedByDelegated,
  ),
  question(
    'decision deadline',
    ['decision.on-time', 'recognition.decision-on-time'],
    ['admission.decided', 'admission.refused', 'recognition.decided', 'recognition.refused'],
    'any',
    decisionOnTime,
  ),
  question('ceremony deadline', ['ceremony.on-time'], ['ceremony.held'], 'any', ceremonyOnTime),
  question('twelve months', ['probation.twelve-months'], ['cell.voted'], ['recognition'], twelveMonths),
  question('official date', ['recognition.date-not-delayed'], ['recognition.decided'], 'any', officialDate),
  question(
    'review deadline',
    ['recognition.cell-review-on-time'],
    ['cell.voted'],
    ['recognition'],
    reviewOnTime,
  ),
  question(
    'three failed votes',
    ['recognition.three-failed-votes'],
    ['cell.voted', 'grassroots.voted'],
    ['recognition', 'removal'],
    threeFailedVotes,
  ),
  question(
    'introduction',
    [
      'introduction.two-official-members',
      'introduction.youth-union-route',
      'introduction.trade-union-route',
      'introduction.official-status',
      'introduction.worked-together',
    ],
    ['cell.voted'],
    ['admission'],
    introductionLawful,
  ),
  question(
    'readmission wait',
    ['readmission.wait-elapsed', 'readmission.record-cleared', 'readmission.population'],
    ['cell.voted'],
    ['admission'],
    readmissionWait,
  ),
  question(
    'readmission reason',
    ['readmission.reason-not-barred'],
    ['cell.voted'],
    ['admission'],
    readmissionReason,
  ),
  question('readmission once', ['readmission.once'], ['cell.voted'], ['admission'], readmissionOnce),
  question(
    'exit proposed',
    ['removal.votes', 'expulsion.votes', 'resignation.votes'],
    ['cell.voted', 'grassroots.voted'],
    exits,
    exitProposed,
  ),
  question(
    'exit decided',
    ['removal.votes', 'expulsion.votes', 'resignation.votes'],
    ['member.removed', 'member.expelled', 'member.resigned'],
    'any',
    exitDecided,
  ),
  question('badge earned', ['badge.earned'], ['badge.awarded'], 'any', badgeEarned),
  question('badge wait', ['badge.after-discipline'], ['badge.awarded'], 'any', badgeAfterDiscipline),
]
