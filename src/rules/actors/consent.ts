import { compare } from '../../calendar/order.js'
import type { PlainDay } from '../../calendar/plain-day.js'
import { actsOf, type CaseFile, lastUpTo } from '../../casefile/case-file.js'
import type { ActOf } from '../../casefile/shapes.js'
import type { Facts } from '../../law/finding.js'
import type { Inquiry } from '../../law/inquiry.js'
import type { Provision } from '../../law/provision.js'
import { consentGoverningDay } from '../../regulations/policies.js'
import { type Answer, broken, met, missing } from '../engine/rule.js'
import { actorProvisionsOf } from './actor.js'
import { actorVerdict, isRightlyActed } from './actor-verdict.js'
import { unitOn } from './situation.js'

type Consent = ActOf<'consent.given'>

type ConsentMatter = NonNullable<Consent['matter']>

/** Every provision that looking for a consent in a matter may ask. */
export function consentProvisionsOf(matter: ConsentMatter): readonly Provision<unknown>[] {
  return actorProvisionsOf(
    'consent.given',
    matter === 'over-age' ? ['over-age', 'over-age-under-province'] : [matter],
  )
}

/**
 * The first consent in a matter, in writing but for a late ceremony, from a day on and up to another, of a body that could
 * give it: of one that the texts of the day of the act name that rests on it, or under the other reading those of its own
 * day. It stands whatever is entered after it.
 */
export function standingConsent(
  file: CaseFile,
  matter: ConsentMatter,
  upTo: PlainDay,
  ask: Inquiry,
  from: PlainDay = '',
): Consent | undefined {
  return consentsThatStand(file, matter, upTo, ask, from)[0]
}

/** Every consent that stands so, the first before the others. */
export function consentsThatStand(
  file: CaseFile,
  matter: ConsentMatter,
  upTo: PlainDay,
  ask: Inquiry,
  from: PlainDay = '',
): readonly Consent[] {
  return actsOf(file, 'consent.given')
    .filter((given) => given.matter === matter && given.on >= from && given.on <= upTo)
    .filter((given) => given.written === true || matter === 'late-ceremony')
    .sort((a, b) => compare(a.on, b.on))
    .filter((given) => isRightlyGiven(file, given, upTo, ask))
}

function isRightlyGiven(file: CaseFile, given: Consent, upTo: PlainDay, ask: Inquiry): boolean {
  const isOfConsentDay = given.on === upTo || ask.policy(consentGoverningDay) === 'consent-day'
  const textsOn = isOfConsentDay ? given.on : upTo
  return isRightlyActed(file, given, ask, { textsOn, unit: unitOn(file, given.on) })
}

/** Matters in which no decision may be issued without the consent. */
type NeededConsent = Exclude<ConsentMatter, 'late-ceremony' | 'private-owner'>

/**
 * Whether the consent in a matter stands on a day; broken by one of a body that could not give it, and missing where there is
 * none. What is required is whom the texts name.
 */
export function consentAnswer(
  file: CaseFile,
  matter: NeededConsent,
  upTo: PlainDay,
  ask: Inquiry,
  more: Facts = {},
): Answer {
  const given = standingConsent(file, matter, upTo, ask)
  const wrong = lastUpTo(file, 'consent.given', upTo, (one) => one.matter === matter && one.written === true)
  const asked = given ?? wrong ?? { type: 'consent.given', on: upTo, matter }
  const facts = { ...more, required: requiredWords(file, asked, ask) }
  if (given) return met({ ...facts, actual: given.by?.kind ?? 'none', consentOn: given.on })
  if (!wrong) return missing(`consent.${matter}`, facts)
  return broken({ ...facts, actual: wrong.by?.kind ?? 'none', consentOn: wrong.on })
}

/** Whom the texts name for a consent, as they name them: one, or several. */
function requiredWords(file: CaseFile, consent: Consent, ask: Inquiry): string | readonly string[] {
  const verdict = actorVerdict(file, consent, ask)
  const [source, ...others] = verdict?.law.actors ?? []
  return (others.length === 0 && source && ask.law(source, consent.on)) || (verdict?.words ?? [])
}
