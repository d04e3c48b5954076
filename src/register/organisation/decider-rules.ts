import { whereCovered } from '../../law/where-covered.js'
import { decisionAdmissionDecider } from '../../regulations/decision/authority.js'
import { organisationMembersElsewhereClause } from '../../regulations/organisation/organisation.js'
import { armedForcesAuthority } from '../../regulations/policies.js'
import { cellOfficialMembersMinimum } from '../../regulations/vote/cell.js'
import { isMeant } from '../../rules/actors/bodies-meant.js'
import { wordProvisions } from '../../rules/actors/word-provisions.js'
import { decisions } from '../../rules/decision/authority/authority.js'
import { broken, holds, met, type Rule, rule, unanswered } from '../../rules/engine/rule.js'
import { abroadLengths } from '../../rules/transfer/member-place.js'
import { namedBody } from './body-rules.js'
import { structureProvisions } from './cell-place.js'
import {
  cellProvisions,
  grassrootsCreationAnswer,
  grassrootsCreationProvisions,
  grassrootsMinimum,
} from './creation.js'
import { delegationAnswer, delegationProvisions, grantAnswer, grantProvisions } from './criteria.js'
import { deciderIn } from './decider-of.js'
import { isWithin, type OrganisationDirectory } from './directory.js'
import { cellOf } from './place-on-file.js'
import { mostOfficialMembersOf, officialMembersOf, unitAt } from './unit-of.js'

/**
 * The decision comes from the very committee that is over the cell that day (regulation pt 4.3.2), under any name it has.
 * Private-business owners and the re-admitted have deciders of their own, and a committee above the decider expels: the law
 * of actors asks for these.
 */
const deciderOfTheDay = (directory: OrganisationDirectory): Rule =>
  rule({
    id: 'organisation.decider-of-the-day',
    breaking: 'bar',
    actor: 'competentCommittee',
    guards: decisions.filter((type) => type !== 'member.expelled'),
    asks: 'evidence',
    provisions: [...structureProvisions, ...abroadLengths, ...wordProvisions.competentCommittee],
    cure: ['decision.by-competent-body'],
    check: ({ file, act, on, ask }) => {
      const named = namedBody(act)
      const cell = cellOf(directory, file, on, ask)
      const { former, privateOwner } = file.person
      const hasOwnDecider =
        act.type === 'admission.decided' && (former !== undefined || privateOwner === true)
      if (!named || !cell || hasOwnDecider) return undefined
      const { armedForces } = unitAt(directory, { cell }, on)
      if (armedForces !== undefined && ask.policy(armedForcesAuthority) === 'unknown')
        return unanswered({ missing: 'law.armed-forces', armedForces })
      const decider = deciderIn(directory, cell.id, on, ask)
      if (!decider) return undefined
      const standing = isMeant(named.kind, 'competentCommittee', { on, unit: decider.unit }, ask)
      // Another body that is competent by assumption is never refused for it; the law of actors remarks it.
      if (standing === 'assumed' && named.id !== decider.body.id) return undefined
      const isRight = named.id === decider.body.id && standing !== 'not-meant'
      return holds(isRight, {
        body: named.id,
        actual: named.kind,
        decider: decider.body.id,
        required: decider.kind,
      })
    },
  })

/** A delegated committee that decides met the criteria when it was delegated (294-QĐ/TW pt 22.1–22.2). */
const delegationCriteria = (directory: OrganisationDirectory): Rule =>
  rule({
    id: 'organisation.delegation-criteria',
    breaking: 'bar',
    actor: 'upperCommittee',
    guards: decisions,
    asks: 'evidence',
    provisions: delegationProvisions,
    cure: ['decision.by-competent-body'],
    check: ({ act, on, ask }) => {
      if (act.by?.kind !== 'delegatedGrassrootsCommittee') return undefined
      const entry = directory.entryOf(act.by.id ?? '')
      const period = entry?.delegated?.find((one) => isWithin(one, on))
      return entry && period && delegationAnswer({ entry, directory }, period, ask)
    },
  })

/** A committee that decides by granted upper-level power holds it that day, on enough members (294-QĐ/TW pt 10.6). */
const grantedPower = (directory: OrganisationDirectory): Rule =>
  rule({
    id: 'organisation.granted-power',
    breaking: 'bar',
    actor: 'upperCommittee',
    guards: decisions,
    asks: 'evidence',
    provisions: [...grantProvisions, decisionAdmissionDecider],
    cure: ['decision.by-competent-body'],
    check: ({ act, on, ask }) => {
      if (act.by?.kind !== 'grantedStandingCommittee') return undefined
      const entry = directory.entryOf(act.by.id ?? '')
      if (!entry) return undefined
      ask.cite(decisionAdmissionDecider)
      const period = entry.granted?.find((one) => isWithin(one, on))
      return period
        ? grantAnswer({ entry, directory }, period, ask)
        : broken({ body: entry.id, actual: on, of: 'grant' })
    },
  })

/**
 * The minimum of `organisation.cell-minimum`, answered from the count of the directory where neither the file nor the vote
 * has one (Charter art. 21.2, 24.1).
 */
const cellMembers = (directory: OrganisationDirectory): Rule =>
  rule({
    id: 'organisation.cell-members',
    breaking: 'bar',
    actor: 'upperCommittee',
    guards: ['cell.voted'],
    asks: 'file',
    provisions: [...cellProvisions, ...abroadLengths],
    cure: ['cell.strengthened', 'members.introduced-elsewhere'],
    check: ({ file, act, on, ask }) => {
      if (file.unit.officialMembers !== undefined || act.tally !== undefined) return undefined
      const cell = cellOf(directory, file, on, ask)
      const actual = cell && mostOfficialMembersOf(directory.entryOf(cell.id), on)
      if (!cell || actual === undefined) return undefined
      const minimum = ask.law(cellOfficialMembersMinimum)
      if (actual >= minimum && officialMembersOf(directory.entryOf(cell.id), on) === undefined)
        return undefined
      if (actual < minimum) ask.cite(organisationMembersElsewhereClause)
      return holds(actual >= minimum, { cell: cell.id, actual, minimum })
    },
  })

/**
 * A grassroots committee that votes or decides was created with the members required, or by leave, or has come to them
 * since: else there is no such committee, and its act is of a wrong authority (294-QĐ/TW pt 20.3.1). Not asked of one
 * created before the earliest supported day.
 */
const restsOnCreation = (directory: OrganisationDirectory): Rule =>
  rule({
    id: 'organisation.rests-on-creation',
    breaking: 'bar',
    actor: 'upperCommittee',
    guards: ['grassroots.voted', ...decisions],
    asks: 'evidence',
    provisions: grassrootsCreationProvisions,
    cure: ['organisation.leave-given'],
    check: ({ act, on, ask }) => {
      const entry = directory.entryOf(namedBody(act)?.id ?? '')
      const created = entry && whereCovered(() => grassrootsCreationAnswer(entry, directory, ask))
      if (!created) return undefined
      const since = entry.members?.findLast(({ from }) => from <= on)?.count
      const isMadeUp = since !== undefined && since >= grassrootsMinimum(ask, on)
      return created.outcome === 'met' || isMadeUp
        ? met({ ...created.facts, body: entry.id })
        : broken({ ...created.facts, body: entry.id })
    },
  })

export const deciderRules = (directory: OrganisationDirectory): readonly Rule[] =>
  [deciderOfTheDay, delegationCriteria, grantedPower, cellMembers, restsOnCreation].map((of) => of(directory))
