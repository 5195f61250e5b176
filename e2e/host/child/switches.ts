const given: string[] = []

/** Remembers the command line that the app was started with. */
export function setSwitches(args: string[]): void {
  given.push(...args.filter((arg) => arg.startsWith('--')))
}

/** Electron's `app.commandLine`, as far as it reads. */
export const commandLine = {
  hasSwitch: (name: string) => given.some((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`)),
  getSwitchValue: (name: string) =>
    given.findLast((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3) ?? '',
  appendSwitch: (name: string, value = '') => void given.push(value ? `--${name}=${value}` : `--${name}`),
}
