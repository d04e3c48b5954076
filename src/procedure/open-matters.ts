import { frozen } from '../calendar/frozen.js'
import { type CaseFile, isClosedCase } from '../casefile/case-file.js'
import { Inquiry } from '../law/inquiry.js'
import { type OpenMatter, openMatters as openIn } from '../rules/exit/matters/open-matter.js'
import { type AskedOn, askedOnNames, askedToday } from './judged-by.js'

/**
 * The matters open on a file on a day, the acts of the day included: a review that is due, a removal, discipline being
 * considered, a defect. What each does to an act that takes another forward, the rules `matters.*` tell. None after a death,
 * an annulment, or the closing of a case opened by mistake. Throws `day.malformed`.
 */
export function openMatters(file: CaseFile, options: AskedOn): readonly OpenMatter[] {
  const { setting } = askedToday('openMatters', file, options, askedOnNames)
  const { today } = options
  if (isClosedCase(file)) return []
  return frozen(openIn(file, today, new Inquiry(setting, today)))
}
