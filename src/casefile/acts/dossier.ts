import * as z from 'zod'
import { act, dossierMatter } from './envelope.js'
import { day, distinct, label, memberReference } from './fields.js'

/** Persons of the family a background declaration knows, and whom a verification covers. */
export const subject = z.enum([
  'applicant',
  'father',
  'mother',
  'carer',
  'spouse',
  'spouse-father',
  'spouse-mother',
  'spouse-carer',
  'adult-child',
])

/** Groups of relatives that a background declaration names. */
export const relativeGroup = z.enum([
  'own-grandparents',
  'spouse-grandparents',
  'parents-or-carer',
  'spouse-parents',
  'spouse',
  'own-siblings',
  'spouse-siblings',
  'children',
])

/** A paper of the dossier that a stale dossier has redone. */
export const redoItem = z.enum([
  'introduction-paper',
  'union-resolution',
  'verification',
  'consolidated-opinions',
])

/** The day the dossier was drawn up [lập hồ sơ đề nghị xét kết nạp], where it is stated. */
export const dossierOpened = act('dossier.opened', {})

/** The applicant makes the application [đơn xin vào Đảng, 1-KNĐ]. */
export const applicationMade = act('application.made', {
  personally: z.boolean().optional(),
  handwritten: z.boolean().optional(),
})

/** The applicant declares the background [lý lịch của người xin vào Đảng, 2-KNĐ]. */
export const backgroundDeclared = act('background.declared', {
  byApplicant: z.boolean().optional(),
  truthful: z.boolean().optional(),
  formDefects: z.boolean().optional(),
  hometownSource: z.enum(['birth-certificate', 'identity-card']).optional(),
  relativesDeclared: distinct(relativeGroup).optional(),
  /** Groups of relatives the applicant has; those not named do not exist or are not to be declared; the dead are. */
  relativesExisting: distinct(relativeGroup).optional(),
  /** Whom of the persons to verify the family has, the applicant always among them. */
  family: distinct(subject).optional(),
})

/** The grassroots committee puts the overlap seal [đóng dấu giáp lai] on every page, before any comment. */
export const backgroundSealed = act('background.sealed', {})

/** A verification letter goes out, or a member is sent. */
export const verificationRequested = act('verification.requested', {
  request: label,
  subjects: distinct(subject).min(1),
  abroad: z.boolean().optional(),
  /** Day the requested body received it; the time for the answer runs from here. */
  receivedOn: day.optional(),
  /** The request refused or left unclear that this one takes to the organising body of the committee above. */
  instead: label.optional(),
  /** Relation of the person sent to verify to the applicant; none where it went out by letter. */
  verifier: z.enum(['none', 'unrelated', 'applicant', 'parent', 'spouse', 'sibling', 'child']).optional(),
})

/** The requested body answers; what it says of the declaration, where that is stated. */
export const verificationReplied = act('verification.replied', {
  request: label,
  /** Right, not right, not complete, still unclear, or no confirmation at all, which no text allows. */
  answer: z.enum(['right', 'not-right', 'not-complete', 'unclear', 'refused']).optional(),
})

const topic = z.enum([
  'political-history',
  'present-politics',
  'political-standard',
  'line-and-law',
  'morals-and-lifestyle',
])

/** A relative who is a Party member, and what the declaration and that member's committee say. */
const memberRelative = z.strictObject({
  relation: z.enum([
    'father',
    'mother',
    'sibling',
    'child',
    'spouse',
    'spouse-father',
    'spouse-mother',
    'spouse-sibling',
  ]),
  declarationClear: z.boolean().optional(),
  confirmedByCommittee: z.boolean().optional(),
  presentPoliticsVerified: z.boolean().optional(),
})

/** The verification is concluded and the declaration certified, signed and sealed. */
export const backgroundCertified = act('background.certified', {
  verified: distinct(subject).optional(),
  memberRelatives: z.array(memberRelative).optional(),
  /** Everyone has lived within one Party organisation since the paternal grandparents, and all is well known. */
  samePlace: z.boolean().optional(),
  topics: z.strictObject({ applicant: distinct(topic), relatives: distinct(topic) }).optional(),
  politicalStandard: z.enum(['met', 'not-met', 'beyond-competence']).optional(),
})

/** The grassroots committee concludes that the political standard is not met. */
export const backgroundRejected = act('background.rejected', {})

/** A member introduces the applicant [giấy giới thiệu người vào Đảng, 3-KNĐ]. */
export const introductionMade = act('introduction.made', {
  introducer: memberReference.extend({ id: label }),
  /** First day together at work, labour, study or the same residence. */
  togetherSince: day.optional(),
  togetherIn: z.enum(['work', 'labour', 'study', 'residence']).optional(),
  sameOrganisation: z.boolean().optional(),
  /** The introducer this one replaces, and that the cell assigned the replacement. */
  replaces: label.optional(),
  assignedByCell: z.boolean().optional(),
})

/** An introducer moves away, is disciplined or cannot go on. */
export const introducerLost = act('introducer.lost', {
  introducer: label,
  reason: z.enum(['moved', 'disciplined', 'unable']).optional(),
})

/** The Youth Union or trade union resolves to introduce [4-KNĐ, 4A-KNĐ]. */
export const unionResolved = act('union.resolved', { union: z.enum(['youth-union', 'trade-union']) })

/** Who knows an applicant from elsewhere: the employer, the organisation that sent one on secondment, the cell of a temporary place. */
export const remarksFrom = z.enum(['employer', 'sender', 'temporary-cell'])

/** The cell committee consolidates the opinions [5-KNĐ; 12-KNĐ on recognition]. */
export const opinionsConsolidated = act('opinions.consolidated', {
  matter: dossierMatter,
  organisations: z.boolean().optional(),
  residence: z.enum(['given', 'waived', 'none']).optional(),
  /** Secretariat rule on which a waiver of the residence opinion rests. */
  waiverRule: label.optional(),
  /** Those elsewhere whose remarks in writing are among the opinions on an admission. */
  remarks: distinct(remarksFrom).optional(),
})

/** Papers of a stale dossier are redone; the new papers open a new window. */
export const papersRenewed = act('papers.renewed', {
  papers: distinct(redoItem).min(1),
  /** Something in the background changed since the first verification. */
  backgroundChanged: z.boolean().optional(),
})

/** What a written consent lifts. */
export const consentMatter = z.enum([
  'over-age',
  'literacy',
  'political-standard',
  'late-ceremony',
  'religion',
  'foreign-marriage',
  'foreign-origin',
  'private-owner',
  'readmission',
  'population',
  'member-file',
])

/** A body consents in writing. */
export const consentGiven = act('consent.given', {
  /** Not told where it would tell of the person: to a role that may not see it, and once its key is destroyed. */
  matter: consentMatter.optional(),
  written: z.boolean().optional(),
})

/** The applicant withdraws. */
export const applicantWithdrew = act('applicant.withdrew', {})

/** The dossier is returned for correction: one step back, or to the start. That of an admission where it says no other. */
export const dossierReturned = act('dossier.returned', {
  matter: dossierMatter.optional(),
  to: z.enum(['previous', 'start']),
  reason: z.enum(['papers', 'background', 'introduction', 'vote', 'other']).optional(),
})
