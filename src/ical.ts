export { type AgendaFeed, agendaFeed, type FeedOptions } from './adapters/ical/agenda-feed.js'
export type { CaseDuty, FeedEvent } from './adapters/ical/feed-event.js'
export type { FeedLocale } from './adapters/ical/feed-locale.js'
