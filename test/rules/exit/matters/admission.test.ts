import { describe, expect, it } from 'vitest'
import type { Act } from '../../../../src/index.js'
import { mattersRules } from '../../../../src/rules/exit/matters/matters.js'
import { considered, judged, opened } from '../../judged.js'

const votes: readonly Act[] = [
  considered('2025-09-15'),
  { type: 'section.appraised', on: '2025-09-15', matter: 'admission' },
  { type: 'grassroots.voted', on: '2025-09-15', matter: 'admission' },
]

const open: readonly Act[] = [
  { type: 'proceeding.opened', on: '2025-08-01', proceeding: 'criminal-case' },
  { type: 'proceeding.opened', on: '2025-08-01', proceeding: 'inspection' },
  { type: 'proceeding.opened', on: '2025-08-01', proceeding: 'denunciation' },
  { type: 'discipline.opened', on: '2025-08-01' },
]

describe('a matter open on the file of an applicant (the table of matters is of members)', () => {
  it.each(votes.flatMap((vote) => open.map((matter) => ({ vote, matter }))))(
    'is none to $vote.type on the admission: $matter.type $matter.proceeding',
    ({ vote, matter }) => {
      const found = mattersRules.map((rule) => judged(rule, [opened(), matter], vote))
      expect(found.filter((finding) => finding !== undefined)).toEqual([])
    },
  )
})
