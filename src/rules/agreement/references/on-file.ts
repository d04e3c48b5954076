import { actsOf, type CaseFile } from '../../../casefile/case-file.js'
import { lastInOrder } from '../../../casefile/log/acts-in-order.js'
import type { Act, ActOf, ActType } from '../../../casefile/shapes.js'
import type { ReferenceFault } from '../codes.js'

/** What is wrong with the label of an act on its file; `undefined` for one that leads to what it names. */
export type Resolve<A extends Act> = (file: CaseFile, act: A, label: string) => ReferenceFault | undefined

/** Members known as helpers: `undefined` among them stands for one who was left unnamed or unproven, and may be anybody. */
function helpers(file: CaseFile): readonly (string | undefined)[] {
  return [
    ...actsOf(file, 'helper.assigned').map(({ helper }) => helper.id),
    ...actsOf(file, 'ceremony.held').flatMap(({ helper }) => (helper ? [helper.id] : [])),
    ...actsOf(file, 'membership.transcribed').map(() => undefined),
  ]
}

/** A helper, present or earlier. */
export const isHelper: Resolve<ActOf<'remarks.made'>> = (file, _, label) =>
  helpers(file).some((id) => id === undefined || id === label) ? undefined : 'unknown'

/** A helper who has not left since being assigned. */
export const isPresentHelper: Resolve<ActOf<'helper.left'>> = (file, _, label) => {
  const known = helpers(file)
  if (!known.includes(label)) return known.includes(undefined) ? undefined : 'unknown'
  const last = lastInOrder(
    file,
    ['helper.assigned', 'ceremony.held', 'helper.left'],
    ({ helper }) => helper?.id === label,
  )
  return last?.type === 'helper.left' ? 'answered' : undefined
}

/** A label of no request that is still open: the answer could not tell which it answers. */
export const isNewRequest: Resolve<ActOf<'verification.requested'>> = (file, _, label) =>
  lastOfRequest(file, label)?.type === 'verification.requested' ? 'repeated' : undefined

/** A verification request that is still open. */
export const isOpenRequest: Resolve<ActOf<'verification.replied'>> = (file, _, label) => {
  const last = lastOfRequest(file, label)
  if (last === undefined) return 'unknown'
  return last.type === 'verification.replied' ? 'answered' : undefined
}

/** Another request, that was refused, left something unclear, or is not answered yet. */
export const isDoubtfulRequest: Resolve<ActOf<'verification.requested'>> = (file, { request }, label) => {
  if (label === request) return 'itself'
  const last = lastOfRequest(file, label)
  if (last === undefined) return 'unknown'
  const isInDoubt =
    last.type !== 'verification.replied' || last.answer === 'refused' || last.answer === 'unclear'
  return isInDoubt ? undefined : 'answered'
}

function lastOfRequest(file: CaseFile, label: string): Act | undefined {
  return lastInOrder(
    file,
    ['verification.requested', 'verification.replied'],
    ({ request }) => request === label,
  )
}

/** A member whose introduction stands. */
export const isIntroducer: Resolve<ActOf<'introducer.lost'>> = (file, _, label) => {
  const last = lastAbout(file, label)
  if (last === undefined) return 'unknown'
  return last.type === 'introducer.lost' ? 'answered' : undefined
}

/** A member who introduced and was lost since; nobody replaces himself. */
export const isLostIntroducer: Resolve<ActOf<'introduction.made'>> = (file, { introducer }, label) => {
  if (introducer.id === label) return 'itself'
  return lastAbout(file, label)?.type === 'introducer.lost' ? undefined : 'unknown'
}

function lastAbout(file: CaseFile, label: string): Act | undefined {
  return lastInOrder(
    file,
    ['introduction.made', 'introducer.lost'],
    (act) =>
      (act.type === 'introduction.made' && act.introducer.id === label) ||
      (act.type === 'introducer.lost' && act.introducer === label),
  )
}

/** Another case than the one the act is of. */
export const isOtherCase: Resolve<Act> = (file, act, label) =>
  label === (act.type === 'case.opened' ? act.case : file.caseId) ? 'itself' : undefined

/** Whether the cell that an act of a type tells of leads to one on file; any other tells it for the first time. */
export const leadsToPlace = (type: ActType) => type === 'applicant.moved' || type === 'member.received'

/** The cell of a place: where the member was sent, and not the one an applicant moves away from. */
export const isPlaceMeant: Resolve<Act> = (file, act, label) => {
  if (act.type === 'applicant.moved') return label === file.unit.cell ? 'itself' : undefined
  if (act.type !== 'member.received') return undefined
  const destination = lastInOrder(file, ['member.transferred'])?.toCell
  return destination === undefined || destination === label ? undefined : 'other-place'
}

/** The last act of these types stands before the last of those: what they answer is open no more. */
export function isOpen(file: CaseFile, opening: ActType, closing: readonly ActType[]): boolean {
  const last = lastInOrder(file, [opening, ...closing])
  return last?.type === opening
}
