export { canonicalJson } from './adapters/chain/canonical-json.js'
export {
  type ChainedEntry,
  type ChainHead,
  chainFormat,
  emptyHead,
  headAt,
} from './adapters/chain/chained-entry.js'
export { extend, sealLog } from './adapters/chain/seal-log.js'
export { type ChainKey, isSignedBy, type SignedHead, signHead } from './adapters/chain/signed-head.js'
export {
  type ChainFault,
  type ChainFaultKind,
  type ChainVerdict,
  type HeldAgainst,
  verifyChain,
} from './adapters/chain/verify-chain.js'
