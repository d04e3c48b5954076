import { type Citable, type Clock, clauses, provisions } from 'ketnap'
import { type Language, languages, locales, pathIn, type Said } from './language.js'
import {
  askersOf,
  clocksOf,
  isOfActors,
  type Page,
  type PagedRule,
  pageOf,
  pages,
  rulesOf,
} from './law-by-page.js'
import { pageTitles } from './page-words.js'
import { rulebookIndex } from './rulebook-index.js'
import { dutiesHead, linkToProvision, linkToRule, provisionHead } from './rulebook-links.js'

/** docs/rulebook in every language: the index, and a page for each subject with its rules, duties and provisions by date. */
export function rulebookPages(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    languages.flatMap((language) => [
      [pathIn(language, 'rulebook/README.md'), rulebookIndex(language)],
      ...pages.map((page) => [pathIn(language, `rulebook/${page}.md`), rulebookPage(page, language)]),
    ]),
  )
}

const words: Said<{
  readonly head: string
  readonly rules: string
  readonly provisions: string
  readonly guards: string
  readonly asks: string
  readonly stands: (asOf: string, at: string) => string
  readonly thatDay: string
  readonly dayOf: (act: string) => string
  readonly duties: string
  readonly unit: string
  readonly governedBy: string
  readonly countsFrom: string
  readonly informative: string
  readonly askedBy: string
  readonly bodiesMeant: string
  readonly rulesOnActors: (count: number) => string
  readonly versions: readonly [string, string]
}> = {
  en: {
    head: 'Generated from the code by `npm run generate`; a test fails when it is stale. [How to read it](README.md).',
    rules: 'Rules',
    provisions: 'Provisions',
    guards: 'guards',
    asks: 'provisions',
    stands: (asOf, at) => `must still stand, as of ${asOf}, at: ${at}`,
    thatDay: 'that day',
    dayOf: (act) => `the day of ${act}`,
    duties: '| duty | what | obligor | closed by | provisions |',
    unit: 'Unit',
    governedBy: 'Governed by',
    countsFrom: 'Counts from',
    informative: 'Informative: no rule asks it.',
    askedBy: 'Asked by',
    bodiesMeant: 'and [which bodies are meant](actors.md)',
    rulesOnActors: (count) => `${count} rules on [who acts](README.md#subjects)`,
    versions: ['| from | value | clause | confidence |', '| from | clause | confidence |'],
  },
  vi: {
    head: 'Tạo từ mã nguồn bằng `npm run generate`; có kiểm thử phát hiện khi trang đã cũ. [Cách đọc](README.md).',
    rules: 'Quy tắc',
    provisions: 'Quy định theo ngày',
    guards: 'xét khi',
    asks: 'quy định',
    stands: (asOf, at) => `phải còn đúng, tính đến ${asOf}, khi: ${at}`,
    thatDay: 'ngày đó',
    dayOf: (act) => `ngày ${act}`,
    duties: '| mã | việc | ai phải làm | hoàn thành bằng | quy định |',
    unit: 'Đơn vị',
    governedBy: 'Theo quy định của',
    countsFrom: 'Tính từ',
    informative: 'Để tham khảo: không quy tắc nào dùng.',
    askedBy: 'Dùng trong',
    bodiesMeant: 'và [tên gọi chỉ tổ chức nào](actors.md)',
    rulesOnActors: (count) => `${count} quy tắc về [ai thực hiện](README.md#nội-dung)`,
    versions: [
      '| từ ngày | giá trị | căn cứ | mức độ chắc chắn |',
      '| từ ngày | căn cứ | mức độ chắc chắn |',
    ],
  },
}

function rulebookPage(page: Page, language: Language): string {
  const [rules, clocks] = [rulesOf(page), clocksOf(page)]
  const held = [...provisions, ...clauses].filter((one) => pageOf(one) === page)
  const say = words[language]
  return [
    `# ${pageTitles[page][language]}`,
    '',
    say.head,
    '',
    ...(rules.length > 0
      ? [`## ${say.rules}`, '', ...rules.flatMap((rule) => ruleBlock(rule, page, language))]
      : []),
    ...(clocks.length > 0 ? dutyTable(clocks, page, language) : []),
    `## ${say.provisions}`,
    '',
    ...held.flatMap((provision) => provisionBlock(provision, page, language)),
  ].join('\n')
}

function ruleBlock(rule: PagedRule, page: Page, language: Language): readonly string[] {
  const [locale, say] = [locales[language], words[language]]
  const effect = language === 'en' ? rule.breaking : `\`${rule.breaking}\` ${locale.effect(rule.breaking)}`
  const actor = rule.actor ? `; ${locale.body(rule.actor)}` : ''
  const matters = (rule.matters ?? []).map((one) => (language === 'en' ? one : locale.code('matter', one)))
  return [
    `### \`${rule.id}\``,
    '',
    locale.rule(rule.id),
    '',
    `- ${effect}${actor}${matters.length > 0 ? `; ${matters.join(', ')}` : ''}`,
    `- ${say.guards}: ${rule.guards.map((type) => actNamed(type, language)).join(', ')}`,
    ...standsLine(rule, language),
    `- ${say.asks}: ${askedBy(rule, page, language)}`,
    '',
  ]
}

/** The provisions a rule asks; of who acts its own, and once for all of them what the words of bodies mean. */
function askedBy({ provisions: asked }: PagedRule, page: Page, language: Language): string {
  const own = isOfActors(page) ? asked.filter(({ id }) => id.startsWith('actors.')) : asked
  const links = own.map((one) => linkToProvision(one, language, page))
  return [...links, ...(own.length < asked.length ? [words[language].bodiesMeant] : [])].join(', ')
}

/** At which later acts the condition must still stand, and what it does there. */
function standsLine({ stands }: PagedRule, language: Language): readonly string[] {
  const say = words[language]
  return [stands ?? []].flat().map(({ at, judgedAt }) => {
    const later = Object.entries(at).map(([type, effect]) => `${actNamed(type, language)} \`${effect}\``)
    const asOf = judgedAt === undefined ? say.thatDay : say.dayOf(actNamed(judgedAt, language))
    return `- ${say.stands(asOf, later.join(', '))}`
  })
}

/** An act by its code; in Vietnamese, where the code says nothing to its reader, with its name. */
function actNamed(type: string, language: Language): string {
  const name = locales[language].act(type)
  return language === 'en' || name === type ? `\`${type}\`` : `\`${type}\` (${name})`
}

function dutyTable(clocks: readonly Clock[], page: Page, language: Language): readonly string[] {
  const locale = locales[language]
  return [
    `## ${dutiesHead[language]}`,
    '',
    words[language].duties,
    '|---|---|---|---|---|',
    ...clocks.map(
      (clock) =>
        `| \`${clock.id}\` | ${locale.rule(clock.id)} | ${locale.body(clock.obligor)} | ${clock.closedBy.map((type) => `\`${type}\``).join(', ')} | ${clock.provisions.map((one) => linkToProvision(one, language, page)).join(', ')} |`,
    ),
    '',
  ]
}

function provisionBlock(provision: Citable, page: Page, language: Language): readonly string[] {
  const [locale, say] = [locales[language], words[language]]
  const isClause = !('unit' in provision)
  const all = askersOf(provision)
  const ofActors = all.filter((one) => isOfActors(one.page))
  const isOfAllActors = ofActors.length > 4
  const askers = [
    ...all
      .filter((one) => !isOfAllActors || !isOfActors(one.page))
      .map((one) => linkToRule(one, language, page)),
    ...(isOfAllActors ? [say.rulesOnActors(ofActors.length)] : []),
  ]
  return [
    `### ${provisionHead[language][isClause ? 'clause' : 'provision']} \`${provision.id}\``,
    '',
    locale.provision(provision.id),
    ...(isClause
      ? []
      : [
          '',
          [
            `${say.unit}: ${locale.unit(provision.unit)}.`,
            `${say.governedBy}: ${locale.governingDay(provision.governedBy)}.`,
            ...(provision.countsFrom === undefined
              ? []
              : [`${say.countsFrom}: ${locale.governingDay(provision.countsFrom)}.`]),
            ...(provision.informative === true ? [say.informative] : []),
          ].join(' '),
        ]),
    ...(askers.length > 0 ? ['', `${say.askedBy}: ${askers.join(', ')}.`] : []),
    '',
    say.versions[isClause ? 1 : 0],
    isClause ? '|---|---|---|' : '|---|---|---|---|',
    ...byFirstDay(provision).map((version) => {
      const { instrument, point, confidence } = version
      const value = 'value' in version ? version.value : undefined
      const citation = { ...instrument, instrument: instrument.id, point, confidence }
      const stated = isClause ? '' : ` ${value === undefined ? '' : locale.value(provision.id, value)} |`
      const sure = language === 'en' ? confidence : locale.confidence(confidence)
      return `| ${dayOf(instrument.from, language)} |${stated} ${locale.citation(citation)} | ${sure} |`
    }),
    '',
  ]
}

const byFirstDay = ({ versions }: Citable): readonly Citable['versions'][number][] =>
  [...versions].sort((a, b) => (a.instrument.from < b.instrument.from ? -1 : 1))

/** The first day in force, as the language writes days; a year alone stays one. */
function dayOf(from: string, language: Language): string {
  return language === 'vi' && from.length === 10 ? locales.vi.day(from) : from
}
