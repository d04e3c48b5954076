import type { SnapshotFrom } from 'xstate'
import type { CaseFile } from '../casefile/case-file.js'
import { keyOf } from './configuration.js'
import type { membershipMachine } from './membership.js'

/** The case file of a running machine, fit for `propose`, `agenda` and `forecast`. */
export function fileOf(snapshot: SnapshotFrom<typeof membershipMachine>): CaseFile {
  return { ...snapshot.context.file, configuration: keyOf(snapshot.value) }
}
