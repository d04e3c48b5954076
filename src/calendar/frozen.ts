/**
 * The value with every plain object and list in it frozen, so that nobody it is handed to can change what others are
 * told; what is frozen already is taken to be so throughout, and objects with a class of their own are left alone.
 */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value) || !isPlain(value)) return value
  for (const one of Object.values(value)) if (typeof one === 'object') frozen(one)
  return Object.freeze(value)
}

/** Whether an object is data: a plain object or a list. */
export function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === Array.prototype || prototype === null
}

/** A frozen copy of plain data; what is frozen already is taken as it is. */
export function frozenCopy<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  const copy: object = Array.isArray(value) ? [...value] : { ...value }
  for (const [name, one] of Object.entries(copy))
    if (typeof one === 'object') (copy as Record<string, unknown>)[name] = frozenCopy(one)
  return Object.freeze(copy) as T
}
