import { type BodyKind, bodyKinds, type Provision } from 'ketnap'
import * as named from '../../src/regulations/actors/names.js'
import { type Language, locales, type Said } from './language.js'

type Names = Readonly<Record<string, readonly string[]>>

const words: Said<{
  readonly title: string
  readonly head: readonly string[]
  readonly kinds: string
  readonly kindsHead: string
  readonly contains: string
  readonly containsHead: readonly string[]
  readonly versions: string
  readonly levels: string
  readonly levelsHead: readonly string[]
  readonly level: Readonly<Record<string, string>>
}> = {
  en: {
    title: '# Bodies: what contains what',
    head: [
      'Generated from `src/regulations/actors/names.ts` by `npm run generate`; a test fails when it is stale. An act names the body that',
      'acted by its kind: `by: { kind, id? }`, `id` being your own label. One real body bears several names, and what a name means',
      'changes with the structure: give the kind as the paper has it, and the rules find what it was on the day of the act.',
      '`whoActs(type, { on, unit })` tells which kinds may do an act.',
      '',
      '- A committee and its standing committee are two kinds: `upperCommittee` [cấp ủy] and `upperStandingCommittee` [ban thường vụ]. The',
      '  committee acts through its standing committee; where a text asks for the committee itself, the standing committee is not enough.',
      '- `communeStandingCommittee` was directly above the grassroots from 2025-07-01 to 2026-07-25, and is of the grassroots since.',
      '- `competentCommittee` is no body but a part: whoever may decide at the place on the day. Named in an act, it is a gap of the record.',
    ],
    kinds: '## Kinds',
    kindsHead: '| kind | body | tổ chức |',
    contains: '## What a name means, by date',
    containsHead: [
      'Where a text names the body of the heading, an act by any of the kinds in the row meets it on these days. *Assumed*: no source',
      'confirms the name for these days; it is remarked, never refused.',
    ],
    versions: '| from | kinds | assumed | clause | how sure |',
    levels: '## Levels, by date',
    levelsHead: [
      'A committee is above another where its level is: what “the committee above” may be, when a complaint goes up.',
    ],
    level: {
      grassroots: 'grassroots',
      above: 'above the grassroots',
      members: 'standing members',
      province: 'province',
    },
  },
  vi: {
    title: '# Tổ chức: tên gọi nào bao gồm tổ chức nào',
    head: [
      'Tạo từ `src/regulations/actors/names.ts` bằng `npm run generate`; có kiểm thử phát hiện khi trang đã cũ. Mỗi việc ghi tổ chức đã thực',
      'hiện theo loại: `by: { kind, id? }`, trong đó `id` là mã của ứng dụng. Một tổ chức có thể mang nhiều tên, và nghĩa của tên gọi thay',
      'đổi theo mô hình tổ chức: hãy ghi đúng loại như trên văn bản, các quy tắc sẽ xác định đó là tổ chức nào vào ngày của việc.',
      '`whoActs(type, { on, unit })` cho biết những loại tổ chức được làm một việc.',
      '',
      '- Cấp ủy và ban thường vụ là hai loại: `upperCommittee` (cấp ủy) và `upperStandingCommittee` (ban thường vụ). Cấp ủy làm việc thông',
      '  qua ban thường vụ; ở nơi quy định đòi chính cấp ủy thì ban thường vụ không thay được.',
      '- `communeStandingCommittee` là cấp trên trực tiếp của cơ sở từ ngày 01/07/2025 đến ngày 25/07/2026, từ đó về sau thuộc cấp cơ sở.',
      '- `competentCommittee` không phải một tổ chức mà là một vai: cấp ủy có thẩm quyền ở nơi ấy, vào ngày ấy. Ghi như vậy là hồ sơ chưa đủ.',
    ],
    kinds: '## Các loại tổ chức',
    kindsHead: '| loại | tổ chức |',
    contains: '## Nghĩa của từng tên gọi theo ngày',
    containsHead: [
      'Ở nơi quy định nêu tổ chức ghi tại đề mục, việc do một trong các loại ở dòng ấy thực hiện là đúng thẩm quyền trong những ngày ấy. *Suy ra*:',
      'chưa có nguồn xác nhận tên gọi cho những ngày ấy; chỉ lưu ý, không từ chối.',
    ],
    versions: '| từ ngày | loại | suy ra | căn cứ | mức độ chắc chắn |',
    levels: '## Cấp theo ngày',
    levelsHead: [
      'Cấp ủy ở trên cấp ủy khác khi cấp của nó ở trên: “cấp ủy cấp trên” có thể là ai, khi khiếu nại lên cấp trên.',
    ],
    level: { grassroots: 'cơ sở', above: 'trên cơ sở', members: 'ủy viên thường vụ', province: 'tỉnh' },
  },
}

/** docs/bodies.md: the kinds of body, what each name of the texts means on which days, and the levels. */
export function bodiesPage(language: Language): string {
  const locale = locales[language]
  const say = words[language]
  // In the order of their names, whichever way the module lists them.
  const provisions = (Object.values(named) as readonly Provision<Names>[])
    .filter((one) => one !== named.committeeLevels)
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
  return [
    say.title,
    '',
    ...say.head,
    '',
    say.kinds,
    '',
    say.kindsHead,
    language === 'en' ? '|---|---|---|' : '|---|---|',
    ...bodyKinds.map(
      (kind: BodyKind) =>
        `| \`${kind}\` | ${locale.body(kind)} |${language === 'en' ? ` ${locales.vi.body(kind)} |` : ''}`,
    ),
    '',
    say.contains,
    '',
    ...say.containsHead,
    '',
    ...provisions.flatMap((provision) => [
      `### \`${provision.id}\``,
      '',
      locale.provision(provision.id),
      '',
      say.versions,
      '|---|---|---|---|---|',
      ...byFirstDay(provision).map(({ instrument, point, confidence, value }) => {
        const citation = { ...instrument, instrument: instrument.id, point, confidence }
        return `| ${locale.day(instrument.from)} | ${kindsOf(value?.named)} | ${kindsOf(value?.assumed)} | ${locale.citation(citation)} | ${locale.confidence(confidence)} |`
      }),
      '',
    ]),
    say.levels,
    '',
    ...say.levelsHead,
    '',
    `|  | ${Object.values(say.level).join(' | ')} |`,
    '|---|---|---|---|---|',
    ...byFirstDay(named.committeeLevels).map(
      ({ instrument, value }) =>
        `| ${locale.day(instrument.from)} | ${Object.keys(say.level)
          .map((level) => kindsOf(value?.[level]))
          .join(' | ')} |`,
    ),
    '',
  ].join('\n')
}

const byFirstDay = ({ versions }: Provision<Names>) =>
  [...versions].sort((a, b) => (a.instrument.from < b.instrument.from ? -1 : 1))

const kindsOf = (kinds: readonly string[] = []) => kinds.map((kind) => `\`${kind}\``).join(', ')
