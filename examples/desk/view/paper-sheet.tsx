import type { Paper, PaperBlock, PaperRun } from 'ketnap/forms'

/** A paper as a sheet, for the eye and the printer; papers are in Vietnamese. */
export function PaperSheet({ paper }: { readonly paper: Paper }) {
  const { heading, title, code, blocks, recipients, signature } = paper
  const [kind, about] = title
  const runs = (line: readonly PaperRun[]) => <Runs runs={line} paper={paper} />
  return (
    <article class="sheet" lang="vi" aria-label={`${kind} ${about}`.trim()}>
      {code !== undefined && <p class="form-code">{code}</p>}
      {heading.kind === 'organisation' ? (
        <div class="letterhead">
          <div>
            <p>{runs(heading.superior)}</p>
            <p class="strong">{runs(heading.issuer)}</p>
            <p>*</p>
            {heading.number && <p>{runs(heading.number)}</p>}
          </div>
          <div>
            <p class="crest">{heading.crest}</p>
            <p class="place">{runs(heading.placeAndDay)}</p>
          </div>
        </div>
      ) : (
        <p class="crest alone">{heading.crest}</p>
      )}
      <p class="paper-title">{kind}</p>
      {about !== '' && <p class="paper-about">{about}</p>}
      {blocks.map((block, index) => (
        // A paper never changes the order of its blocks.
        <Block key={index} block={block} paper={paper} />
      ))}
      <div class="paper-foot">
        <div>
          {recipients.map((line) => (
            <p key={JSON.stringify(line)}>{runs(line)}</p>
          ))}
        </div>
        <div class="signature">
          {signature.placeAndDay && <p class="place">{runs(signature.placeAndDay)}</p>}
          {signature.captions.map((line) => (
            <p key={JSON.stringify(line)} class="strong">
              {runs(line)}
            </p>
          ))}
          {signature.hint !== undefined && <p class="place">{signature.hint}</p>}
          <p class="name">{runs(signature.name)}</p>
        </div>
      </div>
    </article>
  )
}

function Block({ block, paper }: { readonly block: PaperBlock; readonly paper: Paper }) {
  if (block.kind !== 'table')
    return (
      <p class={`block ${block.kind}`}>
        <Runs runs={block.runs} paper={paper} />
      </p>
    )
  return (
    <table class="paper-table">
      <thead>
        <tr>
          {block.columns.map(({ head }) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row) => (
          <tr key={JSON.stringify(row)}>
            {row.map((cell) => (
              <td key={JSON.stringify(cell)}>
                <Runs runs={cell} paper={paper} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Words and fields of a line; what is missing stands in its place by its name. */
function Runs({ runs, paper }: { readonly runs: readonly PaperRun[]; readonly paper: Paper }) {
  return (
    <>
      {runs.map((run, index) => {
        if ('text' in run) return run.isBold ? <strong key={index}>{run.text}</strong> : run.text
        const field = paper.fields.find(({ id }) => id === run.field)
        if (field?.text === undefined) return <mark key={index}>{`[${field?.label ?? run.field}]`}</mark>
        const text = run.isUpper ? field.text.toLocaleUpperCase('vi') : field.text
        return run.isBold ? <strong key={index}>{text}</strong> : text
      })}
    </>
  )
}
