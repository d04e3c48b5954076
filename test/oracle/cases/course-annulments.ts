import fc from 'fast-check'
import type { Act } from '../../../src/index.js'
import type { Asked } from '../compare.js'
import { daysLater } from '../law/days.js'
import { opened } from './acts.js'
import { lawDay } from './days.js'
import { asked, maybe, told } from './member.js'

const yes = maybe(fc.boolean())
const step = fc.constantFrom('authority' as const, 'vote' as const, 'other' as const)
const days = fc.constantFrom(0, 1, 10, 100)

/** Known of old, reviewed or not. */
const base = (standing: 'official' | 'probationary', isReviewed: boolean): readonly Act[] => [
  opened('2015-01-01'),
  {
    type: 'membership.transcribed',
    on: '2015-01-02',
    standing,
    decidedOn: '2014-12-01',
    ceremonyOn: '2014-12-10',
  },
  ...(isReviewed
    ? [{ type: 'cell.voted', on: '2016-01-05', matter: 'recognition', outcome: 'proposed' } satisfies Act]
    : []),
]

const standing = fc.constantFrom('official' as const, 'probationary' as const)

/** An annulment by any committee, of a defect found or not, on a transfer or not. */
export const annulments: fc.Arbitrary<Asked> = fc
  .record({
    on: lawDay,
    standing,
    kind: fc.constantFrom('substantive' as const, 'substantive' as const, 'procedural' as const, undefined),
    ground: maybe(fc.constantFrom('under-age' as const, 'education' as const, 'other' as const)),
    onTransfer: maybe(fc.constantFrom('before-reception' as const, 'after-reception' as const)),
    ago: days,
    as: maybe(
      fc.constantFrom('issuer' as const, 'present-committee' as const, 'receiving-committee' as const),
    ),
    issuerGone: yes,
    consent: maybe(fc.integer({ min: -2, max: 1 })),
  })
  .map(({ on, standing: of, kind, ground, onTransfer, ago, as, issuerGone, consent }) => {
    const isReceiving = as === 'receiving-committee'
    const consentOn = isReceiving && consent !== undefined ? daysLater(on, consent) : undefined
    const grounds = kind === 'substantive' ? told({ substantive: ground, onTransfer }) : {}
    const defect: readonly Act[] = kind
      ? [{ type: 'defect.found', on: daysLater(on, -ago), defect: kind, ...grounds } as Act]
      : []
    const gone = isReceiving ? undefined : issuerGone
    return asked([...base(of, false), ...defect], {
      type: 'admission.annulled',
      on,
      ...told({ as, issuerGone: gone, consentOn }),
    } as Act)
  })

/** A regularisation, of a step that was redone or of another. */
export const regularisations: fc.Arbitrary<Asked> = fc
  .record({
    on: lawDay,
    standing,
    isReviewed: fc.boolean(),
    kind: fc.constantFrom('procedural' as const, 'procedural' as const, 'substantive' as const, undefined),
    ground: maybe(step),
    ago: days,
    redone: fc.array(fc.record({ step, ago: days }), { maxLength: 2 }),
    isOfficial: fc.boolean(),
  })
  .map(({ on, standing: of, isReviewed, kind, ground, ago, redone, isOfficial }) => {
    const grounds = kind === 'procedural' ? told({ procedural: ground }) : {}
    const defect: readonly Act[] = kind
      ? [{ type: 'defect.found', on: daysLater(on, -ago), defect: kind, ...grounds } as Act]
      : []
    const steps = redone.map(
      (one): Act => ({ type: 'step.redone', on: daysLater(on, -one.ago), step: one.step }),
    )
    return asked([...base(of, isReviewed), ...defect, ...steps], {
      type: 'admission.regularised',
      on,
      decidedOn: '2014-12-01',
      ceremonyOn: '2014-12-10',
      ...(isOfficial && { officialSince: '2015-12-10' }),
    })
  })
