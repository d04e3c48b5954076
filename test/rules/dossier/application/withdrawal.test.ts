import { describe, expect, it } from 'vitest'
import type { Act } from '../../../../src/index.js'
import { applicationMadeAgain } from '../../../../src/rules/dossier/application/withdrawal.js'
import { cited, considered, judged, opened, reviewed } from '../../judged.js'

const applied = (on: string): Act => ({ type: 'application.made', on, personally: true })
const withdrew = (on: string): Act => ({ type: 'applicant.withdrew', on })
const log = [opened(), applied('2025-01-10'), withdrew('2025-03-01')]

describe('application.made-again-after-withdrawal, a bar (Charter art. 4.1)', () => {
  it('misses an application since the withdrawal', () => {
    expect(judged(applicationMadeAgain, log, considered('2025-09-15'))).toMatchObject({
      effect: 'bar',
      outcome: 'missing',
      facts: { missing: 'application.made-again', withdrewOn: '2025-03-01' },
      cure: ['application.made'],
    })
  })

  it('is met by one made since', () => {
    const finding = judged(applicationMadeAgain, [...log, applied('2025-08-01')], considered('2025-09-15'))
    expect(finding).toMatchObject({
      effect: 'bar',
      outcome: 'met',
      facts: { withdrewOn: '2025-03-01', appliedOn: '2025-08-01' },
    })
    expect(cited(finding)).toContain('CH2011 art. 4.1')
  })

  it('is asked again after each withdrawal, and not without one', () => {
    const again = [...log, applied('2025-08-01'), withdrew('2025-08-10')]
    expect(judged(applicationMadeAgain, again, considered('2025-09-15'))?.outcome).toBe('missing')
    expect(judged(applicationMadeAgain, log.slice(0, 2), considered('2025-09-15'))).toBeUndefined()
    expect(judged(applicationMadeAgain, log, considered('2025-02-28'))).toBeUndefined()
    expect(judged(applicationMadeAgain, log, reviewed('2025-09-15'))).toBeUndefined()
  })
})
