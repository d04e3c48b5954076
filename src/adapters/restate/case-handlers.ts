import type { ObjectContext, ObjectSharedContext } from '@restatedev/restate-sdk'
import type { PlainDay } from '../../calendar/plain-day.js'
import type { Act } from '../../casefile/shapes.js'
import type { Agenda } from '../../procedure/agenda.js'
import type { Proposal } from '../../procedure/case.js'
import type { ProtectedEntry } from '../store/case-store.js'
import type { CaseState } from './case-state.js'
import type { PlannedReminder } from './planned-reminders.js'
import type { CaseEntry, EntryAnswer } from './recording.js'
import type { KeptEntry } from './sealed-case.js'

/** A day to ask about; the day of the call where it is left out. */
export interface AskedDay {
  readonly today?: PlainDay
}

/** An entry as it is sent: an act, or as `protectAct` of `ketnap/privacy` makes it of one. */
export type SentEntry = CaseEntry | ProtectedEntry

/** Whether a log was taken over, and the revision the case stands at. */
export interface Adoption {
  readonly adopted: boolean
  readonly revision: number
}

/**
 * What a case answers, and the type its clients are made of; the key of the object is the id of the case. A fault fails the call for good, with its code as
 * the message: 400 for what was malformed, 409 for what is at odds with the log, 500 for any other.
 */
export type AdmissionCase = {
  /**
   * Records an entry, one at a time. A refusal is a value; an entry sent again gets its first answer. Faults:
   * `act.malformed` (also without `id`, and for the opening of another case), `entry.repeated` (another content under
   * a known id, or sealed anew), `privacy.not-revealed` (protected, and no key or another), and what else `propose` throws.
   */
  record(context: ObjectContext<CaseState>, entry: SentEntry): Promise<EntryAnswer>
  /**
   * Takes over the log of a case kept elsewhere, whole, as a chronicle; duties closed in it are not reminded of. A case
   * with a log already keeps it: then `adopted` is false. Faults: those of `replay`.
   */
  adopt(context: ObjectContext<CaseState>, log: readonly (Act | SentEntry)[]): Promise<Adoption>
  /** Asks whether an act would be lawful; changes nothing. */
  propose(context: ObjectSharedContext<CaseState>, act: Act): Promise<Proposal>
  /**
   * The log in the order of entry, empty for a case not opened; to be replayed as a chronicle. Of protected entries the clear
   * part, whatever key the service has.
   */
  load(context: ObjectSharedContext<CaseState>): Promise<readonly Act[]>
  /** The same with the sealed parts, for `revealLog` of `ketnap/privacy`. */
  loadEntries(context: ObjectSharedContext<CaseState>): Promise<readonly KeptEntry[]>
  /** The agenda on a day. */
  agenda(context: ObjectSharedContext<CaseState>, asked: AskedDay): Promise<Agenda>
  /** Plans every reminder afresh, by the law and the calendar now deployed, and tells which are planned. */
  replan(context: ObjectContext<CaseState>, asked: AskedDay): Promise<readonly PlannedReminder[]>
}
