import type { PlainDay } from '../../calendar/plain-day.js'
import type { Finding } from '../../law/finding.js'
import { Inquiry } from '../../law/inquiry.js'
import type { RuleId } from '../../rules/engine/codes.js'
import { findingFrom } from '../../rules/engine/finding-from.js'
import type { Answer } from '../../rules/engine/rule.js'
import { nationalRulebook, type Rulebook } from '../../rules/engine/rulebook.js'
import { delegationAnswer, grantAnswer, grassrootsCreationAnswer, upperCreationAnswer } from './criteria.js'
import type { OrganisationDirectory, OrganisationEntry } from './directory.js'

/** What the law finds of one body of a directory, as it was created, delegated or granted power. */
export interface DirectoryFinding {
  readonly body: string
  readonly finding: Finding
}

/** One thing recorded of a body that a rule judges, by the law of its day. */
interface Matter {
  readonly rule: RuleId
  readonly on: PlainDay
  check(ask: Inquiry): Answer | undefined
}

function mattersOf(entry: OrganisationEntry): readonly Matter[] {
  return [
    {
      rule: 'organisation.grassroots-minimum',
      on: entry.from,
      check: (ask) => grassrootsCreationAnswer(entry, ask),
    },
    {
      rule: 'organisation.upper-committee-special',
      on: entry.from,
      check: (ask) => upperCreationAnswer(entry, ask),
    },
    ...(entry.delegated ?? []).map((period) => ({
      rule: 'organisation.delegation-criteria' as const,
      on: period.from,
      check: (ask: Inquiry) => delegationAnswer(period, ask),
    })),
    ...(entry.granted ?? []).map((period) => ({
      rule: 'organisation.granted-power' as const,
      on: period.from,
      check: (ask: Inquiry) => grantAnswer(period, ask),
    })),
  ]
}

/**
 * Every condition that bodies of the directory had to meet when they were created, delegated or granted power, met ones
 * included; what is not recorded is not judged.
 */
export function directoryFindings(
  directory: OrganisationDirectory,
  options: { readonly rulebook?: Rulebook } = {},
): readonly DirectoryFinding[] {
  const { setting } = options.rulebook ?? nationalRulebook()
  return directory.entries.flatMap((entry) =>
    mattersOf(entry).flatMap(({ rule, on, check }) => {
      const ask = new Inquiry(setting, on)
      const finding = findingFrom({ id: rule, breaking: 'bar' }, ask, () => check(ask))
      return finding ? [{ body: entry.id, finding }] : []
    }),
  )
}
