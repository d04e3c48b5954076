import { describe, expect, it } from 'vitest'
import { actTypes } from '../../../src/casefile/acts/act-types.js'
import type { Act, ActType, Matter } from '../../../src/casefile/shapes.js'
import { antecedents } from '../../../src/rules/agreement/references/antecedents.js'
import { references } from '../../../src/rules/agreement/references/references.js'
import { referencesAgree } from '../../../src/rules/agreement/references/referents.js'
import { verificationReplyClock } from '../../../src/rules/dossier/verification/reply.js'
import { openRequests } from '../../../src/rules/dossier/verification/verification.js'
import { cited, fileOf, judged, opened } from '../judged.js'

const assigned = (id?: string): Act => ({
  type: 'helper.assigned',
  on: '2025-03-05',
  helper: id === undefined ? {} : { id },
})
const left = (id?: string): Act => ({
  type: 'helper.left',
  on: '2025-06-02',
  ...(id !== undefined && { helper: { id } }),
})
const ceremony = (id: string): Act => ({ type: 'ceremony.held', on: '2025-11-14', helper: { id } })
const remarked = (helper?: string): Act => ({
  type: 'remarks.made',
  on: '2026-11-16',
  ...(helper !== undefined && { helper }),
})
const asked = (on: string, request: string): Act => ({
  type: 'verification.requested',
  on,
  request,
  subjects: ['father'],
})
const replied = (on: string, request: string): Act => ({ type: 'verification.replied', on, request })
const introduced = (id: string, replaces?: string): Act => ({
  type: 'introduction.made',
  on: '2025-09-08',
  introducer: { id },
  ...(replaces !== undefined && { replaces }),
})
const lost = (introducer: string): Act => ({ type: 'introducer.lost', on: '2025-09-10', introducer })
const declared: Act = { type: 'background.declared', on: '2025-08-01' }
const sent = (toCell?: string): Act => ({
  type: 'member.transferred',
  on: '2026-02-02',
  transfer: 'official',
  ...(toCell !== undefined && { toCell }),
})
const receivedBy = (cell: string): Act => ({ type: 'member.received', on: '2026-02-10', unit: { cell } })

const rowsOf = (row: { log: readonly Act[]; act: Act; fault: string | undefined; why: string }) => row

describe('agreement.references: what a label leads to', () => {
  it.each([
    rowsOf({
      why: 'a request that was put before',
      log: [declared, asked('2025-08-04', 'r1')],
      act: { ...asked('2025-08-11', 'r2'), instead: 'r1' } as Act,
      fault: undefined,
    }),
    rowsOf({
      why: 'a request nobody put',
      log: [declared, asked('2025-08-04', 'r1')],
      act: { ...asked('2025-08-11', 'r2'), instead: 'r0' } as Act,
      fault: 'unknown',
    }),
    rowsOf({
      why: 'the request itself',
      log: [declared],
      act: { ...asked('2025-08-11', 'r2'), instead: 'r2' } as Act,
      fault: 'itself',
    }),
    rowsOf({ why: 'a helper who was assigned', log: [assigned('h1')], act: left('h1'), fault: undefined }),
    rowsOf({ why: 'a helper nobody assigned', log: [assigned('h1')], act: left('h2'), fault: 'unknown' }),
    rowsOf({
      why: 'a helper who may be the unnamed one',
      log: [assigned()],
      act: left('h2'),
      fault: undefined,
    }),
    rowsOf({
      why: 'a helper who has left',
      log: [assigned('h1'), left('h1')],
      act: { ...left('h1'), on: '2025-06-03' },
      fault: 'answered',
    }),
    rowsOf({
      why: 'a helper who left and was assigned again',
      log: [assigned('h1'), left('h1'), { ...assigned('h1'), on: '2025-06-05' }],
      act: { ...left('h1'), on: '2025-06-09' },
      fault: undefined,
    }),
    rowsOf({
      why: 'a helper who stayed where another left',
      log: [assigned('h1'), { ...assigned('h2'), on: '2025-03-06' }, left('h2')],
      act: { ...left('h1'), on: '2025-06-09' },
      fault: undefined,
    }),
    rowsOf({ why: 'a helper of the ceremony', log: [ceremony('h1')], act: remarked('h1'), fault: undefined }),
    rowsOf({
      why: 'a helper from before',
      log: [assigned('h0'), ceremony('h1')],
      act: remarked('h0'),
      fault: undefined,
    }),
    rowsOf({ why: 'a helper never known', log: [ceremony('h1')], act: remarked('h2'), fault: 'unknown' }),
    rowsOf({
      why: 'a helper of a register, who is not told',
      log: [
        {
          type: 'membership.transcribed',
          on: '2026-01-05',
          standing: 'probationary',
          ceremonyOn: '2025-11-14',
        },
      ],
      act: remarked('h2'),
      fault: undefined,
    }),
    rowsOf({
      why: 'a request that is open',
      log: [asked('2025-08-08', 'r1')],
      act: replied('2025-08-20', 'r1'),
      fault: undefined,
    }),
    rowsOf({
      why: 'a request nobody made',
      log: [asked('2025-08-08', 'r1')],
      act: replied('2025-08-20', 'r2'),
      fault: 'unknown',
    }),
    rowsOf({
      why: 'a request answered before',
      log: [asked('2025-08-08', 'r1'), replied('2025-08-20', 'r1')],
      act: replied('2025-08-21', 'r1'),
      fault: 'answered',
    }),
    rowsOf({
      why: 'another request',
      log: [declared, asked('2025-08-08', 'r1')],
      act: asked('2025-08-09', 'r2'),
      fault: undefined,
    }),
    rowsOf({
      why: 'a request by the label of an open one',
      log: [declared, asked('2025-08-08', 'r1')],
      act: asked('2025-08-09', 'r1'),
      fault: 'repeated',
    }),
    rowsOf({
      why: 'a request by the label of an answered one',
      log: [declared, asked('2025-08-08', 'r1'), replied('2025-08-20', 'r1')],
      act: asked('2025-08-21', 'r1'),
      fault: undefined,
    }),
    rowsOf({
      why: 'an introducer who introduced',
      log: [introduced('m1')],
      act: lost('m1'),
      fault: undefined,
    }),
    rowsOf({ why: 'an introducer who did not', log: [introduced('m1')], act: lost('m2'), fault: 'unknown' }),
    rowsOf({
      why: 'an introducer lost already',
      log: [introduced('m1'), lost('m1')],
      act: { ...lost('m1'), on: '2025-09-11' },
      fault: 'answered',
    }),
    rowsOf({
      why: 'a replacement of a lost one',
      log: [introduced('m1'), lost('m1')],
      act: { ...introduced('m2', 'm1'), on: '2025-09-12' } as Act,
      fault: undefined,
    }),
    rowsOf({
      why: 'a replacement of one who stands',
      log: [introduced('m1')],
      act: introduced('m2', 'm1'),
      fault: 'unknown',
    }),
    rowsOf({
      why: 'a replacement of oneself',
      log: [introduced('m1'), lost('m1')],
      act: { ...introduced('m1', 'm1'), on: '2025-09-12' } as Act,
      fault: 'itself',
    }),
    rowsOf({
      why: 'the cell the member was sent to',
      log: [sent('cell-2')],
      act: receivedBy('cell-2'),
      fault: undefined,
    }),
    rowsOf({
      why: 'another cell than that',
      log: [sent('cell-2')],
      act: receivedBy('cell-3'),
      fault: 'other-place',
    }),
    rowsOf({
      why: 'a cell, where the transfer named none',
      log: [sent()],
      act: receivedBy('cell-3'),
      fault: undefined,
    }),
    rowsOf({
      why: 'a new place of an applicant',
      log: [],
      act: { type: 'applicant.moved', on: '2025-10-01', unit: { cell: 'cell-2' } },
      fault: undefined,
    }),
    rowsOf({
      why: 'the old place of an applicant',
      log: [],
      act: { type: 'applicant.moved', on: '2025-10-01', unit: { cell: 'cell-1' } },
      fault: 'itself',
    }),
  ])('$why: $fault', ({ log, act, fault }) => {
    const finding = judged(referencesAgree, [opened({}, { cell: 'cell-1' }), ...log], act)
    expect(finding?.facts.fault).toBe(fault)
    if (fault !== undefined)
      expect(finding).toMatchObject({ effect: 'breach', outcome: 'broken', cure: ['reference.checked'] })
  })

  it.each([
    { former: 'case-0', fault: undefined },
    { former: 'case-1', fault: 'itself' },
  ])('the case of an earlier membership, $former, of case-1: $fault', ({ former, fault }) => {
    const opening = opened({ former: { case: former, leftOn: '2016-01-04', exit: 'resigned' } })
    expect(judged(referencesAgree, [], opening)?.facts.fault).toBe(fault)
    const later: Act = {
      type: 'particulars.changed',
      on: '2025-01-06',
      person: { former: { case: former, leftOn: '2016-01-04', exit: 'resigned' } },
    }
    expect(judged(referencesAgree, [opened()], later)?.facts.fault).toBe(fault)
  })

  it('is told by field, without the label, on the clause of the steps', () => {
    const finding = judged(referencesAgree, [opened(), introduced('Nguyễn')], lost('Trần'))
    expect(finding?.facts).toEqual({ reference: 'introducer.lost.introducer', fault: 'unknown' })
    expect(cited(finding)).toEqual(['CH2011 art. 4, 5'])
  })

  it('is asked for on the file, or said to be outside of it, for every label there is', () => {
    const outside = Object.entries(references).flatMap(([shape, fields]) =>
      Object.entries(fields).flatMap(([path, to]) =>
        typeof to === 'string' ? [`${shape}.${path}: ${to}`] : [],
      ),
    )
    expect(outside).toEqual([
      'entry.by.id: directory',
      'entry.document.id: office',
      'entry.id: names',
      'case.opened.case: names',
      'helper.assigned.helper.id: names',
      'introduction.made.introducer.id: names',
      'opinions.consolidated.waiverRule: law',
      'ceremony.held.helper.id: names',
      'member.transferred.toCell: directory',
      'case.closed.continuedIn: register',
      'entry.corrected.entry: log',
      'entry.struck.entry: log',
    ])
  })
})

/** What an act needs beside its day. */
const evidence: { readonly [T in ActType]?: object } = {
  'background.certified': {},
  'verification.requested': { request: 'r1', subjects: ['father'] },
  'shortfall.reported': { matter: 'admission' },
  'shortfall.answered': { matter: 'admission', answer: 'consider' },
  'section.appraised': { matter: 'admission' },
  'dossier.submitted': { matter: 'admission' },
  'extension.granted': { matter: 'admission' },
  'result.notified': { matter: 'admission' },
  'papers.renewed': { papers: ['verification'] },
  'reconsideration.answered': { upheld: true },
  'self-criticism.answered': { answer: 'made' },
  'complaint.answered': { answer: 'rejected' },
  'cell.voted': { matter: 'admission' },
  'grassroots.voted': { matter: 'admission' },
  'proceeding.opened': { proceeding: 'inspection' },
  'proceeding.closed': { proceeding: 'inspection' },
  'stay.prolonged': { months: 6 },
  'helper.assigned': { helper: {} },
  'member.transferred': { transfer: 'official' },
  'removal.opened': { ground: 'abandonment' },
  'complaint.lodged': { against: 'removal' },
  'membership.transcribed': { standing: 'official', ceremonyOn: '2016-08-01' },
  'exit.refused': { matter: 'removal' },
  'defect.found': { defect: 'procedural' },
  'admission.regularised': { decidedOn: '2016-08-01' },
}

const made = (type: ActType, on: string) => ({ type, on, ...evidence[type] }) as Act

const answering = actTypes.filter((type) => antecedents[type] !== 'nothing')

const wantedBy = (type: ActType): readonly ActType[] => {
  const antecedent = antecedents[type] as (act: Act) => readonly ActType[]
  return antecedent(made(type, '2026-01-05'))
}

/** What an act rests on besides what it answers. */
const besides: { readonly [T in ActType]?: readonly Act[] } = {
  'decision.passed-on': [{ type: 'applicant.moved', on: '2026-01-04' }],
  'reconsideration.requested': [{ type: 'applicant.moved', on: '2026-01-04' }],
  'card.collected': [{ type: 'recognition.decided', on: '2026-01-04' }],
}

describe('agreement.references: what an act answers or carries on', () => {
  it.each(answering.flatMap((type) => wantedBy(type).map((before) => ({ type, before }))))(
    '$type is of something where $before is on file, and of nothing on a bare file',
    ({ type, before }) => {
      const act = made(type, '2026-01-05')
      expect(judged(referencesAgree, [opened()], act)).toMatchObject({
        effect: 'breach',
        outcome: 'missing',
        facts: { missing: 'agreement.antecedent', act: type, required: wantedBy(type) },
      })
      const log = [opened(), ...(besides[type] ?? []), made(before, '2026-01-05')]
      expect(judged(referencesAgree, log, act)).toBeUndefined()
    },
  )

  it.each(['decision.passed-on', 'reconsideration.requested'] as const)(
    '%s rests on a move of the applicant besides (guidance pt 3.9(c))',
    (type) => {
      const log = [opened(), made('admission.decided', '2026-01-04')]
      expect(judged(referencesAgree, log, made(type, '2026-01-05'))).toMatchObject({
        effect: 'breach',
        outcome: 'missing',
        facts: { missing: 'agreement.antecedent', required: ['applicant.moved'] },
      })
    },
  )

  const joined: Act = { type: 'ceremony.held', on: '2025-03-03' }
  const gone: Act = { type: 'member.removed', on: '2026-01-04' }
  const ofNone = { effect: 'breach', outcome: 'missing', facts: { required: ['card.handed-over'] } }

  it.each([
    { log: [joined, gone], found: ofNone, who: 'a probationary member, who has none' },
    {
      log: [joined, { type: 'admission.annulled', on: '2026-01-04' } as Act],
      found: ofNone,
      who: 'one whose admission was annulled on probation',
    },
    {
      log: [joined, made('card.handed-over', '2025-12-01'), gone],
      found: undefined,
      who: 'one it was handed to',
    },
    {
      log: [joined, made('recognition.decided', '2025-12-01'), gone],
      found: undefined,
      who: 'an official member',
    },
    {
      log: [made('membership.transcribed', '2025-12-01'), gone],
      found: undefined,
      who: 'one carried over as official',
    },
  ])('a card is collected of $who (regulation pt 6.1.1)', ({ log, found }) => {
    const finding = judged(referencesAgree, [opened(), ...log], made('card.collected', '2026-01-05'))
    if (found) expect(finding).toMatchObject(found)
    else expect(finding).toBeUndefined()
  })

  it.each(['removal', 'expulsion', 'resignation'] as const)(
    'an answer to a shortfall on a %s answers a vote on it (guidance pt 5.1)',
    (matter) => {
      const answer: Act = { type: 'shortfall.answered', on: '2026-01-05', matter, answer: 'consider' }
      const voted = (of: Matter): Act => ({ type: 'cell.voted', on: '2026-01-04', matter: of })
      const begun: readonly Act[] = [
        opened(),
        { type: 'removal.opened', on: '2026-01-02', ground: 'impostor' },
        { type: 'resignation.requested', on: '2026-01-02' },
      ]
      const ofNothing = {
        effect: 'breach',
        outcome: 'missing',
        facts: { required: ['cell.voted', 'grassroots.voted'] },
      }
      expect(judged(referencesAgree, [...begun, voted('admission')], answer)).toMatchObject(ofNothing)
      expect(judged(referencesAgree, [...begun, voted(matter)], answer)).toBeUndefined()
      const refused: Act = { type: 'exit.refused', on: '2026-01-04', matter }
      expect(judged(referencesAgree, [...begun, voted(matter), refused], answer)).toMatchObject(ofNothing)
    },
  )

  it.each([
    { matter: 'admission', decided: 'admission.refused', found: false },
    { matter: 'recognition', decided: 'admission.decided', found: true },
    { matter: 'recognition', decided: 'recognition.refused', found: false },
    { matter: 'removal', decided: 'member.removed', found: false },
    { matter: 'expulsion', decided: 'member.removed', found: true },
    { matter: 'resignation', decided: 'member.resigned', found: false },
    { matter: 'removal', decided: 'exit.refused', found: false },
    { matter: 'expulsion', decided: 'exit.refused', found: true },
  ] as const)('a notice on $matter after $decided: objected to, $found', ({ matter, decided, found }) => {
    const act: Act = { type: 'result.notified', on: '2026-01-05', matter }
    expect(judged(referencesAgree, [opened(), made(decided, '2026-01-05')], act) !== undefined).toBe(found)
  })

  it('of an exit: the file goes up after its notice, on the day of the notice at the earliest (06-HD/TW pt 8.3(b))', () => {
    const left: Act = { type: 'member.resigned', on: '2025-12-01' }
    const notice: Act = { type: 'exit-notice.made', on: '2026-01-05' }
    const sent = (log: readonly Act[]) =>
      judged(referencesAgree, [opened(), ...log], { type: 'exit-file.sent', on: '2026-01-05' })
    expect(sent([left, notice])).toBeUndefined()
    expect(sent([left])).toMatchObject({
      effect: 'breach',
      outcome: 'missing',
      facts: { missing: 'agreement.antecedent', act: 'exit-file.sent', required: ['exit-notice.made'] },
    })
  })

  it.each([
    { exit: 'member.removed', received: true, restored: true },
    { exit: 'member.expelled', received: true, restored: true },
    { exit: 'member.resigned', received: true, restored: false },
    { exit: 'member.died', received: false, restored: false },
  ] as const)(
    'after $exit: a decision received, $received; a restoration, $restored',
    ({ exit, ...found }) => {
      const log = [opened(), { type: exit, on: '2025-12-01' } as Act]
      const stands = (type: 'exit-decision.received' | 'member.restored') =>
        judged(referencesAgree, log, { type, on: '2026-01-05' }) === undefined
      // Nobody decides a death, and nobody is wronged by his own application (294-QĐ/TW pt 5.2.2, 8.2.1).
      expect(stands('exit-decision.received')).toBe(found.received)
      expect(stands('member.restored')).toBe(found.restored)
    },
  )

  it('is of the same matter where both state one', () => {
    const submitted: Act = { type: 'dossier.submitted', on: '2026-01-05', matter: 'recognition' }
    expect(judged(referencesAgree, [opened(), made('cell.voted', '2025-09-15')], submitted)?.outcome).toBe(
      'missing',
    )
  })

  it.each([
    { opening: 'complaint.lodged', closing: 'complaint.answered' },
    { opening: 'reconsideration.requested', closing: 'reconsideration.answered' },
    { opening: 'file.forwarded', closing: 'file.received' },
    { opening: 'discipline.opened', closing: 'discipline.closed' },
    { opening: 'proceeding.opened', closing: 'proceeding.closed' },
  ] as const)('$closing answers $opening once', ({ opening, closing }) => {
    const log = [opened(), made(opening, '2026-01-05'), made(closing, '2026-01-12')]
    expect(judged(referencesAgree, log, made(closing, '2026-01-13'))?.facts.required).toEqual([opening])
    const again = [...log, made(opening, '2026-01-19')]
    expect(judged(referencesAgree, again, made(closing, '2026-01-20'))).toBeUndefined()
  })

  it('of papers, is each of them; a resolution of a union is redone with the introductions', () => {
    const renewed: Act = {
      type: 'papers.renewed',
      on: '2026-01-05',
      papers: ['introduction-paper', 'union-resolution', 'consolidated-opinions'],
    }
    expect(judged(referencesAgree, [opened(), introduced('m1')], renewed)?.facts.required).toEqual([
      'opinions.consolidated',
    ])
  })
})

describe('a verification request whose label comes again', () => {
  const first = [asked('2025-08-08', 'r1'), replied('2025-08-20', 'r1')]

  it('is not answered by the answer to the one before', () => {
    const file = fileOf([opened(), ...first, asked('2026-03-02', 'r1')])
    expect(openRequests(file, '2026-03-03').map(({ on }) => on)).toEqual(['2026-03-02'])
    const ask = undefined as never
    expect(verificationReplyClock.spans(file, ask)).toEqual([
      { from: '2025-08-08', key: 'r1', isCertain: false, isAbroad: false, closedOn: '2025-08-20' },
      { from: '2026-03-02', key: 'r1', isCertain: false, isAbroad: false },
    ])
  })
})

describe('a request that another takes further', () => {
  const answered = (answer: 'refused' | 'unclear' | 'right' | undefined): readonly Act[] => [
    declared,
    asked('2025-08-04', 'r1'),
    { ...replied('2025-08-20', 'r1'), ...(answer && { answer }) } as Act,
  ]
  const further: Act = { ...asked('2025-08-25', 'r2'), instead: 'r1' } as Act

  it.each([
    { why: 'refused', log: answered('refused'), fault: undefined },
    { why: 'left unclear', log: answered('unclear'), fault: undefined },
    { why: 'not answered', log: [declared, asked('2025-08-04', 'r1')], fault: undefined },
    { why: 'answered without objection', log: answered('right'), fault: 'answered' },
    { why: 'answered', log: answered(undefined), fault: 'answered' },
    { why: 'never made', log: [declared], fault: 'unknown' },
  ])('was $why: $fault', ({ log, fault }) => {
    expect(judged(referencesAgree, [opened(), ...log], further)?.facts.fault).toBe(fault)
  })

  it.each([
    { opened: ['inspection'], closed: [], closing: 'inspection', found: false },
    { opened: ['inspection'], closed: [], closing: 'denunciation', found: true },
    {
      opened: ['denunciation', 'denunciation'],
      closed: ['denunciation'],
      closing: 'denunciation',
      found: false,
    },
    {
      opened: ['denunciation', 'denunciation'],
      closed: ['denunciation', 'denunciation'],
      closing: 'denunciation',
      found: true,
    },
  ] as const)('the close of a $closing after $opened, $closed closed: objected to, $found', (row) => {
    const log: readonly Act[] = [
      ...row.opened.map((proceeding): Act => ({ type: 'proceeding.opened', on: '2026-01-05', proceeding })),
      ...row.closed.map((proceeding): Act => ({ type: 'proceeding.closed', on: '2026-01-12', proceeding })),
    ]
    const closing: Act = { type: 'proceeding.closed', on: '2026-01-13', proceeding: row.closing }
    expect(judged(referencesAgree, [opened(), ...log], closing) !== undefined).toBe(row.found)
  })

  it('nothing is left to close once the member was disciplined', () => {
    const log: readonly Act[] = [
      opened(),
      { type: 'discipline.opened', on: '2026-01-05' },
      { type: 'member.disciplined', on: '2026-01-12', form: 'reprimand' },
    ]
    const closing: Act = { type: 'discipline.closed', on: '2026-01-13' }
    expect(judged(referencesAgree, log, closing)?.facts.required).toEqual(['discipline.opened'])
  })
})
