import { lastDay, type PlainDay } from '../../calendar/plain-day.js'
import { mayBeAbout } from '../../casefile/acts/matter.js'
import { type CaseFile, isClosedCase, lastOf, lastUpTo } from '../../casefile/case-file.js'
import { admissionDayOf } from '../../casefile/dates.js'
import type { Act, ActOf } from '../../casefile/shapes.js'
import { straightWay } from '../../casefile/straight-way.js'
import { assertCaseFile } from '../../procedure/judged-by.js'
import { standingOf } from '../../procedure/standing.js'
import { actsInEffect } from './acts-in-effect.js'

/**
 * How a membership began in the register: by the ceremony of an admission [kết nạp] or of a re-admission [kết nạp lại],
 * by restoration after a wrong exit, by a transfer at which the register took the member over, or on a day
 * that no ceremony on record and no book tells.
 */
export type Entered = 'admitted' | 'readmitted' | 'restored' | 'received' | 'unknown'

/** How a membership ended. An annulled admission is no removal: the person never was a member. */
export type Left = 'removed' | 'expelled' | 'resigned' | 'died' | 'annulled'

/** The days from one entry to the exit after it; `until` is the day of the exit, on which the person is no member. */
export interface Membership {
  readonly from: PlainDay
  readonly entered: Entered
  /** Of a membership that was received: whether the transfer crossed the provincial organisation. */
  readonly across?: 'province' | 'inside'
  /** Day of the decision from which the member is official. */
  readonly recognisedOn?: PlainDay
  readonly until?: PlainDay
  readonly left?: Left
}

/** Before every period: a membership whose first day is not known is always an opening one. */
const longAgo: PlainDay = '1900-01-01'

const exits = {
  'member.removed': 'removed',
  'member.expelled': 'expelled',
  'member.resigned': 'resigned',
  'member.died': 'died',
  'admission.annulled': 'annulled',
} as const

type Exit = keyof typeof exits

type Draft = { -readonly [K in keyof Membership]: Membership[K] }

/**
 * Every membership of a file in the order of its days, from the acts that stand; empty for a candidate, and where the
 * case was closed as opened by mistake or twice. It begins on the
 * day of the ceremony, as fixed again where an admission was regularised, and for a membership carried over from an
 * office's books on the ceremony day noted there. A restoration begins another one on its own day, an annulment ends one
 * on its own day: figures once reported stand. Where a chronicle shows a member without a ceremony, the membership begins
 * on the day of the decision, else on the last day that shows a candidate, or long ago.
 */
export function membershipsOf(file: CaseFile): readonly Membership[] {
  assertCaseFile('membershipsOf', file)
  if (isClosedCase(file)) return []
  const all: Draft[] = []
  let hasDied = false
  for (const act of actsInEffect(file)) {
    if (all.length === 0 && showsMembership(act)) all.push(unproven(file, act.on))
    const last = all.at(-1)
    if (!last) {
      if (act.type === 'ceremony.held') all.push({ from: act.on, entered: admissionOf(file) })
      if (act.type === 'membership.transcribed') all.push(transcribed(file, act))
    } else if (last.until !== undefined) {
      // A restoration after the death begins no membership anew.
      if (act.type === 'member.died') hasDied = true
      if (act.type === 'member.restored' && isWrongable(last) && !hasDied) all.push(restored(last, act.on))
    } else if (Object.hasOwn(recognising, act.type))
      last.recognisedOn ??= recognitionDay(file, act, last.from)
    else if (act.type === 'admission.regularised') regularise(last, act)
    else if (Object.hasOwn(exits, act.type)) {
      last.until = act.on
      last.left = exits[act.type as Exit]
    }
  }
  return all.length === 0 && isMember(file) ? [unproven(file)] : all
}

/** Whether the member is official on a day: from the decision of recognition, not from the end of probation. */
export function isOfficialOn({ recognisedOn }: Membership, day: PlainDay): boolean {
  return recognisedOn !== undefined && recognisedOn <= day
}

/** An admission after an annulled one is a first admission, as the default reading has it. */
function admissionOf({ person: { former } }: CaseFile): 'admitted' | 'readmitted' {
  return former !== undefined && former.exit !== 'annulled' ? 'readmitted' : 'admitted'
}

/** An act only a member can be the subject of; an annulment may come before the ceremony. */
function showsMembership({ type }: Act): boolean {
  return type === 'recognition.decided' || (Object.hasOwn(exits, type) && type !== 'admission.annulled')
}

/** The decision on recognition, and what rests on it where nobody told it. */
const recognising = { 'recognition.decided': true, 'recognition.announced': true, 'card.handed-over': true }

function recognitionDay(file: CaseFile, { type, on }: Act, from: PlainDay): PlainDay {
  if (type === 'recognition.decided') return on
  return lastOf(file, 'recognition.decided', (decided) => decided.on >= from)?.on ?? on
}

function isMember(file: CaseFile): boolean {
  const standing = standingOf(file)
  return standing === 'probationary' || standing === 'official'
}

/** A membership that an act of a day shows, or the state of the case alone. */
function unproven(file: CaseFile, shownOn: PlainDay = lastDay): Draft {
  const official = standingOf(file) === 'official' && !lastOf(file, 'recognition.decided')
  const decidedOn = admissionDayOf(file)
  const isBefore = decidedOn !== undefined && decidedOn <= shownOn
  return {
    from: isBefore ? decidedOn : (candidateUntil(file, shownOn) ?? longAgo),
    entered: 'unknown',
    ...(official && { recognisedOn: longAgo }),
  }
}

/** The last day up to one on which a step before the ceremony shows that the person was no member yet. */
function candidateUntil(file: CaseFile, shownOn: PlainDay): PlainDay | undefined {
  const ofMembers = straightWay.findIndex(({ act }) => act === 'ceremony.held')
  return straightWay
    .slice(0, ofMembers)
    .map(({ act }) => lastUpTo(file, act, shownOn, (one) => mayBeAbout(one, 'admission'))?.on)
    .filter((on) => on !== undefined)
    .sort()
    .at(-1)
}

function transcribed(file: CaseFile, act: ActOf<'membership.transcribed'>): Draft {
  const official = act.standing === 'official' && { recognisedOn: act.recognisedOn ?? longAgo }
  if (act.across !== undefined) return { from: act.on, entered: 'received', across: act.across, ...official }
  if (act.ceremonyOn === undefined || act.ceremonyOn > act.on)
    return { from: longAgo, entered: 'unknown', ...official }
  return { from: act.ceremonyOn, entered: admissionOf(file), ...official }
}

/** Whether an exit can turn out wrong and be undone by restoration. */
function isWrongable({ left }: Membership): boolean {
  return left === 'removed' || left === 'expelled'
}

function restored({ recognisedOn }: Membership, on: PlainDay): Draft {
  return { from: on, entered: 'restored', ...(recognisedOn !== undefined && { recognisedOn }) }
}

/** The decision that fixes the dates again; it recognises official status where it states its day. */
function regularise(membership: Draft, act: ActOf<'admission.regularised'>): void {
  if (act.officialSince !== undefined) membership.recognisedOn ??= act.on
  const isAdmission = membership.entered === 'admitted' || membership.entered === 'readmitted'
  if (isAdmission && act.ceremonyOn !== undefined && act.ceremonyOn <= act.on)
    membership.from = act.ceremonyOn
}
