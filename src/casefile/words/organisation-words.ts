import type { OrganisationRecord } from '../shapes.js'
import { group, type WordsOf, word } from './word.js'

const from = word('Từ ngày', 'First day')
const until = word('Đến ngày', 'First day on which it no longer holds', {
  means: ['ngày đầu tiên không còn; không ghi là đến nay', 'it still holds where it is left out'],
})
const countWords = { from, count: word('Số đảng viên', 'Members') }
const untilNext = ['đến lần đếm sau', 'until the next count'] as const

/** Words for every field of the organisation over time. */
export const organisationWords: WordsOf<OrganisationRecord> = {
  version: word('Phiên bản dữ liệu', 'Version of the form', { by: 'app' }),
  bodies: group('Các tổ chức', 'Bodies', {
    id: word('Mã tổ chức', 'Label of the body', { by: 'app' }),
    kind: word('Loại tổ chức', 'Kind of body', { codes: 'body' }),
    from,
    until,
    under: group('Tổ chức cấp trên trực tiếp', 'Body directly above', {
      from,
      until,
      body: word('Mã tổ chức cấp trên', 'Label of the body above', { by: 'app' }),
    }),
    delegated: group('Được ủy quyền kết nạp, khai trừ', 'Delegated admission and expulsion', {
      from,
      until,
      by: word('Mã tổ chức ủy quyền', 'Label of the body that delegated', { by: 'app' }),
      members: word('Số đảng viên khi ủy quyền', 'Members it was given on'),
      qualityYears: word('Số năm xếp loại tốt khi ủy quyền', 'Years of good rating it was given on'),
    }),
    granted: group('Được giao quyền cấp trên cơ sở', 'Granted upper-level power', {
      from,
      until,
      members: word('Số đảng viên khi giao quyền', 'Members it was given on'),
      central: word('Đảng bộ thuộc diện được hạ mức tối thiểu', 'The lower minimum applies'),
    }),
    membersAtCreation: word('Số đảng viên khi thành lập', 'Members at its creation', {
      means: ['kể cả đảng viên dự bị', 'probationary ones included'],
    }),
    specialPlace: word('Lập ở nơi đặc thù', 'Created in a special place', {
      means: ['nơi quy định số đảng viên tối thiểu', 'for which a number of members is required'],
    }),
    officialMembers: group('Đảng viên chính thức theo thời gian', 'Official members over time', countWords, {
      means: untilNext,
    }),
    members: group('Đảng viên theo thời gian', 'Members over time', countWords, { means: untilNext }),
    place: word('Loại đơn vị', 'Kind of unit', {
      codes: 'unitPlace',
      means: ['chỉ một số loại được ủy quyền hoặc giao quyền', 'only some may be delegated or granted power'],
    }),
    leave: group(
      'Cấp trên đồng ý khi số đảng viên khác quy định',
      'Leave of a committee above for what is outside the numbers',
      {
        by: word('Mã tổ chức đồng ý', 'Label of the body that gave it', { by: 'app' }),
        on: word('Ngày đồng ý', 'Day it was given'),
      },
    ),
    probationaryActivity: word('Chi bộ sinh hoạt dự bị', 'Cell of probationary activity', {
      means: [
        'ở ngoài nước, khi chưa đủ đảng viên chính thức để lập chi bộ',
        'abroad, where there are too few official members for a cell',
      ],
    }),
    village: word('Chi bộ thôn, tổ dân phố', 'Cell of a village or street'),
    armedForces: word('Lực lượng vũ trang', 'Armed forces', { codes: 'armedForces' }),
    youthUnion: word('Có tổ chức đoàn', 'Has a Youth Union', {
      means: ['giới thiệu người vào Đảng', 'that introduces applicants'],
    }),
    tradeUnion: word('Có công đoàn', 'Has a trade union', {
      means: ['giới thiệu người vào Đảng', 'that introduces applicants'],
    }),
    specialZone: word('Đảng bộ đặc khu', 'Committee of a special zone', {
      codes: 'specialZone',
      means: ['do cấp ủy cấp tỉnh chọn', 'what the provincial committee chose'],
    }),
    successors: group(
      'Tổ chức kế thừa',
      'Bodies it became',
      {
        on: word('Từ ngày', 'Day'),
        into: word('Mã tổ chức kế thừa', 'Label of the body it became', { by: 'app' }),
      },
      {
        means: [
          'do sáp nhập, chia tách hoặc bỏ cấp; tổ chức đầu tiên tiếp tục các hồ sơ',
          'by merger, division or the end of its level; the first carries on its cases',
        ],
      },
    ),
  }),
}
