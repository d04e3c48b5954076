import type { SealableEntry } from '../../adapters/store/case-store.js'
import { expectFault, expectSame } from './expectation.js'
import { after, further, open } from './sample-log.js'
import type { OutdatedPromise } from './store-case.js'

/** An entry in a form that no version of today reads. */
const later = (caseId: string, revision: number): SealableEntry => ({
  case: caseId,
  revision,
  format: 1_000,
  text: '{"later":true}',
})

/** What a later version of the library wrote is neither read as something else nor added to. */
export const outdatedPromises: readonly OutdatedPromise[] = [
  {
    name: 'refuses to add to a case that a later version has written to, wherever its entry stands',
    async keeps(store, leave) {
      await open(store, 'case-1')
      await store.append('case-1', after(1, [further(1)]))
      await leave(later('case-1', 3))
      const facts = { case: 'case-1', revision: 3, format: 1_000 }
      await expectFault(store.append('case-1', after(3, [further(2)])), 'store.format-unknown', facts)
      const { cases } = await store.list()
      expectSame(cases[0]?.revision, 3)
    },
  },
  {
    name: 'refuses to read a case that a later version has written to, and still answers for the others',
    async keeps(store, leave) {
      await open(store, 'case-1')
      await open(store, 'case-2')
      await leave(later('case-1', 2))
      await expectFault(store.load('case-1'), 'store.format-unknown', { case: 'case-1', revision: 2 })
      const { revision } = await store.append('case-2', after(1, [further(1)]))
      expectSame(revision, 2)
    },
  },
]
