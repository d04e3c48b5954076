import { useEffect, useState } from 'preact/hooks'

/** The pages of the desk, by the address after `#/`. */
export type Route =
  | { readonly page: 'board' | 'month' | 'open' | 'lists' | 'keep' | 'try' }
  | { readonly page: 'case' | 'papers'; readonly case: string }
  | { readonly page: 'record'; readonly case: string; readonly act?: string; readonly about?: string }
  | { readonly page: 'correct' | 'strike'; readonly case: string; readonly entry: string }
  | { readonly page: 'paper'; readonly case: string; readonly form: string; readonly entry?: string }

const plain = ['month', 'open', 'lists', 'keep', 'try'] as const

export function routeOf(hash: string): Route {
  const [page = '', id = '', next, third, fourth] = hash
    .replace(/^#\/?/, '')
    .split('/')
    .map(decodeURIComponent)
  if (page === 'case' && id !== '') {
    if (next === 'papers' && third)
      return { page: 'paper', case: id, form: third, ...(fourth && { entry: fourth }) }
    if (next === 'papers') return { page: 'papers', case: id }
    if ((next === 'correct' || next === 'strike') && third) return { page: next, case: id, entry: third }
    if (next === 'record')
      return { page: 'record', case: id, ...(third && { act: third }), ...(fourth && { about: fourth }) }
    return { page: 'case', case: id }
  }
  return { page: plain.find((one) => one === page) ?? 'board' }
}

/** The address of a page. */
export function to(...parts: readonly (string | undefined)[]): string {
  return `#/${parts
    .filter((part) => part !== undefined)
    .map(encodeURIComponent)
    .join('/')}`
}

/** The page that is open, by the address. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash)
  useEffect(() => {
    const changed = () => setHash(location.hash)
    addEventListener('hashchange', changed)
    return () => removeEventListener('hashchange', changed)
  }, [])
  return routeOf(hash)
}
