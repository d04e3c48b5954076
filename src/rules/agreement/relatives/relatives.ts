import { backgroundDeclarationRelatives } from '../../../regulations/dossier/background.js'
import { verificationSubjects } from '../../../regulations/dossier/verification.js'
import { broken, rule } from '../../engine/rule.js'
import { type Disagreement, inCertification, inDeclaration, inRequest } from './disagreements.js'

/**
 * The relatives declared, those the applicant has, those asked about and those verified are the same people (guidance
 * pt 3.4(a); 38-HD/BTCTW pt I.1.4): nobody is verified who was not declared, or declared and not in the family. The act
 * stands; who is left unverified by it bars the certification by `verification.complete`.
 */
export const relativesAgree = rule({
  id: 'agreement.relatives',
  breaking: 'breach',
  onlyObjects: true,
  actor: 'grassrootsCommittee',
  guards: ['background.declared', 'verification.requested', 'background.certified'],
  asks: 'evidence',
  provisions: [backgroundDeclarationRelatives, verificationSubjects],
  cure: ['background.completed', 'verification.requested'],
  check: ({ file, act, ask }) => {
    const found = disagreementsOf()
    if (found.length === 0) return undefined
    ask.cite(act.type === 'background.declared' ? backgroundDeclarationRelatives : verificationSubjects)
    const persons = [...new Set(found.flatMap((one) => one.persons ?? []))]
    const groups = [...new Set(found.flatMap((one) => one.groups ?? []))]
    return broken({
      disagreements: found.map(({ disagreement }) => disagreement),
      ...(persons.length > 0 && { persons }),
      ...(groups.length > 0 && { groups }),
    })

    function disagreementsOf(): readonly Disagreement[] {
      if (act.type === 'background.declared') return inDeclaration(act)
      return act.type === 'verification.requested' ? inRequest(file, act) : inCertification(file, act)
    }
  },
})
