import { describe, expect, it } from 'vitest'
import { type FormCode, formCodes, forms } from '../../../src/adapters/forms/form-code.js'
import { actCode } from '../../../src/casefile/acts/act-about.js'
import { ownForms } from '../../../src/regulations/dossier/own-forms.js'

/** Papers that bear no number of the dossier or of the member file, each with the reason. */
const withoutNumber: { readonly [F in FormCode]?: string } = {
  'awareness-certificate': 'issued by a centre, in a series of its own',
  'readmission-decision': 'no national form is known',
  'refusal-letter': 'no national form is known',
  'being-helped-certificate': 'no national form is known',
  'new-member-certificate': 'issued by a centre, in a series of its own',
  '1-TĐV': 'a list of the cards, which the decision on recognition brings about; its own paper is 16-KNĐ',
  '3-TĐV': 'the decision on the cards, taken with the one on recognition; its own paper is 16-KNĐ',
}

/** Acts whose national form is written for another act, or is not written here, each with the reason. */
const notWritten: Readonly<Record<string, string>> = {
  'background.sealed 2-KNĐ': 'put on the paper of the declaration',
  'background.certified 2-KNĐ': 'certified on the paper of the declaration',
  'background.rejected 2-KNĐ': 'concluded on the paper of the declaration',
  'member-record.filed 1-HSĐV': 'the member record is written by the member, from the file of the member',
  'member-record.filed 2-HSĐV': 'the member sheet is written by the member, from the file of the member',
}

const written = formCodes.map((code) => ({ act: actCode(forms[code]), code }))
const known = Object.entries(ownForms).flatMap(([act, own]) =>
  (own?.numbers ?? []).map((number) => `${act} ${number}-${own?.series}`),
)

/** The same form whatever letter stands after its number: the union that introduces tells 4 from 4A. */
const numbered = (code: string) => code.replace(/^(\d+)[A-Z]-/, '$1-')

describe('the papers that are written and the national forms of acts tell the same', () => {
  it('of every paper that has a number: it is a form of its act', () => {
    const others = written.filter(({ act, code }) => !known.includes(`${act} ${numbered(code)}`))
    expect(others.map(({ code }) => code).sort()).toEqual(Object.keys(withoutNumber).sort())
  })

  it('of every form of an act: it is written for that act', () => {
    const papers = new Set(written.map(({ act, code }) => `${act} ${numbered(code)}`))
    expect(known.filter((one) => !papers.has(one)).sort()).toEqual(Object.keys(notWritten).sort())
  })

  it('of a certificate: it bears no number of the dossier', () => {
    for (const course of ['awareness', 'new-member'] as const)
      expect(ownForms[actCode({ act: 'certificate.issued', course })]?.numbers).toEqual([])
  })
})
