import fc from 'fast-check'

// Property tests take the same paths on every run, so that a failure is the change's own. Look further with another seed:
// FC_SEED=$RANDOM npx vitest run --project utc
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 2026) })
