import type { Act, ActOf, ActType, Matter } from '../shapes.js'

/** Acts that say what they are about: by their matter, or by the course of a class. */
export type Stating = {
  [T in ActType]: ActOf<T> extends { matter: Matter } | { course: 'awareness' | 'new-member' } ? T : never
}[ActType]

/** What every other act is about by its type; `undefined` where it may be about any matter, or is about none. */
const byType = {
  'case.opened': undefined,
  'particulars.changed': undefined,
  'membership.transcribed': undefined,
  'sympathiser.listed': 'admission',
  'sympathiser.unlisted': 'admission',
  'helper.assigned': undefined,
  'helper.left': undefined,
  'start.proposed': 'admission',
  'procedure.authorised': 'admission',
  'dossier.opened': 'admission',
  'application.made': 'admission',
  'background.declared': 'admission',
  'background.sealed': 'admission',
  'verification.requested': 'admission',
  'verification.replied': 'admission',
  'background.certified': 'admission',
  'background.rejected': 'admission',
  'introduction.made': 'admission',
  'introducer.lost': 'admission',
  'union.resolved': 'admission',
  'papers.renewed': 'admission',
  'consent.given': undefined,
  'admission.decided': 'admission',
  'admission.refused': 'admission',
  'decision.received': 'admission',
  'ceremony.held': 'admission',
  'member-record.filed': 'recognition',
  'proceeding.opened': undefined,
  'proceeding.closed': undefined,
  'discipline.opened': undefined,
  'discipline.closed': undefined,
  'member.disciplined': undefined,
  'self-review.made': 'recognition',
  'remarks.made': 'recognition',
  'recognition.decided': 'recognition',
  'recognition.refused': 'recognition',
  'recognition.announced': 'recognition',
  'card.handed-over': 'recognition',
  'applicant.moved': 'admission',
  'being-helped.certified': 'admission',
  'file.forwarded': 'admission',
  'file.received': 'admission',
  'decision.passed-on': 'admission',
  'decision.annulled': 'admission',
  'reconsideration.requested': 'admission',
  'reconsideration.answered': 'admission',
  'member.transferred': undefined,
  'referral.presented': undefined,
  'transfer-notice.arrived': undefined,
  'member.received': undefined,
  'stay.prolonged': undefined,
  'member.returned': undefined,
  'applicant.withdrew': 'admission',
  'dossier.returned': 'admission' as 'admission' | 'recognition',
  'removal.opened': 'removal',
  'self-criticism.requested': 'removal',
  'self-criticism.answered': 'removal',
  'member.removed': 'removal',
  'member.expelled': 'expulsion',
  'resignation.requested': 'resignation',
  'member.resigned': 'resignation',
  'member.died': undefined,
  'card.collected': undefined,
  'exit-notice.made': undefined,
  'exit-file.sent': undefined,
  'exit-decision.received': undefined,
  'complaint.lodged': undefined,
  'complaint.answered': undefined,
  'member.restored': undefined,
  'defect.found': undefined,
  'member-file.lost': undefined,
  'member-file.restored': undefined,
  'member-file.reconciled': undefined,
  'admission.annulled': undefined,
  'step.redone': undefined,
  'admission.regularised': undefined,
  'badge.awarded': undefined,
  'entry.corrected': undefined,
  'member.exempted': undefined,
  'member.suspended': undefined,
  'activity.interrupted': undefined,
  'activity.resumed': undefined,
  'case.closed': undefined,
  'entry.struck': undefined,
} as const satisfies { readonly [T in Exclude<ActType, Stating>]: Matter | undefined }

/** The same to look up: an object of so many fields is no quicker to ask than the table it is made of. */
const matters: ReadonlyMap<string, Matter | undefined> = new Map(Object.entries(byType))

/** What acts of a kind can be about. */
type MatterOf<A extends Act> =
  A extends ActOf<Stating> ? Matter : (typeof byType)[Exclude<A['type'], Stating>]

/** What an act is about, as it says or as its type tells; `undefined` where it may be about any matter, or is about none. */
export function matterOf<A extends Act>(act: A): MatterOf<A>
export function matterOf(act: Act): Matter | undefined {
  if (act.type === 'dossier.returned') return act.matter ?? byType[act.type]
  const ofType = matters.get(act.type)
  if (ofType !== undefined || !isStating(act)) return ofType
  return 'matter' in act ? act.matter : matterOfCourse(act.course)
}

const matterOfCourse = (course: 'awareness' | 'new-member'): Matter =>
  course === 'awareness' ? 'admission' : 'recognition'

/** Whether an act says what it is about. */
export function isStating(act: Act): act is ActOf<Stating> {
  return isStatingType(act.type)
}

/** Whether acts of a type say what they are about. */
export function isStatingType(type: ActType): type is Stating {
  return !matters.has(type)
}

/** Whether an act may be about a matter: it is, or one of the two is none in particular. */
export function mayBeAbout(act: Act, matter: Matter | undefined): boolean {
  const own: Matter | undefined = matterOf(act)
  return own === undefined || matter === undefined || own === matter
}
