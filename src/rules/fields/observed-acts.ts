import type { Envelope } from '../../casefile/privacy/privacy-marks.js'
import type { ActOf, ActType, CommitteeTally, Tally } from '../../casefile/shapes.js'
import { type ObserversOf, reference } from './observed.js'
import { personObservers as person, unitObservers as unit } from './observed-particulars.js'

/** What notices the fields that every act has. */
export const envelopeObservers: ObserversOf<Envelope> = {
  type: ['state'],
  on: ['order'],
  by: {
    kind: ['actor.admission.decided', 'audit'],
    id: ['audit'],
  },
  document: {
    code: ['agreement.document'],
    number: reference(
      'The number of the paper in its office, by which an office finds it again.',
      'Số văn bản tại cơ quan, để tìm lại văn bản.',
    ),
    on: ['audit'],
    id: reference('The label of the paper in the app.', 'Mã của văn bản trong ứng dụng.'),
  },
  id: reference(
    'The label of the entry, by which a correction or a strike names it.',
    'Mã của mục ghi, để đính chính hoặc gạch bỏ gọi tới.',
  ),
  recordedAt: ['agreement.days'],
}

/** Votes that are no part of the base: they must fit into the members, and nothing else rests on them. */
const counted = ['input'] as const

const cellTally: ObserversOf<Tally> = {
  members: ['cell.two-thirds', 'cell.able-to-meet'],
  temporarilyAwayAbsent: ['cell.two-thirds'],
  exemptedAbsent: ['cell.two-thirds'],
  suspended: ['cell.two-thirds'],
  otherwiseAbsent: counted,
  yes: ['cell.two-thirds'],
  no: counted,
  abstained: counted,
  probationaryVotes: ['cell.only-official-members-vote'],
  visitorVotes: ['cell.only-official-members-vote'],
}

const partsOf = <
  const R extends
    | 'grassroots.two-thirds'
    | 'authority.majority'
    | 'removal.votes'
    | 'expulsion.votes'
    | 'resignation.votes',
>(
  rule: R,
): ObserversOf<CommitteeTally> => ({
  members: [rule],
  temporarilyAwayAbsent: [rule],
  suspended: [rule],
  otherwiseAbsent: counted,
  yes: [rule],
  no: counted,
  abstained: counted,
})

/** The count of a refusal: what it shows of the proposal, and that its parts fit. */
const refusalTally: ObserversOf<CommitteeTally> = {
  members: ['facts.act', 'input'],
  temporarilyAwayAbsent: counted,
  suspended: counted,
  otherwiseAbsent: counted,
  yes: ['facts.act', 'input'],
  no: counted,
  abstained: counted,
}

const howVoted = { form: ['cell.vote-form'], persons: ['cell.one-by-one'] } as const

/** On how many exits a meeting decided: the one-by-one of the law is of admissions and recognitions. */
const howLeft = {
  form: ['cell.vote-form'],
  persons: reference(
    'How many exits one meeting decided; the law asks one by one of admissions and recognitions only.',
    'Một cuộc họp xét bao nhiêu trường hợp ra khỏi Đảng; quy định chỉ yêu cầu xét từng người khi kết nạp và công nhận chính thức.',
  ),
} as const

/** What notices the fields an act has of its own, by its type. */
export const actObservers: { readonly [T in ActType]: ObserversOf<Omit<ActOf<T>, keyof Envelope>> } = {
  'case.opened': {
    case: reference(
      'The label of the case in the register of the app; two cases of one label are told by the store.',
      'Mã hồ sơ trong sổ của ứng dụng; hai hồ sơ trùng mã do kho hồ sơ báo.',
    ),
    person,
    unit,
  },
  'particulars.changed': { person, unit },
  'membership.transcribed': {
    standing: ['membership.transcribed-unproven', 'state', 'reports'],
    decidedOn: ['agreement.days', 'dates', 'seniority'],
    ceremonyOn: ['membership.transcribed-dates', 'dates'],
    recognisedOn: ['membership.transcribed-dates', 'dates'],
    officialSince: ['membership.transcribed-official-date', 'dates'],
    badges: ['seniority'],
    joinedBy: ['membership.transcribed-decision'],
    region: ['introduction.wartime-single', 'membership.transcribed-age'],
    introducers: ['introduction.wartime-single'],
    across: ['reports'],
  },
  'sympathiser.listed': { byResolution: ['pool.listed-by-resolution'], recommendedBy: ['plans'] },
  'sympathiser.unlisted': { byResolution: ['pool.listed-by-resolution'] },
  'helper.assigned': {
    helper: { id: ['recognition.file-complete', 'pool.helper-assigned'], official: ['pool.helper-assigned'] },
    byResolution: ['pool.helper-assigned'],
  },
  'helper.left': {
    helper: { id: ['pool.helper-assigned'] },
    remarked: ['probation.helper-kept-on-transfer'],
    died: ['recognition.file-complete'],
  },
  'class.entered': {
    course: ['reports'],
    proposedByCell: ['awareness-class.attended-from-list'],
    education: ['awareness-class.attended-from-list'],
  },
  'certificate.issued': {
    course: ['awareness-certificate.held', 'new-member-class.certificate-held', 'reports'],
    noCentre: ['awareness-certificate.rightly-issued'],
    reissue: ['awareness-certificate.rightly-issued', 'awareness-certificate.valid'],
    record: {
      size: ['class.size'],
      attendancePercent: ['awareness-class.completed'],
      mark: ['awareness-class.completed'],
      rewrites: ['awareness-class.completed'],
      completedOn: ['class.certificate-on-time'],
    },
  },
  'start.proposed': {},
  'procedure.authorised': {},
  'dossier.opened': {},
  'application.made': { personally: ['application.self-made'], handwritten: ['application.handwritten'] },
  'background.declared': {
    byApplicant: ['background.self-declared'],
    truthful: ['background.self-declared'],
    formDefects: ['background.form'],
    hometownSource: ['background.form'],
    relativesDeclared: ['background.relatives-declared'],
    relativesExisting: ['background.relatives-declared'],
    family: ['verification.complete'],
  },
  'background.sealed': {},
  'verification.requested': {
    request: ['verification.reply-on-time'],
    subjects: ['verification.asked-about', 'agreement.relatives'],
    instead: ['agreement.references'],
    abroad: ['verification.reply-on-time'],
    receivedOn: ['verification.reply-on-time'],
    verifier: ['verification.impartial'],
  },
  'verification.replied': { request: ['verification.reply-on-time'], answer: ['verification.reply-content'] },
  'background.certified': {
    verified: ['verification.complete'],
    memberRelatives: {
      relation: ['verification.complete'],
      declarationClear: ['verification.complete'],
      confirmedByCommittee: ['verification.complete'],
      presentPoliticsVerified: ['verification.complete'],
    },
    samePlace: ['verification.complete', 'verification.content-covered'],
    topics: { applicant: ['verification.content-covered'], relatives: ['verification.content-covered'] },
    politicalStandard: ['applicant.political-standard'],
  },
  'background.rejected': {},
  'introduction.made': {
    introducer: { id: ['introduction.two-official-members'], official: ['introduction.official-status'] },
    togetherSince: ['introduction.worked-together'],
    togetherIn: ['introduction.worked-together'],
    sameOrganisation: ['introduction.worked-together'],
    replaces: ['introduction.worked-together'],
    assignedByCell: ['introduction.worked-together'],
  },
  'introducer.lost': {
    introducer: ['introduction.worked-together'],
    reason: reference(
      'Each of the three reasons asks for another introducer alike (regulation pt 3.2.2).',
      'Cả ba lý do đều phải có người giới thiệu khác (điểm 3.2.2 của quy định).',
    ),
  },
  'union.resolved': { union: ['introduction.youth-union-route', 'introduction.trade-union-route'] },
  'opinions.consolidated': {
    matter: ['opinions.gathered'],
    organisations: ['opinions.complete'],
    residence: ['opinions.complete'],
    waiverRule: ['opinions.complete'],
    remarks: ['competence.remarks-from-elsewhere'],
  },
  'papers.renewed': { papers: ['dossier.fresh'], backgroundChanged: ['dossier.fresh'] },
  'consent.given': {
    matter: ['authority.consents-first', 'applicant.education-literacy-consent'],
    written: ['applicant.education-literacy-consent', 'applicant.foreign-marriage-procedure'],
  },
  'cell.voted': {
    matter: ['state', 'dates'],
    outcome: ['cell.two-thirds', 'state'],
    tally: cellTally,
    ...howVoted,
    conditionsRechecked: ['cell.conditions-rechecked'],
    acceptsPlatform: ['applicant.accepts-platform'],
    conclusionsStated: ['cell.resolution-content'],
  },
  'shortfall.reported': {
    matter: ['cell.shortfall-reported', 'recognition.shortfall-reported'],
    full: ['cell.shortfall-reported'],
  },
  'shortfall.answered': { matter: ['state'], answer: ['state', 'audit'] },
  'section.appraised': { matter: ['section.appraisal-present'] },
  'grassroots.voted': {
    matter: ['grassroots.resolution-present'],
    outcome: ['grassroots.two-thirds', 'state'],
    tally: partsOf('grassroots.two-thirds'),
    ...howVoted,
  },
  'dossier.submitted': { matter: ['state'] },
  'extension.granted': { matter: ['decision.on-time', 'recognition.decision-on-time'] },
  'admission.decided': {
    tally: partsOf('authority.majority'),
    ...howVoted,
    personsNamed: ['decision.one-person'],
    reappraised: ['authority.file-reappraised'],
  },
  'admission.refused': { tally: refusalTally, cause: ['refusal.age-ground', 'reports'] },
  'result.notified': { matter: ['decision.cell-notified'] },
  'decision.received': {},
  'ceremony.held': {
    separately: ['ceremony.each-separately'],
    helper: { id: ['recognition.file-complete'], official: ['probation.helper-kept'] },
  },
  'member-record.filed': {},
  'member-file.lost': { lostBy: ['member-file.lost-restored'] },
  'member-file.restored': {
    opinionOn: ['member-file.lost-restored'],
    certified: ['member-file.lost-restored'],
    copiesFiled: ['member-file.lost-restored'],
  },
  'proceeding.opened': { proceeding: ['matters.inspection', 'matters.criminal-case'] },
  'proceeding.closed': { proceeding: ['matters.inspection', 'matters.criminal-case'] },
  'discipline.opened': { deserves: ['matters.grave-breach'], breachOn: ['agreement.days'] },
  'discipline.closed': {},
  'member.disciplined': {
    form: ['probation.discipline-forms', 'badge.after-discipline'],
    breachOn: ['discipline.within-limitation'],
    deferral: ['discipline.deferred'],
    childBornOn: ['discipline.deferred'],
  },
  'member-file.reconciled': {},
  'self-review.made': {},
  'remarks.made': { helper: ['recognition.file-complete'] },
  'recognition.decided': { tally: partsOf('authority.majority'), ...howVoted },
  'recognition.refused': { tally: refusalTally },
  'recognition.announced': {},
  'card.handed-over': {},
  'applicant.moved': {
    authority: ['applicant-move.decided-same-authority', 'applicant-move.decided-late'],
    transferDecidedOn: ['applicant-move.decided-in-time'],
    unit,
  },
  'being-helped.certified': {},
  'file.forwarded': {},
  'file.received': {},
  'decision.passed-on': {},
  'decision.annulled': {},
  'reconsideration.requested': { receivedOn: ['applicant-move.rechecked'] },
  'reconsideration.answered': { upheld: ['applicant-move.decided-late'] },
  'member.transferred': {
    transfer: ['member-transfer.temporary-window', 'state', 'reports'],
    effectiveOn: ['member-transfer.started-on-time'],
    months: ['member-transfer.temporary-window', 'reports'],
    study: ['member-transfer.temporary-window'],
    labour: ['member-transfer.abroad'],
    alone: ['probation.alone-abroad'],
    toCell: ['member-transfer.other-cell'],
    across: ['reports'],
    underInspection: ['member-transfer.not-blocked'],
    papersComplete: ['member-transfer.papers'],
    dossierReceivedOn: ['member-transfer.withheld-too-long'],
    dissolvedOn: ['member-transfer.dissolved-organisation'],
  },
  'referral.presented': {},
  'transfer-notice.arrived': {},
  'member.received': { unit, indexCertified: ['member-transfer.not-blocked'] },
  'stay.prolonged': {
    months: ['member-transfer.stay-ended'],
    reportedHome: ['member-transfer.stay-prolonged'],
  },
  'member.returned': { returnedOn: ['member-transfer.abroad'] },
  'member.exempted': {
    ground: reference(
      'Why the member is exempted: age, health or another reason of the regulation (pt 7.1).',
      'Lý do được miễn công tác và sinh hoạt đảng: tuổi, sức khỏe hoặc lý do khác trong quy định (điểm 7.1).',
    ),
    until: ['activity'],
  },
  'member.suspended': { ground: ['activity.suspension-within-limit'], until: ['activity'] },
  'activity.interrupted': {
    cause: reference(
      'A contact lost and a gap between two cells are an interruption alike (294-QĐ/TW pt 5.2.8).',
      'Mất liên lạc hay gián đoạn khi chuyển giữa hai chi bộ đều là gián đoạn sinh hoạt (điểm 5.2.8, Quy định số 294-QĐ/TW).',
    ),
  },
  'activity.resumed': {
    ownFault: ['membership.activity-resumed'],
    confirmed: ['membership.activity-resumed'],
  },
  'applicant.withdrew': {},
  'dossier.returned': {
    matter: ['state'],
    to: ['state'],
    reason: reference(
      'What is to be mended before the step is taken again; the steps taken back hang on `to`.',
      'Nội dung phải bổ sung trước khi làm lại bước đó; các bước phải làm lại theo `to`.',
    ),
  },
  'removal.opened': {
    ground: ['removal.grounds', 'member-transfer.withheld-too-long'],
    months: ['removal.grounds'],
    educatedSince: ['removal.grounds'],
    years: ['removal.grounds'],
    excused: ['removal.grounds'],
  },
  'self-criticism.requested': {},
  'self-criticism.answered': {
    answer: reference(
      'Written and reviewed, or refused deliberately: either lets the cell go on (guidance pt 11.1(a)).',
      'Đã viết và được kiểm điểm, hoặc cố tình không viết: cả hai đều cho chi bộ xem xét tiếp (tiết a điểm 11.1 của hướng dẫn).',
    ),
  },
  'member.removed': {
    tally: partsOf('removal.votes'),
    ...howLeft,
    ground: ['removal.grounds'],
    criminal: ['probation.criminal-fast-track'],
  },
  'member.expelled': {
    tally: partsOf('expulsion.votes'),
    ...howLeft,
    criminal: ['probation.criminal-fast-track'],
    deferral: ['expulsion.deferred'],
    childBornOn: ['expulsion.deferred'],
  },
  'exit.refused': { matter: ['state'] },
  'resignation.requested': {
    written: ['resignation.route'],
    inBreach: ['resignation.no-breach'],
    hardship: reference(
      'It keeps a later re-admission open, whose case tells it again in `former.hardship` (regulation pt 3.5).',
      'Để sau này còn được xét kết nạp lại; hồ sơ kết nạp lại ghi ở `former.hardship` (điểm 3.5 của quy định).',
    ),
  },
  'member.resigned': { tally: partsOf('resignation.votes'), ...howLeft },
  'member.died': {},
  'card.collected': {},
  'exit-notice.made': {},
  'exit-file.sent': {},
  'exit-decision.received': {},
  'complaint.lodged': {
    against: ['complaint.admissible'],
    receivedOn: ['complaint.answered-in-time'],
    decisionReceivedOn: ['complaint.discipline-in-time'],
    lodgedBy: ['complaint.admissible'],
    level: ['complaint.answered-in-time'],
    concluded: ['complaint.admissible'],
  },
  'complaint.answered': {
    answer: ['restoration.decided'],
    against: ['complaint.told-apart'],
    level: ['complaint.told-apart'],
  },
  'member.restored': { arrearsPaid: ['restoration.arrears-paid'] },
  'defect.found': {
    defect: ['annulment.substantive', 'annulment.procedural'],
    substantive: ['annulment.substantive'],
    procedural: ['annulment.procedural'],
    onTransfer: ['annulment.on-transfer'],
  },
  'admission.annulled': {
    as: ['annulment.substantive', 'annulment.on-transfer'],
    issuerGone: ['annulment.substantive'],
    consentOn: ['annulment.on-transfer'],
  },
  'step.redone': { step: ['annulment.procedural'] },
  'admission.regularised': {
    decidedOn: ['agreement.days', 'dates'],
    ceremonyOn: ['agreement.days', 'dates'],
    officialSince: ['agreement.days', 'dates'],
  },
  'badge.awarded': {
    years: ['badge.earned'],
    early: ['badge.earned'],
    correctionAcknowledged: ['badge.after-discipline'],
  },
  'case.closed': { continuedIn: ['records.case-closed'] },
  // The act put in the place of another is judged as every act of its own type.
  'entry.corrected': {
    entry: ['input'],
    act: { type: ['input'], on: ['order'] },
    reason: reference(
      'Why an entry is corrected; the narrative tells it, and no rule asks it.',
      'Lý do đính chính; bản thuật lại hồ sơ có nêu, không quy tắc nào hỏi tới.',
    ),
  },
  'entry.struck': {
    entry: ['input'],
    reason: reference(
      'Why an entry never took place; a struck entry counts nowhere, whatever the reason.',
      'Lý do gạch bỏ; mục đã gạch bỏ không tính vào đâu, vì lý do nào cũng vậy.',
    ),
  },
}
