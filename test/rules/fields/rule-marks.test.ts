import { nationalRulebook } from 'ketnap'
import { describe, expect, it } from 'vitest'
import { type MarkedFields, markedFields } from '../../../src/casefile/privacy/marked-fields.js'
import type { Mark } from '../../../src/casefile/privacy/privacy-marks.js'
import { actObservers } from '../../../src/rules/fields/observed-acts.js'
import { personObservers } from '../../../src/rules/fields/observed-particulars.js'
import { markOfRule, ruleMarks } from '../../../src/rules/fields/rule-marks.js'

const gravity: readonly Mark[] = ['none', 'personal', 'sensitive']

interface Read {
  readonly field: string
  readonly mark: Mark
  readonly rule: string
}

/** Every rule that notices a field, with the mark of the field. */
function readsOf(path: string, fields: MarkedFields, observers: object): readonly Read[] {
  return Object.entries(observers).flatMap(([name, observed]): readonly Read[] => {
    const marked = fields[name]
    const field = `${path}.${name}`
    if (marked?.fields) return readsOf(field, marked.fields, observed)
    if (!marked?.mark || !Array.isArray(observed)) return []
    return observed
      .filter((one) => one.includes('.'))
      .map((rule) => ({ field, mark: marked.mark as Mark, rule }))
  })
}

const reads = [
  ...readsOf('person', markedFields('person') ?? {}, personObservers),
  ...Object.entries(actObservers).flatMap(([type, observers]) =>
    readsOf(type, markedFields(type) ?? {}, observers),
  ),
]

/** Rules that read what is marked more gravely than they are, and why neither id nor clause nor cure tells it. */
const tellsLess: Readonly<Record<string, string>> = {
  'applicant.age-window': 'health is read above the ordinary age alone, and the rule is asked of everybody',
  'applicant.over-age-consent': 'of one above the ordinary age, whose health is asked',
  'applicant.education-literacy-consent': 'reads of consents those in literacy alone, which are personal',
  'applicant.education-level': 'hardship lowers the level; the clause is that of the level',
  'awareness-class.attended-from-list': 'the same of those who enter a class',
  'verification.complete': 'asked of every dossier; relatives that are members are one way to it',
  'pool.helper-assigned': 'that there is a helper is a step',
  'authority.consents-first': 'asked of every consent, whatever it was given in',
  'activity.suspension-within-limit': 'asked of every suspension, as the type of the act tells',
  'badge.earned': 'asked of every badge; an early one is told by the field',
  'agreement.days': 'asked of every act',
}

describe('the mark of a rule', () => {
  it('is as grave as that of every field the rule notices, or the reason why not is given', () => {
    const less = reads.filter(({ mark, rule }) => gravity.indexOf(markOfRule(rule)) < gravity.indexOf(mark))
    expect(
      less.filter(({ rule }) => !(rule in tellsLess)).map(({ rule, field }) => `${rule} ${field}`),
    ).toEqual([])
    const unused = Object.keys(tellsLess).filter((rule) => !less.some((one) => one.rule === rule))
    expect(unused).toEqual([])
  })

  it('would be asked for of a new rule that notices a sensitive field', () => {
    const [read] = readsOf('person', markedFields('person') ?? {}, { religion: ['vote.new-rule'] })
    expect(read).toEqual({ field: 'person.religion', mark: 'sensitive', rule: 'vote.new-rule' })
    expect(markOfRule('applicant.new-rule')).toBe('sensitive')
    expect(markOfRule('somewhere.new-rule')).toBe('sensitive')
  })

  it.each([
    ['applicant.religion-procedure', 'sensitive'],
    ['applicant.foreign-marriage-procedure', 'sensitive'],
    ['applicant.foreign-origin-procedure', 'sensitive'],
    ['applicant.population-wait', 'sensitive'],
    ['applicant.population-noted', 'sensitive'],
    ['readmission.population', 'sensitive'],
    ['readmission.population-repeat', 'sensitive'],
    ['applicant.criminal-case', 'sensitive'],
    ['applicant.political-standard', 'sensitive'],
    ['actor.consent.given', 'sensitive'],
    ['discipline.deferred', 'sensitive'],
    ['applicant.age-window', 'personal'],
    ['applicant.private-owner-procedure', 'personal'],
    ['introduction.worked-together', 'personal'],
    ['cell.two-thirds', 'none'],
    ['ceremony.on-time', 'none'],
    ['procedure.withheld', 'none'],
  ] as const)('of %s is %s', (rule, mark) => {
    expect(markOfRule(rule)).toBe(mark)
  })

  it('is given to every rule and every duty of national law by its room', () => {
    const { rules, clocks } = nationalRulebook()
    const rooms = new Set([...rules, ...clocks].map(({ id }) => id.split('.')[0] as string))
    expect([...rooms].filter((room) => !Object.hasOwn(ruleMarks, room))).toEqual([])
  })

  it('is told by no id that names a belief, an origin, a family, a health, a crime or a discipline', () => {
    const { rules, clocks } = nationalRulebook()
    const telling =
      /religi|marriage|origin|population|criminal|health|disciplin|denunc|inspection|political-standard|pregnan|child/
    const open = [...rules, ...clocks]
      .map(({ id }) => id)
      .filter((id) => telling.test(id) && markOfRule(id) !== 'sensitive')
    // Of acts by whom: what they tell is their type, which every view shows.
    expect(open.filter((id) => !id.startsWith('actor.'))).toEqual([])
  })
})
