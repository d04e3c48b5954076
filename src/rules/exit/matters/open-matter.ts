import type { PlainDay } from '../../../calendar/plain-day.js'
import { activityOf } from '../../../casefile/activity.js'
import { actsOf, type CaseFile, lastUpTo } from '../../../casefile/case-file.js'
import { isOfficialOf } from '../../../casefile/dates.js'
import { proceedingSince } from '../../../casefile/proceeding.js'
import { recognitionRefusedUpTo } from '../../../casefile/refusal.js'
import type { ActType } from '../../../casefile/shapes.js'
import type { Inquiry } from '../../../law/inquiry.js'
import { whereCovered } from '../../../law/where-covered.js'
import { termEndsOn } from '../../membership/probation/probation.js'
import { backAtCellOn } from '../../membership/recognition/returned.js'
import { isProbationary, isTemporary, temporaryStayOn, transferOn } from '../../transfer/member-place.js'
import { substantiveDefect } from '../../undoing/annulment/annulment.js'
import { faultyOn } from '../../undoing/annulment/regularisation.js'
import type { OpenMatterKind } from '../codes.js'
import { complaintsOf } from '../complaint/answers.js'
import { consideredDiscipline } from '../considered-discipline.js'
import { exitUpTo, isDropped, openedRemoval, standingExit } from '../exit-matter.js'
import { interruptionUpTo } from '../interruption.js'
import { proposalUpTo } from '../resolutions.js'

/** A matter open on a file on a day. */
export interface OpenMatter {
  readonly matter: OpenMatterKind
  /** Day since which it is open. */
  readonly since: PlainDay
}

type Opened = (file: CaseFile, day: PlainDay, ask: Inquiry) => PlainDay | undefined

/** Since when each matter is open on a day, the acts of the day included; `undefined` where it is not. */
const openSince: { readonly [K in OpenMatterKind]: Opened } = {
  review: (file, day, ask) => {
    if (!isProbationary(file, day) || recognitionProposed(file, day)) return undefined
    if (recognitionRefusedUpTo(file, day)) return undefined
    const endsOn = whereCovered(() => termEndsOn(file, ask))
    return endsOn !== undefined && endsOn <= day ? endsOn : undefined
  },
  recognition: (file, day) => recognitionProposed(file, day),
  removal: (file, day) => {
    const opened = removalUpTo(file, day)
    return opened && removalProposed(file, day) === undefined ? opened : undefined
  },
  'removal-proposed': removalProposed,
  expulsion: (file, day) => {
    const proposed = proposalUpTo(file, 'expulsion', day)
    return proposed && !isDropped(file, 'expulsion', proposed.on, day) ? proposed.on : undefined
  },
  resignation: (file, day) => {
    const requested = lastUpTo(file, 'resignation.requested', day)
    return requested && !isDropped(file, 'resignation', requested.on, day) ? requested.on : undefined
  },
  'official-transfer': (file, day, ask) => {
    const transfer = transferOn(file, day)
    if (!transfer || isTemporary(transfer, ask)) return undefined
    return lastUpTo(file, 'member.received', day, (one) => one.on >= transfer.on) ? undefined : transfer.on
  },
  'temporary-stay': (file, day, ask) => temporaryStayOn(file, day, ask)?.on,
  discipline: (file, day) => (isGrave(file, day) ? undefined : consideredDiscipline(file, day)?.on),
  'grave-breach': (file, day) => (isGrave(file, day) ? consideredDiscipline(file, day)?.on : undefined),
  suspension: (file, day) => {
    if (actsOf(file, 'member.suspended').length === 0) return undefined
    const { status, since } = activityOf(file, day)
    return status === 'suspended' ? since : undefined
  },
  'criminal-case': (file, day) => proceedingSince(file, 'criminal-case', day),
  inspection: (file, day) => proceedingSince(file, 'inspection', day),
  denunciation: (file, day) => proceedingSince(file, 'denunciation', day),
  interruption: (file, day) => {
    const last = interruptionUpTo(file, day)
    return last?.type === 'activity.interrupted' ? last.on : undefined
  },
  complaint: (file, day) => complaintsOf(file, day).find(({ answered }) => !answered)?.lodged?.on,
  'substantive-defect': (file, day) => substantiveDefect(file, day)?.on,
  'procedural-defect': (file, day) => faultyOn(file, day)[0]?.on,
}

/** What an exit does not end: a complaint against it, and what was wrong with the admission from the first. */
const afterExit: readonly OpenMatterKind[] = ['complaint', 'substantive-defect', 'procedural-defect']

/** What stands again with a restoration; everything else that was pending stays ended. */
const standsAgain: readonly OpenMatterKind[] = [...afterExit, 'review']

/**
 * Since when a matter is open on a day, before any act that is still to be judged; `undefined` where it is not. An exit
 * ends what was pending but a complaint and a defect, death and an annulment end everything; what was pending when a
 * membership ended stays ended where it is restored. A rule that asks declares `probationDuration` and `abroadLengths`.
 */
export function sinceWhen(
  matter: OpenMatterKind,
  file: CaseFile,
  day: PlainDay,
  ask: Inquiry,
): PlainDay | undefined {
  const since = openSince[matter](file, day, ask)
  if (since === undefined) return undefined
  const exit = exitUpTo(file, day)
  if (lastUpTo(file, 'member.died', day) || lastUpTo(file, 'admission.annulled', day)) return undefined
  if (!exit) return since
  if (standingExit(file, day)) return afterExit.includes(matter) ? since : undefined
  return standsAgain.includes(matter) || since > exit.on ? since : undefined
}

/** Whether the cell has proposed recognition, and the proposal is neither decided nor back with the cell. */
function recognitionProposed(file: CaseFile, day: PlainDay): PlainDay | undefined {
  const proposed = lastUpTo(
    file,
    'cell.voted',
    day,
    (vote) => vote.matter === 'recognition' && vote.outcome !== 'not-proposed',
  )
  if (!proposed) return undefined
  const isOver =
    isAfter(file, 'recognition.decided', proposed.on, day) ||
    isAfter(file, 'recognition.refused', proposed.on, day) ||
    backAtCellOn(file, day) !== undefined ||
    lastUpTo(
      file,
      'shortfall.answered',
      day,
      (one) => one.matter === 'recognition' && one.answer !== 'consider' && one.on >= proposed.on,
    ) !== undefined
  return isOver ? undefined : proposed.on
}

/** Day of the removal that is open, proposed or not. */
function removalUpTo(file: CaseFile, day: PlainDay): PlainDay | undefined {
  const opened = openedRemoval(file, day)
  return opened && !isDropped(file, 'removal', opened.on, day) ? opened.on : undefined
}

/** Day of the cell's proposal of the removal that is open; nothing where it came back to the cell. */
function removalProposed(file: CaseFile, day: PlainDay): PlainDay | undefined {
  if (removalUpTo(file, day) === undefined) return undefined
  const proposed = proposalUpTo(file, 'removal', day)
  const returned =
    proposed &&
    lastUpTo(
      file,
      'shortfall.answered',
      day,
      (one) => one.matter === 'removal' && one.answer === 'return' && one.on >= proposed.on,
    )
  return returned ? undefined : proposed?.on
}

/** Whether the discipline being considered is of an official member who deserves expulsion. */
function isGrave(file: CaseFile, day: PlainDay): boolean {
  return consideredDiscipline(file, day)?.deserves === 'expulsion' && isOfficialOf(file)
}

function isAfter(file: CaseFile, type: ActType, since: PlainDay, day: PlainDay): boolean {
  return lastUpTo(file, type, day, (one) => one.on >= since) !== undefined
}

/** Every matter open on a file on a day, in the order of the table. A rule that asks declares `probationDuration` and `abroadLengths`. */
export function openMatters(file: CaseFile, day: PlainDay, ask: Inquiry): readonly OpenMatter[] {
  const kinds = Object.keys(openSince) as readonly OpenMatterKind[]
  return kinds.flatMap((matter) => {
    const since = sinceWhen(matter, file, day, ask)
    return since === undefined ? [] : [{ matter, since }]
  })
}
