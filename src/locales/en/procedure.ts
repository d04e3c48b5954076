import { either } from '../sentence.js'
import type { SubjectTexts } from '../subject-texts.js'

/** Words of the order of the procedure, and what belongs to no one subject. */
export const procedure: SubjectTexts<'procedure'> = {
  rules: {
    'procedure.out-of-order': {
      title: 'the steps of the procedure come in their order',
      broken: either(
        'steps',
        'In its present state the case does not know the act “{act}” (state: {state|state}). Steps that come before it: {steps|list}.',
        'In its present state the case does not know the act “{act}” (state: {state|state}), and no step leads to it from here.',
      ),
    },
    'procedure.withheld': {
      title: 'a condition of which this view does not tell',
      missing: 'The file lacks something for a condition of which this view does not tell.',
    },
  },
  missing: {},
  cures: {
    'procedure.in-order': 'take the steps in their order',
    'consideration.repeated': 'return the dossier, so that the cell considers anew',
    'entry.corrected': 'correct the entry, which is then judged in its place',
    'responsibility.reviewed': 'review the responsibility for the delay',
  },
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
    strikeReason: {
      'entered-twice': 'entered twice',
      'wrong-case': 'entered in the wrong case',
      'did-not-take-place': 'it did not take place',
      other: 'other',
    },
  },
  provisions: {},
}

export function outOfOrder(possible: unknown, what: string): string {
  const refused = `In its present state the ${what} does not know the act “{act}” (state: {state|state}).`
  return Array.isArray(possible) && possible.length > 0
    ? `${refused} Acts possible now: {possible|list}.`
    : `${refused} No act is possible now.`
}
