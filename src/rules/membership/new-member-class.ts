import {
  newMemberClassCertificateHeldClause,
  newMemberClassTopics,
} from '../../regulations/membership/new-member-class.js'
import { actorProvisionsOf } from '../actors/actor.js'
import { information } from '../engine/information.js'
import { met, missing, rule } from '../engine/rule.js'
import { certificateOf } from '../pool/certificate.js'

/** The new-member certificate exists when the cell reviews recognition; no limit of validity, and of the right issuer (guidance pt 4.1). */
export const newMemberCertificateHeld = rule({
  id: 'new-member-class.certificate-held',
  breaking: 'bar',
  actor: 'cell',
  guards: ['cell.voted'],
  matters: ['recognition'],
  asks: 'file',
  provisions: [
    newMemberClassCertificateHeldClause,
    ...actorProvisionsOf('certificate.issued', ['new-member']),
  ],
  cure: ['class.new-member.attend'],
  check: ({ file, on, ask }) => {
    ask.cite(newMemberClassCertificateHeldClause)
    const certificate = certificateOf('new-member', file, on, ask)
    return certificate ? met({ issuedOn: certificate.on }) : missing('certificate.new-member')
  },
})

export const newMemberProgramme = information(
  'new-member-class.programme',
  'communePoliticalCentre',
  ['class.entered'],
  newMemberClassTopics,
)
