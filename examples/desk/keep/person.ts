import type { PaperData } from 'ketnap/forms'
import type { Particulars } from 'ketnap/sheets'

/** Who a case is about, as the office writes it: for the eye and for papers, in no act. */
export interface Person {
  /** The label of the case. */
  readonly case: string
  /** What the office's list tells: name, numbers, places. */
  readonly particulars: Particulars
  /** What was typed for papers. */
  readonly paper?: PaperData
}
