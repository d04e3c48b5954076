import type { ClassAct } from '../../../casefile/shapes.js'
import { classRegisterClause } from '../../../regulations/classes/class.js'
import { laterEntries } from '../../engine/log-order.js'
import { broken } from '../../engine/rule.js'
import { ofClass, personsOf } from './class-rule.js'

/** The stages of a class, in their order. */
const stages: { readonly [T in ClassAct['type']]: number } = {
  'class.planned': 0,
  'enrolment.opened': 1,
  'person.enrolled': 2,
  'session.held': 3,
  'essay.marked': 4,
  'completion.decided': 5,
  'class-certificate.issued': 6,
  'class.closed': 7,
}

/** Nothing is dated before what comes before it in the class: of the same persons, from the essay to the certificate. */
export const daysInOrder = ofClass.rule({
  id: 'class.days-in-order',
  actor: 'communePoliticalCentre',
  breaking: 'breach',
  guards: [
    'enrolment.opened',
    'person.enrolled',
    'session.held',
    'essay.marked',
    'completion.decided',
    'class-certificate.issued',
    'class.closed',
  ],
  provisions: [classRegisterClause],
  cure: [],
  check: ({ file, act, ask }) => {
    const before = laterEntries(file.log, act, stages)
      .filter((one) => isOfSamePersons(one, act))
      .map(({ on }) => on)
      .toSorted()
      .at(-1)
    if (before === undefined) return undefined
    ask.cite(classRegisterClause)
    return broken({ earlierOn: before, actual: act.on })
  },
})

function isOfSamePersons(one: ClassAct, act: ClassAct): boolean {
  const isOfAll = act.type === 'session.held' || act.type === 'class.closed' || one.type === 'session.held'
  const [persons, others] = [personsOf(one), personsOf(act)]
  if (isOfAll || persons.length === 0 || others.length === 0) return true
  return persons.some((person) => others.includes(person))
}
