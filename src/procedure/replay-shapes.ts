import type { CaseFile } from '../casefile/case-file.js'
import type { Act } from '../casefile/shapes.js'
import type { Finding } from '../law/finding.js'
import type { JudgedBy } from './case.js'
import type { ReplayMode } from './ruling.js'

/** An act of the log that the law refused: its place from 0, and the bars. */
export interface RefusedAct {
  readonly index: number
  readonly act: Act
  /** Place of the refused act but for which this one would stand; absent where it falls by itself: a first cause. */
  readonly because?: number
  readonly findings: readonly Finding[]
}

/** How a log is replayed: see `replay`. */
export interface ReplayedIn extends JudgedBy {
  readonly mode?: ReplayMode
}

/** A log folded again: the file of the acts that stand, and those refused, in the order of their days. */
export interface Replay {
  readonly file: CaseFile
  readonly refused: readonly RefusedAct[]
}
