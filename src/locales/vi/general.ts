import type { GeneralTexts } from '../texts.js'
import { acts, actsAbout } from './acts.js'
import { audit } from './audit.js'
import { bodies } from './bodies.js'
import { comparison } from './comparison.js'
import { daysOff } from './days-off.js'
import { errors, expected, given, issues, numbers, taken } from './errors.js'
import { feed } from './feed.js'
import { citation, grammar, phrases } from './grammar.js'
import { narrative } from './narrative.js'
import { policies } from './policies.js'
import { reportLines } from './report-lines.js'
import { reportWords } from './reports.js'
import { sheets } from './sheets.js'
import { states } from './states.js'
import { confidences, effects, governingDays, layers, marks, outcomes, units } from './terms.js'

/** What belongs to no subject. */
export const general: GeneralTexts = {
  language: 'vi',
  grammar,
  phrases,
  citation,
  acts,
  actsAbout,
  bodies,
  states,
  policies,
  units,
  governingDays,
  effects,
  marks,
  outcomes,
  confidences,
  layers,
  reports: { ...reportWords, ...reportLines },
  errors,
  issues,
  expected,
  taken,
  given,
  numbers,
  audit,
  comparison,
  feed,
  daysOff,
  sheets,
  narrative,
}
