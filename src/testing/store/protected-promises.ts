import type { Entry, ProtectedEntry } from '../../adapters/store/case-store.js'
import { expectFault, expectSame } from './expectation.js'
import { after, further, open } from './sample-log.js'
import type { StorePromise } from './store-case.js'

/** An entry with a sealed part, of bytes that mean nothing. */
const protectedEntry = (number: number, data = '0a0b0c'): ProtectedEntry => ({
  act: { type: 'particulars.changed', on: '2025-07-02', id: `entry-${number}` },
  sealed: { iv: '000102030405060708090a0b', data },
})

/** What was sealed of an act is kept beside it: there, where its key is destroyed, it is erased. */
export const protectedPromises: readonly StorePromise[] = [
  {
    name: 'keeps the sealed part of a protected entry beside its act, and none beside others',
    async keeps(store) {
      await open(store, 'case-1')
      const { entries } = await store.append('case-1', after(1, [protectedEntry(1), further(2)]))
      const stored = await store.load('case-1')
      expectSame(stored.entries.slice(1), entries)
      expectSame(
        stored.entries.map(({ sealed }) => sealed ?? 'none'),
        ['none', protectedEntry(1).sealed, 'none'],
      )
      const instant = '2025-07-03T08:00:00+07:00'
      expectSame(stored.entries[1]?.act, { ...protectedEntry(1).act, recordedAt: instant })
      const believed = await store.loadAsBelieved('case-1', instant)
      expectSame(believed[1], stored.entries[1]?.act)
    },
  },
  {
    name: 'holds the sealed part in the text of the entry, which a seal is over',
    async keeps(store) {
      await open(store, 'case-1')
      await store.append('case-1', after(1, [protectedEntry(1)]))
      const { entries } = await store.load('case-1')
      expectSame(entries[1]?.text.includes('"data":"0a0b0c"'), true)
    },
  },
  {
    name: 'knows a protected entry again by its act and its sealed part',
    async keeps(store) {
      await open(store, 'case-1')
      await store.append('case-1', after(1, [protectedEntry(1)]))
      expectSame((await store.append('case-1', after(1, [protectedEntry(1)]))).repeated, true)
      const facts = { case: 'case-1', entry: 'entry-1', revision: 2 }
      for (const other of [protectedEntry(1, '0a0b0d'), protectedEntry(1).act])
        await expectFault(store.append('case-1', after(1, [other])), 'store.entry-conflict', facts)
    },
  },
  {
    name: 'refuses a sealed part that is none, and a protected entry whose act is none',
    async keeps(store) {
      await open(store, 'case-1')
      const { act, sealed } = protectedEntry(1)
      const { id: _, ...nameless } = act
      for (const junk of [
        { act },
        { act, sealed: null },
        { act, sealed: { ...sealed, iv: '' } },
        { act, sealed: { ...sealed, data: 'zz' } },
        { act: nameless, sealed },
        { act: { ...act, on: '2025-02-30' }, sealed },
        { sealed },
      ])
        await expectFault(store.append('case-1', after(1, [junk as unknown as Entry])), 'act.malformed')
      expectSame((await store.load('case-1')).revision, 1)
    },
  },
]
