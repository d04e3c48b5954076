import type { CaseFile } from '../case-file.js'
import type { ActType } from '../shapes.js'

/**
 * How far a file had grown. Its lists go on; only so much of each is meant. It stands apart, so that the growing file stays out of
 * the public types.
 */
export interface Growth {
  readonly file: CaseFile
  readonly acts: readonly (readonly [type: ActType, count: number])[]
  readonly findings: number
}
