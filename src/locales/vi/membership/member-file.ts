import type { SubjectTexts } from '../../subject-texts.js'
import { note } from '../note.js'

/** Words of the member file, the card and the four dates. */
export const memberFileRules = {
  'member-file.birth-date-fixed': {
    title: 'không điều chỉnh ngày sinh trong hồ sơ đảng viên',
    broken: {
      headline: 'Không điều chỉnh ngày sinh của đảng viên kể từ ngày {since}.',
      todo: 'giữ ngày sinh theo hồ sơ gốc khi được kết nạp vào Đảng',
    },
    met: 'Ngày sinh giữ theo hồ sơ gốc.',
  },
  'member-file.corrected-by-leave': {
    title: 'hồ sơ đảng viên chỉ được sửa khi có văn bản đồng ý của cấp ủy có thẩm quyền',
    broken: {
      headline: ({ actual }) =>
        actual === 'none'
          ? 'Chưa ghi cơ quan đồng ý sửa hồ sơ đảng viên.'
          : 'Sai thẩm quyền đồng ý sửa hồ sơ đảng viên.',
      detail: ({ actual }) =>
        actual === 'none' ? 'văn bản đồng ý ngày {consentOn}' : '{actual} đồng ý ngày {consentOn}',
    },
    met: ({ consentOn }) =>
      consentOn === undefined
        ? 'Việc đính chính nêu giấy tờ làm căn cứ.'
        : 'Việc sửa hồ sơ đảng viên có văn bản đồng ý ngày {consentOn}.',
  },
  'member-file.lost-restored': {
    title:
      'hồ sơ đảng viên bị mất được lập lại sau khi có ý kiến của cấp trên, được chứng nhận và có bản sao các quyết định',
    broken: {
      headline: ({ lostOn, transfer }) => {
        if (transfer !== undefined) return 'Hồ sơ mất ngày {lostOn}, chưa lập lại.'
        return lostOn === undefined
          ? 'Hồ sơ lập lại chưa đầy đủ.'
          : 'Ý kiến quá sớm: {opinionOn}, hồ sơ mất ngày {lostOn}.'
      },
      todo: ({ transfer }) =>
        transfer === undefined
          ? undefined
          : '{actor} lập lại hồ sơ bị mất, được chứng nhận rồi mới chuyển, tiếp nhận',
    },
    met: 'Hồ sơ mất ngày {lostOn} đã lập lại theo ý kiến ngày {opinionOn} và được chứng nhận.',
  },
  'member-file.kept-and-reconciled': {
    title:
      'hồ sơ đảng viên do cấp ủy có trách nhiệm quản lý và được đối chiếu với danh sách đảng viên định kỳ 6 tháng',
    broken: {
      headline: ({ lostOn }) =>
        lostOn === undefined
          ? 'Đối chiếu hồ sơ quá thời hạn: {actual}, hạn cuối {lastDay}.'
          : 'Chưa có hồ sơ để đối chiếu: mất ngày {lostOn}.',
      todo: ({ lostOn }) =>
        lostOn === undefined
          ? '{actor} đối chiếu hồ sơ với danh sách đảng viên và kiểm điểm trách nhiệm về sự chậm trễ'
          : '{actor} lập lại hồ sơ bị mất, sau đó đối chiếu với danh sách đảng viên',
    },
    met: 'Hồ sơ được đối chiếu với danh sách đảng viên ngày {actual}, trong hạn đến ngày {lastDay}.',
  },
  'records.member-record-on-time': {
    title: 'đảng viên mới khai lý lịch đảng viên và phiếu đảng viên đúng thời hạn sau lễ kết nạp',
    broken: { headline: 'Khai lý lịch đảng viên quá thời hạn: {actual}, hạn cuối {lastDay}.' },
    met: 'Lý lịch đảng viên và phiếu đảng viên khai ngày {actual}, trong thời hạn đến ngày {lastDay}.',
  },
  'dates.four-kept-apart': {
    title:
      'bốn mốc thời gian được ghi riêng: tuổi đảng, ngày vào Đảng, ngày công nhận chính thức, ngày ra quyết định công nhận',
    broken: null,
    met: 'Tuổi đảng tính từ ngày {seniorityFrom}; ngày vào Đảng là {joinedOn}; ngày công nhận chính thức là {officialSince}; quyết định công nhận ra ngày {recognisedOn}.',
  },
  'card.with-recognition': {
    title:
      'thẻ đảng viên được trao sau khi có quyết định công nhận chính thức, tại kỳ sinh hoạt chi bộ gần nhất',
    broken: {
      headline: 'Trao thẻ quá sớm: {actual}, quyết định công nhận {recognisedOn}.',
      todo: 'chỉ trao thẻ sau khi có quyết định công nhận đảng viên chính thức',
    },
    met: 'Thẻ đảng viên được trao sau quyết định công nhận chính thức ngày {recognisedOn}.',
  },
  'card.number': note('số thẻ đảng viên là số định danh cá nhân'),
  'records.case-closed': {
    title: 'hồ sơ theo dõi trùng của đảng viên chỉ được đóng khi có hồ sơ khác tiếp tục theo dõi',
    broken: { headline: 'Không có hồ sơ khác: nêu chính hồ sơ này.' },
    met: 'Hồ sơ khác tiếp tục theo dõi người này.',
  },
} satisfies Partial<SubjectTexts<'membership'>['rules']>
