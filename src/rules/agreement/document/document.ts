import { aboutOf, actCode } from '../../../casefile/acts/act-about.js'
import type { ActType } from '../../../casefile/shapes.js'
import { formsOfPapersClause } from '../../../regulations/agreement/agreement.js'
import { ownForms } from '../../../regulations/dossier/own-forms.js'
import { broken, met, rule } from '../../engine/rule.js'

const actsWithForm = [...new Set(Object.keys(ownForms).map((code) => code.split(':')[0] as ActType))]

/**
 * The paper that proves an act is not the form of another one: a resolution of the cell on a recognition is 13-KNĐ, and no 6-KNĐ.
 * Only national forms are compared, by their numbers; letters and series of a place are its own.
 */
export const documentOfAct = rule({
  id: 'agreement.document',
  breaking: 'breach',
  actor: 'grassrootsCommittee',
  guards: actsWithForm,
  asks: 'evidence',
  needsTold: () => ['document'],
  provisions: [formsOfPapersClause],
  cure: ['document.checked'],
  check: ({ act, ask }) => {
    const code = act.document?.code
    const told = code === undefined ? undefined : formOf(code)
    const own = told && ownForms[actCode(aboutOf(act))]
    if (!own) return undefined
    ask.cite(formsOfPapersClause)
    const required = own.numbers.map((number) => `${number}-${own.series}`)
    const actual = `${told.number}-${told.series}`
    const facts = { actual, ...(required.length > 0 && { required }) }
    return required.includes(actual) ? met(facts) : broken(facts)
  },
})

/** A form of the dossier or of the member file as a code names it, `6-KNĐ`; `undefined` of any other code. */
function formOf(code: string): { readonly series: string; readonly number: number } | undefined {
  const found = /^\s*0?(\d{1,2})\s*[A-Z]?\s*-\s*(KNĐ|HSĐV)\s*$/iu.exec(code.normalize('NFC'))
  return found ? { number: Number(found[1]), series: (found[2] as string).toUpperCase() } : undefined
}
