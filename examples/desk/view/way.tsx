import type { CaseFile } from 'ketnap'
import { regionsOf, type Stop, wayOf } from '../desk/way.js'
import { useDesk } from './desk-context.js'

/** The way of a case drawn from the chart, the present state marked. */
export function Way({ file }: { readonly file: CaseFile }) {
  const { words } = useDesk()
  return (
    <section aria-labelledby="way">
      <h2 id="way">{words.case.way}</h2>
      <ol class="way">
        {wayOf(file).map((stop) => (
          <WayStop key={stop.path} stop={stop} />
        ))}
      </ol>
    </section>
  )
}

function WayStop({ stop: { place, name, on } }: { readonly stop: Stop }) {
  const { language, locale, words } = useDesk()
  const isNow = place === 'present' || place === 'aside'
  return (
    <li class={place} aria-current={isNow ? 'step' : undefined}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r="10" />
        {place === 'past' && <path d="M7 12.5l3.5 3.5L17 9" />}
        {place === 'present' && <circle class="dot" cx="12" cy="12" r="5" />}
        {place === 'aside' && <path d="M8 8l8 8M16 8l-8 8" />}
      </svg>
      <span class="name">{capital(name[language])}</span>
      {on !== undefined && <span class="day">{locale.day(on)}</span>}
      {isNow && <span class="now">{words.case.now}</span>}
    </li>
  )
}

/** What goes on at the same time, region by region of the chart. */
export function Regions({ file }: { readonly file: CaseFile }) {
  const { words, language } = useDesk()
  const regions = regionsOf(file)
  if (regions.length === 0) return null
  return (
    <section aria-labelledby="regions">
      <h2 id="regions">{words.case.regions}</h2>
      <dl class="dates">
        {regions.map(({ path, region, state }) => (
          <div key={path}>
            <dt>{capital(region[language])}</dt>
            <dd>{state[language]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
