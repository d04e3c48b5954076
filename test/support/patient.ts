/**
 * For a test that searches, replays whole populations or starts a process: it counts as hanging after five minutes, even
 * on a machine that has ten other things to do. No test measures time.
 */
export const patient = { timeout: 300_000 }
