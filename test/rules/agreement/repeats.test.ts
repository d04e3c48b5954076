import { describe, expect, it } from 'vitest'
import type { Act, ActType } from '../../../src/casefile/shapes.js'
import { enteredOnce } from '../../../src/rules/agreement/repeats/repeated.js'
import { repeats } from '../../../src/rules/agreement/repeats/repeats.js'
import { cited, judged, opened } from '../judged.js'

const first = '2025-08-04'
const later = '2025-09-01'
const between = '2025-08-18'

interface Row {
  /** What the act tells beside its type and day. */
  readonly told?: object
  /** What comes between, so that a second one is of something else; or what the second tells otherwise. */
  readonly but: { readonly between?: object; readonly told?: object }
}

/** Every act that is entered once: the same again, and what makes a second one another. */
const rows: { readonly [T in ActType]?: Row } = {
  'helper.assigned': {
    told: { helper: { id: 'member-1' } },
    but: { told: { helper: { id: 'member-2' } } },
  },
  'member-file.lost': { but: { between: { type: 'member-file.restored' } } },
  'member-file.restored': { but: { between: { type: 'member-file.lost' } } },
  'sympathiser.listed': { but: { between: { type: 'sympathiser.unlisted' } } },
  'background.certified': {
    but: { between: { type: 'verification.requested', request: 'request-1', subjects: ['father'] } },
  },
  'start.proposed': { but: { between: { type: 'sympathiser.listed' } } },
  'dossier.opened': { but: { between: { type: 'admission.refused' } } },
  'background.sealed': { but: { between: { type: 'background.declared' } } },
  'shortfall.reported': {
    told: { matter: 'recognition', full: true },
    but: { between: { type: 'cell.voted', matter: 'recognition' } },
  },
  'section.appraised': {
    told: { matter: 'removal' },
    but: { between: { type: 'cell.voted', matter: 'removal' } },
  },
  'dossier.submitted': {
    told: { matter: 'recognition' },
    but: { between: { type: 'dossier.returned', matter: 'recognition', to: 'previous' } },
  },
  'extension.granted': {
    told: { matter: 'admission' },
    but: { between: { type: 'cell.voted', matter: 'admission' } },
  },
  'result.notified': {
    told: { matter: 'admission' },
    but: { between: { type: 'admission.decided' } },
  },
  'decision.received': { but: { between: { type: 'decision.passed-on' } } },
  'member-record.filed': { but: { between: { type: 'ceremony.held' } } },
  'discipline.opened': {
    told: { breachOn: '2025-07-01' },
    but: { told: { breachOn: '2025-07-02' } },
  },
  'member.disciplined': { told: { form: 'warning' }, but: { told: { form: 'reprimand' } } },
  'recognition.announced': { but: { between: { type: 'recognition.decided' } } },
  'card.handed-over': { but: { between: { type: 'card.collected' } } },
  'being-helped.certified': { but: { between: { type: 'applicant.moved' } } },
  'file.forwarded': { but: { between: { type: 'file.received' } } },
  'decision.passed-on': { but: { between: { type: 'applicant.moved' } } },
  'reconsideration.requested': { but: { between: { type: 'reconsideration.answered', upheld: true } } },
  'referral.presented': { but: { between: { type: 'member.transferred', transfer: 'internal' } } },
  'member.received': { but: { between: { type: 'member.transferred', transfer: 'internal' } } },
  'applicant.withdrew': { but: { between: { type: 'sympathiser.listed' } } },
  'removal.opened': {
    told: { ground: 'impostor' },
    but: { between: { type: 'exit.refused', matter: 'removal' } },
  },
  'self-criticism.answered': { told: { answer: 'made' }, but: { told: { answer: 'refused' } } },
  'resignation.requested': {
    told: { written: true },
    but: { between: { type: 'exit.refused', matter: 'resignation' } },
  },
  'card.collected': { but: { between: { type: 'member.resigned' } } },
  'exit-notice.made': { but: { between: { type: 'member.died' } } },
  'exit-file.sent': { but: { between: { type: 'exit-notice.made' } } },
  'exit-decision.received': { but: { between: { type: 'member.removed' } } },
  'complaint.lodged': {
    told: { against: 'removal', level: 'upper' },
    but: { told: { against: 'removal', level: 'province' } },
  },
  'defect.found': {
    told: { defect: 'substantive', substantive: 'under-age' },
    but: { told: { defect: 'substantive', substantive: 'education' } },
  },
  'step.redone': { told: { step: 'vote' }, but: { told: { step: 'class' } } },
}

const act = (type: ActType, on: string, told: object = {}): Act => ({ type, on, ...told }) as Act

describe('agreement.entered-once, a breach (Charter art. 4, 5)', () => {
  it('has both sides of every act that is entered once', () => {
    const asked = Object.entries(repeats).flatMap(([type, one]) => (typeof one === 'string' ? [] : [type]))
    expect(Object.keys(rows).sort()).toEqual(asked.sort())
    expect([...enteredOnce.guards].sort()).toEqual(asked.sort())
  })

  it.each(Object.entries(rows) as readonly [ActType, Row][])('%s', (type, { told = {}, but }) => {
    // Two disciplinary measures of one form are two, unless they are of one day.
    const again = type === 'member.disciplined' ? first : later
    const log = [opened(), act(type, first, told)]
    expect(judged(enteredOnce, log.slice(0, 1), act(type, again, told))).toBeUndefined()
    expect(judged(enteredOnce, log, act(type, again, told))).toMatchObject({
      effect: 'breach',
      outcome: 'broken',
      facts: { earlierOn: first },
      cure: ['entry.struck'],
    })
    const other = but.between ? [...log, { on: between, ...but.between } as Act] : log
    expect(judged(enteredOnce, other, act(type, again, but.told ?? told))).toBeUndefined()
  })

  it('notes another ground of a removal that is open, which takes the place of the first', () => {
    const log = [opened(), act('removal.opened', first, { ground: 'political-standard' })]
    expect(judged(enteredOnce, log, act('removal.opened', later, { ground: 'impostor' }))).toMatchObject({
      effect: 'note',
      outcome: 'broken',
    })
  })

  it('hears an application to leave in writing after one that was not, and a report in full after one in part', () => {
    const spoken = [opened(), act('resignation.requested', first, { written: false })]
    expect(
      judged(enteredOnce, spoken, act('resignation.requested', later, { written: true })),
    ).toBeUndefined()
    const partial = [opened(), act('shortfall.reported', first, { matter: 'admission', full: false })]
    const full = act('shortfall.reported', later, { matter: 'admission', full: true })
    expect(judged(enteredOnce, partial, full)).toBeUndefined()
  })

  it('rests on the order of the steps', () => {
    const log = [opened(), act('exit-notice.made', first)]
    expect(cited(judged(enteredOnce, log, act('exit-notice.made', later)))).toEqual(['CH2011 art. 4, 5'])
  })
})

describe('a listing, and a dossier drawn up, after a refusal in answer to a shortfall (guidance pt 5.1)', () => {
  const answered = (
    answer: 'refuse' | 'return' | 'consider',
    matter: 'admission' | 'recognition' = 'admission',
  ): Act => ({
    type: 'shortfall.answered',
    on: between,
    matter,
    answer,
  })

  it.each(['sympathiser.listed', 'dossier.opened'] as const)('%s repeats nothing', (type) => {
    const twice = (one: Act) => judged(enteredOnce, [opened(), { type, on: first }, one], { type, on: later })
    expect(twice(answered('refuse'))).toBeUndefined()
    expect(twice(answered('consider'))?.facts).toEqual({ earlierOn: first })
    expect(twice(answered('refuse', 'recognition'))?.facts).toEqual({ earlierOn: first })
    // Sent back, a person stays on the list, and the dossier is drawn up again.
    const sentBack = type === 'dossier.opened' ? undefined : { earlierOn: first }
    expect(twice(answered('return'))?.facts).toEqual(sentBack)
  })
})

describe('a request to leave after the shortfall on an earlier one was answered (guidance pt 5.1, 11.2)', () => {
  it.each([
    { answer: 'refuse', matter: 'resignation', repeats: false },
    { answer: 'return', matter: 'resignation', repeats: true },
    { answer: 'refuse', matter: 'removal', repeats: true },
  ] as const)('$answer, $matter: repeats the first, $repeats', ({ answer, matter, repeats }) => {
    const asks = (on: string): Act => ({ type: 'resignation.requested', on, written: true })
    const answered: Act = { type: 'shortfall.answered', on: between, matter, answer }
    const finding = judged(enteredOnce, [opened(), asks(first), answered], asks(later))
    expect(finding?.facts).toEqual(repeats ? { earlierOn: first } : undefined)
  })
})
