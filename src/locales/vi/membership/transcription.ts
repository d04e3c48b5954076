import type { Facts } from '../../../law/finding.js'
import { yearsAndMonths } from '../../facts.js'
import { either } from '../../sentence.js'
import type { SubjectTexts } from '../../subject-texts.js'

const inYears = (months: Facts[string] | undefined) => {
  const [years, rest] = yearsAndMonths(months)
  return rest === 0 ? `${years} tuổi` : `${years} tuổi ${rest} tháng`
}

/** Words of a membership carried over from the register. */
export const transcriptionRules = {
  'membership.transcribed-dates': {
    title:
      'sổ sách được chuyển có ngày vào Đảng, và không có quyết định công nhận chính thức trước khi hết thời kỳ dự bị',
    broken: {
      headline: ({ standing, recognisedOn }) => {
        if (standing !== undefined) return 'Sổ mâu thuẫn: dự bị nhưng có quyết định công nhận {recognisedOn}.'
        return recognisedOn === undefined
          ? 'Sổ mâu thuẫn: đảng viên chính thức khi dự bị đến {endsOn}.'
          : 'Sổ mâu thuẫn: công nhận {recognisedOn}, trước khi hết dự bị {endsOn}.'
      },
    },
    met: either(
      'recognisedOn',
      'Quyết định công nhận chính thức ngày {recognisedOn} ban hành sau khi hết thời kỳ dự bị tính từ lễ kết nạp ngày {ceremonyOn}.',
      'Sổ sách có ngày vào Đảng, {ceremonyOn}.',
    ),
  },
  'membership.transcribed-age': {
    title:
      'đảng viên đủ 18 tuổi khi được kết nạp, hoặc được kết nạp vào thời gian mà đảng viên chưa đủ 18 tuổi vẫn được giữ ngày vào Đảng',
    broken: {
      headline: ({ minimum, months }) =>
        minimum === undefined || months === undefined
          ? undefined
          : `Chưa đủ ${inYears(minimum)} khi kết nạp: mới ${inYears(months)}.`,
      todo: '{actor} đối chiếu ngày sinh và ngày vào Đảng ({admittedOn}); nếu đúng thì việc kết nạp sai tiêu chuẩn',
    },
    met: 'Đảng viên được kết nạp khi đủ tuổi, hoặc vào thời gian được giữ ngày vào Đảng.',
  },
  'membership.transcribed-decision': {
    title: 'sổ sách được chuyển có ngày quyết định kết nạp',
    broken: null,
    met: 'Sổ sách có ngày quyết định kết nạp, {decidedOn}.',
  },
  'membership.transcribed-official-date': {
    title: 'ngày chính thức chuyển từ sổ sách là ngày hết thời kỳ dự bị theo quy định khi đó',
    broken: {
      headline: either(
        'standing',
        'Sổ mâu thuẫn: dự bị nhưng có ngày chính thức {officialSince}.',
        'Sổ ghi sai ngày chính thức: {officialSince}, hết dự bị {endsOn}.',
      ),
    },
    met: 'Ngày chính thức ghi trong sổ sách, {officialSince}, đúng là ngày hết thời kỳ dự bị tính từ lễ kết nạp ngày {ceremonyOn}.',
  },
  'membership.transcribed-unproven': {
    title: 'các bước trước khi chuyển tư cách đảng viên từ sổ sách chưa được chứng minh trong hồ sơ này',
    broken: {
      headline: 'Chưa chứng minh các bước trước khi chuyển từ sổ sách.',
      detail: 'tư cách được chuyển là {standing}',
      todo: '{actor} giữ giấy tờ gốc của các bước trước; hồ sơ này bắt đầu từ sổ sách đang quản lý',
    },
    met: 'Tư cách đảng viên được chuyển từ sổ sách đang quản lý.',
  },
} satisfies Partial<SubjectTexts<'membership'>['rules']>
