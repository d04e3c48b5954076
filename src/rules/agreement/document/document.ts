import { aboutOf, actCode } from '../../../casefile/acts/act-about.js'
import { formsOfPapersClause } from '../../../regulations/agreement/agreement.js'
import { broken, met, rule } from '../../engine/rule.js'
import { formOf, ownForms } from './own-forms.js'

/**
 * The paper that proves an act is not the form of another one: a resolution of the cell on a recognition is 13-KNĐ, and no 6-KNĐ.
 * Only national forms are compared, by their numbers; letters and series of a place are its own.
 */
export const documentOfAct = rule({
  id: 'agreement.document',
  breaking: 'breach',
  actor: 'grassrootsCommittee',
  guards: [
    'application.made',
    'background.declared',
    'background.sealed',
    'background.certified',
    'background.rejected',
    'introduction.made',
    'union.resolved',
    'opinions.consolidated',
    'cell.voted',
    'section.appraised',
    'grassroots.voted',
    'admission.decided',
    'certificate.issued',
    'member-record.filed',
    'self-review.made',
    'remarks.made',
    'recognition.decided',
  ],
  asks: 'evidence',
  provisions: [formsOfPapersClause],
  cure: ['document.checked'],
  check: ({ act, ask }) => {
    const own = ownForms[actCode(aboutOf(act))]
    const told = formOf(act.document?.code ?? '')
    if (!own || !told) return undefined
    ask.cite(formsOfPapersClause)
    const required = own.numbers.map((number) => `${number}-${own.series}`)
    const actual = `${told.number}-${told.series}`
    const facts = { actual, ...(required.length > 0 && { required }) }
    return required.includes(actual) ? met(facts) : broken(facts)
  },
})
