import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { pureValues } from '../../scripts/build/pure-values.mjs'

const built = (code: string) =>
  ts
    .transpileModule(code, {
      compilerOptions: {
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        verbatimModuleSyntax: true,
      },
      transformers: { before: [pureValues] },
    })
    .outputText.trim()

describe('a value that is computed while a module is loaded', () => {
  it.each([
    { code: 'export const a = f(1);', says: 'export const a = /* @__PURE__ */ f(1);', why: 'a call' },
    { code: 'const a = new Map();', says: 'const a = /* @__PURE__ */ new Map();', why: 'a new object' },
    {
      code: 'const a = z.string().min(1).optional();',
      says: 'const a = /* @__PURE__ */ z.string().min(1).optional();',
      why: 'one mark for a chain',
    },
    {
      code: 'const a = f({ b: g() }, [h()]);',
      says: 'const a = /* @__PURE__ */ f({ b: /* @__PURE__ */ g() }, [/* @__PURE__ */ h()]);',
      why: 'one for each call it is given',
    },
    {
      code: 'const a = { b: () => f(), c() { return g(); } };',
      says: 'const a = { b: () => f(), c() { return g(); } };',
      why: 'none inside a function',
    },
    {
      code: 'const a = [...b, ...c];',
      says: 'const a = /* @__PURE__ */ (() => [...b, ...c])();',
      why: 'a spread is computed in a function',
    },
    {
      code: 'const a = { ...b };',
      says: 'const a = /* @__PURE__ */ (() => ({ ...b }))();',
      why: 'that of an object too',
    },
    {
      code: 'const a = f(b.c) as number;',
      says: 'const a = /* @__PURE__ */ (() => f(b.c))();',
      why: 'and a property that is read',
    },
  ])('is marked as pure: $why', ({ code, says }) => {
    expect(built(code)).toBe(says)
  })

  it.each([
    { code: 'f();', says: ':1 acts while the module is loaded' },
    { code: 'const a = 1;\nif (a) f();', says: ':2 acts while the module is loaded' },
    { code: 'class A { static b = f(); }', says: ':1 acts while the module is loaded' },
    { code: 'const { a } = f();', says: ':1 takes a value apart while the module is loaded' },
  ])('is not built where a mark would not be true: $code', ({ code, says }) => {
    expect(() => built(code)).toThrow(says)
  })
})
