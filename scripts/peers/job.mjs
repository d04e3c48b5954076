// The job of the smoke test, which its worker thread loads.
import { bulkJob, chunkReplayer } from 'ketnap/register'

export const job = bulkJob({
  name: 'acts',
  collectors: {
    acts: {
      start: () => [],
      add: (state, { file }) => void state.push(file.log.length),
      join: (state, next) => void state.push(...next),
      result: (state) => state,
    },
  },
})

export default chunkReplayer(job)
