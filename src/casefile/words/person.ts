import type { Person } from '../shapes.js'
import { group, type WordsOf, word } from './word.js'

const by = 'applicant'

export const personWords: WordsOf<Person> = {
  bornOn: word('Ngày sinh', 'Day of birth', { by }),
  gender: word('Giới tính', 'Gender', { by, codes: 'gender' }),
  ethnicMinority: word('Người dân tộc thiểu số', 'Of an ethnic minority', { by }),
  occupation: word('Nghề nghiệp', 'Occupation', {
    by,
    codes: 'occupation',
    means: ['theo mẫu thống kê đảng viên mới kết nạp', 'as the statistics form of new members has it'],
  }),
  professionalLevel: word('Trình độ chuyên môn', 'Professional level', { by, codes: 'professionalLevel' }),
  academicTitle: word('Học hàm', 'Academic title', { by, codes: 'academicTitle' }),
  citizenship: word('Quốc tịch', 'Citizenship', { by, codes: 'citizenship' }),
  education: word('Trình độ học vấn phổ thông', 'General education', { by, codes: 'education' }),
  hardshipGroups: word('Diện được giảm trình độ học vấn', 'Grounds for a lower level of education', {
    by: 'cell',
    codes: 'hardshipGroup',
  }),
  healthy: word('Có sức khỏe', 'In good health', {
    by: 'cell',
    means: ['xét khi người vào Đảng quá 60 tuổi', 'shown for applicants above the ordinary age'],
  }),
  prestige: word('Có uy tín', 'Of high standing', {
    by: 'cell',
    means: [
      'xét khi người vào Đảng quá 60 tuổi, và đến ngày 02/06/2025 khi vi phạm chính sách dân số',
      'shown for applicants above the ordinary age, and to 2 June 2025 after a breach of the population policy',
    ],
  }),
  overAgeGround: word('Lý do kết nạp người quá 60 tuổi', 'Ground of admission above 60', {
    by: 'cell',
    codes: 'overAgeGround',
  }),
  youthAge: word('Trong độ tuổi thanh niên', 'Of youth age', {
    by: 'cell',
    means: [
      'thì do Đoàn giới thiệu nếu nơi đó có tổ chức đoàn',
      'the Youth Union then introduces where there is one',
    ],
  }),
  youthUnionMember: word('Đoàn viên', 'Member of the Youth Union', { by }),
  youthUnionCadre: word('Cán bộ Đoàn', 'Cadre of the Youth Union', {
    by,
    means: ['có nơi quy định tuổi thanh niên cao hơn', 'some places have a higher youth age for them'],
  }),
  tradeUnionMember: word('Đoàn viên công đoàn', 'Member of a trade union', { by }),
  religion: word('Tôn giáo', 'Religion', {
    by,
    codes: 'religion',
    means: ['được Nhà nước công nhận hay không', 'one the State recognises, or does not'],
  }),
  foreignSpouse: word('Vợ hoặc chồng là người nước ngoài', 'Foreign spouse', { by }),
  foreignOrigin: word('Nguồn gốc nước ngoài', 'Foreign origin', { by, codes: 'foreignOrigin' }),
  hoaMemberChild: word('Cha hoặc mẹ người Hoa là đảng viên', 'A parent of ethnic Hoa is a member', { by }),
  generations: word('Số đời gia đình sống ở Việt Nam', 'Generations of the family in Viet Nam', {
    by,
    means: ['hỏi đối với người Hoa', 'asked of ethnic Hoa'],
  }),
  privateOwner: word('Chủ doanh nghiệp tư nhân', 'Owner of a private enterprise', {
    by,
    means: [
      'sở hữu toàn bộ hoặc trên 50% vốn và điều hành',
      'owns all or more than half of the capital and leads it',
    ],
  }),
  populationBreached: word('Có vi phạm chính sách dân số', 'Breached the population policy', { by }),
  populationBreach: group(
    'Vi phạm chính sách dân số',
    'Breach of the population policy',
    {
      child: word('Con thứ mấy', 'Which child', { by }),
      bornOn: word('Ngày sinh của con', 'Birth of the child', { by }),
    },
    {
      by,
      means: [
        'lần sinh gần nhất, không thuộc trường hợp ngoại lệ',
        'the latest birth; none of the listed exceptions applies',
      ],
    },
  ),
  formerMember: word('Đã từng là đảng viên', 'Was a member before', { by }),
  former: group(
    'Lần vào Đảng trước',
    'Earlier membership',
    {
      case: word('Mã hồ sơ trước', 'Label of the earlier case', { by: 'app' }),
      decidedOn: word('Ngày quyết định kết nạp lần trước', 'Earlier admission decision', { by }),
      leftOn: word('Ngày ra khỏi Đảng', 'Day of leaving', { by }),
      exit: word('Hình thức ra khỏi Đảng', 'How it ended', { by, codes: 'formerExit' }),
      reason: word('Lý do ra khỏi Đảng', 'Reason', { by, codes: 'formerReason' }),
      hardship: word('Gia đình đặc biệt khó khăn', 'Specially hard family circumstances', { by }),
      recordClearedOn: word('Ngày được xóa án tích', 'Day the criminal record was cleared', { by }),
      readmissions: word('Số lần đã kết nạp lại', 'Times re-admitted before', { by }),
    },
    { by, means: ['khi xét kết nạp lại', 'where the case is for re-admission'] },
  ),
}
