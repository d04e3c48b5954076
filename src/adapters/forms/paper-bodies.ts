import type { FormCode } from './form-code.js'
import type { PaperBody } from './paper-frame.js'
import type { PaperSource } from './paper-source.js'
import { application } from './papers/application.js'
import { background } from './papers/background.js'
import { cellResolution } from './papers/cell-resolution.js'
import { admissionDecision, cardDecision, cardList, recognitionDecision } from './papers/decision.js'
import { grassrootsResolution } from './papers/grassroots-resolution.js'
import { introduction } from './papers/introduction.js'
import { beingHelped, classCertificate, refusalLetter } from './papers/letters.js'
import { opinions } from './papers/opinions.js'
import { sectionReport } from './papers/section-report.js'
import { remarks, selfReview } from './papers/self-review.js'
import { unionResolution } from './papers/union-resolution.js'

/** What stands on each paper. */
export const bodies: Readonly<Record<FormCode, (source: PaperSource) => PaperBody>> = {
  'awareness-certificate': (source) => classCertificate(source, 'awareness'),
  '1-KNĐ': application,
  '2-KNĐ': background,
  '3-KNĐ': introduction,
  '4-KNĐ': (source) => unionResolution(source, 'youth-union'),
  '4A-KNĐ': (source) => unionResolution(source, 'trade-union'),
  '5-KNĐ': (source) => opinions(source, 'admission'),
  '6-KNĐ': (source) => cellResolution(source, 'admission'),
  '7-KNĐ': (source) => sectionReport(source, 'admission'),
  '8-KNĐ': (source) => grassrootsResolution(source, 'admission'),
  '9-KNĐ': (source) => admissionDecision(source, false),
  'readmission-decision': (source) => admissionDecision(source, true),
  'refusal-letter': refusalLetter,
  'being-helped-certificate': beingHelped,
  'new-member-certificate': (source) => classCertificate(source, 'new-member'),
  '10-KNĐ': selfReview,
  '11-KNĐ': remarks,
  '12-KNĐ': (source) => opinions(source, 'recognition'),
  '13-KNĐ': (source) => cellResolution(source, 'recognition'),
  '14-KNĐ': (source) => sectionReport(source, 'recognition'),
  '15-KNĐ': (source) => grassrootsResolution(source, 'recognition'),
  '16-KNĐ': recognitionDecision,
  '1-TĐV': cardList,
  '3-TĐV': cardDecision,
}
