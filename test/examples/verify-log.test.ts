import type { webcrypto } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sealLog, signHead } from 'ketnap/chain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acts } from '../support/journey.js'
import { runExample } from './run.js'

const folder = mkdtempSync(join(tmpdir(), 'ketnap-verify-log-'))
const kept = join(folder, 'head.json')
let lines: readonly string[]

beforeAll(async () => {
  const { entries, head } = await sealLog('case-1', acts)
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])
  const { privateKey, publicKey } = pair as webcrypto.CryptoKeyPair
  const signed = await signHead(head, privateKey)
  writeFileSync(
    kept,
    JSON.stringify({ head: signed, publicKey: await crypto.subtle.exportKey('jwk', publicKey) }),
  )
  lines = entries.map((entry) => JSON.stringify(entry))
})

afterAll(() => rmSync(folder, { recursive: true }))

const verify = (log: readonly string[], ...args: string[]) =>
  runExample('verify-log', log.map((line) => `${line}\n`).join(''), args)

describe('verify-log: a chained log verified offline', () => {
  it('finds an untouched log intact to its signed head', () => {
    expect(verify(lines, kept)).toMatchObject({
      stdout: 'intact: 32 entries, to the head\n',
      stderr: '',
      status: 0,
    })
  })

  it('says what a verification without a head does not show', () => {
    expect(verify(lines.slice(0, -1))).toMatchObject({
      stdout: 'intact: 31 entries, without a head: a cut at the end would not show\n',
      status: 0,
    })
    expect(verify(lines.slice(0, -1), kept)).toMatchObject({
      stdout: 'broken: truncated at revision 32\n',
      status: 1,
    })
  })

  it('names the revision of an edited line', () => {
    const edited = lines.map((line) => line.replace('"yes":12,"no":0', '"yes":11,"no":1'))
    expect(verify(edited, kept)).toMatchObject({ stdout: 'broken: edited at revision 17\n', status: 1 })
  })

  it('counts a line that is no JSON as edited', () => {
    expect(verify(lines.with(4, '{'))).toMatchObject({ stdout: 'broken: edited at revision 5\n', status: 1 })
  })
})
