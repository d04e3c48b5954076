import type { ActOf } from '../../../src/index.js'
import { type Day, latestOf } from './days.js'
import { on, replyDays } from './figures.js'
import type { Grade } from './grade.js'
import { all, type Log, last } from './record.js'
import { workingDaysLater } from './working-days.js'

type Certification = ActOf<'background.certified'>
type Subject = NonNullable<Certification['verified']>[number]
type Relative = NonNullable<Certification['memberRelatives']>[number]

const bar = (isBarred: boolean): Grade => (isBarred ? 'bar' : 'lawful')

/** Whom the guidance names (pt 3.4(a)); who raised the spouse, from 2026-05-19. */
const subjects: readonly (readonly [Day, readonly Subject[]])[] = [
  [
    '2016-07-25',
    ['applicant', 'father', 'mother', 'carer', 'spouse', 'spouse-father', 'spouse-mother', 'adult-child'],
  ],
  [
    '2026-05-19',
    [
      'applicant',
      'father',
      'mother',
      'carer',
      'spouse',
      'spouse-father',
      'spouse-mother',
      'spouse-carer',
      'adult-child',
    ],
  ],
]

/** The declared family, with the applicant and with the parents everybody has, dead or alive, whom nobody else stands for. */
function familyOf(log: Log): readonly Subject[] {
  const named = last(log, 'background.declared')?.family ?? []
  const isMarried = named.some((one) => one.startsWith('spouse'))
  return [
    'applicant',
    ...named,
    ...(named.includes('carer') ? [] : (['father', 'mother'] as const)),
    ...(isMarried && !named.includes('spouse-carer') ? (['spouse-father', 'spouse-mother'] as const) : []),
  ]
}

const spouseSide: readonly Subject[] = ['spouse', 'spouse-father', 'spouse-mother', 'spouse-carer']

/** A member among the relatives exempts that relative, or the whole side of the spouse (pt 3.4(c)(1)–(2)). */
function exempted({ memberRelatives, on: day }: Certification): readonly Subject[] {
  const needsCommittee = day >= '2025-06-09'
  const counts = ({ declarationClear, confirmedByCommittee }: Relative) =>
    declarationClear === true && (!needsCommittee || confirmedByCommittee === true)
  return (memberRelatives ?? []).filter(counts).flatMap(({ relation }): readonly Subject[] => {
    if (relation.startsWith('spouse')) return spouseSide
    if (relation === 'child') return ['adult-child']
    return relation === 'father' || relation === 'mother' ? [relation] : []
  })
}

/** Everybody of the family whom the guidance names is verified, or exempted; nobody where all is known in one place. */
export function everybodyVerified(log: Log, act: Certification): Grade {
  if (act.samePlace === true) return 'lawful'
  const named = on(subjects, act.on) ?? []
  const done = [...(act.verified ?? []), ...exempted(act)]
  return bar(familyOf(log).some((one) => named.includes(one) && !done.includes(one)))
}

const topics = (day: Day) =>
  day < '2025-06-09'
    ? (['political-history', 'present-politics', 'line-and-law'] as const)
    : (['political-standard', 'line-and-law'] as const)

/** What is verified of the applicant and of the relatives (pt 3.4(b)). */
export function everythingCovered(act: Certification): Grade {
  if (act.samePlace === true) return 'lawful'
  const ofApplicant = [...topics(act.on), 'morals-and-lifestyle' as const]
  const hasRelatives = act.verified?.some((one) => one !== 'applicant') === true
  const isShort =
    ofApplicant.some((topic) => !act.topics?.applicant.includes(topic)) ||
    (hasRelatives && topics(act.on).some((topic) => !act.topics?.relatives.includes(topic)))
  return bar(isShort)
}

const lastAnswer = (log: Log, request: string) =>
  all(log, 'verification.replied')
    .filter((reply) => reply.request === request)
    .at(-1)?.answer

/** Whether a request went to the organising body above, and was answered there without doubt (pt 3.4(c)(3), (d)). */
const isTakenFurther = (log: Log, request: string): boolean =>
  all(log, 'verification.requested').some(
    (further) => further.instead === request && isAnswered(log, further) && !isInDoubt(log, further.request),
  )

const isAnswered = (log: Log, { request, on: day }: ActOf<'verification.requested'>): boolean =>
  all(log, 'verification.replied').some((reply) => reply.request === request && reply.on >= day)

/** Refused or left unclear, and not taken further. */
function isInDoubt(log: Log, request: string): boolean {
  const answer = lastAnswer(log, request)
  return (answer === 'refused' || answer === 'unclear') && !isTakenFurther(log, request)
}

/** What was found wrong or not complete is declared anew, unless the certificate says the person may not be considered. */
function isLeftWrong(log: Log, act: Certification): boolean {
  const declaredOn = latestOf(all(log, 'background.declared').map((one) => one.on)) ?? ''
  const isWrong = ({ answer }: ActOf<'verification.replied'>) =>
    answer === 'not-right' || answer === 'not-complete'
  const isFound = all(log, 'verification.replied').some((reply) => isWrong(reply) && reply.on >= declaredOn)
  return isFound && act.politicalStandard !== 'not-met'
}

/** Nothing is certified that was not asked about and answered without doubt (pt 3.3(b), 3.4). */
export function everybodyAskedAbout(log: Log, act: Certification): Grade {
  if (act.samePlace === true) return 'lawful'
  const requests = all(log, 'verification.requested')
  const asked = [...(requests.length > 0 ? ['applicant'] : []), ...requests.flatMap((one) => one.subjects)]
  const isUnasked = (act.verified ?? []).some((one) => !asked.includes(one) && !exempted(act).includes(one))
  return bar(isUnasked || requests.some(({ request }) => isInDoubt(log, request)) || isLeftWrong(log, act))
}

/** Every request is answered before the certification, there or above (pt 3.3(b), 3.4(d)). */
export const everythingAnswered = (log: Log): Grade =>
  bar(
    all(log, 'verification.requested').some(
      (one) => !isAnswered(log, one) && !isTakenFurther(log, one.request),
    ),
  )

const near = ['applicant', 'parent', 'spouse', 'sibling', 'child']

/** Neither the applicant nor one near is sent (38-HD/BTCTW pt I.1.4 note); who was sent is often untold, and noted. */
export const impartial = (act: ActOf<'verification.requested'>): Grade =>
  act.verifier === undefined ? 'note' : bar(near.includes(act.verifier))

/** An answer within 30 working days of the receipt, 90 from abroad (pt 3.4(d)). */
export function answeredInTime(log: Log, act: ActOf<'verification.replied'>): Grade {
  const request = all(log, 'verification.requested').find((one) => one.request === act.request)
  if (request?.receivedOn === undefined) return 'lawful'
  const days = request.abroad === true ? replyDays.abroad : replyDays.domestic
  const lastDay = workingDaysLater(request.receivedOn, days)
  return lastDay !== undefined && act.on > lastDay ? 'breach' : 'lawful'
}

/** No text lets a requested committee refuse (pt 3.4(d)). */
export const answeredAtAll = (act: ActOf<'verification.replied'>): Grade =>
  act.answer === 'refused' ? 'breach' : 'lawful'
