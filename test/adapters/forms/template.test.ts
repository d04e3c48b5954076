import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { type Act, replay } from 'ketnap'
import { fillTemplate, formCodes, paperDocx, paperOf, paperTemplate } from 'ketnap/forms'
import { describe, expect, it } from 'vitest'
import { vi } from '../../../src/locales/vi.js'
import { acts } from '../../support/journey.js'
import { paperData } from './paper-data.js'
import { textOf } from './text-of.js'

const { file } = replay(acts)
const paper = paperOf(file, '6-KNĐ', { data: paperData })

/** A document with its text changed as a hand in Word might. */
const edited = (bytes: Uint8Array, change: (xml: string) => string) => {
  const parts = unzipSync(bytes)
  const name = 'word/document.xml'
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] as Uint8Array))) })
}

describe('a template of a paper', () => {
  it.each(formCodes)('of %s, filled, says what the paper says', async (form) => {
    const one = paperOf(file, form, { data: paperData })
    const { bytes, unknownTags, unusedFields } = await fillTemplate(await paperTemplate(one), one)
    expect(textOf(bytes)).toEqual(textOf(await paperDocx(one, { locale: vi })))
    expect({ unknownTags, unusedFields }).toEqual({ unknownTags: [], unusedFields: [] })
  })

  it('may have its tags split into runs, as Word does', async () => {
    const split = edited(await paperTemplate(paper), (xml) =>
      xml.replace(
        '{vote_yes}',
        '{vote</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:b/></w:rPr><w:t>_yes}',
      ),
    )
    expect(textOf((await fillTemplate(split, paper)).bytes).join()).toContain('là 12 đồng chí (đạt 100%')
  })

  it('names the tags that no field has, and leaves them in place', async () => {
    const other = edited(await paperTemplate(paper), (xml) =>
      xml.replace('{meeting_secretary}', '{so_dien_thoai}'),
    )
    const { bytes, unknownTags, unusedFields } = await fillTemplate(other, paper)
    expect({ unknownTags, unusedFields }).toEqual({
      unknownTags: ['so_dien_thoai'],
      unusedFields: ['meeting.secretary'],
    })
    expect(textOf(bytes)).toContain('Thư ký hội nghị: Đồng chí {so_dien_thoai}.')
  })

  it('shows what is missing by its label', async () => {
    const bare = paperOf(file, '6-KNĐ')
    expect(textOf((await fillTemplate(await paperTemplate(bare), bare)).bytes)).toContain(
      'Thư ký hội nghị: Đồng chí [họ và tên thư ký hội nghị].',
    )
  })

  it('is a fault where a tag is not closed, or where it is no Word document', async () => {
    const broken = edited(await paperTemplate(paper), (xml) => xml.replace('{vote_yes}', '{vote_yes'))
    await expect(fillTemplate(broken, paper)).rejects.toThrow('template.malformed')
    await expect(fillTemplate(strToU8('{vote_yes}'), paper)).rejects.toThrow('template.malformed')
  })

  it('is not filled with a paper that the law refuses', async () => {
    const short = acts.map(
      (act): Act => (act.type === 'cell.voted' ? { ...act, tally: { members: 12, yes: 7, no: 5 } } : act),
    )
    const refused = paperOf(replay(short, { mode: 'chronicle' }).file, '6-KNĐ')
    await expect(fillTemplate(await paperTemplate(paper), refused)).rejects.toThrow('act.refused')
  })

  it('filled has the same bytes each time', async () => {
    const template = await paperTemplate(paper)
    const [one, other] = [await fillTemplate(template, paper), await fillTemplate(template, paper)]
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0)
  })
})
