import { EventEmitter } from 'node:events'
import { parent } from './parent.ts'
import { strict } from './strict.ts'
import { commandLine } from './switches.ts'

type Source = 'system' | 'light' | 'dark'

class NativeTheme extends EventEmitter {
  readonly shouldUseHighContrastColors = false
  readonly prefersReducedTransparency = false
  private source: Source = 'system'

  get themeSource(): Source {
    return this.source
  }

  set themeSource(source: Source) {
    if (source === this.source) return
    this.source = source
    parent.tell('theme', source === 'system' ? null : source)
    setImmediate(() => this.emit('updated'))
  }

  get shouldUseDarkColors(): boolean {
    return this.source === 'dark' || (this.source === 'system' && commandLine.hasSwitch('force-dark-mode'))
  }
}

/** Electron's `nativeTheme`. */
export const nativeTheme = strict('nativeTheme', new NativeTheme())
