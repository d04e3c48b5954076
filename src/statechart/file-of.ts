import type { SnapshotFrom } from 'xstate'
import { type CaseFile, handedOut } from '../casefile/case-file.js'
import { keyOf } from './configuration.js'
import type { membershipMachine } from './membership.js'

/** The case file of a running machine, fit for `propose`, `agenda` and `forecast`. */
export function fileOf(snapshot: SnapshotFrom<typeof membershipMachine>): CaseFile {
  return handedOut({ ...snapshot.context.file, configuration: keyOf(snapshot.value) })
}
