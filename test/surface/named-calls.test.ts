import * as ketnap from 'ketnap'
import * as machines from 'ketnap/machines'
import { markOfRule } from 'ketnap/privacy'
import { caseLine } from 'ketnap/register'
import { actFields, actJsonSchema, fieldsAskedBy, issueMessages } from 'ketnap/schemas'
import { describe, expect, it } from 'vitest'
import { acts } from '../support/journey.js'

type Call = (...given: never[]) => unknown

const { file } = ketnap.replay(acts)
const today = '2027-01-04'
const act = acts[1]
const calendar = ketnap.vietnamCalendar()
const snapshot = machines.snapshotOf(acts)

/** What a wrong call is told: the function, the argument, what it takes. */
function told(call: Call, given: readonly unknown[]): string {
  try {
    call(...(given as never[]))
  } catch (error) {
    const { code, facts } = error as ketnap.AdmissionError
    return [code, facts.call, facts.argument, facts.expected].join(' ')
  }
  return 'taken'
}

/** Each function with one argument that it does not take, the others right. */
const calls: readonly (readonly [string, Call, readonly unknown[], string])[] = [
  ['openCase', ketnap.openCase, [1], 'openCase opening object'],
  ['openCase', ketnap.openCase, [{ on: today, case: 'a' }, 1], 'openCase options options'],
  ['propose', ketnap.propose, [[], act], 'propose file case-file'],
  ['propose', ketnap.propose, [file, act, 1], 'propose options options'],
  ['propose', ketnap.propose, [file, act, { rulebook: {} }], 'propose options.rulebook rulebook'],
  ['record', ketnap.record, [[], act], 'record file case-file'],
  ['record', ketnap.record, [file, act, 1], 'record options options'],
  ['explain', ketnap.explain, [[], act], 'explain file case-file'],
  ['explain', ketnap.explain, [file, act, 1], 'explain options options'],
  ['findingOf', ketnap.findingOf, [1, 'cell.two-thirds'], 'findingOf explanation object'],
  ['findingOf', ketnap.findingOf, [{}, 'cell.two-thirds'], 'findingOf explanation.subjects list'],
  ['findingOf', ketnap.findingOf, [{ subjects: [1] }, 'a'], 'findingOf explanation.subjects.0 object'],
  ['replay', ketnap.replay, [file], 'replay log list'],
  ['replay', ketnap.replay, [acts, 1], 'replay options options'],
  ['dates', ketnap.dates, [acts], 'dates file case-file'],
  ['dates', ketnap.dates, [file, 1], 'dates options options'],
  ['standingOf', ketnap.standingOf, [acts], 'standingOf file case-file'],
  ['stateOf', ketnap.stateOf, [acts], 'stateOf file case-file'],
  ['lawOn', ketnap.lawOn, [today, 1], 'lawOn options options'],
  ['lawOf', ketnap.lawOf, ['decision.admission.deadline', today, 1], 'lawOf options options'],
  ['whoActs', ketnap.whoActs, ['cell.voted', 1], 'whoActs options options'],
  ['whoActs', ketnap.whoActs, [1, { on: today }], 'whoActs type string'],
  ['whoActs', ketnap.whoActs, ['cell.voted', { on: today, unit: 1 }], 'whoActs options.unit object'],
  ['rightsOf', ketnap.rightsOf, [acts, today], 'rightsOf file case-file'],
  ['rightsOf', ketnap.rightsOf, [file, today, 1], 'rightsOf options options'],
  ['agenda', ketnap.agenda, [acts, { today }], 'agenda file case-file'],
  ['deadlines', ketnap.deadlines, [acts, { today }], 'deadlines file case-file'],
  ['forecast', ketnap.forecast, [acts, { today }], 'forecast file case-file'],
  ['dataQuality', ketnap.dataQuality, [acts, { today }], 'dataQuality file case-file'],
  ['openMatters', ketnap.openMatters, [acts, { today }], 'openMatters file case-file'],
  ['nextBadge', ketnap.nextBadge, [acts, { today }], 'nextBadge file case-file'],
  ['storyOf', ketnap.storyOf, [acts, { today }], 'storyOf file case-file'],
  ['storyOf', ketnap.storyOf, [file, { today, refused: 1 }], 'storyOf options.refused list'],
  ['storyOf', ketnap.storyOf, [file, { today, refused: [1] }], 'storyOf options.refused.0 object'],
  [
    'storyOf',
    ketnap.storyOf,
    [file, { today, refused: [{ act: 1, findings: [] }] }],
    'storyOf options.refused.0.act act',
  ],
  [
    'storyOf',
    ketnap.storyOf,
    [file, { today, refused: [{ act, findings: [1] }] }],
    'storyOf options.refused.0.findings.0 finding',
  ],
  ['seniorityOf', ketnap.seniorityOf, [acts, { today }], 'seniorityOf file case-file'],
  ['seniorityOf', ketnap.seniorityOf, [file, 1], 'seniorityOf options options'],
  [
    'isUnderAgeJoiningKept',
    ketnap.isUnderAgeJoiningKept,
    [1, { today }],
    'isUnderAgeJoiningKept joined object',
  ],
  ...[undefined, 'South', 1].map(
    (region) =>
      [
        'isUnderAgeJoiningKept',
        ketnap.isUnderAgeJoiningKept,
        [{ on: '1965-03-10', region }, { today }],
        'isUnderAgeJoiningKept joined.region joining-region',
      ] as const,
  ),
  [
    'isUnderAgeJoiningKept',
    ketnap.isUnderAgeJoiningKept,
    [{ on: '1958-01-01', region: 'north' }, 1],
    'isUnderAgeJoiningKept options options',
  ],
  ['unproven', ketnap.unproven, [acts], 'unproven file case-file'],
  ['procedureOf', ketnap.procedureOf, [1], 'procedureOf bound options'],
  ['asBelieved', ketnap.asBelieved, [1, '2027-01-04T00:00:00Z'], 'asBelieved log list'],
  ['asBelieved', ketnap.asBelieved, [[1], '2027-01-04T00:00:00Z'], 'asBelieved log.0 act'],
  ['effectiveLog', ketnap.effectiveLog, [1], 'effectiveLog log list'],
  ['caseLine', caseLine, [1], 'caseLine log list'],
  ['actsOf', ketnap.actsOf, [1, 'cell.voted'], 'actsOf file case-file'],
  ['actsOf', ketnap.actsOf, [file, 1], 'actsOf type string'],
  ['lastOf', ketnap.lastOf, [file, 'cell.voted', 1], 'lastOf passes function'],
  ['certificatesOf', ketnap.certificatesOf, [file], 'certificatesOf file class-file'],
  ['rulebook', ketnap.rulebook, [1], 'rulebook options options'],
  ['rulebook', ketnap.rulebook, [{ policies: 1 }], 'rulebook options.policies object'],
  ['rulebook', ketnap.rulebook, [{ extensions: 1 }], 'rulebook options.extensions list'],
  ['rulebook', ketnap.rulebook, [{ extensions: [1] }], 'rulebook extensions object'],
  [
    'rulebook',
    ketnap.rulebook,
    [{ extensions: [{ name: 'a', rules: 1 }] }],
    'rulebook extensions.rules list',
  ],
  [
    'rulebook',
    ketnap.rulebook,
    [{ extensions: [{ name: 'a', clocks: 1 }] }],
    'rulebook extensions.clocks list',
  ],
  [
    'rulebook',
    ketnap.rulebook,
    [{ extensions: [{ name: 'a', policies: 1 }] }],
    'rulebook extensions.policies list',
  ],
  ['rulebook', ketnap.rulebook, [{ calendar: 1 }], 'rulebook options.calendar calendar'],
  ['onTime', ketnap.onTime, [1], 'onTime clock object'],
  ['readDay', ketnap.readDay, [1], 'readDay written string'],
  ['readDay', ketnap.readDay, ['1/2/2025', 1], 'readDay options options'],
  ['addWorkingDays', ketnap.addWorkingDays, [1, today, 1], 'addWorkingDays calendar calendar'],
  ['workingCalendar', ketnap.workingCalendar, [1], 'workingCalendar definition options'],
  ['workingCalendar', ketnap.workingCalendar, [{}], 'workingCalendar definition.id string'],
  [
    'workingCalendar',
    ketnap.workingCalendar,
    [{ id: 'a', from: '2025-01-01', until: '2026-01-01', days: 1 }],
    'workingCalendar days list',
  ],
  [
    'workingCalendar',
    ketnap.workingCalendar,
    [{ id: 'a', from: '2025-01-01', until: '2026-01-01', days: [1] }],
    'workingCalendar days.0 object',
  ],
  ['extendCalendar', ketnap.extendCalendar, [1, {}], 'extendCalendar base calendar'],
  ['extendCalendar', ketnap.extendCalendar, [calendar, 1], 'extendCalendar extension options'],
  ['actFields', actFields, [1], 'actFields type string'],
  ['actJsonSchema', actJsonSchema, [1], 'actJsonSchema type string'],
  ['actJsonSchema', actJsonSchema, ['cell.voted', 1], 'actJsonSchema options options'],
  [
    'actJsonSchema',
    actJsonSchema,
    ['cell.voted', { definitionsAt: 1 }],
    'actJsonSchema options.definitionsAt string',
  ],
  [
    'actJsonSchema',
    actJsonSchema,
    ['cell.voted', { locale: 1 }],
    'actJsonSchema options.locale schema-wording',
  ],
  ['fieldsAskedBy', fieldsAskedBy, [1, 'cell.two-thirds'], 'fieldsAskedBy type string'],
  ['fieldsAskedBy', fieldsAskedBy, ['cell.voted', 1], 'fieldsAskedBy rule string'],
  ['issueMessages', issueMessages, [1], 'issueMessages locale issue-wording'],
  ['markOfRule', markOfRule, [1], 'markOfRule id string'],
  ['membershipOf', machines.membershipOf, [1], 'membershipOf rulebook rulebook'],
  ['trainingClassOf', machines.trainingClassOf, [1], 'trainingClassOf rulebook rulebook'],
  ['annualPlanOf', machines.annualPlanOf, [1], 'annualPlanOf rulebook rulebook'],
  ['fileOf', machines.fileOf, [1], 'fileOf snapshot snapshot'],
  ['fileOf', machines.fileOf, [{ ...snapshot, context: { log: 1 } }], 'fileOf snapshot.context.log list'],
  ['answerTo', machines.answerTo, [1, act], 'answerTo snapshot snapshot'],
  ['snapshotOf', machines.snapshotOf, [acts, 1], 'snapshotOf rulebook rulebook'],
  ['snapshotOf', machines.snapshotOf, [1], 'snapshotOf from object'],
  ['snapshotOf', machines.snapshotOf, [{}], 'snapshotOf from.log list'],
  ['snapshotOf', machines.snapshotOf, [{ log: [] }], 'snapshotOf from case-file'],
  ['pathsOf', machines.pathsOf, [1], 'pathsOf key string'],
  ['pathsOf', machines.pathsOf, ['{'], 'pathsOf key state'],
]

describe('a call with what a function does not take', () => {
  it.each(calls)(
    'of %s is told by the function, the argument, and what it takes',
    (_, call, given, expected) => {
      expect(told(call, given)).toBe(`call.malformed ${expected}`)
    },
  )

  it.each(
    [
      ketnap.agenda,
      ketnap.deadlines,
      ketnap.forecast,
      ketnap.dataQuality,
      ketnap.openMatters,
      ketnap.nextBadge,
      ketnap.storyOf,
    ].map((call) => ({ name: call.name, call: call as Call })),
  )('of $name names its options too, and asks for a day', ({ name, call }) => {
    expect(told(call, [file, 1])).toBe(`call.malformed ${name} options options`)
    expect(told(call, [file, { today, rulebook: {} }])).toBe(
      `call.malformed ${name} options.rulebook rulebook`,
    )
    expect(told(call, [file, { today: '2027-02-30' }])).toMatch(/^day\.malformed/)
  })
})
