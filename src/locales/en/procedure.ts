import type { Facts } from '../../law/finding.js'
import { either } from '../sentence.js'
import type { SubjectTexts } from '../subject-texts.js'

/** Words of the order of the procedure, and what belongs to no one subject. */
export const procedure: SubjectTexts<'procedure'> = {
  rules: {
    'procedure.out-of-order': {
      title: 'the steps of the procedure come in their order',
      broken: {
        headline: either(
          'steps',
          'Not yet at this step: {steps|step is|steps are} lacking before.',
          'No such step where the case stands.',
        ),
        detail: 'the step is {act}',
        todo: (facts) => stepsBefore(facts),
      },
      met: 'The act is in its order.',
    },
    'procedure.withheld': {
      title: 'a condition of which this view does not tell',
      broken: {
        headline: 'A condition not shown in this view is not met.',
        todo: 'ask somebody who may see the whole file',
      },
      missing: 'The file lacks something not shown in this view.',
      met: 'A condition not shown in this view was judged.',
    },
  },
  missing: {},
  cures: {
    'procedure.in-order': '{actor} to take the steps in their order',
    'consideration.repeated': 'the body that holds the dossier to return it, so that the cell considers anew',
    'decider.told':
      '{actor} to report it to the committee that decided the admission, which stands until that committee annuls it',
    'entry.corrected': '{actor} to correct the entry, which is then judged in its place',
    'responsibility.reviewed': '{actor} to review the responsibility for the delay; the act stands',
  },
  tasks: {},
  codes: {
    matter: {
      admission: 'admission',
      recognition: 'recognition',
      removal: 'removal',
      expulsion: 'expulsion',
      resignation: 'resignation',
    },
    noFigure: {
      none: 'none',
      'none-stated': 'none stated',
      'not-defined': 'not defined',
      'no-limit': 'no limit',
    },
    correctionReason: {
      mistyped: 'mistyped on entry',
      'paper-differs': 'the paper on file says otherwise',
      'found-since': 'a document was found since',
      other: 'other',
    },
    strikeReason: {
      'entered-twice': 'entered twice',
      'wrong-case': 'entered in the wrong case',
      'did-not-take-place': 'it did not take place',
      other: 'other',
    },
  },
  provisions: {},
}

/** The step that comes next, and how many are left before the act. */
const stepsBefore = ({ later }: Facts): string => {
  if (later === undefined) return 'do not record it; check the case or the kind of act'
  return later === 0
    ? '{actor} to take the step that is lacking: {next}'
    : '{actor} to take the first step that is lacking: {next}; {later|step|steps} more after it'
}

/** What can be done instead of an act that a class or a plan is not at. */
export function outOfOrder(possible: unknown): string {
  return Array.isArray(possible) && possible.length > 0
    ? 'possible now: {possible|list}'
    : 'nothing is possible now'
}
