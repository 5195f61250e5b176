/** Opening, keeping and recording a file takes about as long as reading this many bytes of it. */
const BYTES_OF_A_FILE = 20_000
/** Before this much time and work nobody can tell, in milliseconds and as a share. */
const SOON = 1_500
const LEAST_SHARE = 0.01
/** How quickly a new pace is believed: after this many milliseconds for the most part. */
const SETTLING = 5_000

/** How much of a job is done. */
export interface Work {
  readonly files: number
  readonly bytes: number
}

/** How long a job of many files still takes. It is asked now and then while the job goes on, and only looks at figures. */
export class Estimate {
  #total: number
  #left: number | null = null
  #asked = 0

  constructor(total: Work) {
    this.#total = weight(total)
  }

  /** More is to be done than was known. */
  grow(more: Work): void {
    this.#total += weight(more)
  }

  /**
   * Milliseconds left; null while that cannot be told. A short stop or a quick run of files moves it a little only.
   * @param elapsed since the job began, in milliseconds.
   */
  left(done: Work, elapsed: number): number | null {
    const share = this.#total === 0 ? 1 : Math.min(1, weight(done) / this.#total)
    const passed = elapsed - this.#asked
    this.#asked = elapsed
    if (elapsed < SOON || share < LEAST_SHARE) return null
    const now = (elapsed * (1 - share)) / share
    const trust = 1 - Math.exp(-passed / SETTLING)
    const before = this.#left === null ? now : Math.max(0, this.#left - passed)
    return (this.#left = share === 1 ? 0 : before + (now - before) * trust)
  }
}

const weight = ({ files, bytes }: Work) => files * BYTES_OF_A_FILE + bytes
