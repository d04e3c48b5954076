import type { Observed } from '../../src/rules/fields/observed.js'
import { actObservers, envelopeObservers } from '../../src/rules/fields/observed-acts.js'
import {
  classActObservers,
  organisationObservers,
  planActObservers,
} from '../../src/rules/fields/observed-logs.js'
import { personObservers, unitObservers } from '../../src/rules/fields/observed-particulars.js'
import type { Language, Said } from './language.js'

type Groups = { readonly [field: string]: Observed | Groups }

const isObserved = (one: Observed | Groups): one is Observed => Array.isArray(one) || 'reference' in one

const particulars: readonly (readonly [string, object])[] = [
  ['person', personObservers],
  ['unit', unitObservers],
]

const words: Said<{
  readonly title: string
  readonly head: readonly string[]
  readonly everyAct: string
  readonly organisation: string
  readonly columns: string
  readonly shared: (name: string) => string
  readonly reference: (reason: string) => string
}> = {
  en: {
    title: 'What notices each field',
    head: [
      'Generated from `src/rules/fields` by `npm run generate`. An input that nothing reads is a lie to whoever fills it in: each',
      'field is judged by rules, or counted (dates, state, activity, seniority, reports, audit, plans, directory), or refused where it',
      'does not fit the others (`input`), or is a reference, with the reason. A new field without an entry does not compile;',
      '`test/rules/fields` sets every legal value of every field and fails where whoever is named says nothing else.',
    ],
    everyAct: 'Every act',
    organisation: 'The organisation',
    columns: '| field | noticed by |',
    shared: (name) => `the fields of ${name}`,
    reference: (reason) => `reference: ${reason}`,
  },
  vi: {
    title: 'Mỗi trường được dùng vào đâu',
    head: [
      'Tạo từ `src/rules/fields` bằng `npm run generate`. Thông tin ghi vào mà không nơi nào đọc thì đánh lừa người ghi, nên mỗi trường',
      'hoặc được quy tắc xét, hoặc được tính đến (`dates` mốc ngày, `state` trạng thái, `activity` sinh hoạt đảng, `seniority` tuổi đảng,',
      '`reports` báo cáo, `audit` rà soát, `plans` kế hoạch, `directory` danh mục tổ chức), hoặc bị từ chối khi không khớp với trường khác',
      '(`input`), hoặc chỉ để tham chiếu, kèm lý do. Trường mới chưa ghi ở đây thì không biên dịch được; `test/rules/fields` thử mọi giá',
      'trị hợp lệ của từng trường và báo lỗi nếu nơi được nêu tên không nói gì khác đi.',
    ],
    everyAct: 'Mọi việc',
    organisation: 'Tổ chức',
    columns: '| trường | được dùng trong |',
    shared: (name) => `các trường của ${name}`,
    reference: (reason) => `tham chiếu: ${reason}`,
  },
}

/** The page of what notices each field of each schema. */
export function fieldsPage(language: Language): string {
  const say = words[language]
  return [
    `# ${say.title}`,
    '',
    ...say.head,
    '',
    ...table(say.everyAct, envelopeObservers, language),
    ...particulars.flatMap(([name, observers]) => table(`\`${name}\``, observers, language)),
    ...Object.entries({ ...actObservers, ...classActObservers, ...planActObservers }).flatMap(
      ([type, observers]) => table(`\`${type}\``, observers, language),
    ),
    ...table(say.organisation, organisationObservers, language),
  ].join('\n')
}

function table(heading: string, observers: object, language: Language): readonly string[] {
  const rows = rowsOf(observers as Groups, language)
  if (rows.length === 0) return []
  return [`## ${heading}`, '', words[language].columns, '|---|---|', ...rows, '']
}

function rowsOf(groups: Groups, language: Language, path = ''): readonly string[] {
  const say = words[language]
  return Object.entries(groups).flatMap(([name, said]) => {
    const here = `${path}${name}`
    const shared = particulars.find(([, observers]) => observers === said)
    if (shared) return [`| \`${here}\` | ${say.shared(`\`${shared[0]}\``)} |`]
    if (!isObserved(said)) return rowsOf(said, language, `${here}.`)
    const by =
      'reference' in said
        ? say.reference(said.reference[language])
        : said.map((one) => `\`${one}\``).join(', ')
    return [`| \`${here}\` | ${by} |`]
  })
}
