import { describe, expect, it } from 'vitest'
import { aboutMatter, aboutsOf } from '../../../src/casefile/acts/act-about.js'

describe('everything an act may be about', () => {
  it.each([
    ['cell.voted', ['admission', 'recognition', 'removal', 'expulsion', 'resignation']],
    ['certificate.issued', ['awareness', 'new-member']],
    ['class.entered', ['awareness', 'new-member']],
    ['ceremony.held', [undefined]],
  ] as const)('%s: %j', (type, abouts) => {
    expect(aboutsOf(type).map(({ act, matter, course }) => [act, matter ?? course])).toEqual(
      abouts.map((about) => [type, about]),
    )
  })
})

describe('an act as it is about a matter', () => {
  it.each([
    ['class.entered', 'admission', { act: 'class.entered', course: 'awareness' }],
    ['class.entered', 'recognition', { act: 'class.entered', course: 'new-member' }],
    ['certificate.issued', 'admission', { act: 'certificate.issued', course: 'awareness' }],
    ['certificate.issued', 'recognition', { act: 'certificate.issued', course: 'new-member' }],
    ['cell.voted', 'removal', { act: 'cell.voted', matter: 'removal' }],
    ['cell.voted', undefined, { act: 'cell.voted' }],
    ['ceremony.held', 'admission', { act: 'ceremony.held' }],
  ] as const)('%s, %s', (type, matter, about) => {
    expect(aboutMatter(type, matter)).toEqual(about)
  })
})
