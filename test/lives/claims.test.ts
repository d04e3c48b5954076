import { describe, expect, it } from 'vitest'
import { livesAfterTheCeremony } from '../../examples/lives/after-the-ceremony.js'
import { livesBeforeTheCeremony } from '../../examples/lives/before-the-ceremony.js'
import { isPlainDay } from '../../src/index.js'
import { en, vi } from '../support/plain-locales.js'
import { type Told, toldOfAblated } from './ablated.js'

/**
 * What the sentence of a rule that is met says is on file, by rule: the type of an act that stands, or is the act itself;
 * `act.` a field of the act; `person.` and `unit.` a particular. One of several divided by `|` is enough.
 */
const claims: Readonly<Record<string, readonly string[]>> = {
  'annulment.procedural': ['defect.found'],
  'annulment.substantive': ['defect.found'],
  'applicant-move.decided-late': ['applicant.moved', 'admission.decided'],
  'applicant-move.decided-same-authority': ['applicant.moved', 'admission.decided', 'decision.passed-on'],
  'applicant-move.new-place-decides': ['file.received'],
  'applicant-move.resolved-not-sent': ['applicant.moved', 'file.forwarded', 'helper.assigned'],
  'applicant-move.sent-undecided': ['applicant.moved'],
  'applicant.accepts-platform': ['act.acceptsPlatform'],
  'applicant.age-window': ['person.bornOn'],
  'applicant.citizen': ['person.citizenship'],
  'applicant.education-level': ['person.education'],
  'applicant.foreign-marriage-procedure': ['person.foreignSpouse', 'consent.given'],
  'applicant.over-age-consent': ['person.bornOn', 'consent.given'],
  'applicant.political-standard': ['background.certified'],
  'applicant.religion-procedure': ['person.religion', 'consent.given'],
  'application.before-declaration': ['application.made', 'background.declared'],
  'application.self-made': ['act.personally'],
  'authority.competent': ['act.by'],
  'authority.consents-first': ['admission.decided', 'consent.given'],
  'authority.file-reappraised': ['act.reappraised'],
  'authority.majority': ['act.tally'],
  'awareness-certificate.held': ['certificate.issued'],
  'awareness-certificate.rightly-issued': ['certificate.issued'],
  'awareness-certificate.valid': ['certificate.issued'],
  'awareness-class.attended-from-list': ['sympathiser.listed'],
  'awareness-class.completed': ['act.record'],
  'background.certified-after-verification': ['background.certified'],
  'background.relatives-declared': ['act.relativesDeclared'],
  'background.self-declared': ['act.byApplicant'],
  'card.with-recognition': ['recognition.decided'],
  'cell.able-to-meet': ['act.tally'],
  'cell.conditions-rechecked': ['act.conditionsRechecked'],
  'cell.dossier-complete': [
    'certificate.issued',
    'application.made',
    'background.declared',
    'introduction.made',
    'opinions.consolidated',
  ],
  'cell.one-by-one': ['act.persons'],
  'cell.resolution-content': ['act.conclusionsStated'],
  'cell.shortfall-reported': ['shortfall.reported'],
  'cell.two-thirds': ['act.tally'],
  'cell.vote-form': ['act.form'],
  'ceremony.each-separately': ['act.separately'],
  'ceremony.on-time': ['admission.decided'],
  'ceremony.right-place': ['cell.voted'],
  'complaint.admissible': ['member.removed|member.expelled|member.disciplined', 'act.lodgedBy'],
  'complaint.answered-in-time': ['complaint.lodged'],
  'complaint.removal-in-time': ['member.removed'],
  'dates.four-kept-apart': ['ceremony.held|membership.transcribed'],
  'decision.on-time': ['cell.voted'],
  'dossier.fresh': ['introduction.made|union.resolved|opinions.consolidated|dossier.opened'],
  'dossier.returned-step-redone': ['dossier.returned'],
  'exit.card-and-file': ['exit-notice.made'],
  'exit.card-collected': ['member.removed|member.expelled|member.resigned'],
  'expulsion.official-only': ['recognition.decided|membership.transcribed|admission.regularised'],
  'expulsion.resolutions-present': ['cell.voted|shortfall.answered'],
  'expulsion.votes': ['act.tally'],
  'grassroots.resolution-present': ['grassroots.voted'],
  'grassroots.two-thirds': ['act.tally'],
  'introduction.official-status': ['introduction.made'],
  'introduction.two-official-members': ['introduction.made', 'unit.youthUnion'],
  'introduction.worked-together': ['introduction.made'],
  'introduction.youth-union-route': ['union.resolved', 'introduction.made', 'person.youthUnionMember'],
  'introduction.trade-union-route': ['union.resolved', 'introduction.made', 'person.tradeUnionMember'],
  'member-transfer.letter-on-time': ['member.transferred'],
  'member-transfer.other-cell': ['act.toCell', 'unit.cell'],
  'member-transfer.papers': ['act.papersComplete'],
  'member-transfer.started-on-time': ['member.transferred'],
  'member-transfer.temporary-window': ['act.months'],
  'membership.transcribed-dates': ['act.ceremonyOn'],
  'membership.transcribed-official-date': ['act.ceremonyOn', 'act.officialSince'],
  'new-member-class.certificate-held': ['certificate.issued'],
  'new-member-class.issuer': ['act.by'],
  'opinions.complete': ['act.organisations', 'act.residence'],
  'opinions.gathered': ['opinions.consolidated'],
  'order.cell-then-section-then-grassroots': ['cell.voted|section.appraised'],
  'order.decision-then-ceremony': ['admission.decided|decision.received'],
  'order.resolutions-then-decision': ['cell.voted|section.appraised|grassroots.voted'],
  'pool.application-sequence': ['start.proposed'],
  'pool.helper-assigned': ['helper.assigned'],
  'pool.listed-by-resolution': ['act.byResolution'],
  'pool.start-authorised': ['procedure.authorised'],
  'probation.discipline-forms': ['act.form'],
  'probation.discipline-reviewed-at-term': ['member.disciplined', 'ceremony.held|membership.transcribed'],
  'probation.helper-kept': ['act.helper'],
  'probation.helper-kept-on-transfer': ['helper.assigned|remarks.made'],
  'probation.twelve-months': ['ceremony.held|membership.transcribed'],
  'readmission.competent': ['person.former', 'act.by'],
  'readmission.consented': ['person.former', 'consent.given'],
  'readmission.full-procedure': [
    'person.former',
    'application.made',
    'background.certified',
    'introduction.made',
    'opinions.consolidated',
  ],
  'readmission.once': ['person.former'],
  'readmission.probation-again': ['person.former', 'ceremony.held|membership.transcribed'],
  'readmission.reason-not-barred': ['person.former'],
  'readmission.wait-elapsed': ['person.former'],
  'recognition.cell-review-on-time': ['ceremony.held|membership.transcribed'],
  'recognition.date-not-delayed': ['ceremony.held|membership.transcribed'],
  'recognition.decision-on-time': ['cell.voted'],
  'recognition.file-complete': ['self-review.made', 'remarks.made', 'opinions.consolidated'],
  'recognition.self-review-after-term': ['ceremony.held|membership.transcribed'],
  'records.member-record-on-time': ['ceremony.held'],
  'removal.grounds': ['removal.opened'],
  'removal.resolutions-present': ['cell.voted|shortfall.answered'],
  'removal.self-criticism': ['self-criticism.requested|self-criticism.answered'],
  'removal.votes': ['act.tally'],
  'resignation.no-breach': ['resignation.requested'],
  'resignation.route': ['resignation.requested'],
  'resignation.votes': ['act.tally'],
  'restoration.arrears-paid': ['act.arrearsPaid'],
  'restoration.decided': ['member.removed|member.expelled|member.resigned'],
  'seniority.readmitted': ['person.former', 'admission.decided|membership.transcribed'],
  'verification.content-covered': ['act.topics'],
  'verification.impartial': ['act.verifier'],
  'verification.procedure-order': ['background.sealed'],
  'verification.reply-on-time': ['verification.requested'],
}

/** Facts that are worked out, and so stand on no paper. */
const reckoned: readonly string[] = [
  'lastDay',
  'endsOn',
  'earliest',
  'earliestOn',
  'earnedOn',
  'officialSince',
]

/** Rules that count from the end of the probation, which is worked out. */
const fromTerm: readonly string[] = ['recognition.cell-review-on-time', 'matters.review']

const lives = [...livesBeforeTheCeremony, ...livesAfterTheCeremony].map(({ acts }) => acts)
const told = lives.flatMap((acts) => [...toldOfAblated(acts)])
const met = told.filter(({ finding }) => finding.outcome === 'met' && finding.applies !== false)

const each = (all: readonly Told[], isWrong: (one: Told) => boolean) => [
  ...new Set(
    all.filter(isWrong).map(({ finding, act }) => `${act.type}: ${finding.rule} ${en.finding(finding)}`),
  ),
]

function isOnFile({ file, act: entered }: Told, claim: string): boolean {
  const act = entered.type === 'entry.corrected' ? entered.act : entered
  return claim.split('|').some((one) => {
    const [place, name] = one.split('.') as [string, string]
    const fields = { act, person: file.person, unit: file.unit } as Readonly<Record<string, object>>
    const holder = fields[place]
    return holder === undefined
      ? one === act.type || Object.hasOwn(file.acts, one)
      : Object.hasOwn(holder, name)
  })
}

const isDayOnFile = ({ file, act }: Told, day: string) =>
  JSON.stringify([file.person, act]).includes(day) ||
  file.log.some((one) => JSON.stringify(one).includes(day))

describe('what is said of lives with facts left out one by one', () => {
  it('is many findings, of rules that apply and of rules that do not', () => {
    expect(new Set(met.map(({ finding }) => finding.rule)).size).toBeGreaterThan(100)
    expect(
      new Set(told.filter(({ finding }) => finding.applies === false).map((one) => one.finding.rule)).size,
    ).toBeGreaterThan(60)
  })

  it('is of a rule that is met only what stands on file', () => {
    expect(
      each(met, (one) => (claims[one.finding.rule] ?? []).some((claim) => !isOnFile(one, claim))),
    ).toEqual([])
  })

  it('is never the title of a rule alone, with no fact to it, unless it only tells the law', () => {
    const isBare = ({ finding }: Told) =>
      Object.keys(finding.facts).length === 0 && en.finding(finding).startsWith('Met: ')
    expect(each(met, isBare)).toEqual([])
  })

  it('is no day that neither the file nor the act has, unless it is worked out', () => {
    const isInvented = (one: Told) =>
      Object.entries(one.finding.facts).some(
        ([name, value]) =>
          typeof value === 'string' &&
          isPlainDay(value) &&
          !reckoned.includes(name) &&
          !fromTerm.includes(one.finding.rule) &&
          !isDayOnFile(one, value),
      )
    expect(each(met, isInvented)).toEqual([])
  })

  it('names who must act, a body or a person with a word of its own', () => {
    expect(each(told, ({ finding }) => !Object.hasOwn(vi.texts.bodies, finding.actor))).toEqual([])
  })

  it('names the day its limit counts from, wherever a last or a first day is worked out', () => {
    const limits = ['lastDay', 'endsOn', 'earliest', 'earliestOn']
    const isUncounted = ({ finding }: Told) =>
      limits.some((name) => Object.hasOwn(finding.facts, name)) && finding.countsFrom === undefined
    expect(each(told, isUncounted)).toEqual([])
  })

  it('is of a rule that does not apply that it does not apply, and nothing else', () => {
    const silent = told.filter(({ finding }) => finding.applies === false)
    expect(
      each(
        silent,
        ({ finding }) =>
          Object.keys(finding.facts).length > 0 ||
          !en.finding(finding).startsWith('Does not apply here: ') ||
          !vi.finding(finding).startsWith('Không áp dụng trong trường hợp này: '),
      ),
    ).toEqual([])
  })
})
