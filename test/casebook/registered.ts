import type { Act, Body, PlainDay } from '../../src/index.js'

/** An official member as the register carried them over on a day. */
export const registered = (on: PlainDay, by: Body): readonly Act[] => [
  { type: 'case.opened', on, case: 'case-1', person: { bornOn: '1980-01-01' } },
  {
    type: 'membership.transcribed',
    on,
    standing: 'official',
    decidedOn: '2010-03-07',
    ceremonyOn: '2010-03-16',
    recognisedOn: '2011-05-07',
    officialSince: '2011-03-16',
    badges: [],
    by,
  },
]
