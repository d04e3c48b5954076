import { expect, it } from 'vitest'
import { Inquiry } from '../../../src/law/inquiry.js'
import { rulebook } from '../../../src/rules/engine/rulebook.js'
import { isIssuerOfDay } from '../../../src/rules/pool/issuer.js'

const district = ['districtPoliticalCentre']
const commune = ['communePoliticalCentre']

it.each([
  { kind: 'districtPoliticalCentre', day: '2025-06-08', law: district, either: true, communeOnly: true },
  { kind: 'districtPoliticalCentre', day: '2025-06-09', law: commune, either: true, communeOnly: false },
  { kind: 'districtPoliticalCentre', day: '2025-06-30', law: commune, either: true, communeOnly: false },
  { kind: 'districtPoliticalCentre', day: '2025-07-01', law: commune, either: false, communeOnly: false },
  { kind: 'communePoliticalCentre', day: '2025-06-09', law: commune, either: true, communeOnly: true },
  { kind: 'cell', day: '2025-06-09', law: commune, either: false, communeOnly: false },
])('$kind on $day where the law says $law: $either, or $communeOnly (open question 15)', (row) => {
  const ask = (reading: string) =>
    new Inquiry(rulebook({ policies: { issuerWindow2025: reading } }).setting, row.day)
  expect(isIssuerOfDay(row.kind, row.law, row.day, ask('either'))).toBe(row.either)
  expect(isIssuerOfDay(row.kind, row.law, row.day, ask('commune-only'))).toBe(row.communeOnly)
})
