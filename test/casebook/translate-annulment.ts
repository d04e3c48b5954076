import { type Act, addMonths, standingOf } from '../../src/index.js'
import type { Translator } from './answer.js'
import { termIn } from './case.js'
import { fileOf, findingOf, judged } from './library.js'
import { lifeOf } from './life.js'

const annullers = [
  ['issuer', 'the committee that issued the decision'],
  ['present-committee', 'competent committee where the member is active now'],
] as const

/** A member admitted two and a half years before, whose defect is found on the day asked. */
export const annulment: Translator = ({ inputs, day }) => {
  const issuerGone = termIn(inputs, 'issuing_body', { dissolved: true, merged: true, exists: false })
  const substantive = termIn(inputs, 'defect', { education: 'education' } as const)
  const found: Act = { type: 'defect.found', on: day, defect: 'substantive', substantive }
  const past = [...lifeOf({ considered: addMonths(day, -30) }), found]
  const annulled = (as: (typeof annullers)[number][0]): Act => ({
    type: 'admission.annulled',
    on: day,
    as,
    issuerGone,
  })
  const able = annullers.filter(([as]) => judged(past, annulled(as)).allowed)
  const [as, words] = able.length === 1 && able[0] ? able[0] : (['issuer', 'several'] as const)
  return {
    fields: {
      cancelled_by: words,
      name_deleted: standingOf(fileOf([...past, annulled(as)])) === 'neverMember',
    },
    rests: [findingOf(judged(past, annulled(as)), 'annulment.substantive')],
  }
}
