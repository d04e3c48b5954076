import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  type ChainedEntry,
  type ChainHead,
  emptyHead,
  extend,
  headAt,
  sealLog,
  signHead,
  verifyChain,
} from '../../../src/chain.js'
import { acts } from '../../support/journey.js'
import { patient } from '../../support/patient.js'

let entries: readonly ChainedEntry[]
let head: ChainHead
const last = acts.length

beforeAll(async () => {
  ;({ entries, head } = await sealLog('case-1', acts))
})

describe('a chain', () => {
  it('has a fixed hash for a fixed entry, so that any later version reads it', async () => {
    const entry = await extend(emptyHead('case-1'), { type: 'case.opened', on: '2025-07-01', case: 'case-1' })
    expect(entry).toEqual({
      format: 1,
      case: 'case-1',
      revision: 1,
      previous: '0000000000000000000000000000000000000000000000000000000000000000',
      act: { type: 'case.opened', on: '2025-07-01', case: 'case-1' },
      hash: '0d4232bbd504acd681a79de0a5acc18a4b6d941812c5bea7da4e5d0985b93469',
    })
  })

  it('is the same made at once and entry by entry', async () => {
    let at = emptyHead('case-1')
    for (const act of acts) at = headAt(await extend(at, act))
    expect(at).toEqual(head)
    expect(head.revision).toBe(last)
  })

  it('is intact untouched, with its head and without, and after a round trip through JSON', async () => {
    const stored: unknown[] = entries.map((entry) => JSON.parse(JSON.stringify(entry)))
    expect(await verifyChain(stored)).toEqual({ isIntact: true, proven: last })
    expect(await verifyChain(stored, { head })).toEqual({ isIntact: true, proven: last })
    expect(await verifyChain([], { head: emptyHead('case-1') })).toEqual({ isIntact: true, proven: 0 })
  })

  it('is intact up to an older head, and on from there', async () => {
    const older = headAt(entries[9] as ChainedEntry)
    expect(await verifyChain(entries.slice(0, older.revision), { head: older })).toMatchObject({
      isIntact: true,
    })
  })
})

/** The entries with some of them replaced. */
const spliced = (at: number, remove: number, ...put: unknown[]): readonly unknown[] => [
  ...entries.slice(0, at),
  ...put,
  ...entries.slice(at + remove),
]

const fault = async (tampered: readonly unknown[], held: { head?: ChainHead } = { head }) =>
  (await verifyChain(tampered, held)).fault

describe('what was done to a chain', () => {
  it('tells an edited act', async () => {
    const entry = entries[7] as ChainedEntry
    const edited = spliced(7, 1, { ...entry, act: { ...entry.act, on: '2025-08-07' } })
    expect(await fault(edited)).toEqual({ kind: 'edited', revision: 8 })
    expect(await fault(edited, {})).toEqual({ kind: 'edited', revision: 8 })
  })

  it('tells an edited act whose hash was made anew, by the entry after it', async () => {
    const at = headAt(entries[6] as ChainedEntry)
    const forged = await extend(at, { ...(entries[7] as ChainedEntry).act, on: '2025-08-07' })
    expect(await fault(spliced(7, 1, forged), {})).toEqual({ kind: 'edited', revision: 8 })
  })

  it('tells an inserted entry, sealed or not', async () => {
    const sealed = await extend(headAt(entries[6] as ChainedEntry), {
      type: 'application.made',
      on: '2025-08-06',
    })
    expect(await fault(spliced(7, 0, sealed), {})).toEqual({ kind: 'inserted', revision: 8 })
    expect(await fault(spliced(7, 0, { ...sealed, hash: '' }), {})).toEqual({ kind: 'inserted', revision: 8 })
    expect(await fault(spliced(0, 0, await extend(emptyHead('case-1'), acts[1])), {})).toEqual({
      kind: 'inserted',
      revision: 1,
    })
    expect(await fault(spliced(9, 0, entries[3]), {})).toEqual({ kind: 'inserted', revision: 10 })
  })

  it('tells a deleted entry', async () => {
    expect(await fault(spliced(0, 1), {})).toEqual({ kind: 'deleted', revision: 1 })
    expect(await fault(spliced(7, 3), {})).toEqual({ kind: 'deleted', revision: 8 })
  })

  it('tells two entries that changed places', async () => {
    expect(await fault(spliced(7, 2, entries[8], entries[7]), {})).toEqual({ kind: 'reordered', revision: 8 })
  })

  it('tells an entry of another case', async () => {
    const other = await sealLog('case-2', acts)
    expect(await fault(spliced(7, 1, other.entries[7]), {})).toEqual({ kind: 'wrong-case', revision: 8 })
    expect(await fault(other.entries)).toEqual({ kind: 'wrong-case', revision: 1 })
  })

  it('tells a cut at the end by the head alone', async () => {
    expect(await fault(spliced(last - 2, 2))).toEqual({ kind: 'truncated', revision: last - 1 })
    expect(await fault([])).toEqual({ kind: 'truncated', revision: 1 })
    expect(await fault(spliced(last - 2, 2), {})).toBeUndefined()
  })

  it('tells a log sealed anew by the head alone', async () => {
    const anew = await sealLog(
      'case-1',
      acts.with(7, { ...acts[7], on: '2025-08-07' } as (typeof acts)[number]),
    )
    expect(await fault(anew.entries)).toEqual({ kind: 'head-mismatch', revision: 1 })
    expect(await fault(anew.entries, {})).toBeUndefined()
  })

  it('tells an entry after the head', async () => {
    const more = await extend(head, { type: 'badge.awarded', on: '2055-01-01', years: 30 })
    expect(await fault([...entries, more])).toEqual({ kind: 'inserted', revision: last + 1 })
    expect(await fault([...entries, more], {})).toBeUndefined()
  })

  it.each([[null], ['x'], [7], [{}], [[]], [{ hash: '' }]])(
    'counts %j in the place of an entry as edited',
    async (junk) => {
      expect(await fault([junk], {})).toEqual({ kind: 'edited', revision: 1 })
    },
  )

  it('counts what no entry can hold as edited', async () => {
    const entry = entries[0] as ChainedEntry
    expect(await fault([{ ...entry, act: 10n }], {})).toEqual({ kind: 'edited', revision: 1 })
    expect(await fault([{ ...entry, note: 'x' }], {})).toEqual({ kind: 'edited', revision: 1 })
    expect(await fault([{ ...entry, format: 2 }], {})).toEqual({ kind: 'edited', revision: 1 })
  })
})

describe('what a chain is held against', () => {
  const malformed = { isIntact: false, fault: { kind: 'head-malformed', revision: 1 }, proven: 0 }

  it.each<[string, unknown]>([
    ['an empty object', {}],
    ['null', null],
    ['nothing, though a head was named', undefined],
    ['a text', 'x'],
    ['a list', []],
    ['no case', { revision: 3, hash: '0'.repeat(64) }],
    ['no revision', { case: 'case-1', hash: '0'.repeat(64) }],
    ['half a revision', { case: 'case-1', revision: 2.5, hash: '0'.repeat(64) }],
    ['a revision below none', { case: 'case-1', revision: -1, hash: '0'.repeat(64) }],
    ['no hash', { case: 'case-1', revision: 0 }],
    ['half a hash', { case: 'case-1', revision: 0, hash: '0'.repeat(63) }],
    ['a hash of other letters', { case: 'case-1', revision: 0, hash: 'G'.repeat(64) }],
  ])('is no head where it is %s: nothing is proven', async (_, junk) => {
    for (const held of [entries, []])
      expect(await verifyChain(held, { head: junk as ChainHead })).toEqual(malformed)
    if (junk === undefined) return
    await expect(extend(junk as ChainHead, acts[0])).rejects.toMatchObject({ code: 'chain.head-malformed' })
    const { privateKey } = (await crypto.subtle.generateKey('Ed25519', false, ['sign'])) as CryptoKeyPair
    await expect(signHead(junk as ChainHead, privateKey)).rejects.toMatchObject({
      code: 'chain.head-malformed',
    })
  })

  it('is a fault where a key was named and is not there', async () => {
    const held = { head, publicKey: undefined } as unknown as { head: ChainHead }
    expect(await fault(entries, held)).toEqual({ kind: 'signature-invalid', revision: 1 })
  })
})

describe('any single change of a chain', patient, () => {
  const place = fc.nat({ max: acts.length - 1 })

  it('is detected against the head: deletion, repetition, exchange, cut', async () => {
    await fc.assert(
      fc.asyncProperty(place, place, async (a, b) => {
        const one = entries[a] as ChainedEntry
        const changed = [spliced(a, 1), spliced(b, 0, one), entries.slice(0, a)]
        if (a !== b) changed.push(entries.with(a, entries[b] as ChainedEntry).with(b, one))
        for (const tampered of changed)
          expect(await verifyChain(tampered, { head })).toMatchObject({ isIntact: false })
      }),
      { numRuns: 60 },
    )
  })

  it('is detected against the head: one character of one stored entry', async () => {
    await fc.assert(
      fc.asyncProperty(
        place,
        fc.nat(),
        fc.string({ minLength: 1, maxLength: 1 }),
        async (at, where, character) => {
          const line = JSON.stringify(entries[at])
          const index = where % line.length
          const edited = line.slice(0, index) + character + line.slice(index + 1)
          const entry = parsed(edited)
          if (JSON.stringify(entry) === line) return
          expect(await fault(spliced(at, 1, entry))).toEqual({
            kind: expect.stringMatching('edited|wrong-case'),
            revision: at + 1,
          })
        },
      ),
      { numRuns: 300 },
    )
  })

  it('is detected against the head: an entry edited or put in, and everything after it sealed again', async () => {
    await fc.assert(
      fc.asyncProperty(place, fc.nat({ max: 1 }), async (at, remove) => {
        const changed = acts.toSpliced(at, remove, { type: 'member.died', on: '2026-01-01' })
        const { entries: forged } = await sealLog('case-1', changed)
        expect(await verifyChain(forged, { head })).toMatchObject({ isIntact: false })
      }),
      { numRuns: 30 },
    )
  })

  it('is reported of no untouched chain', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.dictionary(fc.string(), fc.jsonValue())),
        fc.string(),
        async (contents, caseId) => {
          const chain = await sealLog(caseId, contents)
          expect(await verifyChain(chain.entries, chain)).toEqual({ isIntact: true, proven: contents.length })
        },
      ),
      { numRuns: 60 },
    )
  })
})

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

describe('a signed head', () => {
  const ed25519 = () => crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])
  const p256 = () =>
    crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify'])

  it.each([
    ['Ed25519', ed25519],
    ['ECDSA over P-256', p256],
  ])('proves the chain by %s, and nothing but this head', async (_, generate) => {
    const { privateKey, publicKey } = (await generate()) as CryptoKeyPair
    const signed = await signHead(head, privateKey)
    expect(await verifyChain(entries, { head: signed, publicKey })).toEqual({ isIntact: true, proven: last })
    const invalid = { isIntact: false, fault: { kind: 'signature-invalid', revision: 1 }, proven: 0 }
    const forgeries: readonly ChainHead[] = [
      { ...signed, revision: 3 },
      { ...signed, case: 'case-2' },
      { ...signed, hash: (entries[3] as ChainedEntry).hash },
      { ...signed, signature: signed.signature.slice(0, -2) } as ChainHead,
      { ...signed, signature: '§' } as ChainHead,
      { ...signed, signature: 'A' } as ChainHead,
      head,
    ]
    for (const forged of forgeries)
      expect(await verifyChain(entries, { head: forged, publicKey })).toEqual(invalid)
    expect(await verifyChain(entries, { publicKey })).toEqual(invalid)
    const other = (await generate()) as CryptoKeyPair
    expect(await verifyChain(entries, { head: signed, publicKey: other.publicKey })).toEqual(invalid)
  })
})

describe('a key of another kind, length or half', () => {
  const usages: ('sign' | 'verify')[] = ['sign', 'verify']
  const unfit = {
    RSA: () =>
      crypto.subtle.generateKey(
        {
          name: 'RSASSA-PKCS1-v1_5',
          modulusLength: 2048,
          publicExponent: Uint8Array.of(1, 0, 1),
          hash: 'SHA-256',
        },
        false,
        usages,
      ),
    'ECDSA over P-384': () =>
      crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-384' }, false, usages),
    'a shared secret': async () => {
      const key = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, usages)
      return { privateKey: key, publicKey: key }
    },
    'the other half': async () => {
      const pair = (await crypto.subtle.generateKey('Ed25519', false, usages)) as CryptoKeyPair
      return { privateKey: pair.publicKey, publicKey: pair.privateKey }
    },
    bytes: async () => ({ privateKey: new Uint8Array(32), publicKey: new Uint8Array(32) }),
  }

  it.each(Object.entries(unfit))('is refused, to sign and to verify: %s', async (_, generate) => {
    const { privateKey, publicKey } = (await generate()) as CryptoKeyPair
    await expect(signHead(head, privateKey)).rejects.toMatchObject({
      code: 'chain.key-unfit',
      facts: { half: 'private' },
    })
    for (const held of [head, { ...head, signature: 'AAAA' }])
      await expect(verifyChain(entries, { head: held, publicKey })).rejects.toMatchObject({
        code: 'chain.key-unfit',
        facts: { half: 'public' },
      })
  })
})

type CryptoKeyPair = Readonly<Record<'privateKey' | 'publicKey', Parameters<typeof signHead>[1]>>
