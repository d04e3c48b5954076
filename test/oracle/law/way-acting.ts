import type { Act, ActOf, BodyKind, Person, Unit } from '../../../src/index.js'
import type { Bodies } from './bodies.js'
import * as body from './bodies.js'
import type { Day } from './days.js'
import type { Grade } from './grade.js'

/** Who acts on a person who is no member yet. */
interface Row {
  readonly who: Bodies
  /** Whoever decides at the place may act too, and there no text to be had says who does. */
  readonly isUnknown?: boolean
  /** What the act of another body is worth, from the day a text says who acts; before it, a note. */
  readonly other: Grade
  readonly since: Day
}

/** What is on file of the person and the place. */
export interface Known {
  readonly person: Person
  readonly unit: Unit
  /** Who issued the decision on file, and when. */
  readonly issuer?: { readonly kind: BodyKind; readonly on: Day }
  /** Whether the dossier has gone up to whoever decides. */
  readonly isSent?: boolean
  /** Whether the new place is under another competent committee. */
  readonly isElsewhere?: boolean
}

// First days of the texts that say who acts.
const always: Day = '2016-07-25'
const guidance2021: Day = '2021-09-28'
const guidance2025: Day = '2025-06-09'
const commission2025: Day = '2025-09-29'
const privateOwners: Day = '2021-09-27'

const { cell, cellCommittee, either, provincial } = body

const centres = (day: Day): Bodies => {
  if (day < guidance2025) return { meant: ['districtPoliticalCentre'] }
  return day < body.communeAbove
    ? { meant: ['districtPoliticalCentre', 'communePoliticalCentre'] }
    : { meant: ['communePoliticalCentre'] }
}

/** Whoever decides; of the armed forces Politburo rules tell, which are not available. */
const decider = (day: Day, unit: Unit): Bodies => (unit.armedForces ? nobody : body.decider(day, unit))

const nobody: Bodies = { meant: [] }

/** The grassroots level; of a place of which nothing is told either with or without a committee. */
const grassrootsOf = (day: Day, unit: Unit): Bodies => {
  if (unit.cellKind !== undefined || unit.grassrootsCommittee !== undefined) return body.grassroots(day, unit)
  const [withOne, without] = [
    body.grassroots(day, { cellKind: 'cell-under-grassroots' }),
    body.grassroots(day, { cellKind: 'grassroots-cell' }),
  ]
  const { meant, assumed = [] } = either(withOne, without)
  // Whether it is a grassroots cell, whose committee acts at that level, is not told.
  return {
    meant: meant.filter((kind) => !cellCommittee.meant.includes(kind)),
    assumed: [...assumed, ...cellCommittee.meant],
  }
}

/** Who consents where a question of politics is beyond the local committee: the province, or another level above. */
const political = (day: Day, unit: Unit): Bodies => either(body.upper(day, unit), provincial)

/** Of which question a rejection speaks is not told: whoever may conclude one of politics is only supposed to be competent. */
const rejecting = (day: Day, unit: Unit): Bodies => {
  const { meant, assumed = [] } = either(political(day, unit), decider(day, unit))
  return either(grassrootsOf(day, unit), { meant: [], assumed: [...meant, ...assumed] })
}

/** Every name that a committee, known by the one under which it decided, has on a later day. */
function namesOf(kind: BodyKind, decidedOn: Day, day: Day): readonly BodyKind[] {
  const isCommune = kind === 'communeStandingCommittee' || kind === 'upperStandingCommittee'
  if (kind === 'delegatedGrassrootsCommittee') return [kind, 'grassrootsCommittee']
  if (decidedOn < body.communeAbove)
    return isCommune || kind === 'districtStandingCommittee'
      ? ['upperStandingCommittee', 'districtStandingCommittee']
      : [kind]
  if (decidedOn < body.communeBelow && isCommune)
    return [
      'upperStandingCommittee',
      'communeStandingCommittee',
      ...(day < body.communeBelow ? [] : ['grassrootsStandingCommittee' as const]),
    ]
  if (decidedOn < body.communeBelow) return [kind]
  if (kind === 'upperStandingCommittee') return [kind, 'provincialStandingCommittee']
  return kind === 'communeStandingCommittee' || kind === 'grassrootsStandingCommittee'
    ? ['communeStandingCommittee', 'grassrootsStandingCommittee']
    : [kind]
}

/** Whoever decides anywhere on a day, where the committee that decided is gone, or its power. */
const anyone = (day: Day): Bodies =>
  either(
    body.decider(day, {}),
    { meant: ['standingMembersAndHeads'] },
    day < body.communeBelow ? { meant: ['delegatedGrassrootsCommittee'] } : nobody,
  )

/** A district is gone from 2025-07-01, and delegation from 2026-07-26. */
const isThere = (kind: BodyKind, day: Day): boolean =>
  (kind !== 'districtStandingCommittee' || day < body.communeAbove) &&
  (kind !== 'delegatedGrassrootsCommittee' || day < body.communeBelow)

/** The committee that decided, under the names it has on the day. */
function issuing(day: Day, { issuer }: Known): Bodies {
  if (issuer === undefined) return anyone(day)
  const names = namesOf(issuer.kind, issuer.on, day).filter((kind) => isThere(kind, day))
  if (isThere(issuer.kind, day)) return { meant: names }
  return issuer.kind === 'districtStandingCommittee' ? anyone(day) : either(anyone(day), { meant: names })
}

/** Bodies beside the Party: no step of the Charter is theirs in any reading. */
const isOutside = (kind: BodyKind): boolean => /Centre|Union/u.test(kind)

const barred = (who: Bodies, since: Day = always): Row => ({ who, other: 'bar', since })
const breached = (who: Bodies, since: Day): Row => ({ who, other: 'breach', since })
const noted = (...who: readonly Bodies[]): Row => ({ who: either(...who), other: 'note', since: always })
const unknownIn = (unit: Unit, row: Row): Row => ({ ...row, isUnknown: unit.armedForces !== undefined })

function consentRow({ matter, on }: ActOf<'consent.given'>, unit: Unit): Row | undefined {
  switch (matter) {
    case 'over-age':
    case 'literacy':
    case 'population':
      return barred(provincial)
    case 'political-standard':
      return barred(political(on, unit), guidance2025)
    case 'late-ceremony':
      return breached(body.upper(on, unit), always)
    case 'religion':
      return barred(body.upper(on, unit), '2018-08-28')
    case 'private-owner':
      return barred(body.upperStanding(on, unit), privateOwners)
    case 'foreign-marriage':
    case 'foreign-origin':
      return unknownIn(unit, barred(decider(on, unit)))
    case 'readmission':
      return barred(on < body.communeBelow ? provincial : either(provincial, ifAuthorised))
    default:
      return undefined
  }
}

/** Standing members consent where the working rules authorise them, which no act tells. */
const ifAuthorised: Bodies = { meant: [], assumed: ['provincialStandingMembers'] }

/** Who decides to admit: of private owners and of former members there are rules of their own. */
function admissionRow(on: Day, { person, unit }: Known): Row {
  if (person.privateOwner && on >= privateOwners) return barred(body.upperStanding(on, unit))
  // The committee itself is named, not its standing committee; directly under a province there is none such.
  if (person.former && on < body.communeAbove && !unit.underCentralLevel)
    return barred({ meant: ['upperCommittee'] })
  return unknownIn(unit, barred(decider(on, unit)))
}

/** The row of an act; none where the texts attach nothing to who does it. */
function rowOf(act: Act, file: Known): Row | undefined {
  const { unit } = file
  const grassroots = grassrootsOf(act.on, unit)
  const upper = body.upper(act.on, unit)
  const deciding = decider(act.on, unit)
  switch (act.type) {
    case 'sympathiser.listed':
    case 'sympathiser.unlisted':
    case 'start.proposed':
      return breached(cell, commission2025)
    case 'helper.assigned':
      return breached(cell, body.communeAbove)
    case 'procedure.authorised':
      // Where there is no grassroots committee the one directly above; of a grassroots cell before any text too.
      return barred(
        unit.cellKind === 'grassroots-cell' && act.on < guidance2025 ? either(grassroots, upper) : grassroots,
        commission2025,
      )
    case 'class.entered':
      return act.course === 'awareness' ? noted(cell, grassroots, upper) : undefined
    case 'certificate.issued': {
      const hasElse = act.noCentre === true || (act.course === 'new-member' && act.on >= guidance2025)
      const who = either(centres(act.on), hasElse ? deciding : nobody)
      const row = barred(who, act.course === 'awareness' ? always : guidance2021)
      return hasElse ? unknownIn(unit, row) : row
    }
    case 'background.sealed':
      return breached(grassroots, guidance2025)
    case 'verification.requested':
      return breached(either(cell, grassroots), guidance2025)
    case 'background.certified':
      return barred(grassroots, guidance2021)
    case 'background.rejected':
      return unknownIn(unit, barred(rejecting(act.on, unit), guidance2021))
    case 'union.resolved':
      return barred({ meant: unionBodies(act) })
    case 'opinions.consolidated':
      return breached(cellCommittee, guidance2025)
    case 'consent.given':
      return consentRow(act, unit)
    case 'cell.voted':
      return barred(cell)
    case 'shortfall.reported':
      return breached(either(cell, grassroots), guidance2021)
    case 'shortfall.answered':
      return unknownIn(unit, barred(deciding, guidance2021))
    case 'section.appraised':
      return barred({ meant: ['sectionCommittee'] }, guidance2025)
    case 'grassroots.voted':
      return body.hasGrassrootsCommittee(unit) ? barred(grassroots) : undefined
    case 'dossier.submitted':
      return noted(grassroots, unit.grassrootsCommittee === false ? either(cell, cellCommittee) : nobody)
    case 'dossier.returned':
      return unknownIn(unit, noted({ meant: ['sectionCommittee', 'organisingBody'] }, grassroots, deciding))
    case 'extension.granted':
    case 'admission.refused':
      return unknownIn(unit, barred(deciding))
    case 'admission.decided':
      return admissionRow(act.on, file)
    case 'result.notified':
      return unknownIn(unit, noted(deciding, { meant: ['organisingBody'] }))
    case 'ceremony.held':
      return barred(either(cell, cellCommittee))
    case 'being-helped.certified':
      return barred(grassroots, guidance2021)
    case 'file.forwarded':
      return unknownIn(unit, file.isSent ? noted(deciding) : noted(grassroots, deciding))
    case 'decision.passed-on':
      return barred(issuing(act.on, file), file.isElsewhere ? guidance2025 : always)
    case 'decision.annulled':
    case 'reconsideration.answered':
      return barred(issuing(act.on, file), guidance2025)
    case 'reconsideration.requested':
      return noted(
        cell,
        body.grassroots(act.on, { cellKind: 'grassroots-cell' }),
        grassrootsOf(act.on, {}),
        body.upper(act.on, {}),
      )
    case 'member.transferred':
      // Of an organisation that was dissolved; its own committee is gone.
      return noted(unit.cellKind === 'grassroots-cell' ? nobody : grassroots, upper)
    case 'card.handed-over':
      return noted(cell, upper)
    default:
      return undefined
  }
}

function unionBodies({ union, on }: ActOf<'union.resolved'>): readonly BodyKind[] {
  if (union === 'trade-union') return ['tradeUnionExecutive']
  return on < '2021-07-30' ? ['youthUnionExecutive'] : ['youthUnionExecutive', 'youthUnionBranch']
}

/** What an act is worth that a body did; `undefined` where the texts attach nothing to it, or a role is named. */
export function wayWorthOf(act: Act, file: Known): Grade | undefined {
  const row = rowOf(act, file)
  const kind = act.by?.kind
  if (!row || kind === 'competentCommittee') return undefined
  // A body left out is a gap of the record, and a wrong authority never.
  if (kind === undefined) return row.other === 'bar' ? 'missing' : 'lawful'
  const { meant, assumed = [] } = row.who
  if (meant.includes(kind)) return 'lawful'
  if (isOutside(kind)) return row.other
  if (assumed.includes(kind)) return 'note'
  if (row.isUnknown) return 'unknown'
  return act.on < row.since ? 'note' : row.other
}
