import { parseWith } from '../acts/parse-with.js'
import type { OrganisationRecord } from '../shapes.js'
import { organisationRecord } from './organisation-record.js'

/** Checks a directory as data; nothing is coerced. Throws `organisation.malformed` with every issue. */
export function parseOrganisation(input: unknown): OrganisationRecord {
  return parseWith(organisationRecord, input, 'organisation.malformed')
}
