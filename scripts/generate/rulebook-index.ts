import { clauses, instruments, type Policy, policies, provisions } from 'ketnap'
import { en } from 'ketnap/locales/en'
import { vi } from 'ketnap/locales/vi'
import { clocksOf, pageOf, pages, rulesOf } from './law-by-page.js'
import { pageTitles } from './page-words.js'
import { linkToPolicy, linkToProvision, linkToRule } from './rulebook-links.js'

/** docs/rulebook/README.md: how to read the pages, the instruments, the policies, and where each rule and provision stands. */
export function rulebookIndex(): string {
  return [
    '# The rulebook / Bộ quy tắc',
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
    '',
    '## Subjects / Nội dung',
    '',
    '| page | nội dung | rules | duties | provisions |',
    '|---|---|---|---|---|',
    ...pages.map(
      (page) =>
        `| [${pageTitles[page].en}](${page}.md) | ${pageTitles[page].vi} | ${rulesOf(page).length} | ${clocksOf(page).length} | ${[...provisions, ...clauses].filter((one) => pageOf(one) === page).length} |`,
    ),
    '',
    '## Instruments / Văn bản',
    '',
    '| id | văn bản | instrument | layer | from | until | confidence |',
    '|---|---|---|---|---|---|---|',
    ...instruments.map(
      (one) =>
        `| ${one.id} | ${vi.instrument(one)} | ${en.instrument(one)} | ${vi.layer(one.layer)} / ${en.layer(one.layer)} | ${one.from} | ${one.until ?? ''} | ${one.confidence} |`,
    ),
    '',
    '## Open questions / Điểm còn cách hiểu khác nhau',
    '',
    'The readings of each, and why the default was taken, are in [open-questions.md](../choices/open-questions.md).',
    '',
    '| policy | câu hỏi | question | default |',
    '|---|---|---|---|',
    ...[...policies]
      .sort(byQuestion)
      .map(
        (one) =>
          `| ${linkToPolicy(one)} | ${vi.policy(one.id)} | ${en.policy(one.id)} | \`${one.default}\` |`,
      ),
    '',
    '## Index of rules / Mục lục quy tắc',
    '',
    ...pages.flatMap((page) => {
      const links = rulesOf(page).map(({ id }) => linkToRule({ id, page, isDuty: false }))
      return links.length > 0 ? [`**${page}**: ${links.join(', ')}`, ''] : []
    }),
    '## Index of provisions / Mục lục quy định',
    '',
    ...pages.flatMap((page) => [
      `**${page}**: ${[...provisions, ...clauses]
        .filter((one) => pageOf(one) === page)
        .map((one) => linkToProvision(one))
        .join(', ')}`,
      '',
    ]),
  ].join('\n')
}

/** By the number of the open question; choices of engineering, which have none, come last. */
function byQuestion(a: Policy, b: Policy): number {
  return (a.question || Infinity) - (b.question || Infinity) || (a.id < b.id ? -1 : 1)
}
