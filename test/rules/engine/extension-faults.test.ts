import { describe, expect, it } from 'vitest'
import { met, propose, type Rule, replay, rule, rulebook } from '../../../src/index.js'
import { en } from '../../../src/locales/en.js'
import { vi } from '../../../src/locales/vi.js'
import { before, the } from '../../support/journey.js'

// biome-ignore lint/suspicious/noExplicitAny: an extension written without types may be anything
type Anything = any

const sound: Rule = rule({
  id: 'local.x.notice',
  actor: 'cell',
  breaking: 'bar',
  cure: [],
  provisions: [],
  guards: ['cell.voted'],
  asks: 'file',
  check: () => met(),
})
const clock = {
  id: 'local.x.greeting',
  obligor: 'cell',
  closedBy: ['result.notified'],
  provisions: [],
  spans: () => [],
  lastDay: () => undefined,
}

const issuesOf = (extension: Anything) => {
  try {
    rulebook({ extensions: [extension] })
  } catch (error) {
    const { code, facts } = error as Anything
    return { code, issues: facts.issues, said: [vi.error(error), en.error(error)] }
  }
  return undefined
}

describe('an extension, when a rulebook is made of it', () => {
  it('is taken where it is sound', () => {
    expect(issuesOf({ name: 'x', rules: [sound], clocks: [clock] })).toBeUndefined()
  })

  it.each<{ why: string; part: Anything; issue: Anything }>([
    {
      why: 'a misspelt guard',
      part: { rules: [{ ...sound, guards: ['cell.vote'] }] },
      issue: { path: 'rules.0.guards.0', code: 'field.not-one-of', meant: 'cell.voted' },
    },
    {
      why: 'an unknown effect',
      part: { rules: [{ ...sound, breaking: 'forbid' }] },
      issue: { path: 'rules.0.breaking', code: 'field.not-one-of', expected: 'bar | breach | note' },
    },
    {
      why: 'an unknown matter',
      part: { rules: [{ ...sound, matters: ['admision'] }] },
      issue: { path: 'rules.0.matters.0', meant: 'admission' },
    },
    {
      why: 'an unknown act that it needs',
      part: { rules: [{ ...sound, needs: ['dossier.retuned'] }] },
      issue: { path: 'rules.0.needs.0', meant: 'dossier.returned' },
    },
    {
      why: 'fields that it objects to, told by no function',
      part: { rules: [{ ...sound, needsTold: ['document'] }] },
      issue: { path: 'rules.0.needsTold' },
    },
    {
      why: 'an unknown act at which the condition must stand',
      part: { rules: [{ ...sound, stands: { at: { 'admission.decide': 'bar' } } }] },
      issue: { path: 'rules.0.stands.at', meant: 'admission.decided' },
    },
    {
      why: 'nobody who acts',
      part: { rules: [{ ...sound, actor: undefined }] },
      issue: { path: 'rules.0.actor', code: 'field.missing' },
    },
    {
      why: 'a check that is no function',
      part: { rules: [{ ...sound, check: true }] },
      issue: { path: 'rules.0.check', code: 'field.wrong-type', expected: 'function' },
    },
    {
      why: 'a clock closed by an act there is not',
      part: { clocks: [{ ...clock, closedBy: ['result.notifed'] }] },
      issue: { path: 'clocks.0.closedBy.0', meant: 'result.notified' },
    },
    {
      why: 'a clock that ends with what ends none',
      part: { clocks: [{ ...clock, endsWith: 'anulment' }] },
      issue: { path: 'clocks.0.endsWith', code: 'field.not-one-of', meant: 'annulment' },
    },
    {
      why: 'a policy whose default is no reading of it',
      part: { policies: [{ id: 'x.p', question: 0, readings: ['a', 'b'], default: 'c' }] },
      issue: { path: 'policies.0.default', code: 'field.not-one-of', expected: 'a | b' },
    },
    {
      why: 'a rule that is none',
      part: { rules: ['notice'] },
      issue: { path: 'rules.0', code: 'field.wrong-type', expected: 'object' },
    },
    {
      why: 'a rule without an id',
      part: { rules: [{ ...sound, id: '' }] },
      issue: { path: 'rules.0.id', expected: 'string' },
    },
    {
      why: 'guards that are no list',
      part: { rules: [{ ...sound, guards: 'cell.voted' }] },
      issue: { path: 'rules.0.guards', expected: 'array' },
    },
    {
      why: 'a cure that is no list of codes',
      part: { rules: [{ ...sound, cure: 'entry.corrected' }] },
      issue: { path: 'rules.0.cure', expected: 'array' },
    },
    {
      why: 'provisions that are none',
      part: { rules: [{ ...sound, provisions: [{ id: 'x' }] }] },
      issue: { path: 'rules.0.provisions', expected: 'array' },
    },
    {
      why: 'a standing condition that is none',
      part: { rules: [{ ...sound, stands: 'always' }] },
      issue: { path: 'rules.0.stands', expected: 'object' },
    },
    {
      why: 'a standing condition without acts',
      part: { rules: [{ ...sound, stands: { at: 'admission.decided' } }] },
      issue: { path: 'rules.0.stands.at', expected: 'object' },
    },
    {
      why: 'a standing condition of an unknown effect',
      part: { rules: [{ ...sound, stands: { at: { 'admission.decided': 'forbid' } } }] },
      issue: { path: 'rules.0.stands.at.admission.decided', expected: 'bar | breach | note' },
    },
    {
      why: 'a standing condition judged at an act there is not',
      part: { rules: [{ ...sound, stands: { at: { 'admission.decided': 'bar' }, judgedAt: 'cell.vote' } }] },
      issue: { path: 'rules.0.stands.judgedAt', meant: 'cell.voted' },
    },
    {
      why: 'a clock that is none',
      part: { clocks: [null] },
      issue: { path: 'clocks.0', expected: 'object' },
    },
    {
      why: 'a clock of an unknown matter',
      part: { clocks: [{ ...clock, matter: 'admision' }] },
      issue: { path: 'clocks.0.matter', meant: 'admission' },
    },
    {
      why: 'a policy that is none',
      part: { policies: [5] },
      issue: { path: 'policies.0', expected: 'object' },
    },
    {
      why: 'a policy without readings',
      part: { policies: [{ id: 'x.p', readings: 'a' }] },
      issue: { path: 'policies.0.readings', expected: 'array' },
    },
    {
      why: 'a field that no rule has',
      part: { rules: [{ ...sound, matter: ['admission'] }] },
      issue: { path: 'rules.0.matter', code: 'field.unknown', meant: 'matters' },
    },
    {
      why: 'a field that no clock has',
      part: { clocks: [{ ...clock, endWith: 'membership' }] },
      issue: { path: 'clocks.0.endWith', code: 'field.unknown', meant: 'endsWith' },
    },
    {
      why: 'a field that no policy has',
      part: { policies: [{ id: 'x.p', question: 0, readings: ['a'], default: 'a', reading: 'a' }] },
      issue: { path: 'policies.0.reading', code: 'field.unknown' },
    },
    {
      why: 'a field that no extension has',
      part: { rule: [sound] },
      issue: { path: 'rule', code: 'field.unknown', meant: 'rules' },
    },
    {
      why: 'a field of where a condition must stand that is none',
      part: { rules: [{ ...sound, stands: { at: { 'admission.decided': 'bar' }, matter: ['admission'] } }] },
      issue: { path: 'rules.0.stands.matter', code: 'field.unknown', meant: 'matters' },
    },
    {
      why: 'a condition that stands where there is no such outcome',
      part: { rules: [{ ...sound, stands: { at: { 'admission.decided': 'bar' }, onlyWhere: 'missing' } }] },
      issue: { path: 'rules.0.stands.onlyWhere', code: 'field.not-one-of', expected: 'broken | barred' },
    },
    {
      why: 'a condition that stands for a matter there is not',
      part: { rules: [{ ...sound, stands: { at: { 'admission.decided': 'bar' }, matters: ['admision'] } }] },
      issue: { path: 'rules.0.stands.matters.0', meant: 'admission' },
    },
  ])('is refused for $why', ({ part, issue }) => {
    expect(issuesOf({ name: 'x', ...part })).toMatchObject({ code: 'rulebook.malformed', issues: [issue] })
  })

  it('is told of a field that nobody reads, and which was meant', () => {
    expect(issuesOf({ name: 'x', rules: [{ ...sound, need: ['cell.voted'] }] })?.said).toEqual([
      'Bộ quy tắc riêng “x” khai báo không hợp lệ:\n- rules.0.need: trường này không có trong cấu trúc dữ liệu; có phải là needs?',
      'The rulebook extension “x” is not well formed:\n- rules.0.need: no such field; did you mean needs?',
    ])
    expect(issuesOf({ name: 'x', clocks: [{ ...clock, endsWithMembership: true }] })?.said).toEqual([
      'Bộ quy tắc riêng “x” khai báo không hợp lệ:\n- clocks.0.endsWithMembership: trường này không có trong cấu trúc dữ liệu.',
      'The rulebook extension “x” is not well formed:\n- clocks.0.endsWithMembership: no such field.',
    ])
  })

  it('is refused without a name', () => {
    expect(issuesOf({ rules: [sound] })).toMatchObject({ issues: [{ path: 'name', expected: 'string' }] })
  })

  it('is refused under the name of national law, or of another extension', () => {
    expect(issuesOf({ name: 'national', rules: [sound] })).toMatchObject({
      issues: [{ path: 'name', code: 'id.repeated' }],
      said: [
        'Bộ quy tắc riêng “national” khai báo không hợp lệ:\n- name: mã bị dùng hai lần (cần: một tên riêng, chưa dùng và khác national).',
        'The rulebook extension “national” is not well formed:\n- name: used twice (expected: a name of its own, not taken and not national).',
      ],
    })
    expect(() => rulebook({ extensions: [{ name: 'x' }, { name: 'x' }] })).toThrow('rulebook.malformed')
  })
})

describe('the check of an extension', () => {
  const ask = (one: Partial<Rule>) =>
    propose(replay(before('cell.voted')).file, the('cell.voted', 'admission'), {
      rulebook: rulebook({ extensions: [{ name: 'x', rules: [{ ...sound, ...one } as Rule] }] }),
    })

  it.each<{ gives: Anything }>([
    { gives: true },
    { gives: null },
    { gives: { outcome: 'fine', facts: {} } },
    { gives: { outcome: 'met' } },
  ])('gives no answer: $gives', ({ gives }) => {
    expect(() => ask({ check: () => gives })).toThrow(
      expect.objectContaining({ code: 'rulebook.answer-malformed', facts: { rule: 'local.x.notice' } }),
    )
  })

  it('may not apply, and states no fact that it has not declared', () => {
    expect(ask({ check: () => undefined }).admissible).toBe(true)
    expect(ask({ facts: ['actual'], check: () => met({ actual: 5 }) }).admissible).toBe(true)
    expect(() => ask({ facts: ['actual'], check: () => met({ days: 5 }) })).toThrow(
      expect.objectContaining({ facts: { rule: 'local.x.notice', fact: 'days' } }),
    )
  })
})
