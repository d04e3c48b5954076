export { type TimelineOptions, timeline } from './adapters/timeline/timeline.js'
