import type { ActType } from 'ketnap'
import {
  type ActFields,
  actFields,
  actSchema,
  classActSchema,
  type FieldSaid,
  organisationFields,
  organisationSchema,
  planActSchema,
} from 'ketnap/schemas'
import * as z from 'zod'
import type { Applicability } from '../../src/casefile/acts/applicability.js'
import { applicabilityOf, applicabilityWithin } from '../../src/casefile/acts/applicable-fields.js'
import { actExamples } from './act-examples.js'
import { type Language, locales, type Said } from './language.js'

interface JsonSchema {
  readonly type?: string
  readonly const?: string
  readonly enum?: readonly string[]
  readonly items?: JsonSchema
  readonly format?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly oneOf?: readonly JsonSchema[]
  readonly anyOf?: readonly JsonSchema[]
  readonly $ref?: string
}

const envelope = ['type', 'on', 'by', 'document', 'id', 'recordedAt']

const head: Said<readonly string[]> = {
  en: [
    '# The acts',
    '',
    'Generated from the schemas by `npm run generate`; a test fails when it is stale. An act is a fact in the past tense. Every act has',
    '`type`, `on` (the day it took place, `YYYY-MM-DD`), and may have `by` (`{ kind, id? }`, the [body](bodies.md) that acted), `document`',
    '(`{ code?, number?, on?, id? }`), `id` and `recordedAt` (an instant with its offset). Fields not named are refused; nothing is coerced.',
    'The JSON below the fields is an example: an act of a lawful life that the examples tell or the synthetic population lives, where one has it.',
    'A field marked * is required by the schema; a field the law needs is asked for by its rule. Below each field: what it is called, what',
    'it means, and who states it. A field with a condition means something under it only, and is refused elsewhere (`field.inapplicable`);',
    '`none` stands for a field left out.',
    '',
    'Fields that look alike: `persons` counts those voted on in **one ballot**, `personsNamed` those named in **one decision**; either is one by',
    'the rule, and each has its own (`cell.one-by-one`, `decision.one-person`). `persons` of a class holds labels, not a count. `members` of a',
    '`tally` are those summoned who may vote; whoever may stay away is a part of them, named by why.',
  ],
  vi: [
    '# Các việc được ghi',
    '',
    'Tạo từ lược đồ bằng `npm run generate`; có kiểm thử phát hiện khi trang đã cũ. Mỗi việc là một sự việc đã diễn ra. Việc nào cũng có',
    '`type` (loại việc) và `on` (ngày diễn ra, `YYYY-MM-DD`); có thể có `by` (`{ kind, id? }`, [tổ chức](bodies.md) đã thực hiện), `document` (văn',
    'bản: `{ code?, number?, on?, id? }`), `id` và `recordedAt` (thời điểm ghi, kèm múi giờ). Trường không nêu ở đây bị từ chối; không giá trị',
    'nào bị tự sửa. Dòng JSON dưới các trường là một ví dụ: một việc trong một hồ sơ đúng quy định của các ví dụ hoặc của dữ liệu tổng hợp, nếu có.',
    'Trường có dấu * là bắt buộc theo lược đồ; trường mà quy định đòi hỏi do quy tắc hỏi. Dưới mỗi trường: tên gọi, ý nghĩa,',
    'và ai là người nêu. Trường có kèm điều kiện chỉ dùng khi đúng điều kiện đó, ngoài ra bị từ chối (`field.inapplicable`); `none` là trường',
    'không ghi.',
    '',
    'Những trường dễ nhầm: `persons` là số người được xét trong **một lượt biểu quyết**, `personsNamed` là số người ghi trong **một quyết định**; theo',
    'quy định đều là một người, và mỗi trường có quy tắc riêng (`cell.one-by-one`, `decision.one-person`). `persons` của lớp học là danh sách mã,',
    'không phải số đếm. `members` trong `tally` là số người được triệu tập và có quyền biểu quyết; người được phép vắng là một phần trong số đó,',
    'ghi theo lý do.',
  ],
}

/** Groups of fields that stand in several acts; each has a section of its own after the acts. */
const groups = ['person', 'unit', 'tally', 'committee-tally'] as const

type Group = (typeof groups)[number]

/** Where the words of a group are read: an act that has it, and the field it stands in. */
const groupIn: Readonly<Record<Group, readonly [ActType, string]>> = {
  person: ['case.opened', 'person'],
  unit: ['case.opened', 'unit'],
  tally: ['cell.voted', 'tally'],
  'committee-tally': ['grassroots.voted', 'tally'],
}

const words: Said<{
  readonly groups: Readonly<Record<Group, string>>
  readonly kinds: Readonly<Record<string, string>>
  readonly list: string
  readonly group: string
}> = {
  en: {
    groups: {
      person: 'The person',
      unit: 'The place',
      tally: 'The count of a vote of a cell',
      'committee-tally': 'The count of a vote of a committee',
    },
    kinds: { string: 'text', integer: 'whole number', boolean: 'yes or no', day: 'day' },
    list: 'list of',
    group: 'a group',
  },
  vi: {
    groups: {
      person: 'Người xin vào Đảng, đảng viên',
      unit: 'Đơn vị',
      tally: 'Kết quả biểu quyết của chi bộ',
      'committee-tally': 'Kết quả biểu quyết của cấp ủy',
    },
    kinds: { string: 'chuỗi', integer: 'số nguyên', boolean: 'có hoặc không', day: 'ngày' },
    list: 'danh sách',
    group: 'nhóm trường',
  },
}

/** Acts of a class and of a plan are of other logs than those of a case. */
const logs = [
  { of: 'case', schema: actSchema },
  { of: 'class', schema: classActSchema },
  { of: 'plan', schema: planActSchema },
] as const

const chapters: Said<
  Readonly<Record<'class' | 'plan' | 'organisation', readonly [title: string, text: string]>>
> = {
  en: {
    class: [
      'The acts of a training class',
      'A log of its own (`trainingClass` of `ketnap/machines`); persons are the labels of the app.',
    ],
    plan: ['The acts of an annual plan', 'A log of its own (`annualPlan` of `ketnap/machines`).'],
    organisation: [
      'The organisation over time',
      'Plain data that `parseOrganisation` of `ketnap/register` reads; `until` is the first day on which something no longer holds.',
    ],
  },
  vi: {
    class: [
      'Các việc của lớp bồi dưỡng',
      'Ghi ở sổ riêng (`trainingClass` của `ketnap/machines`); học viên ghi bằng mã của ứng dụng.',
    ],
    plan: ['Các việc của kế hoạch năm', 'Ghi ở sổ riêng (`annualPlan` của `ketnap/machines`).'],
    organisation: [
      'Tổ chức theo thời gian',
      'Dữ liệu thường mà `parseOrganisation` của `ketnap/register` đọc; `until` là ngày đầu tiên không còn.',
    ],
  },
}

/** docs/acts.md: the vocabulary of acts, from the JSON Schema of each union. */
export function actsPage(language: Language): string {
  const examples = actExamples()
  const options = logs.map(({ of, schema }) => ({
    of,
    options: optionsOf(z.toJSONSchema(schema) as JsonSchema),
  }))
  const chapter = (of: 'class' | 'plan' | 'organisation') => {
    const [title, text] = chapters[language][of]
    return [`## ${title}`, '', text, '']
  }
  const act = (shape: JsonSchema) => {
    const type = shape.properties?.type?.const as ActType
    return [
      `## \`${type}\``,
      '',
      language === 'en' ? `${locales.en.act(type)} [${locales.vi.act(type)}]` : locales.vi.act(type),
      '',
      ...fieldLines(shape, actFields(type), applicabilityOf(type), language),
      '',
      '```json',
      JSON.stringify(examples.get(type)),
      '```',
      '',
    ]
  }
  const ofCase = options.find(({ of }) => of === 'case')?.options ?? []
  return [
    ...head[language],
    '',
    ...options.flatMap(({ of, options }) => [...(of === 'case' ? [] : chapter(of)), ...options.flatMap(act)]),
    ...chapter('organisation'),
    ...fieldLines(
      (z.toJSONSchema(organisationSchema) as JsonSchema).properties?.bodies?.items ?? {},
      organisationFields().bodies?.fields,
      undefined,
      language,
    ),
    '',
    ...groups.flatMap((group) => {
      const [type, field] = groupIn[group]
      const shape = ofCase.find((one) => one.properties?.type?.const === type)
      return [
        `## \`${group}\``,
        '',
        `${words[language].groups[group]}.`,
        '',
        ...fieldLines(
          shape?.properties?.[field] ?? {},
          actFields(type)?.[field]?.fields,
          undefined,
          language,
        ),
        '',
      ]
    }),
  ]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
}

const optionsOf = ({ oneOf, anyOf }: JsonSchema): readonly JsonSchema[] => oneOf ?? anyOf ?? []

/** A line a field, those of a group below it: what it is called and means, who states it, and what it takes. */
function fieldLines(
  shape: JsonSchema,
  said: ActFields | undefined,
  table: Applicability | undefined,
  language: Language,
  indent = '',
): readonly string[] {
  return Object.entries(shape.properties ?? {})
    .filter(([name]) => indent !== '' || !envelope.includes(name) || shape.properties?.type === undefined)
    .flatMap(([name, field]) => {
      const one = said?.[name]
      const star = shape.required?.includes(name) ? ' *' : ''
      const called = one ? ` ${[one.label[language], one.means?.[language]].filter(Boolean).join('; ')}` : ''
      const stater = one ? ` (${one.statedBy[language]})` : ''
      const element = field.items ?? field
      const group = groupOf(name, element)
      const isNested = element.properties !== undefined && group === undefined
      return [
        `${indent}- \`${name}\`${star}:${called}${stater}: ${typeOf(field, name, one, language)}${conditionOf(table, name)}`,
        ...(isNested
          ? fieldLines(element, one?.fields, applicabilityWithin(name), language, `${indent}  `)
          : []),
      ]
    })
}

/** The group of its own that a field is. */
function groupOf(name: string, { properties }: JsonSchema): Group | undefined {
  if (!properties) return undefined
  if (name === 'tally') return 'exemptedAbsent' in properties ? 'tally' : 'committee-tally'
  return name === 'person' || name === 'unit' ? name : undefined
}

/** Under what another field says this one means something, where that is not always. */
function conditionOf(table: Applicability | undefined, name: string): string {
  const under = table?.[name]
  return under ? ` (\`${under.of}\`: ${under.is.map((value) => `\`${value ?? 'none'}\``).join(' | ')})` : ''
}

function typeOf(field: JsonSchema, name: string, said: FieldSaid | undefined, language: Language): string {
  const { kinds, list, group } = words[language]
  if (field.type === 'array') return `${list} ${typeOf(field.items ?? {}, name, said, language)}`
  if (field.enum) return field.enum.map((value) => codeSaid(value, said, language)).join(' | ')
  if (field.const !== undefined) return codeSaid(field.const, said, language)
  const shared = groupOf(name, field)
  if (shared) return `[\`${shared}\`](#${shared})`
  if (field.properties) return group
  return kinds[field.format === 'date' ? 'day' : (field.type ?? '')] ?? 'any'
}

/** A code with its word, where the dictionaries have one. */
function codeSaid(value: string, said: FieldSaid | undefined, language: Language): string {
  if (said?.codes === undefined) return `\`${value}\``
  const locale = locales[language]
  const word = said.codes === 'body' ? locale.body(value as never) : locale.code(said.codes, value)
  return word === value ? `\`${value}\`` : `\`${value}\` ${word}`
}
