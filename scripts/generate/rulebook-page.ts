import { instruments, nationalRulebook, type Provision, policies, provisions, type Rule } from 'ketnap'
import { en } from 'ketnap/locales/en'
import { vi } from 'ketnap/locales/vi'
import { classRules } from 'ketnap/machines'

/** docs/rulebook.md: every instrument, rule, policy and provision with its versions, clauses and confidence. */
export function rulebookPage(): string {
  return [
    '# The rulebook / Bộ quy tắc',
    '',
    'Generated from the code by `npm run generate`; a test fails when it is stale. Days are the first day in force;',
    'an end is the first day no longer in force.',
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
    '## Rules / Quy tắc',
    '',
    '`bar`: the act is refused. `breach`: it stands and the breach stays on the file. `note`: information.',
    '',
    ...nationalRulebook().rules.flatMap(ruleBlock),
    '## Duties / Việc phải làm',
    '',
    'A duty is opened by a fact of the file and closed by an act; it never lapses. Closing it after its last day is a',
    'breach of the rule of the same name.',
    '',
    '| duty | việc | obligor | closed by | provisions |',
    '|---|---|---|---|---|',
    ...nationalRulebook().clocks.map(
      (clock) =>
        `| \`${clock.id}\` | ${vi.rule(clock.id)} / ${en.rule(clock.id)} | ${vi.body(clock.obligor)} / ${en.body(clock.obligor)} | ${clock.closedBy.map((type) => `\`${type}\``).join(', ')} | ${clock.provisions.map((one) => `[\`${one.id}\`](#${anchor(one)})`).join(', ')} |`,
    ),
    '',
    '## Rules of a training class / Quy tắc của lớp bồi dưỡng',
    '',
    ...classRules.flatMap(({ id, breaking, guards, provisions }) => [
      `- \`${id}\`: ${breaking}; ${vi.rule(id)} / ${en.rule(id)}; guards ${guards.map((type) => `\`${type}\``).join(', ')}; ${provisions.map((one) => `[\`${one.id}\`](#${anchor(one)})`).join(', ')}`,
    ]),
    '',
    '## Open questions / Điểm còn cách hiểu khác nhau',
    '',
    '| policy | câu hỏi | question | readings (the default first) |',
    '|---|---|---|---|',
    ...policies.map(
      (one) =>
        `| \`${one.id}\` | ${vi.policy(one.id)} | ${en.policy(one.id)} | ${one.readings.map((reading) => `\`${reading}\`: ${vi.reading(one.id, reading)} / ${en.reading(one.id, reading)}`).join('; ')} |`,
    ),
    '',
    '## Provisions / Quy định theo ngày',
    '',
    ...provisions.flatMap(provisionBlock),
  ].join('\n')
}

function ruleBlock(rule: Rule): readonly string[] {
  return [
    `### \`${rule.id}\``,
    '',
    `${vi.rule(rule.id)} / ${en.rule(rule.id)}`,
    '',
    `- ${rule.breaking}; ${vi.body(rule.actor)} / ${en.body(rule.actor)}${rule.matters ? `; ${rule.matters.join(', ')}` : ''}`,
    `- guards: ${rule.guards.map((type) => `\`${type}\` (${vi.act(type)})`).join(', ')}`,
    `- provisions: ${rule.provisions.map((one) => `[\`${one.id}\`](#${anchor(one)})`).join(', ')}`,
    '',
  ]
}

function provisionBlock(provision: Provision<unknown>): readonly string[] {
  const isClause = provision.unit === 'clause'
  const kept = isClause
    ? []
    : [
        '',
        `Unit: ${vi.unit(provision.unit)} / ${en.unit(provision.unit)}. Governed by: ${vi.governingDay(provision.governedBy)} / ${en.governingDay(provision.governedBy)}.${provision.countsFrom === undefined ? '' : ` Counts from: ${vi.governingDay(provision.countsFrom)} / ${en.governingDay(provision.countsFrom)}.`}`,
      ]
  return [
    `### ${isClause ? 'Clause' : 'Provision'} \`${provision.id}\``,
    '',
    `${vi.provision(provision.id)} / ${en.provision(provision.id)}`,
    ...kept,
    '',
    `| version | from |${isClause ? '' : ' value |'} căn cứ | clause | confidence |`,
    `|---|---|${isClause ? '' : '---|'}---|---|---|`,
    ...provision.versions.map(({ instrument, value, point, confidence }) => {
      const citation = { ...instrument, instrument: instrument.id, point, confidence }
      const stated = isClause ? '' : ` ${value === undefined ? '' : said(value)} |`
      return `| ${instrument.id} | ${instrument.from} |${stated} ${vi.citation(citation)} | ${en.citation(citation)} | ${confidence} |`
    }),
    '',
  ]
}

function said(value: unknown): string {
  const [inVietnamese, inEnglish] = [vi.value(value), en.value(value)]
  return inVietnamese === inEnglish ? inEnglish : `${inVietnamese} / ${inEnglish}`
}

/** The anchor of a provision's heading. */
const anchor = ({ id, unit }: Provision<unknown>) =>
  `${unit === 'clause' ? 'clause' : 'provision'}-${id.replace(/\./g, '')}`
