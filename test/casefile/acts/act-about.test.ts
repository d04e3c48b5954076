import { describe, expect, it } from 'vitest'
import { aboutsOf } from '../../../src/casefile/acts/act-about.js'

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
