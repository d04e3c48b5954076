import { describe, expect, it } from 'vitest'
import type { Act, ActOf } from '../../../src/index.js'
import { dutiesOf } from '../../../src/procedure/duties.js'
import { nationalRulebook } from '../../../src/rules/engine/rulebook.js'
import { considered, fileOf, opened } from '../judged.js'

const decided = (on: string): readonly Act[] => [
  opened(),
  considered('2025-09-15'),
  { type: 'dossier.submitted', on: '2025-09-26', matter: 'admission' },
  { type: 'admission.decided', on },
]
const moved = (on: string, more: Partial<ActOf<'applicant.moved'>> = {}): Act => ({
  type: 'applicant.moved',
  on,
  authority: 'other',
  transferDecidedOn: '2025-09-08',
  ...more,
})
const of = (
  type: 'decision.passed-on' | 'decision.annulled' | 'file.forwarded' | 'file.received',
  on: string,
) => ({ type, on }) as Act

const duties = (...log: readonly Act[]) =>
  dutiesOf(fileOf(log), '2025-12-01', nationalRulebook())
    .filter(({ rule }) => rule.startsWith('applicant-move.decided-'))
    .map(({ rule, from, acts, dueOn, obligor }) => ({ rule, from, acts, dueOn, obligor }))

const owed = (rule: string, from: string, acts: readonly { readonly act: string }[]) => ({
  rule: `applicant-move.${rule}`,
  from,
  acts,
  dueOn: undefined,
  obligor: 'competentCommittee',
})

describe('a decision of an applicant who moved, as a duty (guidance pt 3.9(c))', () => {
  it.each([
    { on: '2025-10-20', follows: 'decided-in-time', acts: [{ act: 'decision.passed-on' }] },
    {
      on: '2025-10-21',
      follows: 'decided-late',
      acts: [{ act: 'decision.annulled' }, { act: 'file.forwarded' }],
    },
  ])('of $on, 30 working days after the transfer of 8 September: $follows', ({ on, follows, acts }) => {
    expect(duties(...decided(on), moved('2025-11-03'))).toEqual([owed(follows, '2025-11-03', acts)])
  })

  it('is passed on by the committee that is competent for both places, whatever the days', () => {
    const log = [...decided('2025-10-30'), moved('2025-11-03', { authority: 'same' })]
    expect(duties(...log)).toEqual([
      owed('decided-same-authority', '2025-11-03', [{ act: 'decision.passed-on' }]),
    ])
    expect(duties(...log, of('decision.passed-on', '2025-11-05'))).toEqual([])
  })

  it('is known from the later of move and decision', () => {
    const [open, vote, sent] = decided('') as readonly [Act, Act, Act]
    const log = [
      open,
      vote,
      sent,
      moved('2025-10-01'),
      { type: 'admission.decided', on: '2025-10-31' } as Act,
    ]
    expect(duties(...log).map(({ from }) => from)).toEqual(['2025-10-31'])
  })

  it('annulled, the file goes to the committee of the new place; received and decided there, nothing is owed', () => {
    const annulled = [...decided('2025-10-30'), moved('2025-11-03'), of('decision.annulled', '2025-11-06')]
    expect(duties(...annulled).map(({ from }) => from)).toEqual(['2025-11-06'])
    const sent = [...annulled, of('file.forwarded', '2025-11-07')]
    expect(duties(...sent)).toEqual([])
    const again: Act = { type: 'admission.decided', on: '2025-11-28' }
    expect(duties(...sent, of('file.received', '2025-11-10'), again)).toEqual([])
  })

  it('is no duty where the file does not tell under whom the new place is, or when the transfer was decided', () => {
    const { authority: _, ...unknown } = moved('2025-11-03') as ActOf<'applicant.moved'>
    expect(duties(...decided('2025-10-30'), unknown)).toEqual([])
    const { transferDecidedOn: __, ...undated } = moved('2025-11-03') as ActOf<'applicant.moved'>
    expect(duties(...decided('2025-10-30'), undated)).toEqual([])
    expect(duties(...decided('2025-10-30'))).toEqual([])
  })
})
