import fc from 'fast-check'
import type { Act } from '../../../src/index.js'
import type { Asked } from '../compare.js'
import { daysLater, monthsLater } from '../law/days.js'
import { lawDay, shift } from './days.js'
import { asked, maybe, member, standing, told } from './member.js'

/** Discipline near the end of a limitation or of a deferral. */
export const disciplines: fc.Arbitrary<Asked> = fc
  .record({
    on: lawDay,
    standing,
    form: fc.constantFrom('reprimand' as const, 'warning' as const, 'dismissal' as const),
    isExpulsion: fc.constantFrom(false, false, false, true),
    months: fc.constantFrom(60, 120, 3),
    shift,
    isTold: fc.constantFrom('here', 'opened', 'nowhere', 'both'),
    deferral: maybe(fc.constantFrom('pregnancy' as const, 'child' as const, 'illness' as const)),
    born: maybe(fc.integer({ min: -3, max: 3 })),
  })
  .map(({ on, standing: of, form, isExpulsion, months, shift: days, isTold, deferral, born }) => {
    const breachOn = daysLater(monthsLater(on, -months), Math.min(days, 60))
    const isChild = deferral === 'child'
    const later = told({
      deferral,
      childBornOn: isChild && born !== undefined ? daysLater(monthsLater(on, -12), born) : undefined,
    })
    const considered: readonly Act[] =
      isTold === 'opened' || isTold === 'both'
        ? [{ type: 'discipline.opened', on: daysLater(on, -1), breachOn }]
        : []
    const act = (
      isExpulsion
        ? { type: 'member.expelled', on, tally: { members: 9, yes: 9 }, ...later }
        : {
            type: 'member.disciplined',
            on,
            form,
            ...(isTold === 'here' || isTold === 'both' ? { breachOn } : {}),
            ...later,
          }
    ) as Act
    return asked([...member(of), ...considered], act)
  })
