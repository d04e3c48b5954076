export { createPersonKey, type PersonKey } from './adapters/privacy/person-key.js'
export {
  type ProtectedAct,
  protectAct,
  revealAct,
  type SealedPart,
} from './adapters/privacy/protected-act.js'
export { type RedactOptions, type Role, redact, roles } from './adapters/privacy/redact.js'
export { revealLog } from './adapters/privacy/reveal-log.js'
export {
  type MarkedField,
  type MarkedFields,
  markedFields,
  markedShapes,
} from './casefile/privacy/marked-fields.js'
export type { Mark } from './casefile/privacy/privacy-marks.js'
export { markOfRule } from './rules/fields/rule-marks.js'
