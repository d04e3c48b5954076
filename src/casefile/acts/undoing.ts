import * as z from 'zod'
import { act } from './envelope.js'
import { day } from './fields.js'

/** Grounds of a substantive defect [kết nạp sai tiêu chuẩn]. */
export const substantiveGround = z.enum([
  'under-age',
  'untruthful-declaration',
  'political-standard',
  'education',
  'citizenship',
  'not-readmittable',
  'other',
])

/** Grounds of a procedural defect [kết nạp sai thẩm quyền, thủ tục]. */
export const proceduralGround = z.enum([
  'authority',
  'vote',
  'introduction',
  'verification',
  'class',
  'opinions',
  'order',
  'other',
])

/** A defect of an admission is found. */
export const defectFound = act('defect.found', {
  defect: z.enum(['substantive', 'procedural']),
  substantive: substantiveGround.optional(),
  procedural: proceduralGround.optional(),
  /** Found by the receiving place on a transfer, before or after reception. */
  onTransfer: z.enum(['before-reception', 'after-reception']).optional(),
})

/** The admission is annulled [hủy bỏ quyết định kết nạp]. */
export const admissionAnnulled = act('admission.annulled', {
  /** The annulling committee issued the decision, or took its place, or holds the member now. */
  as: z.enum(['issuer', 'present-committee', 'receiving-committee']).optional(),
  /** The issuer was merged or dissolved. */
  issuerGone: z.boolean().optional(),
  /** Written consent of the competent higher level. */
  consentOn: day.optional(),
})

/** Steps redone after a procedural defect, valid ones kept. */
export const stepRedone = act('step.redone', { step: proceduralGround })

/** One decision annuls the old, recognises membership or official status, and fixes the dates again. */
export const admissionRegularised = act('admission.regularised', {
  decidedOn: day,
  ceremonyOn: day.optional(),
  officialSince: day.optional(),
})
