import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Dice } from '#word/gate/dice'

/** A broken file, and how it was broken, in words. */
export interface Broken {
  readonly how: string
  readonly bytes: Uint8Array
}

type Break = (bytes: Uint8Array, dice: Dice, other: Uint8Array) => Uint8Array

const at = (bytes: Uint8Array, dice: Dice) => dice.between(0, Math.max(0, bytes.length - 1))

/** Puts bytes in the place of others. */
function spliced(bytes: Uint8Array, start: number, end: number, put: Uint8Array): Uint8Array {
  const made = new Uint8Array(start + put.length + bytes.length - end)
  made.set(bytes.subarray(0, start))
  made.set(put, start)
  made.set(bytes.subarray(end), start + put.length)
  return made
}

const BREAKS: Readonly<Record<string, Break>> = {
  'cut short': (bytes, dice) => bytes.slice(0, at(bytes, dice)),
  'its beginning lost': (bytes, dice) => bytes.slice(at(bytes, dice)),
  'bits turned': (bytes, dice) => {
    const made = bytes.slice()
    for (let turned = dice.between(1, 40); turned > 0; turned -= 1)
      made[at(made, dice)]! ^= 1 << dice.between(0, 7)
    return made
  },
  'a stretch of zeros': (bytes, dice) => {
    const start = at(bytes, dice)
    return bytes.slice().fill(0, start, start + dice.between(1, 4_096))
  },
  'a stretch of noise': (bytes, dice) => {
    const start = at(bytes, dice)
    const noise = Uint8Array.from({ length: dice.between(1, 400) }, () => dice.between(0, 255))
    return spliced(bytes, start, Math.min(bytes.length, start + noise.length), noise)
  },
  'a piece said again': (bytes, dice) => {
    const start = at(bytes, dice)
    const piece = bytes.slice(start, start + dice.between(1, 2_000))
    const again = new Uint8Array(piece.length * dice.between(1, 60))
    for (let place = 0; place < again.length; place += piece.length) again.set(piece, place)
    return spliced(bytes, start, start, again)
  },
  'a piece of another file in it': (bytes, dice, other) => {
    const [start, from] = [at(bytes, dice), at(other, dice)]
    return spliced(bytes, start, start, other.slice(from, from + dice.between(1, 3_000)))
  },
  'numbers made huge': (bytes, dice) => {
    const text = strFromU8(bytes, true)
    const share = dice.between(2, 30)
    return strToU8(
      text.replace(/\d+/g, (number) => (dice.chance(share) ? dice.pick(HUGE) : number)),
      true,
    )
  },
  'lengths made huge': (bytes, dice) => {
    const made = bytes.slice()
    const view = new DataView(made.buffer)
    for (let turned = dice.between(1, 4); turned > 0 && made.length >= 4; turned -= 1)
      view.setUint32(
        dice.between(0, made.length - 4),
        dice.pick([0, 0x7fffffff, 0xffffffff]),
        dice.chance(50),
      )
    return made
  },
}

const HUGE = ['0', '-1', '99999999999999999999', '2147483648', '4294967295', '1e308', '65536']

/**
 * Breaks a file as transfers, disks and malice do. A package is also broken within its parts and packed again,
 * since few readers look further where the package itself is damaged.
 */
export function breakFile(bytes: Uint8Array, other: Uint8Array, dice: Dice): Broken {
  const how = dice.pick(Object.keys(BREAKS))
  const broken = (whole: Uint8Array) => BREAKS[how]!(whole, dice, other)
  const isPackage = bytes[0] === 0x50 && bytes[1] === 0x4b
  if (!isPackage || dice.chance(40)) return { how, bytes: broken(bytes) }
  const parts = unzipSync(bytes)
  const name = dice.pick(Object.keys(parts))
  return { how: `${how}, in ${name}`, bytes: zipSync({ ...parts, [name]: broken(parts[name]!) }) }
}
