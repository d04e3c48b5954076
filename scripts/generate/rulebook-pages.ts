import { type Citable, type Clock, clauses, provisions } from 'ketnap'
import { en } from 'ketnap/locales/en'
import { vi } from 'ketnap/locales/vi'
import { askersOf, clocksOf, type Page, type PagedRule, pageOf, pages, rulesOf } from './law-by-page.js'
import { pageTitles } from './page-words.js'
import { rulebookIndex } from './rulebook-index.js'
import { linkToProvision, linkToRule } from './rulebook-links.js'

/** docs/rulebook: the index, and a page for each subject with its rules, duties and provisions by date. */
export function rulebookPages(): Readonly<Record<string, string>> {
  return {
    'docs/rulebook/README.md': rulebookIndex(),
    ...Object.fromEntries(pages.map((page) => [`docs/rulebook/${page}.md`, rulebookPage(page)])),
  }
}

function rulebookPage(page: Page): string {
  const [rules, clocks] = [rulesOf(page), clocksOf(page)]
  const held = [...provisions, ...clauses].filter((one) => pageOf(one) === page)
  return [
    `# ${pageTitles[page].en} / ${pageTitles[page].vi}`,
    '',
    `Generated from the code by \`npm run generate\`; a test fails when it is stale. [How to read it](README.md).`,
    '',
    ...(rules.length > 0
      ? ['## Rules / Quy tắc', '', ...rules.flatMap((rule) => ruleBlock(rule, page))]
      : []),
    ...(clocks.length > 0 ? dutyTable(clocks, page) : []),
    '## Provisions / Quy định theo ngày',
    '',
    ...held.flatMap((provision) => provisionBlock(provision, page)),
  ].join('\n')
}

function ruleBlock(rule: PagedRule, page: Page): readonly string[] {
  const actor = rule.actor && `; ${vi.body(rule.actor)} / ${en.body(rule.actor)}`
  return [
    `### \`${rule.id}\``,
    '',
    `${vi.rule(rule.id)} / ${en.rule(rule.id)}`,
    '',
    `- ${rule.breaking}${actor ?? ''}${rule.matters ? `; ${rule.matters.join(', ')}` : ''}`,
    `- guards: ${rule.guards.map(actNamed).join(', ')}`,
    ...standsLine(rule),
    `- provisions: ${rule.provisions.map((one) => linkToProvision(one, page)).join(', ')}`,
    '',
  ]
}

/** At which later acts the condition must still stand, and what it does there. */
function standsLine({ stands }: PagedRule): readonly string[] {
  return [stands ?? []].flat().map(({ at, judgedAt }) => {
    const later = Object.entries(at).map(([type, effect]) => `${actNamed(type)} ${effect}`)
    const asOf = judgedAt === undefined ? 'that day' : `the day of ${actNamed(judgedAt)}`
    return `- must still stand, as of ${asOf}, at: ${later.join(', ')}`
  })
}

function actNamed(type: string): string {
  const name = vi.act(type)
  return name === type ? `\`${type}\`` : `\`${type}\` (${name})`
}

function dutyTable(clocks: readonly Clock[], page: Page): readonly string[] {
  return [
    '## Duties / Việc phải làm',
    '',
    '| duty | việc | obligor | closed by | provisions |',
    '|---|---|---|---|---|',
    ...clocks.map(
      (clock) =>
        `| \`${clock.id}\` | ${vi.rule(clock.id)} / ${en.rule(clock.id)} | ${vi.body(clock.obligor)} / ${en.body(clock.obligor)} | ${clock.closedBy.map((type) => `\`${type}\``).join(', ')} | ${clock.provisions.map((one) => linkToProvision(one, page)).join(', ')} |`,
    ),
    '',
  ]
}

function provisionBlock(provision: Citable, page: Page): readonly string[] {
  const isClause = !('unit' in provision)
  const askers = askersOf(provision).map((one) => linkToRule(one, page))
  return [
    `### ${isClause ? 'Clause' : 'Provision'} \`${provision.id}\``,
    '',
    `${vi.provision(provision.id)} / ${en.provision(provision.id)}`,
    ...(isClause
      ? []
      : [
          '',
          `Unit: ${vi.unit(provision.unit)} / ${en.unit(provision.unit)}. Governed by: ${vi.governingDay(provision.governedBy)} / ${en.governingDay(provision.governedBy)}.${provision.countsFrom === undefined ? '' : ` Counts from: ${vi.governingDay(provision.countsFrom)} / ${en.governingDay(provision.countsFrom)}.`}${provision.informative === true ? ' Informative: no rule asks it. / Để tham khảo: không quy tắc nào dùng.' : ''}`,
        ]),
    ...(askers.length > 0 ? ['', `Asked by: ${askers.join(', ')}.`] : []),
    '',
    `| version | from |${isClause ? '' : ' value |'} căn cứ | clause | confidence |`,
    `|---|---|${isClause ? '' : '---|'}---|---|---|`,
    ...provision.versions.map((version) => {
      const { instrument, point, confidence } = version
      const value = 'value' in version ? version.value : undefined
      const citation = { ...instrument, instrument: instrument.id, point, confidence }
      const stated = isClause ? '' : ` ${value === undefined ? '' : said(provision.id, value)} |`
      return `| ${instrument.id} | ${instrument.from} |${stated} ${vi.citation(citation)} | ${en.citation(citation)} | ${confidence} |`
    }),
    '',
  ]
}

function said(provision: string, value: unknown): string {
  const [inVietnamese, inEnglish] = [vi.value(provision, value), en.value(provision, value)]
  return inVietnamese === inEnglish ? inEnglish : `${inVietnamese} / ${inEnglish}`
}
