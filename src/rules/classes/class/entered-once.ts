import type { ClassAct } from '../../../casefile/shapes.js'
import { classRegisterClause } from '../../../regulations/classes/class.js'
import { awarenessCertificateIssuesMaximum } from '../../../regulations/pool/awareness-certificate.js'
import { broken } from '../../engine/rule.js'
import { ofClass } from './class-rule.js'

/**
 * A person is enrolled once and a session held once: what is entered again does not count. A certificate of the awareness class is
 * issued once, and again only for a fault of the centre (guidance pt 3.1), so that none gets a later day.
 */
export const enteredOnce = ofClass.rule({
  id: 'class.entered-once',
  actor: 'communePoliticalCentre',
  breaking: 'breach',
  guards: ['person.enrolled', 'session.held', 'class-certificate.issued'],
  provisions: [classRegisterClause, awarenessCertificateIssuesMaximum],
  cure: [],
  check: ({ file, act, ask }) => {
    const first = file.log.find((one) => isSameEntry(one, act))
    if (!first) return undefined
    ask.cite(classRegisterClause)
    const isCertificate = act.type === 'class-certificate.issued' && file.course === 'awareness'
    const isBarred = isCertificate && ask.law(awarenessCertificateIssuesMaximum) !== undefined
    return broken({ earlierOn: first.on }, isBarred ? { effect: 'bar' } : {})
  },
})

function isSameEntry(one: ClassAct, act: ClassAct): boolean {
  if (one.type !== act.type) return false
  if (one.type === 'session.held' && act.type === 'session.held') return one.session === act.session
  return 'person' in one && 'person' in act && one.person === act.person
}
