import { actsOf, type CaseFile } from '../../../casefile/case-file.js'
import {
  introductionOfficialStatusClause,
  introductionReplacementTogetherMinimum,
} from '../../../regulations/dossier/introduction.js'
import { recognitionHelperDiedClause } from '../../../regulations/membership/recognition.js'
import { poolHelperMinimum } from '../../../regulations/pool/pool.js'
import type { HelpingPair } from '../codes.js'
import { type Pair, pairOf } from './pair.js'

/** Whether the label of a member is that of the case, and so of the person who is to be helped. */
const isThePerson = (file: CaseFile, label: string | undefined) =>
  label !== undefined && label === file.caseId

/** Who introduces and who helps: another person than the applicant, and not one who could no longer do it. */
export const helpingPairs: { readonly [P in HelpingPair]: Pair } = {
  'introduced-by-the-applicant': pairOf('introduction.made', {
    of: ['introduction.made.introducer', 'case.opened.case'],
    clause: introductionOfficialStatusClause,
    disagrees: ({ act, file }) => isThePerson(file, act.introducer.id),
  }),
  'introduced-though-lost': pairOf('introduction.made', {
    of: ['introduction.made.introducer', 'introducer.lost.introducer'],
    clause: introductionReplacementTogetherMinimum,
    disagrees: ({ act, file, on }) =>
      actsOf(file, 'introducer.lost').some((lost) => lost.introducer === act.introducer.id && lost.on <= on),
  }),
  'helped-by-the-applicant': pairOf('helper.assigned', {
    of: ['helper.assigned.helper', 'case.opened.case'],
    clause: poolHelperMinimum,
    disagrees: ({ act, file }) => isThePerson(file, act.helper.id),
  }),
  'remarked-after-death': pairOf('remarks.made', {
    of: ['remarks.made.helper', 'helper.left.died'],
    clause: recognitionHelperDiedClause,
    disagrees: ({ act, file, on }) =>
      actsOf(file, 'helper.left').some(
        (left) =>
          left.died === true && act.helper !== undefined && left.helper?.id === act.helper && left.on < on,
      ),
  }),
  'helped-by-the-new-member': pairOf('ceremony.held', {
    of: ['ceremony.held.helper', 'case.opened.case'],
    clause: poolHelperMinimum,
    disagrees: ({ act, file }) => isThePerson(file, act.helper?.id),
  }),
}
