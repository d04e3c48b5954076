import type { CaseFile } from '../../casefile/case-file.js'
import { isOfficialOf } from '../../casefile/dates.js'

/** Whether recognition was ever decided, or an office's register carried the person over as official. */
export function isOfficialMember(file: CaseFile): boolean {
  return isOfficialOf(file)
}
