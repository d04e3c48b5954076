import type { Unit } from '../shapes.js'
import { group, type WordsOf, word } from './word.js'

const by = 'office'

export const unitWords: WordsOf<Unit> = {
  cell: word('Mã chi bộ', 'Label of the cell', { by: 'app' }),
  cellKind: word('Loại chi bộ', 'Kind of cell', { by, codes: 'cellKind' }),
  officialMembers: word('Số đảng viên chính thức', 'Official members', {
    by,
    means: ['ít quá thì chi bộ không họp xét được', 'with too few it cannot meet to propose'],
  }),
  sectionCommittee: word('Có đảng ủy bộ phận', 'Has a section committee', { by }),
  grassrootsCommittee: word('Có đảng ủy cơ sở', 'Has a grassroots committee', { by }),
  delegated: word('Đảng ủy cơ sở được ủy quyền kết nạp', 'The grassroots committee is delegated to admit', {
    by,
  }),
  youthUnion: word('Có tổ chức đoàn', 'Has a Youth Union', { by }),
  tradeUnion: word('Có công đoàn', 'Has a trade union', { by }),
  underCentralLevel: word(
    'Trực thuộc cấp ủy cấp tỉnh hoặc Trung ương',
    'Directly under a province or the centre',
    { by },
  ),
  armedForces: word('Lực lượng vũ trang', 'Armed forces', { by, codes: 'armedForces' }),
  assignedBy: word('Cấp ủy phân công chi bộ', 'Body that assigned the cell', {
    by,
    codes: 'assigner',
    means: ['khi nơi đó chưa có đảng viên hoặc chi bộ', 'where the place has no member or no cell'],
  }),
  noCell: word('Nơi chưa có chi bộ', 'No cell at the place', { by }),
  noCellPlace: word('Loại nơi chưa có chi bộ', 'Kind of place without a cell', { by, codes: 'noCellPlace' }),
  temporaryPlace: word('Chi bộ nơi sinh hoạt tạm thời', 'Cell of temporary activity', {
    by,
    means: ['việc kết nạp do nơi sinh hoạt chính thức quyết định', 'its home cell decides'],
  }),
  competence: group(
    'Căn cứ để đơn vị này xét',
    'On what ground this organisation handles the case',
    {
      ground: word('Căn cứ', 'Ground', { by, codes: 'competenceGround' }),
      since: word('Từ ngày', 'Since', { by }),
      months: word(
        'Thời gian học tập hoặc biệt phái (tháng)',
        'Length of the study or secondment, in months',
        {
          by,
          means: ['theo quyết định', 'by its decision'],
        },
      ),
      continuous: word('Làm việc liên tục', 'Service without a break', {
        by,
        means: ['ký tiếp hợp đồng không làm gián đoạn', 'a new contract after the last does not break it'],
      }),
      residence: word('Nơi cư trú', 'Residence', {
        by,
        codes: 'applicantResidence',
        means: [
          'nơi ở thực tế hay nơi thường trú, khi hai nơi khác nhau',
          'the actual or the registered one, where the two differ',
        ],
      }),
      handledBy: word('Nơi xét', 'Handled by', { by, codes: 'handledBy' }),
    },
    { by },
  ),
}
