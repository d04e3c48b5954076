import { describe, expect, it } from 'vitest'
import type { Act } from '../../../src/index.js'
import { stageAfter } from '../../../src/rules/applicant-move/applicant-stage.js'
import { before, upTo } from '../../support/journey.js'
import { considered, opened } from '../judged.js'

const returned = (to: 'previous' | 'start'): Act => ({ type: 'dossier.returned', on: '2025-10-01', to })
const answered = (answer: 'consider' | 'refuse' | 'return'): Act => ({
  type: 'shortfall.answered',
  on: '2025-10-01',
  matter: 'admission',
  answer,
})
const toCell = upTo('cell.voted', 'admission')
const toGrassroots = upTo('grassroots.voted', 'admission')
const toCommittee = upTo('dossier.submitted', 'admission')
const toDecision = upTo('admission.decided')

describe('the stage before the ceremony (guidance pt 3.9)', () => {
  it.each([
    { why: 'nothing', acts: [], stage: 'helped' },
    { why: 'the gathered dossier', acts: before('cell.voted', 'admission'), stage: 'helped' },
    { why: 'the cell’s resolution', acts: toCell, stage: 'cell-resolved' },
    {
      why: 'a shortfall in the cell',
      acts: [opened(), { ...considered('2025-09-15'), outcome: 'not-proposed' }],
      stage: 'helped',
    },
    {
      why: 'the appraisal',
      acts: [...toCell, { type: 'section.appraised', on: '2025-09-20', matter: 'admission' }],
      stage: 'committee-resolved',
    },
    { why: 'the committee’s resolution', acts: toGrassroots, stage: 'committee-resolved' },
    {
      why: 'a shortfall in the committee',
      acts: [
        ...toCell,
        { type: 'grassroots.voted', on: '2025-09-20', matter: 'admission', outcome: 'not-proposed' },
      ],
      stage: 'cell-resolved',
    },
    {
      why: 'a proposal of the cell',
      acts: [opened(), { ...considered('2025-09-15'), outcome: 'proposed' }],
      stage: 'cell-resolved',
    },
    {
      why: 'a proposal of the committee',
      acts: [
        ...toCell,
        { type: 'grassroots.voted', on: '2025-09-20', matter: 'admission', outcome: 'proposed' },
      ],
      stage: 'committee-resolved',
    },
    { why: 'a shortfall taken up', acts: [...toCell, answered('consider')], stage: 'sent' },
    { why: 'a shortfall returned', acts: [...toCell, answered('return')], stage: 'helped' },
    { why: 'the sending', acts: toCommittee, stage: 'sent' },
    { why: 'the decision', acts: toDecision, stage: 'decided' },
    {
      why: 'its annulment',
      acts: [...toDecision, { type: 'decision.annulled', on: '2025-11-01' }],
      stage: 'sent',
    },
    {
      why: 'a refusal',
      acts: [...toCommittee, { type: 'admission.refused', on: '2025-10-20' }],
      stage: 'helped',
    },
    {
      why: 'a withdrawal',
      acts: [...toCell, { type: 'applicant.withdrew', on: '2025-10-01' }],
      stage: 'helped',
    },
    { why: 'a return to the start', acts: [...toCommittee, returned('start')], stage: 'helped' },
    {
      why: 'a return from the committee',
      acts: [...toCommittee, returned('previous')],
      stage: 'committee-resolved',
    },
    { why: 'a second return', acts: [...toGrassroots, returned('previous')], stage: 'cell-resolved' },
    { why: 'a return from the cell’s resolution', acts: [...toCell, returned('previous')], stage: 'helped' },
    { why: 'a return of nothing', acts: [returned('previous')], stage: 'helped' },
    {
      why: 'a vote on recognition',
      acts: [...toDecision, { type: 'cell.voted', on: '2026-11-16', matter: 'recognition' }],
      stage: 'decided',
    },
  ] as readonly { why: string; acts: readonly Act[]; stage: string }[])(
    'after $why is $stage',
    ({ acts, stage }) => {
      expect(stageAfter(acts)).toBe(stage)
    },
  )
})
