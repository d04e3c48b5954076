import { assertTaken } from '../../errors/wrong-call.js'
import { nationalExtension, type RulebookExtension } from '../../rules/engine/extension.js'
import { national } from '../../rules/engine/judge.js'
import { bodyRules } from './body-rules.js'
import { deciderRules } from './decider-rules.js'
import type { OrganisationDirectory } from './directory.js'

/**
 * The rules that check the bodies named in acts against a directory, for `rulebook({ extensions: [organisationRules(d)] })`.
 * The law is national; only the facts come from the directory, so the findings name no source of their own. A body without
 * a label (`by.id`) is not checked.
 */
export function organisationRules(directory: OrganisationDirectory): RulebookExtension {
  assertTaken('organisationRules', 'directory', directory, 'directory')
  return nationalExtension({ name: national, rules: [...bodyRules(directory), ...deciderRules(directory)] })
}
