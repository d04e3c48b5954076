import * as z from 'zod'
import { act, dossierMatter, matter } from './envelope.js'
import { count, memberReference } from './fields.js'
import { committeeTally } from './tally.js'
import { committeeVote } from './vote.js'

/** The dossier is sent to the competent committee. */
export const dossierSubmitted = act('dossier.submitted', { matter })

/** The competent committee extends its own time limit in a special case. */
export const extensionGranted = act('extension.granted', { matter: dossierMatter })

/** The competent committee decides to admit [quyết định kết nạp, 9-KNĐ]. */
export const admissionDecided = act('admission.decided', {
  ...committeeVote,
  /** Persons the decision names; one is the practice. */
  personsNamed: count.optional(),
  /** The organising body re-appraised the file and circulated an extract. */
  reappraised: z.boolean().optional(),
})

/** The competent committee refuses to admit. */
export const admissionRefused = act('admission.refused', {
  tally: committeeTally.optional(),
  cause: z.enum(['standard', 'age', 'background', 'procedure', 'vote', 'need', 'other']).optional(),
})

/** The competent committee notifies the proposing cell of the result. */
export const resultNotified = act('result.notified', { matter })

/** The cell receives the admission decision. */
export const decisionReceived = act('decision.received', {})

/** The cell holds the ceremony [lễ kết nạp]; the joining date. */
export const ceremonyHeld = act('ceremony.held', {
  separately: z.boolean().optional(),
  helper: memberReference.optional(),
})
