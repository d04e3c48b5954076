import { wrongCalls } from './fuzz/calls.js'

// Calls every public function with what it does not take: `npm run fuzz -- 1000000 7`. Each must answer, or throw a typed fault.

const [, , count = '100000', seed = '2026', only] = process.argv
const began = performance.now()
const found = await wrongCalls(Number(count), Number(seed), only)
for (const { call, given, error } of found) process.stdout.write(`${call}(${given})\n  ${error}\n`)
const seconds = ((performance.now() - began) / 1000).toFixed(0)
process.stdout.write(`${count} calls, ${found.length} kinds of untyped errors, ${seconds} s\n`)
if (found.length > 0) process.exitCode = 1
