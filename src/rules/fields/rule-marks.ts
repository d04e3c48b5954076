import { frozen } from '../../calendar/frozen.js'
import type { Mark } from '../../casefile/privacy/privacy-marks.js'
import { assertTaken } from '../../errors/wrong-call.js'
import type { RuleId } from '../engine/codes.js'

/** The first part of the id of a rule, which names its folder or file. */
type Room = RuleId extends infer Id ? (Id extends `${infer First}.${string}` ? First : never) : never

/** What the rules of one room tell of a person by their ids, clauses and cures; `others` is the mark of those not named. */
type MarksOfRoom<R extends Room> = { readonly [Id in Extract<RuleId, `${R}.${string}`>]?: Mark } & {
  readonly others: Mark
}

/**
 * What it tells of a person that a rule was asked of a case, met or not: its id names a religion, a marriage, an origin; its
 * clauses are of one case alone. Total by the first part of the ids. The rules about the applicant are sensitive where
 * nothing else is said, so that a new one is hidden until somebody has thought about it; of the others a test finds those
 * that read a marked field.
 */
export const ruleMarks: { readonly [R in Room]: MarksOfRoom<R> } = frozen({
  activity: { others: 'none' },
  // Who must act for whom: the clauses of these two are of a religion, a marriage, a business.
  actor: { others: 'none', 'actor.admission.decided': 'personal', 'actor.consent.given': 'sensitive' },
  agreement: { others: 'none', 'agreement.relatives': 'personal' },
  annulment: { others: 'none', 'annulment.substantive': 'sensitive' },
  applicant: {
    others: 'sensitive',
    'applicant.age-window': 'personal',
    'applicant.citizen': 'personal',
    'applicant.education-level': 'personal',
    'applicant.education-literacy-consent': 'personal',
    'applicant.fixed-facts': 'personal',
    'applicant.over-age-consent': 'personal',
    'applicant.private-owner-procedure': 'personal',
  },
  'applicant-move': { others: 'none' },
  application: { others: 'none' },
  authority: { others: 'none' },
  'awareness-certificate': { others: 'none' },
  'awareness-class': {
    others: 'none',
    'awareness-class.attended-from-list': 'personal',
    'awareness-class.completed': 'personal',
  },
  background: {
    others: 'none',
    'background.relatives-declared': 'personal',
    'background.self-declared': 'personal',
  },
  badge: { others: 'none', 'badge.after-discipline': 'sensitive' },
  card: { others: 'none' },
  cell: { others: 'none' },
  ceremony: { others: 'none' },
  class: {
    others: 'none',
    'class.attendance': 'personal',
    'class.entrant-education': 'personal',
    'class.essay-passed': 'personal',
    'class.essay-rewrites': 'personal',
  },
  competence: {
    others: 'none',
    'competence.by-situation': 'personal',
    'competence.contract-worker': 'personal',
    'competence.graduate': 'personal',
    'competence.study-or-secondment': 'personal',
  },
  complaint: { others: 'none', 'complaint.discipline-in-time': 'sensitive' },
  dates: { others: 'none' },
  death: { others: 'none' },
  decision: { others: 'none' },
  discipline: {
    others: 'none',
    'discipline.concluded': 'sensitive',
    'discipline.deferred': 'sensitive',
    'discipline.no-expulsion': 'sensitive',
    'discipline.within-limitation': 'sensitive',
  },
  dossier: { others: 'none', 'dossier.fresh': 'personal' },
  exit: { others: 'none' },
  expulsion: { others: 'none', 'expulsion.deferred': 'sensitive' },
  facts: {
    others: 'none',
    'facts.act': 'sensitive',
    'facts.person': 'sensitive',
    'facts.person-and-place': 'personal',
  },
  grassroots: { others: 'none' },
  introduction: {
    others: 'none',
    'introduction.trade-union-route': 'personal',
    'introduction.two-official-members': 'personal',
    'introduction.wartime-single': 'personal',
    'introduction.worked-together': 'personal',
    'introduction.youth-union-route': 'personal',
  },
  list: { others: 'none' },
  matters: {
    others: 'none',
    'matters.criminal-case': 'sensitive',
    'matters.denunciation': 'sensitive',
    'matters.discipline': 'sensitive',
    'matters.grave-breach': 'sensitive',
    'matters.inspection': 'sensitive',
    'matters.substantive-defect': 'sensitive',
    'matters.suspension': 'sensitive',
  },
  'member-file': {
    others: 'none',
    'member-file.birth-date-fixed': 'personal',
    'member-file.corrected-by-leave': 'personal',
    'member-file.lost-restored': 'personal',
    'member-file.kept-and-reconciled': 'personal',
  },
  'member-transfer': {
    others: 'none',
    'member-transfer.abroad': 'personal',
    'member-transfer.abroad-kind': 'personal',
    'member-transfer.not-blocked': 'sensitive',
    'member-transfer.student-stay': 'personal',
    'member-transfer.temporary-window': 'personal',
    'member-transfer.withheld-too-long': 'sensitive',
  },
  membership: {
    others: 'none',
    'membership.activity-resumed': 'personal',
    'membership.transcribed-age': 'personal',
  },
  'new-member-class': { others: 'none' },
  opinions: { others: 'none' },
  order: { others: 'none' },
  organisation: { others: 'none' },
  plan: { others: 'none' },
  pool: { others: 'none' },
  probation: {
    others: 'none',
    'probation.alone-abroad': 'personal',
    'probation.criminal-fast-track': 'sensitive',
    'probation.discipline-forms': 'sensitive',
    'probation.discipline-reviewed-at-term': 'sensitive',
  },
  procedure: { others: 'none' },
  // Of an earlier membership steps and days are no more than those of this one; why it ended, and what was done since, are.
  readmission: {
    others: 'sensitive',
    'readmission.consented': 'none',
    'readmission.full-procedure': 'none',
    'readmission.once': 'none',
    'readmission.papers': 'none',
    'readmission.probation-again': 'none',
    'readmission.wait-elapsed': 'none',
  },
  recognition: { others: 'none', 'recognition.file-complete': 'personal' },
  records: { others: 'none' },
  refusal: { others: 'none', 'refusal.age-ground': 'sensitive' },
  removal: { others: 'none', 'removal.grounds': 'sensitive' },
  resignation: { others: 'none', 'resignation.no-breach': 'sensitive' },
  restoration: { others: 'none', 'restoration.arrears-paid': 'personal' },
  section: { others: 'none' },
  seniority: { others: 'none', 'seniority.deductions': 'personal' },
  'temporary-place': { others: 'none' },
  verification: {
    others: 'none',
    'verification.abroad': 'personal',
    'verification.asked-about': 'personal',
    'verification.complete': 'personal',
    'verification.foreign-employer': 'personal',
    'verification.impartial': 'personal',
    'verification.reply-content': 'sensitive',
    'verification.reply-on-time': 'personal',
    'verification.unclear-only': 'sensitive',
  },
})

/** The mark of a rule by its id. Of a rule that is none of national law nothing is known: it is sensitive. */
export function markOfRule(id: string): Mark {
  assertTaken('markOfRule', 'id', id, 'string')
  const [first = ''] = id.split('.', 1)
  if (!Object.hasOwn(ruleMarks, first)) return 'sensitive'
  const marks: Readonly<Record<string, Mark>> = ruleMarks[first as Room]
  return Object.hasOwn(marks, id) ? (marks[id] as Mark) : (marks.others as Mark)
}
