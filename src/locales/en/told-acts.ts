import type { CommitteeTally, Matter, Tally, VoteForm } from '../../casefile/shapes.js'
import type { ActSpeech, ActsTold } from '../narrative-texts.js'

const matters: Readonly<Record<Matter, string>> = {
  admission: 'admission',
  recognition: 'recognition as an official member',
  removal: 'the removal of the name',
  expulsion: 'expulsion',
  resignation: 'letting the member leave the Party',
}

/** Who a matter is about. */
const person = (matter: Matter) =>
  matter === 'admission' ? 'applicant' : matter === 'recognition' ? 'probationary member' : 'member'

const when = (condition: unknown, words: string) =>
  condition === undefined || condition === false ? '' : words

const reason = (words: string | undefined) => (words === undefined ? '' : ` (reason: ${words})`)

/** The count of a vote behind the act: `by secret ballot, 14 votes for, …`. */
function count(
  tally: Tally | CommitteeTally | undefined,
  form: VoteForm | undefined,
  voters: string,
  say: ActSpeech,
): string {
  const how = form === undefined ? [] : [say.code('voteForm', form)]
  if (tally === undefined) return how.length === 0 ? '' : `; ${how[0]}`
  const absent =
    (tally.otherwiseAbsent ?? 0) +
    (tally.temporarilyAwayAbsent ?? 0) +
    ('exemptedAbsent' in tally ? (tally.exemptedAbsent ?? 0) : 0)
  const parts = [
    ...how,
    `${tally.yes} for`,
    ...(tally.no ? [`${tally.no} against`] : []),
    ...(tally.abstained ? [`${tally.abstained} blank`] : []),
  ]
  const away = absent === 0 ? '' : `, ${absent} absent`
  return `; ${parts.join(', ')} (${tally.members} ${voters}${away})`
}

const proceedings = {
  inspection: 'an inspection',
  denunciation: 'the handling of a denunciation',
  'criminal-case': 'a criminal case',
} as const

const cellVoters = 'official members summoned'
const committeeVoters = 'committee members'

const helperOf = (helper: { id?: string | undefined; official?: boolean | undefined }, say: ActSpeech) =>
  say.name(helper.id) ?? (helper.official === true ? 'an official member' : 'a member')

const decided = (otherwise: string, what: string) => (act: object, say: ActSpeech) => {
  const { tally, form } = act as { tally?: CommitteeTally; form?: VoteForm }
  return `${say.by(otherwise)} ${what}${count(tally, form, committeeVoters, say)}`
}

/** Each act as it took place. */
export const toldActs: ActsTold = {
  'case.opened': ({ person: one }) =>
    one?.former === undefined || one.former.exit === 'annulled'
      ? 'the case was opened'
      : 'a case was opened to consider re-admission',
  'particulars.changed': ({ person: one, unit }) => {
    const what = [...(one ? ['of the person'] : []), ...(unit ? ['of the place'] : [])]
    return `particulars ${what.join(' and ')} were changed`
  },
  'membership.transcribed': (act, say) => {
    const days = [
      ...(act.decidedOn ? [`admission decided on ${say.day(act.decidedOn)}`] : []),
      ...(act.ceremonyOn ? [`joined on ${say.day(act.ceremonyOn)}`] : []),
      ...(act.officialSince ? [`official since ${say.day(act.officialSince)}`] : []),
      ...(act.recognisedOn ? [`recognition decided on ${say.day(act.recognisedOn)}`] : []),
      ...(act.badges?.length ? [`badges of ${act.badges.join(', ')} years awarded`] : []),
    ]
    const told = days.length === 0 ? '' : `: ${days.join(', ')}`
    return `the standing of ${say.code('standing', act.standing)} was carried over from the register in use${told}`
  },
  'sympathiser.listed': ({ byResolution, recommendedBy }, say) =>
    `${say.by('the cell')} put the mass candidate on the sympathiser list${when(byResolution, ' by a resolution')}${recommendedBy === undefined ? '' : `, recommended by ${say.code('recommender', recommendedBy)}`}`,
  'sympathiser.unlisted': ({ byResolution }, say) =>
    `${say.by('the cell')} took the mass candidate off the sympathiser list${when(byResolution, ' by a resolution')}`,
  'helper.assigned': ({ helper }, say) => `${say.by('the cell')} assigned ${helperOf(helper, say)} to help`,
  'helper.left': ({ helper, remarked, died }, say) =>
    `${say.name(helper?.id) ?? 'the helper'} ${died === true ? 'died' : 'left the task'}${when(remarked, ' and left remarks')}`,
  'class.entered': ({ course, proposedByCell }) =>
    course === 'awareness'
      ? `the mass candidate was sent to the awareness class${when(proposedByCell, ' on the proposal of the cell')}`
      : 'the probationary member was sent to the new-member class',
  'certificate.issued': ({ course, reissue }, say) =>
    `${say.by('the political centre')} issued the certificate of the ${course === 'awareness' ? 'awareness' : 'new-member'} class${when(reissue, ' again')}`,
  'start.proposed': (_, say) => `${say.by('the cell')} proposed to start the admission procedure`,
  'procedure.authorised': (_, say) => `${say.by('the committee')} allowed the admission procedure to start`,
  'dossier.opened': () => 'the dossier was drawn up',
  'application.made': ({ personally, handwritten }) =>
    `the applicant made the application${when(personally, ' in person')}${when(handwritten, ', by hand')}`,
  'background.declared': ({ formDefects, truthful }) =>
    `the applicant declared the background${truthful === false ? ', not truthfully' : ''}${when(formDefects, ', with defects of form')}`,
  'background.sealed': (_, say) =>
    `${say.by('the grassroots committee')} put the overlap seal on the declaration`,
  'verification.requested': ({ subjects, abroad, receivedOn, instead }, say) =>
    `${say.by('the committee')} requested a verification${when(abroad, ' abroad')} about ${say.code('verified', subjects)}${when(instead, ', in place of a request left unclear')}${receivedOn === undefined ? '' : ` (received on ${say.day(receivedOn)})`}`,
  'verification.replied': ({ answer }, say) =>
    `the requested body answered the verification${answer === undefined ? '' : `: ${say.code('verificationAnswer', answer)}`}`,
  'background.certified': ({ politicalStandard }, say) =>
    `${say.by('the grassroots committee')} concluded the verification and certified the declaration${politicalStandard === undefined ? '' : `; the political standard: ${say.code('politicalConclusion', politicalStandard)}`}`,
  'background.rejected': (_, say) =>
    `${say.by('the grassroots committee')} concluded that the applicant does not meet the political standard`,
  'introduction.made': ({ introducer, replaces, assignedByCell }, say) =>
    `${say.name(introducer.id) ?? `${say.isAnother ? 'another' : introducer.official === true ? 'an' : 'a'} ${introducer.official === true ? 'official member' : 'member'}`}${when(assignedByCell, ' assigned by the cell')} wrote the introduction paper${when(replaces, ' in place of an earlier introducer')}`,
  'introducer.lost': ({ introducer, reason: why }, say) =>
    `${say.name(introducer) ?? 'an introducer'} could not go on${reason(why && say.code('introducerLoss', why))}`,
  'union.resolved': ({ union }, say) =>
    union === 'youth-union'
      ? `${say.by('the Youth Union')} resolved to introduce the applicant`
      : `${say.by('the trade union')} resolved to introduce the applicant`,
  'opinions.consolidated': ({ matter, organisations, residence }, say) => {
    const from = [
      ...(organisations ? ['the organisations'] : []),
      ...(residence === 'given' ? ['the residence'] : []),
    ]
    const whose = from.length === 0 ? '' : ` of ${from.join(' and ')}`
    const waived = residence === 'waived' ? ' (the opinion of the residence is waived)' : ''
    return `${say.by('the cell committee')} consolidated the opinions${whose} on the ${person(matter)}${waived}`
  },
  'papers.renewed': ({ papers, backgroundChanged }, say) =>
    `papers past their time were redone: ${say.code('redoItem', papers)}${backgroundChanged === undefined ? '' : backgroundChanged ? '; the background had changed' : '; the background had not changed'}`,
  'consent.given': ({ matter, written }, say) =>
    `${say.by('the competent committee')} consented${when(written, ' in writing')}${matter === undefined ? '' : ` (matter: ${say.code('consentMatter', matter)})`}`,
  'cell.voted': ({ matter, outcome, tally, form }, say) =>
    `${say.by('the cell')} considered and ${outcome === 'not-proposed' ? 'did not propose' : 'proposed'} ${matters[matter]}${count(tally, form, cellVoters, say)}`,
  'shortfall.reported': ({ full }, say) =>
    `${say.by('the cell')} reported the shortfall of the vote${when(full, ' in full')} to the competent committee`,
  'shortfall.answered': ({ answer }, say) =>
    `${say.by('the competent committee')} answered the shortfall: ${say.code('shortfallAnswer', answer)}`,
  'section.appraised': ({ matter }, say) =>
    `${say.by('the section committee')} appraised the resolution of the cell on ${matters[matter]}`,
  'grassroots.voted': ({ matter, outcome, tally, form }, say) =>
    `${say.by('the grassroots committee')} considered and ${outcome === 'not-proposed' ? 'did not propose' : 'proposed'} ${matters[matter]}${count(tally, form, committeeVoters, say)}`,
  'dossier.submitted': ({ matter }) =>
    `the dossier on ${matters[matter]} was sent to the competent committee`,
  'extension.granted': (_, say) => `${say.by('the competent committee')} extended the time for its decision`,
  'admission.decided': (act, say) =>
    `${when(act.reappraised, 'after the organising body had appraised the file again, ')}${decided('the competent committee', 'decided to admit the applicant')(act, say)}`,
  'admission.refused': (act, say) =>
    `${say.by('the competent committee')} refused the admission${reason(act.cause && say.code('refusalCause', act.cause))}`,
  'result.notified': ({ matter }) => `the cell was told the result on ${matters[matter]}`,
  'decision.received': () => 'the cell received the admission decision',
  'ceremony.held': ({ helper }, say) =>
    `${say.by('the cell')} held the admission ceremony${helper === undefined ? '' : ` and assigned ${helperOf(helper, say)} to help`} (the probation counts from this day)`,
  'member-record.filed': () => 'the new member filed the member record and the member sheet',
  'member-file.lost': () => 'the member file was found lost',
  'member-file.restored': ({ opinionOn }, say) =>
    `the member file was made again${opinionOn ? `, by the opinion of the committee above of ${say.day(opinionOn)}` : ''}`,
  'member-file.reconciled': () => 'the member file was compared with the list of members',
  'proceeding.opened': ({ proceeding }) => `${proceedings[proceeding]} was begun`,
  'proceeding.closed': ({ proceeding }) => `${proceedings[proceeding]} was ended`,
  'discipline.opened': (_, say) => `${say.by('the competent body')} began to consider discipline`,
  'discipline.closed': (_, say) =>
    `${say.by('the competent body')} ended the consideration without discipline`,
  'member.disciplined': ({ form }, say) =>
    `${say.by('the competent body')} imposed discipline: ${say.code('disciplineForm', form)}`,
  'self-review.made': () => 'the probationary member wrote the self-review',
  'remarks.made': ({ helper }, say) =>
    `${say.name(helper) ?? 'the helper'} wrote remarks on the probationary member`,
  'recognition.decided': decided('the competent committee', 'decided to recognise the official member'),
  'recognition.refused': decided('the competent committee', 'refused the recognition'),
  'recognition.announced': () => 'the recognition was announced at the cell',
  'card.handed-over': () => 'the membership card was handed over',
  'applicant.moved': ({ authority, unit, transferDecidedOn }, say) =>
    `the applicant moved to another place of work, study or residence${say.name(unit?.cell) === undefined ? '' : `, to ${say.name(unit?.cell)}`}${transferDecidedOn === undefined ? '' : ` by a decision of ${say.day(transferDecidedOn)}`}${authority === undefined ? '' : authority === 'same' ? ', under the same competent committee' : ', under another competent committee'}`,
  'being-helped.certified': (_, say) =>
    `${say.by('the grassroots committee left behind')} certified that the applicant is being helped and considered`,
  'file.forwarded': () => 'letter and file were sent to the competent committee of the new place',
  'file.received': () => 'the competent committee of the new place received letter and file',
  'decision.passed-on': () => 'the admission decision was passed on to the new place',
  'decision.annulled': (_, say) =>
    `${say.by('the committee that had decided')} annulled its own admission decision, because the applicant had moved`,
  'reconsideration.requested': () => 'the new place asked for the admission decision to be reconsidered',
  'reconsideration.answered': ({ upheld }, say) =>
    `${say.by('the committee that had decided')} answered: the decision ${upheld ? 'is upheld' : 'is not upheld'}`,
  'member.transferred': ({ transfer, toCell, effectiveOn, months }, say) =>
    `the member was transferred (${say.code('transferKind', transfer)})${say.name(toCell) === undefined ? '' : ` to ${say.name(toCell)}`}${months === undefined ? '' : ` for ${months} months`}${effectiveOn === undefined ? '' : `, moving on ${say.day(effectiveOn)}`}`,
  'referral.presented': () => 'the member presented the referral letter to the new cell committee',
  'transfer-notice.arrived': () => 'the notice of the transfer arrived at the new place',
  'member.received': ({ unit }, say) =>
    `${say.name(unit?.cell) ?? 'the new place'} received the member and the file`,
  'stay.prolonged': ({ months }) => `the temporary stay was prolonged by ${months} months`,
  'member.returned': ({ returnedOn }, say) =>
    `the member returned to the home cell${returnedOn === undefined ? '' : ` (back on ${say.day(returnedOn)})`}`,
  'member.exempted': ({ ground, until }, say) =>
    `the member was exempted from work and activity${reason(ground && say.code('exemptionGround', ground))}${until === undefined ? '' : ` until ${say.day(until)}`}`,
  'member.suspended': ({ ground, until }, say) =>
    `the member was suspended from activity${reason(ground && say.code('suspensionGround', ground))}${until === undefined ? '' : ` until ${say.day(until)}`}`,
  'activity.interrupted': ({ cause }, say) =>
    `the activity was interrupted${reason(cause && say.code('interruptionCause', cause))}`,
  'activity.resumed': () => 'the member took up activity again',
  'applicant.withdrew': () => 'the applicant withdrew',
  'dossier.returned': ({ matter, to, reason: why }, say) =>
    `the dossier on ${matters[matter ?? 'admission']} was returned (${say.code('returnedTo', to)})${reason(why && say.code('returnReason', why))}`,
  'removal.opened': ({ ground }, say) =>
    `${say.by('the cell')} began to consider the removal of the name (ground: ${say.code('removalGround', ground)})`,
  'self-criticism.requested': (_, say) => `${say.by('the cell')} asked the member for the self-criticism`,
  'self-criticism.answered': ({ answer }) =>
    answer === 'made' ? 'the member wrote the self-criticism' : 'the member refused the self-criticism',
  'member.removed': (act, say) =>
    `${decided('the competent committee', `removed the name from the list of members${reason(act.ground && say.code('removalGround', act.ground))}`)(act, say)}`,
  'member.expelled': decided('the competent body', 'expelled the member from the Party'),
  'resignation.requested': ({ hardship }) =>
    `the member applied to leave the Party${when(hardship, ' for specially hard family circumstances')}`,
  'member.resigned': decided('the competent committee', 'let the member leave the Party'),
  'exit.refused': ({ matter }, say) =>
    `${say.by('the competent committee')} did not agree to ${matters[matter]}`,
  'member.died': () => 'the member died',
  'card.collected': () => 'the membership card was collected',
  'exit-notice.made': () => 'the notice of the exit was made',
  'exit-file.sent': () => 'the notice and the file of the member were sent upward',
  'exit-decision.received': () => 'the person received the decision',
  'complaint.lodged': ({ against, level, receivedOn }, say) =>
    `a complaint was lodged against the decision on ${say.code('complaintAgainst', against)}${level === undefined ? '' : `, with ${say.code('complaintLevel', level)}`}${receivedOn === undefined ? '' : ` (received on ${say.day(receivedOn)})`}`,
  'complaint.answered': ({ answer }, say) =>
    `${say.by('the competent committee')} answered the complaint: ${say.code('complaintAnswer', answer)}`,
  'member.restored': ({ arrearsPaid }, say) =>
    `${say.by('the competent committee')} restored the membership${when(arrearsPaid, '; the fees in arrears were paid')}`,
  'defect.found': ({ defect, substantive, procedural }, say) =>
    `a defect of the admission was found: ${say.code('defect', defect)}${substantive ? ` (${say.code('substantiveGround', substantive)})` : procedural ? ` (${say.code('proceduralGround', procedural)})` : ''}`,
  'admission.annulled': ({ as, issuerGone }, say) =>
    `${say.by(as === undefined ? 'the competent committee' : say.code('annuller', as))} annulled the admission decision${when(issuerGone, ', since the committee that issued it is gone')}`,
  'step.redone': ({ step }, say) => `the faulty step was redone (${say.code('proceduralGround', step)})`,
  'admission.regularised': ({ decidedOn, ceremonyOn, officialSince }, say) =>
    `${say.by('the competent committee')} annulled, recognised and fixed the dates again: admission decided on ${say.day(decidedOn)}${ceremonyOn === undefined ? '' : `, joined on ${say.day(ceremonyOn)}`}${officialSince === undefined ? '' : `, official since ${say.day(officialSince)}`}`,
  'badge.awarded': ({ years, early }, say) =>
    `the badge of ${years} years was awarded${early === undefined ? '' : ` (${say.code('badgeEarly', early)})`}`,
  'case.closed': () => 'the case was closed as opened by mistake or twice',
  'entry.corrected': () => 'an entry was corrected',
  'entry.struck': () => 'an entry was struck',
}
