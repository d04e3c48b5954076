import type { Facts } from '../law/finding.js'
import { personWords } from '../regulations/actors/actor-word.js'
import type { JudgedType } from '../rules/actors/codes.js'
import { wordOf } from './spoken.js'
import type { GeneralTexts, Texts, WordedRule } from './texts.js'

type Acts = GeneralTexts['acts']

/** Acts of classes and plans, and entries about entries: nobody is asked who does them. */
const unjudged: Readonly<Record<Exclude<keyof Acts, JudgedType>, true>> = {
  'class.planned': true,
  'enrolment.opened': true,
  'person.enrolled': true,
  'session.held': true,
  'essay.marked': true,
  'completion.decided': true,
  'class-certificate.issued': true,
  'class.closed': true,
  'plan.drafted': true,
  'plan.started': true,
  'list.reviewed': true,
  'shortfall.explained': true,
  'plan.approved': true,
  'plan.reviewed': true,
  'targets.adjusted': true,
  'plan.closed': true,
  'entry.corrected': true,
  'entry.struck': true,
}

/** The texts of the rule on who does an act, said alike of every act. */
export function actorRules(
  acts: Acts,
  say: (act: string) => WordedRule,
): Readonly<Record<`actor.${JudgedType}`, WordedRule>> {
  const judged = Object.entries(acts).filter(([type]) => !Object.hasOwn(unjudged, type))
  return Object.fromEntries(judged.map(([type, act]) => [`actor.${type}`, say(act)])) as Record<
    `actor.${JudgedType}`,
    WordedRule
  >
}

/** Whether an act is required of persons alone. */
export function isOfPersons(required: Facts[string] | undefined): boolean {
  const words = [required ?? []].flat().map(String)
  return words.length > 0 && words.every((word) => persons.includes(word))
}

const persons: readonly string[] = personWords

/** The title of the bodies of an act, and of its case; `undefined` for any other provision. */
export function whoActsTitle(texts: Texts, provision: string): string | undefined {
  const [actors, ...parts] = provision.split('.')
  const act = wordOf<string>(texts.acts, parts.slice(0, 2).join('.'))
  if (actors !== 'actors' || act === undefined) return undefined
  const of = parts.slice(2).join('.')
  return texts.phrases.whoActs(act, of === '' ? undefined : wordOf<string>(texts.codes.actorCase, of))
}
