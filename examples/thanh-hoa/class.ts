import { type ActOf, addDays, certificatesOf } from 'ketnap'
import { fileOf, trainingClass } from 'ketnap/machines'
import { createActor } from 'xstate'

/** Runs one awareness class of five days through its machine, and gives the certificates it issued, by person. */
export function awarenessClass(
  name: string,
  opens: string,
  persons: readonly string[],
): Readonly<Record<string, ActOf<'certificate.issued'>>> {
  const actor = createActor(trainingClass)
  actor.on('refused', ({ act, findings }) => {
    throw new Error(`${name}: ${act.type} refused, ${findings.map((finding) => finding.rule).join(', ')}`)
  })
  actor.start()
  const by = { kind: 'districtPoliticalCentre' as const, id: 'trung-tam-chinh-tri' }
  actor.send({
    type: 'class.planned',
    on: addDays(opens, -30),
    class: name,
    course: 'awareness',
    by,
    sessions: 5,
  })
  actor.send({ type: 'enrolment.opened', on: addDays(opens, -20) })
  for (const person of persons)
    actor.send({ type: 'person.enrolled', on: addDays(opens, -7), person, education: 'upper-secondary' })
  for (const session of [1, 2, 3, 4, 5])
    actor.send({ type: 'session.held', on: addDays(opens, session - 1), session, attended: [...persons] })
  for (const person of persons) actor.send({ type: 'essay.marked', on: addDays(opens, 5), person, mark: 8 })
  actor.send({ type: 'completion.decided', on: addDays(opens, 8), persons: [...persons] })
  for (const person of persons)
    actor.send({ type: 'class-certificate.issued', on: addDays(opens, 12), person })
  actor.send({ type: 'class.closed', on: addDays(opens, 12) })
  return certificatesOf(fileOf(actor.getSnapshot()))
}
