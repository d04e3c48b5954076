import type { PlainDay } from 'ketnap'
import { en as enLocale } from 'ketnap/locales/en'
import { vi as viLocale } from 'ketnap/locales/vi'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Desk } from '../desk/desk.js'
import { en } from '../words/en.js'
import { vi } from '../words/vi.js'
import { Board } from './board.js'
import { CasePage } from './case-page.js'
import { CorrectPage } from './correct-page.js'
import { DeskContext, type Language } from './desk-context.js'
import { KeepPage } from './keep-page.js'
import { ListsPage } from './lists-page.js'
import { MonthPage } from './month-page.js'
import { OpenPage } from './open-page.js'
import { PaperPage } from './paper-page.js'
import { PapersPage } from './papers-page.js'
import { RecordPage } from './record-page.js'
import { type Route, useRoute } from './route.js'
import { Shell } from './shell.js'
import { StrikePage } from './strike-page.js'
import { TryPage } from './try-page.js'

const locales = { vi: viLocale, en: enLocale }
const dictionaries = { vi, en }

/** The whole desk. */
export function App({ desk, firstDay }: { readonly desk: Desk; readonly firstDay: PlainDay }) {
  const route = useRoute()
  const [on, setOn] = useState(desk.now())
  const [today, setToday] = useState(firstDay)
  const [language, setLanguage] = useState<Language>(localStorage.getItem('language') === 'en' ? 'en' : 'vi')
  const [cell, setCell] = useState(localStorage.getItem('cell') ?? '')
  const { message, say } = useMessage(JSON.stringify(route))
  useEffect(() => desk.watch(() => setOn(desk.now())), [desk])
  useEffect(() => {
    document.documentElement.lang = language
    localStorage.setItem('language', language)
  }, [language])
  const lookAt = (next: string) => {
    localStorage.setItem('cell', next)
    setCell(next)
  }
  const atHand = {
    desk,
    on,
    today,
    language,
    locale: locales[language],
    words: dictionaries[language],
    cell,
    lookAt,
    say,
  }
  return (
    <DeskContext.Provider value={atHand}>
      <Shell
        route={route}
        setToday={setToday}
        switchLanguage={() => setLanguage(language === 'vi' ? 'en' : 'vi')}
      >
        <div role="status" class="said">
          {message}
        </div>
        <Opened key={JSON.stringify(route)} route={route} />
      </Shell>
    </DeskContext.Provider>
  )
}

/** What was done last: it stays while the page it leads to is open, and no longer. */
function useMessage(page: string) {
  const [message, setMessage] = useState('')
  const pagesSince = useRef(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each page that is opened is counted
  useEffect(() => {
    pagesSince.current += 1
    if (pagesSince.current > 1) setMessage('')
  }, [page])
  const say = (text: string) => {
    pagesSince.current = 0
    setMessage(text)
  }
  return { message, say }
}

function Opened({ route }: { readonly route: Route }) {
  switch (route.page) {
    case 'board':
      return <Board />
    case 'month':
      return <MonthPage />
    case 'open':
      return <OpenPage />
    case 'lists':
      return <ListsPage />
    case 'keep':
      return <KeepPage />
    case 'try':
      return <TryPage />
    case 'case':
      return <CasePage caseId={route.case} />
    case 'record':
      return <RecordPage caseId={route.case} act={route.act} about={route.about} />
    case 'correct':
      return <CorrectPage caseId={route.case} entry={route.entry} />
    case 'strike':
      return <StrikePage caseId={route.case} entry={route.entry} />
    case 'papers':
      return <PapersPage caseId={route.case} />
    case 'paper':
      return <PaperPage caseId={route.case} form={route.form} entry={route.entry} />
  }
}
