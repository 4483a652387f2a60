/** A function of an object that works out each answer once, and remembers it as long as there is the object. */
export function remembered<Key extends object, Value extends object | boolean>(
  make: (key: Key) => Value
): (key: Key) => Value {
  const known = new WeakMap<Key, Value>()
  return key => {
    let value = known.get(key)
    if (value === undefined) known.set(key, (value = make(key)))
    return value
  }
}
