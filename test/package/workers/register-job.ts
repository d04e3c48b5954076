import { chunkReplayer } from 'ketnap/register'
import { job } from '../../register/bulk/register.js'

export { job }
export default chunkReplayer(job)
