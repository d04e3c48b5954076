import { expect, it } from 'vitest'
import { runExample } from './run.js'

it('keep-cases: a case is kept, sent twice, overtaken and found again', () => {
  const { stdout, stderr, status } = runExample('keep-cases')
  expect(stderr).toBe('')
  expect(status).toBe(0)
  expect(stdout.trim().split('\n')).toEqual([
    'gửi lại: mục ghi thứ 1, không ghi hai lần',
    'hồ-sơ-1: sympathiser.listed là mục ghi thứ 2',
    'Hồ sơ theo dõi “hồ-sơ-1” đã có 2 mục ghi, không phải 1: có người khác vừa ghi thêm. Cần đọc lại hồ sơ rồi mới quyết định.',
    'ngày 06/07/2025 sổ có 1 mục ghi',
    'hồ-sơ-1: 2 mục ghi, candidate',
  ])
})
