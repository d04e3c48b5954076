export { sourceAddress } from './calendar/source-address.js'
