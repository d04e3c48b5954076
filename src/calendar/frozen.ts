/**
 * The value with every plain object and list in it frozen, so that nobody it is handed to can change what others are
 * told; what is frozen already is taken to be so throughout, and objects with a class of their own are left alone.
 */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value) || !isPlain(value)) return value
  for (const one of Object.values(value)) frozen(one)
  return Object.freeze(value)
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === Array.prototype || prototype === null
}
