/**
 * The value with every plain object and list in it frozen, so that nobody it is handed to can change what others are
 * told; what is frozen already is taken to be so throughout, and objects with a class of their own are left alone.
 */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value) || !isPlain(value)) return value
  if (Array.isArray(value)) for (const one of value) frozen(one)
  else for (const name in value) if (typeof value[name] === 'object') frozen(value[name])
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
  if (Array.isArray(value)) return Object.freeze(value.map(frozenCopy)) as T
  const copy = { ...value }
  for (const name in copy) if (typeof copy[name] === 'object') copy[name] = frozenCopy(copy[name])
  return Object.freeze(copy)
}

/** Plain data that nobody else holds, such as what was just read from text, frozen where it stands: that it is plain is not asked. */
export function frozenInPlace<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) for (const one of value) frozenInPlace(one)
  else for (const name in value) if (typeof value[name] === 'object') frozenInPlace(value[name])
  return Object.freeze(value)
}
