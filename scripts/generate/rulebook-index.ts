import { clauses, instruments, type Policy, policies, provisions } from 'ketnap'
import { type Language, locales, type Said } from './language.js'
import { clocksOf, pageOf, pages, rulesOf } from './law-by-page.js'
import { pageTitles } from './page-words.js'
import { linkToPolicy, linkToProvision, linkToRule } from './rulebook-links.js'

const words: Said<{
  readonly head: readonly string[]
  readonly subjects: readonly [string, string]
  readonly instruments: readonly [string, string]
  readonly questions: readonly [string, string, string]
  readonly rules: string
  readonly provisions: string
}> = {
  en: {
    head: [
      '# The rulebook',
      '',
      'Generated from the code by `npm run generate`; a test fails when it is stale. One page a subject, and the subject has the',
      'same name in `src/regulations/<subject>/` and `src/rules/<subject>/`.',
      '',
      '- A **rule** is one condition of the law. `bar`: the act is refused. `breach`: it stands and the breach stays on the file.',
      '  `note`: information.',
      '- A **duty** is opened by a fact of the file and closed by an act; it never lapses. Closing it after its last day is a breach of',
      '  the rule of the same name.',
      '- A **provision** is a figure or a choice of the law by date, a **clause** a point without a figure. Days are the first day in',
      '  force; an end is the first day no longer in force. Confidence: `text`, `secondary`, `assumed`, `unknown`.',
    ],
    subjects: ['## Subjects', '| page | rules | duties | provisions |'],
    instruments: ['## Instruments', '| id | instrument | layer | from | until | confidence |'],
    questions: [
      '## Open questions',
      'The readings of each, and why the default was taken, are in [open-questions.md](../choices/open-questions.md).',
      '| policy | question | default |',
    ],
    rules: '## Index of rules',
    provisions: '## Index of provisions',
  },
  vi: {
    head: [
      '# Bộ quy tắc',
      '',
      'Tạo từ mã nguồn bằng `npm run generate`; có kiểm thử phát hiện khi trang đã cũ. Mỗi nội dung một trang, cùng tên trong',
      '`src/regulations/<subject>/` và `src/rules/<subject>/`.',
      '',
      '- **Quy tắc** là một điều kiện của quy định. `bar`: việc không được thực hiện. `breach`: việc đã làm vẫn có giá trị, thiếu sót',
      '  được ghi lại. `note`: lưu ý.',
      '- **Việc phải làm** phát sinh từ một sự việc trong hồ sơ và hoàn thành bằng một việc; không bao giờ tự hết hạn. Làm sau hạn cuối',
      '  là thiếu sót theo quy tắc cùng tên.',
      '- **Quy định** là một con số hoặc một lựa chọn theo ngày, **điểm** là căn cứ không có con số. Ngày ghi là ngày đầu có hiệu lực;',
      '  ngày kết thúc là ngày đầu hết hiệu lực. Mức độ chắc chắn: đã đọc văn bản, theo nguồn dẫn lại, suy ra, chưa xác lập.',
    ],
    subjects: ['## Nội dung', '| trang | quy tắc | việc phải làm | quy định |'],
    instruments: ['## Văn bản', '| mã | văn bản | loại | từ ngày | đến trước ngày | mức độ chắc chắn |'],
    questions: [
      '## Điểm còn cách hiểu khác nhau',
      'Các cách hiểu và lý do chọn cách mặc định ở [open-questions.md](../../choices/open-questions.md).',
      '| mã | câu hỏi | cách hiểu mặc định |',
    ],
    rules: '## Mục lục quy tắc',
    provisions: '## Mục lục quy định',
  },
}

/** docs/rulebook/README.md: how to read the pages, the instruments, the policies, and where each rule and provision stands. */
export function rulebookIndex(language: Language): string {
  const [locale, say] = [locales[language], words[language]]
  const isEnglish = language === 'en'
  const dayOf = (day: string) => (isEnglish || day.length < 10 ? day : locale.day(day))
  return [
    ...say.head,
    '',
    say.subjects[0],
    '',
    say.subjects[1],
    '|---|---|---|---|',
    ...pages.map(
      (page) =>
        `| [${pageTitles[page][language]}](${page}.md) | ${rulesOf(page).length} | ${clocksOf(page).length} | ${[...provisions, ...clauses].filter((one) => pageOf(one) === page).length} |`,
    ),
    '',
    say.instruments[0],
    '',
    say.instruments[1],
    '|---|---|---|---|---|---|',
    ...instruments.map(
      (one) =>
        `| ${one.id} | ${locale.instrument(one)} | ${locale.layer(one.layer)} | ${dayOf(one.from)} | ${one.until ? dayOf(one.until) : ''} | ${isEnglish ? one.confidence : locale.confidence(one.confidence)} |`,
    ),
    '',
    say.questions[0],
    '',
    say.questions[1],
    '',
    say.questions[2],
    '|---|---|---|',
    ...[...policies]
      .sort(byQuestion)
      .map(
        (one) =>
          `| ${linkToPolicy(one, language)} | ${locale.policy(one.id)} | ${isEnglish ? `\`${one.default}\`` : `\`${one.default}\` ${locale.reading(one.id, one.default)}`} |`,
      ),
    '',
    say.rules,
    '',
    ...pages.flatMap((page) => {
      const links = rulesOf(page).map(({ id }) => linkToRule({ id, page, isDuty: false }, language))
      return links.length > 0
        ? [`**${isEnglish ? page : pageTitles[page].vi}**: ${links.join(', ')}`, '']
        : []
    }),
    say.provisions,
    '',
    ...pages.flatMap((page) => [
      `**${isEnglish ? page : pageTitles[page].vi}**: ${[...provisions, ...clauses]
        .filter((one) => pageOf(one) === page)
        .map((one) => linkToProvision(one, language))
        .join(', ')}`,
      '',
    ]),
  ].join('\n')
}

/** By the number of the open question; choices of engineering, which have none, come last. */
function byQuestion(a: Policy, b: Policy): number {
  return (a.question || Infinity) - (b.question || Infinity) || (a.id < b.id ? -1 : 1)
}
