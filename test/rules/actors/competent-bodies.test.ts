import { describe, expect, it } from 'vitest'
import { bodyKinds } from '../../../src/casefile/acts/body-kinds.js'
import type { Act, BodyKind, Unit } from '../../../src/casefile/shapes.js'
import { actorRules } from '../../../src/rules/actors/actor.js'
import { actorLaws } from '../../../src/rules/actors/actor-laws.js'
import { patient } from '../../support/patient.js'
import { opened } from '../judged.js'
import { actorFound } from './actor-found.js'
import { type AskedAct, askedActs } from './acts-asked.js'

// Written from the law's table of who does each act, not from the register: every act, every case, every kind of body.

type Day = '2025-12-01' | '2026-08-01'
type Kinds = readonly BodyKind[]

const either = (kinds: Kinds) => ({ '2025-12-01': kinds, '2026-08-01': kinds })

/** The short forms of the table by day, at a place with a grassroots committee: the kinds of body each is. */
const shortForms = {
  cell: either(['cell']),
  cc: either(['cellCommittee', 'cellSecretary']),
  G: {
    '2025-12-01': ['grassrootsCommittee', 'delegatedGrassrootsCommittee'],
    '2026-08-01': ['grassrootsCommittee'],
  },
  U: {
    '2025-12-01': [
      'upperCommittee',
      'upperStandingCommittee',
      'communeStandingCommittee',
      'grantedStandingCommittee',
    ],
    '2026-08-01': ['upperCommittee', 'upperStandingCommittee', 'provincialStandingCommittee'],
  },
  US: {
    '2025-12-01': ['upperStandingCommittee', 'communeStandingCommittee', 'grantedStandingCommittee'],
    '2026-08-01': ['upperStandingCommittee', 'provincialStandingCommittee'],
  },
  D: {
    '2025-12-01': ['upperStandingCommittee', 'communeStandingCommittee', 'grantedStandingCommittee'],
    '2026-08-01': ['grassrootsStandingCommittee', 'communeStandingCommittee'],
  },
  /** At another place, whose kind is not known. */
  Danywhere: {
    '2025-12-01': [
      'upperStandingCommittee',
      'communeStandingCommittee',
      'grantedStandingCommittee',
      'delegatedGrassrootsCommittee',
      'standingMembersAndHeads',
    ],
    '2026-08-01': ['grassrootsStandingCommittee', 'communeStandingCommittee', 'standingMembersAndHeads'],
  },
  /** A grassroots level elsewhere may be a grassroots cell, or the committee directly above. */
  Ganywhere: {
    '2025-12-01': [
      'grassrootsCommittee',
      'delegatedGrassrootsCommittee',
      'cellCommittee',
      'cellSecretary',
      'upperCommittee',
      'upperStandingCommittee',
      'communeStandingCommittee',
      'grantedStandingCommittee',
    ],
    '2026-08-01': ['grassrootsCommittee'],
  },
  prov: either(['provincialStandingCommittee', 'centralDirectStandingCommittee']),
  provMembers: { '2025-12-01': [], '2026-08-01': ['provincialStandingMembers'] },
  centre: either(['communePoliticalCentre']),
  youth: either(['youthUnionExecutive', 'youthUnionBranch']),
  trade: either(['tradeUnionExecutive']),
  section: either(['sectionCommittee']),
  organ: either(['organisingBody']),
  granted: either(['grantedStandingCommittee']),
  role: either(['competentCommittee']),
  above: {
    '2025-12-01': ['provincialStandingCommittee', 'centralDirectStandingCommittee'],
    '2026-08-01': ['provincialStandingCommittee', 'centralDirectStandingCommittee'],
  },
  asked: {
    '2025-12-01': [
      'cellCommittee',
      'cellSecretary',
      'grassrootsCommittee',
      'delegatedGrassrootsCommittee',
      'grassrootsStandingCommittee',
      'upperCommittee',
      'upperStandingCommittee',
      'communeStandingCommittee',
      'organisingBody',
    ],
    '2026-08-01': [
      'cellCommittee',
      'cellSecretary',
      'grassrootsCommittee',
      'grassrootsStandingCommittee',
      'upperCommittee',
      'upperStandingCommittee',
      'communeStandingCommittee',
      'organisingBody',
    ],
  },
  anyCommittee: {
    '2025-12-01': [
      'sectionCommittee',
      'grassrootsCommittee',
      'delegatedGrassrootsCommittee',
      'grassrootsStandingCommittee',
      'upperCommittee',
      'upperStandingCommittee',
      'communeStandingCommittee',
      'grantedStandingCommittee',
      'standingMembersAndHeads',
      'provincialStandingMembers',
      'provincialStandingCommittee',
      'centralDirectStandingCommittee',
    ],
    '2026-08-01': [
      'sectionCommittee',
      'grassrootsCommittee',
      'delegatedGrassrootsCommittee',
      'grassrootsStandingCommittee',
      'upperCommittee',
      'upperStandingCommittee',
      'communeStandingCommittee',
      'grantedStandingCommittee',
      'standingMembersAndHeads',
      'provincialStandingMembers',
      'provincialStandingCommittee',
      'centralDirectStandingCommittee',
    ],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Day, Kinds>>>>

type Short = keyof typeof shortForms

/** Bodies accepted from 2026-07-26 on an assumption alone, with a remark: question 57, delegation that ended. */
const onlyAssumed: ReadonlySet<BodyKind> = new Set<BodyKind>([
  'upperCommittee',
  'upperStandingCommittee',
  'grantedStandingCommittee',
  'delegatedGrassrootsCommittee',
  'standingMembersAndHeads',
  'cellCommittee',
  'cellSecretary',
  'grassrootsStandingCommittee',
  'communeStandingCommittee',
])

/**
 * Why a body that does not do an act may record it without a word: it keeps the paper of a person, or makes an entry of a
 * register, to which the law attaches nothing.
 */
type Kept = 'of a person' | 'of a register'

const outside: ReadonlySet<BodyKind> = new Set<BodyKind>([
  'districtPoliticalCentre',
  'communePoliticalCentre',
  'youthUnionExecutive',
  'youthUnionBranch',
  'tradeUnionExecutive',
])

/** Bodies of the structure of both days up to the committee directly above, and their organs: they keep papers. */
const keepers: ReadonlySet<BodyKind> = new Set<BodyKind>([
  'cell',
  'cellCommittee',
  'cellSecretary',
  'sectionCommittee',
  'grassrootsCommittee',
  'grassrootsStandingCommittee',
  'upperCommittee',
  'upperStandingCommittee',
  'communeStandingCommittee',
  'grantedStandingCommittee',
  'organisingBody',
  'competentCommittee',
])

interface Row {
  readonly by: readonly Short[]
  /** What the act of another body of the Party is worth. */
  readonly other: 'bar' | 'breach' | 'note'
  readonly kept?: Kept
  /** Bodies that may do it on a condition no act tells. */
  readonly noted?: readonly Short[]
}

const row = (other: Row['other'], ...by: readonly Short[]): Row => ({ by, other })
const ofPerson: Row = { by: [], other: 'note', kept: 'of a person' }
const registered = (...by: readonly Short[]): Row => ({ by, other: 'note', kept: 'of a register' })

const table: Readonly<Record<string, Row>> = {
  'case.opened': registered('cell', 'cc', 'G'),
  'particulars.changed applicant': registered('cc', 'G'),
  'particulars.changed member': row('bar', 'G'),
  'membership.transcribed': registered('G'),
  'case.closed': registered('cell', 'cc', 'G'),
  'sympathiser.listed': row('breach', 'cell'),
  'sympathiser.unlisted': row('breach', 'cell'),
  'helper.assigned applicant': row('breach', 'cell'),
  'helper.assigned probation': row('breach', 'cell', 'cc'),
  'helper.left': registered('cell'),
  'class.entered awareness': row('note', 'cell', 'G', 'U'),
  'class.entered new-member': registered('cell', 'G', 'U'),
  'certificate.issued awareness': row('bar', 'centre'),
  'certificate.issued awareness-without-centre': row('bar', 'centre', 'D', 'role'),
  'certificate.issued new-member': row('bar', 'centre', 'D', 'role'),
  'start.proposed': row('breach', 'cell'),
  'procedure.authorised': row('bar', 'G'),
  'dossier.opened': registered('cell', 'cc'),
  'application.made': ofPerson,
  'applicant.withdrew': registered(),
  'background.declared': ofPerson,
  'background.sealed': row('breach', 'G'),
  'verification.requested': row('breach', 'cell', 'G'),
  'verification.replied': row('note', 'asked'),
  'background.certified': row('bar', 'G'),
  'background.rejected': { ...row('bar', 'G'), noted: ['prov', 'U', 'D'] },
  'introduction.made': ofPerson,
  'introducer.lost': registered('cell'),
  'union.resolved youth-union': row('bar', 'youth'),
  'union.resolved trade-union': row('bar', 'trade'),
  'opinions.consolidated ordinary': row('breach', 'cc'),
  'opinions.consolidated temporary-activity': row('breach', 'cc', 'cell'),
  'papers.renewed': registered('youth', 'trade', 'G', 'cc'),
  'consent.given over-age': row('bar', 'prov'),
  'consent.given literacy': row('bar', 'prov'),
  'consent.given political-standard': row('bar', 'prov', 'U'),
  'consent.given late-ceremony': row('breach', 'U'),
  'consent.given religion': row('bar', 'U'),
  'consent.given foreign-marriage': row('bar', 'D', 'role'),
  'consent.given foreign-origin': row('bar', 'D', 'role'),
  'consent.given private-owner': row('bar', 'US'),
  'consent.given readmission': { ...row('bar', 'prov'), noted: ['provMembers'] },
  'consent.given population': row('bar', 'prov'),
  'consent.given member-file': row('bar', 'D', 'role'),
  'cell.voted admission': row('bar', 'cell'),
  'cell.voted recognition': row('bar', 'cell'),
  'cell.voted removal': row('bar', 'cell'),
  'cell.voted expulsion': row('bar', 'cell'),
  'cell.voted resignation': row('bar', 'cell'),
  'shortfall.reported': row('breach', 'cell', 'G'),
  'shortfall.answered admission': row('bar', 'D'),
  'shortfall.answered recognition': row('bar', 'D', 'U'),
  'shortfall.answered removal': row('bar', 'D', 'U'),
  'shortfall.answered expulsion': row('note', 'D', 'U'),
  'shortfall.answered resignation': row('note', 'D', 'U'),
  'section.appraised': row('bar', 'section'),
  'grassroots.voted': row('bar', 'G'),
  'dossier.submitted': row('note', 'G'),
  'dossier.returned': row('note', 'section', 'G', 'organ', 'D'),
  'extension.granted': row('bar', 'D'),
  'admission.decided ordinary': row('bar', 'D'),
  'admission.refused': row('bar', 'D'),
  'result.notified': row('note', 'D', 'organ'),
  'decision.received': registered('cell', 'G'),
  'ceremony.held': row('bar', 'cell', 'cc'),
  'member-record.filed': registered('G'),
  'member-file.lost': registered('G'),
  'member-file.restored': row('note', 'G'),
  'member-file.reconciled': row('breach', 'G', 'U'),
  'discipline.opened': registered('cell', 'cc', 'G', 'U', 'D', 'prov'),
  'discipline.closed': registered('cell', 'cc', 'G', 'U', 'D', 'prov'),
  'proceeding.opened': registered('cell', 'cc', 'G', 'U', 'D', 'prov'),
  'proceeding.closed': registered('cell', 'cc', 'G', 'U', 'D', 'prov'),
  'member.disciplined probation': row('bar', 'cell', 'G', 'D'),
  'member.disciplined temporary-activity': row('bar', 'cell', 'Ganywhere', 'U', 'Danywhere'),
  'member.disciplined managing-committee': row('bar', 'U', 'D', 'prov'),
  'self-review.made': ofPerson,
  'remarks.made': ofPerson,
  'recognition.decided': row('bar', 'D'),
  'recognition.refused': row('bar', 'D'),
  'recognition.announced': row('note', 'cc'),
  'card.handed-over': row('note', 'cell', 'U'),
  'badge.awarded': row('bar', 'prov'),
  'applicant.moved': registered('cell'),
  'being-helped.certified': row('bar', 'G'),
  'file.forwarded sent': row('note', 'D'),
  'file.received': registered('Danywhere'),
  'decision.passed-on': row('bar', 'Danywhere'),
  'decision.annulled': row('bar', 'Danywhere'),
  'reconsideration.requested': row('note', 'cell', 'Ganywhere', 'U'),
  'reconsideration.answered': row('bar', 'Danywhere'),
  'member.transferred official': row('note', 'cc', 'G', 'U', 'organ'),
  'member.transferred temporary': row('note', 'cc', 'G'),
  'member.transferred internal': row('note', 'cc', 'G', 'U'),
  'member.transferred abroad': row('note', 'cc', 'G', 'U', 'prov'),
  'member.transferred stay-abroad': row('note', 'G'),
  'member.transferred cell-dissolved': row('note', 'G', 'U'),
  'member.transferred labour-abroad': row('note', 'U'),
  'referral.presented': registered(),
  'transfer-notice.arrived': registered('Ganywhere', 'U'),
  'member.received': row('note', 'Ganywhere', 'cc'),
  'stay.prolonged': row('note', 'Ganywhere', 'cc'),
  'member.returned': registered('cc', 'G', 'U'),
  'member.exempted own': row('note', 'cell'),
  'member.exempted other': row('note', 'G'),
  'member.suspended': row('note', 'G', 'U', 'D', 'prov'),
  'activity.interrupted': registered('cell', 'cc', 'G', 'U'),
  'activity.resumed interruption': row('bar', 'US', 'prov'),
  'activity.resumed ordinary': registered('cell', 'cc', 'G'),
  'removal.opened ordinary': row('bar', 'cell'),
  'removal.opened transfer-not-filed': row('bar', 'Ganywhere', 'Danywhere'),
  'removal.opened question-of-membership': row('bar', 'US', 'prov'),
  'self-criticism.requested': row('note', 'cell', 'cc'),
  'self-criticism.answered': registered(),
  'member.removed ordinary': row('bar', 'D'),
  'member.removed transfer-not-filed': row('bar', 'Danywhere'),
  'member.removed question-of-membership': row('bar', 'US', 'prov'),
  'member.expelled': row('bar', 'U', 'prov', 'granted'),
  'resignation.requested': ofPerson,
  'member.resigned': row('bar', 'D'),
  'exit.refused removal': row('bar', 'D'),
  'exit.refused transfer-not-filed': row('bar', 'Danywhere'),
  'exit.refused question-of-membership': row('bar', 'US', 'prov'),
  'exit.refused resignation': row('bar', 'D'),
  'member.died': registered('cell', 'G'),
  'card.collected': row('note', 'cell'),
  'exit-notice.made': row('note', 'G'),
  'exit-file.sent': row('note', 'G'),
  'exit-decision.received': registered('cell'),
  'complaint.lodged removal': ofPerson,
  'complaint.lodged discipline': ofPerson,
  'complaint.answered removal': row('bar', 'above'),
  'member.restored complaint': row('bar', 'above'),
  'defect.found': row('note', 'anyCommittee'),
  'admission.annulled issuer': row('bar', 'Danywhere'),
  'admission.annulled issuer-gone': row('bar', 'D'),
  'admission.annulled after-transfer': row('bar', 'D'),
  'step.redone authority': row('bar', 'D', 'U'),
  'step.redone vote': row('bar', 'cell', 'section', 'G', 'D'),
  'step.redone introduction': row('bar', 'cell', 'cc', 'youth', 'trade'),
  'step.redone verification': row('bar', 'cell', 'G'),
  'step.redone class': row('bar', 'centre', 'D', 'U'),
  'step.redone opinions': row('bar', 'cell', 'cc'),
  'admission.regularised': row('bar', 'D'),
}

const nameOf = ({ type, of }: AskedAct) => (of === undefined ? type : `${type} ${of}`)

const place: Unit = { cellKind: 'cell-under-grassroots', grassrootsCommittee: true }

/** What is found of an act of a kind of body: right, remarked because only assumed, kept in silence, or its worth. */
function found(asked: AskedAct, on: string, kind?: BodyKind, unit: Unit = place): string {
  const act = { type: asked.type, on, ...asked.more, ...(kind && { by: { kind } }) } as Act
  const finding = actorFound([opened({}, unit), ...(asked.log ?? [])], act)
  if (finding === undefined) return 'silent'
  if (finding.facts.accepted === 'assumed') return 'assumed'
  return finding.outcome === 'broken' ? finding.effect : finding.outcome
}

/** What the law's table says of the same. */
function lawful(
  { by, other, kept, noted = [] }: Row,
  on: Day,
  kind: BodyKind,
  isUnnamed: boolean,
): readonly string[] {
  if (by.some((one) => (shortForms[one][on] as Kinds).includes(kind))) return ['met']
  if (kind === 'competentCommittee' && isUnnamed) return ['missing', 'silent'] // a part, and no body: a gap
  const isAssumed = on === '2026-08-01' && onlyAssumed.has(kind)
  const isNoted = noted.some((one) => (shortForms[one][on] as Kinds).includes(kind))
  if (isNoted || (isAssumed && noted.length > 0)) return ['note', 'assumed', ...(isNoted ? [] : [other])]
  if (kept === 'of a person' && outside.has(kind)) return ['bar']
  if (kept !== undefined && keepers.has(kind)) return ['silent', ...(isAssumed ? ['assumed'] : [])]
  if (kept !== undefined && kind === 'delegatedGrassrootsCommittee')
    return on === '2025-12-01' ? ['silent'] : ['note', 'assumed']
  return [other, ...(isAssumed ? ['assumed'] : [])]
}

/** Committees above the grassroots: an act that names the competent committee alone tells none of them, and no other. */
const above: ReadonlySet<Short> = new Set<Short>(['U', 'US', 'prov', 'granted', 'above'])

describe.each<Day>(['2025-12-01', '2026-08-01'])('who does each act on %s', (on) => {
  it.each(askedActs.map((asked) => ({ asked, name: nameOf(asked) })))('$name', ({ asked, name }) => {
    const expected = table[name]
    if (!expected) throw new Error(`no row of the law for ${name}`)
    const isOfD = [...expected.by, ...(expected.noted ?? [])].some(
      (one) => one === 'D' || one === 'Danywhere',
    )
    const isOfAbove = expected.other !== 'note' && expected.by.some((one) => above.has(one))
    const wrong = bodyKinds.flatMap((kind) => {
      const is = found(asked, on, kind)
      const right = lawful(expected, on, kind, isOfD || isOfAbove)
      return right.includes(is) ? [] : [`${kind}: ${is}, not ${right.join(' or ')}`]
    })
    expect(wrong).toEqual([])
  })
})

describe('the table above', () => {
  it('has every act of the law, in the cases that are asked, and no other', () => {
    expect(askedActs.map(nameOf).sort()).toEqual(Object.keys(table).sort())
    expect([...new Set(askedActs.map(({ type }) => type))].sort()).toEqual(Object.keys(actorLaws).sort())
    expect(actorRules).toHaveLength(Object.keys(actorLaws).length)
  })

  it(
    'lists as passing without a word only registers and papers of persons, and only bodies that keep papers',
    patient,
    () => {
      const mayPass = ({ kept }: Row, kind: BodyKind) => {
        const isKeeper = keepers.has(kind) || kind === 'delegatedGrassrootsCommittee'
        const isPart = kind === 'competentCommittee' // names no body: a gap of the record
        return (kept !== undefined && isKeeper) || isPart
      }
      const unlisted = askedActs.flatMap((asked) =>
        bodyKinds
          .filter((kind) => !mayPass(table[nameOf(asked)] as Row, kind))
          .filter((kind) => found(asked, '2025-12-01', kind) === 'silent')
          .map((kind) => [nameOf(asked), kind]),
      )
      expect(unlisted).toEqual([])
    },
  )
})

describe('a trade-union executive', () => {
  it.each<Day>(['2025-12-01', '2026-08-01'])('does nothing but introduce, on %s', (on) => {
    const own = ['union.resolved trade-union', 'papers.renewed', 'step.redone introduction']
    const passing = askedActs.filter((asked) =>
      ['met', 'silent', 'assumed'].includes(found(asked, on, 'tradeUnionExecutive')),
    )
    expect(passing.map(nameOf)).toEqual(own)
  })
})

describe('an act whose body is not named', () => {
  it.each([
    {
      worth: 'bars what is void without its issuer',
      name: 'certificate.issued awareness',
      is: 'bar missing',
    },
    { worth: 'bars what is void without its issuer', name: 'procedure.authorised', is: 'bar missing' },
    { worth: 'bars what is void without its issuer', name: 'admission.decided ordinary', is: 'bar missing' },
    { worth: 'is remarked of a resolution', name: 'cell.voted admission', is: 'note missing' },
    { worth: 'is remarked of a resolution', name: 'grassroots.voted', is: 'note missing' },
    { worth: 'is nothing of a person', name: 'application.made', is: undefined },
    { worth: 'is nothing of a register', name: 'case.opened', is: undefined },
  ])('$worth: $name', ({ name, is }) => {
    const asked = askedActs.find((one) => nameOf(one) === name)
    if (!asked) throw new Error(name)
    const finding = actorFound([opened({}, place)], {
      type: asked.type,
      on: '2025-12-01',
      ...asked.more,
    } as Act)
    expect(finding && `${finding.effect} ${finding.outcome}`).toBe(is)
  })
})

describe('the day before and the day after', () => {
  const of = (name: string) => askedActs.find((one) => nameOf(one) === name) as AskedAct
  const ordinary: Unit = { cellKind: 'cell-under-grassroots', grassrootsCommittee: true }

  it.each<{
    name: string
    kind: BodyKind
    last: string
    was: string
    first: string
    is: string
    unit?: Unit
  }>([
    {
      name: 'admission.decided ordinary',
      kind: 'districtStandingCommittee',
      last: '2025-06-30',
      was: 'met',
      first: '2025-07-01',
      is: 'bar',
    },
    {
      name: 'admission.decided ordinary',
      kind: 'communeStandingCommittee',
      last: '2025-06-30',
      was: 'bar',
      first: '2025-07-01',
      is: 'met',
    },
    {
      name: 'admission.decided ordinary',
      kind: 'grassrootsStandingCommittee',
      last: '2026-07-25',
      was: 'bar',
      first: '2026-07-26',
      is: 'met',
    },
    {
      name: 'admission.decided ordinary',
      kind: 'upperStandingCommittee',
      last: '2026-07-25',
      was: 'met',
      first: '2026-07-26',
      is: 'assumed',
    },
    {
      name: 'recognition.decided',
      kind: 'grantedStandingCommittee',
      last: '2026-07-25',
      was: 'met',
      first: '2026-07-26',
      is: 'assumed',
    },
    {
      name: 'admission.decided ordinary',
      kind: 'delegatedGrassrootsCommittee',
      last: '2026-07-25',
      was: 'met',
      first: '2026-07-26',
      is: 'bar',
      unit: { delegated: true },
    },
    {
      name: 'admission.decided ordinary',
      kind: 'standingMembersAndHeads',
      last: '2026-07-25',
      was: 'met',
      first: '2026-07-26',
      is: 'assumed',
      unit: { underCentralLevel: true },
    },
    {
      name: 'admission.decided ordinary',
      kind: 'grassrootsStandingCommittee',
      last: '2026-07-25',
      was: 'bar',
      first: '2026-07-26',
      is: 'assumed',
      unit: { underCentralLevel: true },
    },
    {
      name: 'certificate.issued awareness',
      kind: 'communePoliticalCentre',
      last: '2025-06-08',
      was: 'bar',
      first: '2025-06-09',
      is: 'met',
    },
    {
      name: 'certificate.issued awareness',
      kind: 'districtPoliticalCentre',
      last: '2025-06-30',
      was: 'met',
      first: '2025-07-01',
      is: 'bar',
    },
    {
      name: 'consent.given late-ceremony',
      kind: 'districtStandingCommittee',
      last: '2025-06-30',
      was: 'met',
      first: '2025-07-01',
      is: 'breach',
    },
    {
      name: 'consent.given late-ceremony',
      kind: 'communeStandingCommittee',
      last: '2026-07-25',
      was: 'met',
      first: '2026-07-26',
      is: 'breach',
    },
    {
      name: 'consent.given late-ceremony',
      kind: 'provincialStandingCommittee',
      last: '2026-07-25',
      was: 'breach',
      first: '2026-07-26',
      is: 'met',
    },
    {
      name: 'consent.given readmission',
      kind: 'provincialStandingMembers',
      last: '2026-07-25',
      was: 'bar',
      first: '2026-07-26',
      is: 'note',
    },
    {
      name: 'background.certified',
      kind: 'upperCommittee',
      last: '2025-06-08',
      was: 'bar',
      first: '2025-06-09',
      is: 'met',
      unit: { grassrootsCommittee: false },
    },
    ...(
      [
        ['upperStandingCommittee', '2025-06-08', 'bar', '2025-06-09', 'assumed'],
        ['upperStandingCommittee', '2025-06-30', 'assumed', '2025-07-01', 'met'],
        ['grassrootsCommittee', '2025-06-30', 'met', '2025-07-01', 'bar'],
        ['communeStandingCommittee', '2026-07-25', 'met', '2026-07-26', 'assumed'],
        ['grassrootsStandingCommittee', '2026-07-25', 'bar', '2026-07-26', 'assumed'],
        ['grassrootsCommittee', '2026-07-25', 'bar', '2026-07-26', 'assumed'],
      ] as const
    ).map(([kind, last, was, first, is]) => ({
      name: 'background.certified',
      kind,
      last,
      was,
      first,
      is,
      unit: { cellKind: 'village-cell' as const },
    })),
    {
      name: 'union.resolved youth-union',
      kind: 'youthUnionBranch',
      last: '2021-07-29',
      was: 'bar',
      first: '2021-07-30',
      is: 'met',
    },
    {
      name: 'union.resolved youth-union',
      kind: 'cell',
      last: '2021-07-29',
      was: 'bar',
      first: '2021-07-30',
      is: 'bar',
    },
    {
      name: 'grassroots.voted',
      kind: 'delegatedGrassrootsCommittee',
      last: '2026-07-25',
      was: 'met',
      first: '2026-07-26',
      is: 'assumed',
    },
    {
      name: 'member.exempted own',
      kind: 'cell',
      last: '2021-07-29',
      was: 'unknown',
      first: '2021-07-30',
      is: 'met',
    },
    {
      name: 'procedure.authorised',
      kind: 'cell',
      last: '2025-09-28',
      was: 'note',
      first: '2025-09-29',
      is: 'bar',
    },
    {
      name: 'verification.replied',
      kind: 'districtStandingCommittee',
      last: '2025-06-30',
      was: 'met',
      first: '2025-07-01',
      is: 'note',
    },
  ])('$name by $kind: $last $was, $first $is', ({ name, kind, last, was, first, is, unit }) => {
    expect([
      found(of(name), last, kind, unit ?? ordinary),
      found(of(name), first, kind, unit ?? ordinary),
    ]).toEqual([was, is])
  })
})

describe('who acts at the place an applicant has left (06-HD/TW pt 3.9(a), (b))', () => {
  const village: Unit = { cellKind: 'village-cell', grassrootsCommittee: false }
  const office: Unit = { cellKind: 'cell-under-grassroots', grassrootsCommittee: true }
  const certified = (from: Unit, to: Unit, kind: BodyKind) =>
    actorFound(
      [opened({}, from), { type: 'applicant.moved', on: '2025-11-03', authority: 'other', unit: to }],
      { type: 'being-helped.certified', on: '2025-11-10', by: { kind } },
    )

  it('is told by the place as it was, not by the new one', () => {
    const worth = (from: Unit, to: Unit, kind: BodyKind) => {
      const finding = certified(from, to, kind)
      return finding?.outcome === 'broken' ? finding.effect : finding?.outcome
    }
    expect([worth(office, village, 'grassrootsCommittee'), worth(office, village, 'upperCommittee')]).toEqual(
      ['met', 'bar'],
    )
    expect([worth(village, office, 'grassrootsCommittee'), worth(village, office, 'upperCommittee')]).toEqual(
      ['bar', 'met'],
    )
  })
})

describe('who is to act, where another body did', () => {
  const at = (kind: BodyKind) => ({ by: { kind } })

  it.each<{ act: Act; actor: string; why: string }>([
    {
      act: { type: 'member.exempted', on: '2025-10-06', ground: 'health', ...at('grassrootsCommittee') },
      actor: 'cell',
      why: 'for health the cell (294-QĐ/TW pt 7.1)',
    },
    {
      act: { type: 'member.exempted', on: '2025-10-06', ground: 'maternity', ...at('cell') },
      actor: 'grassrootsCommittee',
      why: 'for maternity leave the grassroots committee (38-HD/BTCTW pt IV.1.2)',
    },
    {
      act: { type: 'consent.given', on: '2025-10-06', matter: 'readmission', written: true, ...at('cell') },
      actor: 'provincialStandingCommittee',
      why: 'for re-admission the provincial level (294-QĐ/TW pt 3.5.1(b))',
    },
    {
      act: { type: 'consent.given', on: '2025-10-06', matter: 'over-age', written: true, ...at('cell') },
      actor: 'centralDirectStandingCommittee',
      why: 'above the ordinary age the level directly under the Central Committee (06-HD/TW pt 1.1)',
    },
    {
      act: { type: 'certificate.issued', on: '2025-06-08', course: 'new-member', ...at('cell') },
      actor: 'districtPoliticalCentre',
      why: 'the centre of the district (01-HD/TW of 2021 pt 4.1)',
    },
    {
      act: { type: 'certificate.issued', on: '2025-06-09', course: 'new-member', ...at('cell') },
      actor: 'communePoliticalCentre',
      why: 'the centre of the commune (06-HD/TW pt 4.1)',
    },
  ])('is $actor: $why', ({ act, actor }) => {
    expect(actorFound([opened({}, place)], act)).toMatchObject({ outcome: 'broken', actor })
  })

  it('is the committee that stands in where the place has no grassroots committee', () => {
    const village = { cell: 'cell-1', cellKind: 'village-cell', grassrootsCommittee: false } as const
    const act: Act = { type: 'member.exempted', on: '2025-10-06', ground: 'maternity', ...at('cell') }
    expect(actorFound([opened({}, village)], act)?.actor).toBe('upperStandingCommittee')
  })
})
