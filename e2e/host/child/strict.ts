// Names that the language or Node itself looks up on any object.
const silent = new Set([
  'then',
  'toJSON',
  'constructor',
  'inspect',
  'nodeType',
  'asymmetricMatch',
  '$$typeof',
])

/**
 * Makes a stand-in loud: reading anything that it does not have throws, instead of answering
 * `undefined` and letting the app take a road that real Electron would not.
 */
export function strict<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(object, key, receiver) {
      if (typeof key === 'string' && !(key in object) && !key.startsWith('_') && !silent.has(key)) {
        throw new Error(`the Chromium host does not implement ${name}.${key}`)
      }
      return Reflect.get(object, key, receiver) as unknown
    },
  })
}

/** Stands for a whole module of Electron that the host lacks: throws on any use. */
export function missing(name: string): object {
  const refuse = (): never => {
    throw new Error(`the Chromium host does not implement electron.${name}`)
  }
  return new Proxy(function () {}, {
    get: (_, key) => (typeof key === 'symbol' || silent.has(key) ? undefined : refuse()),
    set: refuse,
    apply: refuse,
    construct: refuse,
  })
}
