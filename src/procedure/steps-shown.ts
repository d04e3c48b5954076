import { actsOf, type CaseFile } from '../casefile/case-file.js'
import type { ActType, Matter } from '../casefile/shapes.js'
import type { Span } from '../rules/engine/clock.js'
import type { DutyId } from '../rules/engine/duty-id.js'
import { concluded } from '../rules/vote/proposal.js'

/** An act, and what it is about where its type does not tell. */
export interface ActShowing {
  readonly act: ActType
  readonly matter?: Matter
}

/** What shows that a duty was done though the act that does it was told by nobody. */
export interface Showing {
  /** The step of the straight way after which what is owed is past: whatever follows its gate shows it. */
  readonly past?: ActShowing | ((span: Span) => ActShowing | undefined)
  /** Acts beside the way that rest on it. */
  readonly by?: readonly ActShowing[] | ((file: CaseFile, span: Span) => readonly ActShowing[])
}

const nothing: Showing = {}

const answered = (matter: Matter): Showing => ({ by: [{ act: 'shortfall.answered', matter }] })

/** The card is handed over to official members, where the recognition is announced (294-QĐ/TW pt 6.1.1; guidance pt 4.5(b)). */
const card: ActShowing = { act: 'card.handed-over' }

const recognised: Showing = { by: [{ act: 'recognition.decided' }, { act: 'recognition.announced' }, card] }

/** Total by type: of each duty it is said what rests on it. */
export const showing: Readonly<Record<DutyId, Showing>> = {
  // Nothing is certified without verification, and no cell considers without the certificate (guidance pt 3.3(b), 3.6(a)).
  'verification.reply-on-time': {
    past: { act: 'background.certified', matter: 'admission' },
    by: [{ act: 'background.certified' }],
  },
  'cell.shortfall-reported': answered('admission'),
  'decision.on-time': {
    past: { act: 'admission.decided', matter: 'admission' },
    by: (file, span) => [{ act: 'decision.passed-on' }, ...ofNoEarlierResult(file, span, 'admission')],
  },
  'decision.cell-notified': {
    past: ({ matter }) =>
      matter === 'recognition' ? undefined : { act: 'decision.received', matter: 'admission' },
    by: (_, { matter }) => (matter === 'recognition' ? [card] : []),
  },
  'ceremony.on-time': { past: { act: 'ceremony.held', matter: 'admission' } },
  // Asked of whom is helped and not yet considered (guidance pt 3.9(a)).
  'applicant-move.helped': { past: { act: 'opinions.consolidated', matter: 'admission' } },
  'applicant-move.resolved-not-sent': nothing,
  'applicant-move.sent-undecided': {
    past: { act: 'admission.decided', matter: 'admission' },
    by: [{ act: 'file.received' }],
  },
  'applicant-move.new-place-decides': { past: { act: 'admission.decided', matter: 'admission' } },
  'applicant-move.rechecked': nothing,
  'applicant-move.decided-same-authority': { past: { act: 'decision.received', matter: 'admission' } },
  'applicant-move.decided-in-time': { past: { act: 'decision.received', matter: 'admission' } },
  'applicant-move.decided-late': {
    by: (_, { key }) => (key === 'forward' ? [{ act: 'file.received' }] : []),
  },
  'records.member-record-on-time': nothing,
  'member-file.kept-and-reconciled': nothing,
  'probation.helper-kept': recognised,
  'probation.helper-kept-on-transfer': recognised,
  'recognition.cell-review-on-time': {
    past: { act: 'cell.voted', matter: 'recognition' },
    by: [card],
  },
  'recognition.shortfall-reported': answered('recognition'),
  'recognition.three-failed-votes': recognised,
  'recognition.decision-on-time': {
    past: { act: 'recognition.decided', matter: 'recognition' },
    by: (file, span) => [card, ...ofNoEarlierResult(file, span, 'recognition')],
  },
  'recognition.announced-at-nearest-meeting': { by: [card] },
  'recognition.removal-if-unqualified': recognised,
  'card.with-recognition': nothing,
  'activity.suspension-within-limit': nothing,
  'discipline.concluded': nothing,
  'badge.due': nothing,
  'member-file.lost-restored': nothing,
  'member-transfer.started-on-time': nothing,
  // The place of activity prolongs the stay of whoever came to it (regulation pt 6.3.2).
  'member-transfer.letter-on-time': { by: [{ act: 'stay.prolonged' }] },
  'member-transfer.dossier-filed': nothing,
  'member-transfer.abroad': { by: [{ act: 'stay.prolonged' }] },
  'member-transfer.stay-ended': nothing,
  'removal.shortfall-reported': answered('removal'),
  'exit.notice-made': nothing,
  'exit.card-and-file': nothing,
  'exit.card-collected': nothing,
  // Restored by the body that handles the complaint against the exit (294-QĐ/TW pt 5.2.2).
  'complaint.answered-in-time': {
    by: (file, { key }) =>
      actsOf(file, 'complaint.lodged')[Number(key) - 1]?.against === 'discipline'
        ? []
        : [{ act: 'member.restored' }],
  },
  'restoration.decided': nothing,
  'annulment.substantive': nothing,
  'annulment.procedural': nothing,
}

/** A notice tells of the result that is looked for, unless one before the proposal still waits for its own. */
function ofNoEarlierResult(
  file: CaseFile,
  { from }: Span,
  matter: 'admission' | 'recognition',
): readonly ActShowing[] {
  const notices = actsOf(file, 'result.notified').filter((one) => one.matter === matter)
  const isWaiting = concluded[matter]
    .flatMap((type) => actsOf(file, type))
    .some(({ on }) => on < from && !notices.some((one) => one.on >= on && one.on < from))
  return isWaiting ? [] : [{ act: 'result.notified', matter }]
}
