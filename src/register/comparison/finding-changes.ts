import type { CaseFile } from '../../casefile/case-file.js'
import type { ActType } from '../../casefile/shapes.js'
import type { Finding } from '../../law/finding.js'
import { matterIn, prospect, standingFindings } from '../../procedure/prospect.js'
import { actsKnownIn } from '../../statechart/step.js'
import type { ChangeCause, Law, LawPair } from './law-sides.js'

/** What a rule says of an act to come under one law and not under the other. */
export interface FindingChange {
  readonly kind: 'finding'
  readonly act: ActType
  readonly rule: string
  /** An objection `came` or `went`; `changed`: its effect, or the day something serves until or is lawful from. */
  readonly change: 'came' | 'went' | 'changed'
  readonly before?: Finding
  readonly after?: Finding
  readonly cause: ChangeCause
}

/** The findings on file of every act the state knows, put under both laws, that are not the same. */
export function findingChanges(file: CaseFile, pair: LawPair): readonly FindingChange[] {
  return actsKnownIn(file.configuration).flatMap((act) => {
    const old = byRule(standingOn(file, act, pair.before))
    const now = byRule(standingOn(file, act, pair.after))
    return [...new Set([...old.keys(), ...now.keys()])].flatMap((rule) => {
      const [before, after] = [old.get(rule), now.get(rule)]
      const change = changeOf(before, after)
      if (change === undefined) return []
      return {
        kind: 'finding' as const,
        act,
        rule,
        change,
        ...(before && { before }),
        ...(after && { after }),
        cause: pair.causeOf(rule, before, after),
      }
    })
  })
}

/** What the file alone lets a law say of an act of its day. */
function standingOn(file: CaseFile, act: ActType, { book, day }: Law): readonly Finding[] {
  return standingFindings(file, prospect(act, day, matterIn(file, act)), book)
}

const byRule = (findings: readonly Finding[]) => new Map(findings.map((finding) => [finding.rule, finding]))

function changeOf(before?: Finding, after?: Finding): FindingChange['change'] | undefined {
  const [objected, objects] = [isObjection(before), isObjection(after)]
  if (objects !== objected) return objects ? 'came' : 'went'
  if (!before || !after) return undefined
  const isSame =
    before.effect === after.effect &&
    before.facts.lastDay === after.facts.lastDay &&
    before.lawfulFrom === after.lawfulFrom
  return isSame ? undefined : 'changed'
}

const isObjection = (finding?: Finding) => finding !== undefined && finding.outcome !== 'met'
