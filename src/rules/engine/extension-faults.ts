import { actTypes } from '../../casefile/acts/act-types.js'
import { bodyKinds } from '../../casefile/acts/body-kinds.js'
import { matter } from '../../casefile/acts/envelope.js'
import type { InputIssue } from '../../casefile/acts/input-issue.js'
import { unknownFields } from '../../errors/options.js'
import { oneOf, wrong } from '../../errors/part-faults.js'
import { assertTaken } from '../../errors/wrong-call.js'
import { AdmissionError } from '../../errors.js'
import { severity } from '../../law/finding.js'
import { type Clock, endsOfDuties } from './clock.js'
import { isOfTheLibrary, type RulebookExtension } from './extension.js'
import { clockNames, extensionNames, policyNames, ruleNames, standsNames } from './extension-fields.js'
import { functionIssue, isGroup, isListOf, listOf } from './field-faults.js'
import { national } from './judge.js'
import type { Actor, Rule } from './rule.js'

const persons: readonly Exclude<Actor, (typeof bodyKinds)[number]>[] = [
  'applicant',
  'introducer',
  'helper',
  'member',
  'chair',
]

/**
 * Checks an extension when a rulebook is made of it: its name and fields, and of every rule and clock the fields, acts, matters and effects it
 * names, who acts, what it rests on, and that it can be asked. What a check answers is seen when it is asked.
 * Throws `rulebook.malformed` { extension, issues }, `call.malformed`.
 */
export function assertExtension(extension: RulebookExtension, taken: ReadonlySet<string>): void {
  assertTaken('rulebook', 'extensions', extension, 'object')
  const { name, rules = [], clocks = [], policies = [] } = extension
  assertTaken('rulebook', 'extensions.rules', rules, 'list')
  assertTaken('rulebook', 'extensions.clocks', clocks, 'list')
  assertTaken('rulebook', 'extensions.policies', policies, 'list')
  const issues = [
    ...unknownFields(extension, extensionNames),
    ...nameIssues(name, taken, isOfTheLibrary(extension)),
    ...rules.flatMap((rule, place) => ruleIssues(rule, `rules.${place}`)),
    ...clocks.flatMap((clock, place) => clockIssues(clock, `clocks.${place}`)),
    ...policies.flatMap((policy, place) => policyIssues(policy, `policies.${place}`)),
  ]
  if (issues.length > 0)
    throw new AdmissionError('rulebook.malformed', {
      extension: typeof name === 'string' ? name : '',
      issues,
    })
}

function nameIssues(name: unknown, taken: ReadonlySet<string>, isOwn: boolean): readonly InputIssue[] {
  if (typeof name !== 'string' || name === '') return [wrong('name', name, 'string')]
  return (name === national && !isOwn) || taken.has(name)
    ? [{ path: 'name', code: 'id.repeated', expected: 'own name' }]
    : []
}

function ruleIssues(rule: Rule, path: string): readonly InputIssue[] {
  if (!isGroup(rule)) return [wrong(path, rule, 'object')]
  const stands = rule.stands === undefined ? [] : [rule.stands].flat()
  return [
    ...unknownFields(rule, ruleNames, path),
    ...idIssues(rule.id, path),
    ...listOf(rule.guards, `${path}.guards`, actTypes),
    ...(rule.needs === undefined ? [] : listOf(rule.needs, `${path}.needs`, actTypes)),
    ...(rule.matters === undefined ? [] : listOf(rule.matters, `${path}.matters`, matter.options)),
    ...oneOf(rule.breaking, `${path}.breaking`, Object.keys(severity)),
    ...oneOf(rule.asks, `${path}.asks`, ['file', 'evidence']),
    ...oneOf(rule.actor, `${path}.actor`, [...bodyKinds, ...persons]),
    ...(isListOf(rule.cure, 'string') ? [] : [wrong(`${path}.cure`, rule.cure, 'array')]),
    ...provisionIssues(rule.provisions, path),
    ...functionIssue(rule.check, `${path}.check`),
    ...(rule.needsTold === undefined ? [] : functionIssue(rule.needsTold, `${path}.needsTold`)),
    ...stands.flatMap((one) => standsIssues(one, `${path}.stands`)),
  ]
}

function standsIssues(stands: unknown, path: string): readonly InputIssue[] {
  if (!isGroup(stands)) return [wrong(path, stands, 'object')]
  const { at, judgedAt, onlyWhere, matters } = stands
  if (!isGroup(at)) return [wrong(`${path}.at`, at, 'object')]
  return [
    ...unknownFields(stands, standsNames, path),
    ...Object.entries(at).flatMap(([type, effect]) => [
      ...oneOf(type, `${path}.at`, actTypes),
      ...oneOf(
        effect,
        `${path}.at.${actTypes.some((one) => one === type) ? type : '*'}`,
        Object.keys(severity),
      ),
    ]),
    ...(judgedAt === undefined ? [] : oneOf(judgedAt, `${path}.judgedAt`, actTypes)),
    ...(onlyWhere === undefined ? [] : oneOf(onlyWhere, `${path}.onlyWhere`, ['broken', 'barred'])),
    ...(matters === undefined ? [] : listOf(matters, `${path}.matters`, matter.options)),
  ]
}

function clockIssues(clock: Clock<string>, path: string): readonly InputIssue[] {
  if (!isGroup(clock)) return [wrong(path, clock, 'object')]
  return [
    ...unknownFields(clock, clockNames, path),
    ...idIssues(clock.id, path),
    ...listOf(clock.closedBy, `${path}.closedBy`, actTypes),
    ...(clock.endsWith === undefined ? [] : oneOf(clock.endsWith, `${path}.endsWith`, endsOfDuties)),
    ...(clock.matter === undefined ? [] : oneOf(clock.matter, `${path}.matter`, matter.options)),
    ...oneOf(clock.obligor, `${path}.obligor`, [...bodyKinds, ...persons]),
    ...provisionIssues(clock.provisions, path),
    ...functionIssue(clock.spans, `${path}.spans`),
    ...functionIssue(clock.lastDay, `${path}.lastDay`),
  ]
}

function policyIssues(policy: unknown, path: string): readonly InputIssue[] {
  if (!isGroup(policy)) return [wrong(path, policy, 'object')]
  const { readings } = policy
  if (!isListOf(readings, 'string'))
    return [...idIssues(policy.id, path), wrong(`${path}.readings`, readings, 'array')]
  return [
    ...unknownFields(policy, policyNames, path),
    ...idIssues(policy.id, path),
    ...oneOf(policy.default, `${path}.default`, readings),
  ]
}

const idIssues = (id: unknown, path: string) =>
  typeof id === 'string' && id !== '' ? [] : [wrong(`${path}.id`, id, 'string')]

const provisionIssues = (given: unknown, path: string) =>
  Array.isArray(given) && given.every((one) => isGroup(one) && Array.isArray(one.versions))
    ? []
    : [wrong(`${path}.provisions`, given, 'array')]
