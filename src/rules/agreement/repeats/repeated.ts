import { actTypes } from '../../../casefile/acts/act-types.js'
import { whereCovered } from '../../../law/where-covered.js'
import { enteredOnceClause } from '../../../regulations/agreement/agreement.js'
import { broken, rule } from '../../engine/rule.js'
import { repeatedBy, repeats } from './repeats.js'

/**
 * What takes place once is entered once: a removal opened while one is open, a notice made twice, the same defect found again
 * (Charter art. 4, 5). The second is struck, or is of something else and says so; another ground of a removal takes the place of the
 * first, and is noted.
 */
export const enteredOnce = rule({
  id: 'agreement.entered-once',
  breaking: 'breach',
  onlyObjects: true,
  actor: 'grassrootsCommittee',
  guards: actTypes.filter((type) => typeof repeats[type] === 'function'),
  asks: 'evidence',
  provisions: [enteredOnceClause],
  cure: ['entry.struck'],
  check: ({ file, act, ask }) => {
    const earlier = repeatedBy(file, act)
    if (earlier === undefined) return undefined
    // An entry made twice is so whatever the law of the day, which may not be known.
    whereCovered(() => ask.cite(enteredOnceClause))
    const isOtherGround =
      act.type === 'removal.opened' && earlier.type === 'removal.opened' && act.ground !== earlier.ground
    return broken({ earlierOn: earlier.on }, isOtherGround ? { effect: 'note' } : {})
  },
})
