import { type Policy, policies } from 'ketnap'
import { en } from 'ketnap/locales/en'
import { vi } from 'ketnap/locales/vi'

const block = /<!-- policy: (\w+) -->\n.*?<!-- policy: end -->/gs

/** The page with each policy it marks put between its two marks: the question and the readings, the default first. */
export function withPolicies(page: string): string {
  return page.replace(block, (_, id: string) => {
    const policy = policies.find((one) => one.id === id)
    if (!policy) throw new Error(`the page tells of a policy the code has not: ${id}`)
    return `<!-- policy: ${id} -->\n${told(policy)}\n<!-- policy: end -->`
  })
}

function told(policy: Policy): string {
  return [
    `*${en.policy(policy.id)}* / *${vi.policy(policy.id)}*`,
    '',
    ...policy.readings.map((reading) => {
      const isDefault = reading === policy.default ? ' (default / mặc định)' : ''
      return `- \`${reading}\`${isDefault}: ${en.reading(policy.id, reading)} / ${vi.reading(policy.id, reading)}`
    }),
  ].join('\n')
}
