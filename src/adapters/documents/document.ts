import { isTaken } from '../../errors/taken.js'
import { assertTaken } from '../../errors/wrong-call.js'
import type { CommitteeAgenda } from '../../register/committee-agenda.js'
import type { Report } from '../../register/statistics/report.js'
import { agendaDocument } from './agenda-document.js'
import { reportDocument } from './report-document.js'
import type { Document } from './table.js'
import type { Naming, Wording } from './wording.js'

/** What the writers print. */
export type Printable = Report | CommitteeAgenda

/** Passes what the writers print, and the words they print it in. Throws `call.malformed`. */
export function assertPrintable(call: string, printable: Printable, wording: Wording): void {
  if (!isTaken(printable, 'committee-agenda')) assertTaken(call, 'printable', printable, 'report')
  assertTaken(call, 'wording', wording, 'wording')
}

/** The printed form of a report or an agenda, in the words of a language. */
export function documentOf(printable: Printable, wording: Wording, naming: Naming): Document {
  return printable.report === 'committee-agenda'
    ? agendaDocument(printable, wording, naming)
    : reportDocument(printable, wording, naming)
}
