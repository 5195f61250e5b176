import type { Database, Statement } from 'better-sqlite3'
import { v7 } from 'uuid'
import { refusing } from './failures.ts'

/** Which incidents and briefings a change touched; both empty where it may show in all of them. */
export interface Touched {
  readonly incidentIds: string[]
  readonly briefingIds: string[]
}

/** What a library knows of the world around it. */
export type Surroundings = Pick<Library, 'clock' | 'who' | 'program'>

/**
 * An open library: one connection and the folder around it. The modules of this room read and write
 * through it; other rooms only hand it on.
 */
export class Library {
  readonly db: Database
  readonly folder: string
  /** A prepared statement, kept for the next time. */
  readonly sql: Sql
  readonly clock: () => Date
  /** Who works with it, for its custody log; empty where that is not said. */
  readonly who: () => string
  /** The version of the program, likewise. */
  readonly program: string
  readonly #closing: (() => void)[] = []
  readonly #listeners = new Set<(touched: Touched) => void>()
  /** Number of the change that is being recorded; null while none is. */
  recording: number | null = null

  constructor(db: Database, folder: string, { clock, who, program }: Surroundings) {
    this.db = db
    this.sql = preparing(db)
    this.folder = folder
    this.clock = clock
    this.who = who
    this.program = program
  }

  /** One transaction that holds the write lock from its start, whole on disk or not at all. */
  transaction<Result>(action: () => Result): Result {
    return refusing(this.folder, () => this.db.transaction(action).immediate())
  }

  /** False once it is closed, which what works in short steps may find out between them. */
  get isOpen(): boolean {
    return this.db.open
  }

  /** Now, as an instant of the domain. */
  now(): string {
    return this.clock().toISOString()
  }

  /** A new id, sorted behind all earlier ones. */
  newId(): string {
    return v7()
  }

  /** Hears what each change, undo and redo touched, after it is safe on disk. */
  onChange(listener: (touched: Touched) => void): void {
    this.#listeners.add(listener)
  }

  announce(touched: Touched): void {
    for (const listener of this.#listeners) listener(touched)
  }

  /** Runs `action` once the library is closed. */
  onClose(action: () => void): void {
    this.#closing.push(action)
  }

  /** Writes everything into the one file and lets go of it. */
  close(): void {
    this.db.close()
    for (const action of this.#closing.splice(0)) action()
  }
}

/** Gives the statement for a text of SQL. */
export type Sql = (text: string) => Statement<unknown[], Row>

/** The statements of a connection, each prepared once. */
export function preparing(db: Database): Sql {
  const kept = new Map<string, Statement<unknown[], Row>>()
  return (text) => {
    const statement = kept.get(text) ?? db.prepare<unknown[], Row>(text)
    kept.set(text, statement)
    return statement
  }
}

/** One row as SQLite gives it. */
export type Row = Record<string, string | number | null>
