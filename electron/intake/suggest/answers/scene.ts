import type { StatementKind } from '#domain/kinds'
import type { Profile } from './profiles.ts'

/** What is known of a text's statements when the next one is read. */
export interface Scene {
  readonly profiles: readonly Profile[]
  /** The kind of each statement that was read, and what it answers. */
  readonly kinds: StatementKind[]
  readonly targets: (readonly number[])[]
  /** Sides that statements have named, with the first statement of another side that named each. */
  readonly namedFirst: Map<string, number>
  /** How telling a stem is: the less, the more statements have it. */
  readonly weight: (stem: string) => number
  /** Sides that deny something in so many words, and those of others whom they name then. */
  readonly deniers: ReadonlySet<string>
  readonly denied: ReadonlySet<string>
}

export function sceneOf(profiles: readonly Profile[]): Scene {
  const spread = new Map<string, number>()
  for (const { stems } of profiles) for (const stem of stems) spread.set(stem, (spread.get(stem) ?? 0) + 1)
  const denials = profiles.filter(({ kind }) => kind === 'denial')
  return {
    deniers: new Set(denials.flatMap(({ sides }) => [...sides])),
    denied: new Set(denials.flatMap(({ sides, named }) => [...named].filter((side) => !sides.has(side)))),
    profiles,
    kinds: [],
    targets: [],
    namedFirst: new Map(),
    weight: (stem) => 1 / Math.sqrt(spread.get(stem) ?? 1),
  }
}

/** Notes what a statement turned out to be before the next one is read. */
export function note(scene: Scene, one: Profile, kind: StatementKind, targets: readonly number[]): void {
  scene.kinds[one.index] = kind
  scene.targets[one.index] = targets
  for (const side of one.named)
    if (!scene.namedFirst.has(side) && !one.sides.has(side)) scene.namedFirst.set(side, one.index)
}

export const kindOf = (scene: Scene, one: Profile): StatementKind => scene.kinds[one.index] ?? one.kind
export const targetsOf = (scene: Scene, one: Profile): readonly number[] => scene.targets[one.index] ?? []
