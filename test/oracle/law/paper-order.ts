import type { Act, ActOf, ActType } from '../../../src/index.js'
import { type Day, latestOf } from './days.js'
import type { Grade } from './grade.js'
import { all, type Log, unitOf } from './record.js'

/** A question on the order of the papers of an admission, and the rules of the library that together answer it. */
interface OrderQuestion {
  readonly rules: readonly string[]
  readonly at: readonly ActType[]
  /** `undefined` where it is not asked. */
  answer(log: Log, act: Act): Grade | undefined
}

const isOfAdmission = (act: Act) =>
  !('matter' in act) || act.matter === undefined || act.matter === 'admission'

const of = <T extends ActType>(log: Log, type: T): readonly ActOf<T>[] => all(log, type).filter(isOfAdmission)

const isThere = (log: Log, type: ActType): boolean => of(log, type).length > 0

/** The last day of a type. */
const dayOf = (log: Log, type: ActType): Day | undefined => latestOf(of(log, type).map(({ on }) => on))

/** Whether a paper is there that is no earlier than the last of another; two of one day are in order. */
function isAfter(log: Log, type: ActType, other: ActType): boolean {
  const [day, since] = [dayOf(log, type), dayOf(log, other)]
  return day !== undefined && since !== undefined && day >= since
}

/** Whether a paper on the declaration in hand is there: an earlier one was on another. */
function isOnDeclaration(log: Log, type: ActType): boolean {
  const day = dayOf(log, type)
  return day !== undefined && day >= (dayOf(log, 'background.declared') ?? day)
}

const bar = (isBarred: boolean): Grade => (isBarred ? 'bar' : 'lawful')

const breach = (isBroken: boolean): Grade => (isBroken ? 'breach' : 'lawful')

/** 1-KNĐ, then 2-KNĐ; two papers of one day are in order (guidance pt 3.2–3.4). */
function declarationAfterApplication(log: Log, act: Act): Grade {
  if (act.type === 'background.declared') return breach(!isThere(log, 'application.made'))
  const isFirst = !isThere(log, 'application.made')
  return breach(isFirst && of(log, 'background.declared').some(({ on }) => on < act.on))
}

/** The seal before the letter, and before any certification; two of one day are in order (guidance pt 3.4(d)). */
function sealFirst(log: Log, act: Act): Grade {
  const isSealed = isOnDeclaration(log, 'background.sealed')
  if (act.type !== 'background.sealed') return breach(!isSealed)
  const isEarlier = (type: ActType) => isOnDeclaration(log, type) && (dayOf(log, type) ?? act.on) < act.on
  return breach(isEarlier('background.certified') || (isEarlier('verification.requested') && !isSealed))
}

/** The last reply before the certification, and none before its letter (guidance pt 3.3(b), 3.4). */
function certifiedAfterReplies(log: Log): Grade {
  const isAnswered = ({ request, on }: ActOf<'verification.requested'>) =>
    all(log, 'verification.replied').some((reply) => reply.request === request && reply.on >= on)
  return bar(!all(log, 'verification.requested').every(isAnswered) || !isThere(log, 'background.declared'))
}

/** What the cell examines before its vote (guidance pt 3.6(a)). */
const examined = [
  'application.made',
  'background.declared',
  'introduction.made',
  'union.resolved',
  'opinions.consolidated',
  'certificate.issued',
] as const satisfies readonly ActType[]

/** Certified after the declaration and after the last letter; what was asked later has not been concluded on. */
const isCertified = (log: Log): boolean =>
  isOnDeclaration(log, 'background.certified') &&
  (!isThere(log, 'verification.requested') || isAfter(log, 'background.certified', 'verification.requested'))

const dossierComplete = (log: Log): Grade =>
  bar(!isCertified(log) || examined.some((type) => !isThere(log, type)))

const isVotedBetween = (log: Log, from: Day, to: Day): boolean =>
  of(log, 'grassroots.voted').some(({ on }) => on >= from && on < to)

/** 6-KNĐ, then 7-KNĐ where there is a section committee, then 8-KNĐ (guidance pt 3.6). */
function stepsInOrder(log: Log, act: Act): Grade | undefined {
  const opened = dayOf(log, 'application.made')
  const voted = dayOf(log, 'cell.voted')
  // A vote before the dossier was begun is of no dossier: what follows on it is not asked.
  if (voted !== undefined && (opened === undefined || voted <= opened)) return undefined
  // What follows on an appraisal of no vote, which is out of order itself, is taken as it is.
  if (voted === undefined && isThere(log, 'section.appraised')) return undefined
  if (voted === undefined) return 'bar'
  // On what was sent up or decided on an earlier day nobody votes any more.
  const ends = [...of(log, 'dossier.submitted'), ...of(log, 'admission.decided')]
  if (ends.some(({ on }) => on >= voted && on < act.on)) return 'bar'
  if (act.type === 'section.appraised') return bar(isVotedBetween(log, voted, act.on))
  const hasSection = unitOf(log).sectionCommittee === true
  return bar(hasSection && !isAfter(log, 'section.appraised', 'cell.voted'))
}

/** The resolutions before what is decided on them (regulation pt 4.3.2; guidance pt 3.7(a)). */
const resolutionsFirst = (log: Log): Grade | undefined => {
  // A vote of the grassroots committee on no vote of the cell is out of order itself; what follows on it is taken as it is.
  if (!isThere(log, 'cell.voted') && isThere(log, 'grassroots.voted')) return undefined
  return bar(!isAfter(log, 'grassroots.voted', 'cell.voted'))
}

/** A step on which nothing leads up is out of the order of the procedure. */
const outOfOrder = 'procedure.out-of-order'

export const orderQuestions: Readonly<Record<string, OrderQuestion>> = {
  'declaration after application': {
    rules: ['application.before-declaration'],
    at: ['application.made', 'background.declared'],
    answer: declarationAfterApplication,
  },
  'seal first': {
    rules: ['verification.procedure-order'],
    at: ['background.sealed', 'verification.requested'],
    answer: sealFirst,
  },
  'certification after the replies': {
    rules: ['background.certified-after-verification', 'verification.complete'],
    at: ['background.certified'],
    answer: certifiedAfterReplies,
  },
  'cell, section, grassroots committee': {
    rules: [outOfOrder, 'order.cell-then-section-then-grassroots', 'section.appraisal-present'],
    at: ['section.appraised', 'grassroots.voted'],
    answer: stepsInOrder,
  },
  'decision before its receipt': {
    rules: [outOfOrder, 'order.decision-then-ceremony'],
    at: ['decision.received'],
    // A vote of the cell after the decision is out of order itself.
    answer: (log) => {
      const [voted, decided] = [dayOf(log, 'cell.voted'), dayOf(log, 'admission.decided')]
      const isAsked = voted !== undefined && (decided === undefined || voted <= decided)
      return isAsked ? bar(decided === undefined) : undefined
    },
  },
  'papers before the cell': {
    rules: [
      'cell.dossier-complete',
      'opinions.gathered',
      'background.certified-after-verification',
      'awareness-certificate.held',
      'introduction.two-official-members',
      'introduction.trade-union-route',
    ],
    at: ['cell.voted'],
    answer: dossierComplete,
  },
  'resolutions first': {
    rules: ['grassroots.resolution-present', 'order.resolutions-then-decision'],
    at: ['admission.decided'],
    answer: resolutionsFirst,
  },
}
