import { createHash } from 'node:crypto'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { replay } from 'ketnap'
import { paperDocx, paperOf } from 'ketnap/forms'
import { describe, expect, it } from 'vitest'
import { withoutClock } from '../../../src/adapters/forms/fixed-zip.js'
import { vi } from '../../../src/locales/vi.js'
import { acts } from '../../support/journey.js'
import { paperData } from './paper-data.js'

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 16)

describe('a document without a clock', () => {
  it('has the same bytes in every time zone and on every day', async () => {
    const paper = paperOf(replay(acts).file, '6-KNĐ', { data: paperData })
    expect(digest(await paperDocx(paper, { locale: vi }))).toBe('ec28d3f7e6b7f17f')
  })

  it('has the same bytes whenever its parts were written, and in whatever order', () => {
    const one = { a: strToU8('first'), b: strToU8('second') }
    const other = { b: one.b, a: one.a }
    const written = (parts: Record<string, Uint8Array>, mtime: string) =>
      withoutClock(zipSync(parts, { mtime }))
    const early = written(one, '2011-12-29T10:00:00Z')
    expect(early).toEqual(written(other, '2026-11-29T23:59:00Z'))
    expect(Object.keys(unzipSync(early))).toEqual(['a', 'b'])
  })
})
