import { Group } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { Empty } from '#ui/Empty.tsx'

interface Props {
  readonly children: ReactNode
  /** Where this is. Somewhere else, what stands there is tried. */
  readonly at?: string
  readonly title: string
  /** The ways on, as buttons; `again` tries once more. */
  readonly renderWays: (again: () => void) => ReactNode
  readonly onFault?: () => void
}

interface State {
  readonly failed: boolean
  readonly at: string | undefined
}

/** Keeps a fault from leaving the window blank. The stack goes to the console, never to the user. */
export class Fence extends Component<Props, State> {
  override state: State = { failed: false, at: this.props.at }

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true }
  }

  static getDerivedStateFromProps({ at }: Props, state: State): State | null {
    return at === state.at ? null : { failed: false, at }
  }

  override componentDidCatch(): void {
    this.props.onFault?.()
  }

  override render() {
    const { children, title, renderWays } = this.props
    if (!this.state.failed) return children
    return (
      <Empty title={title}>
        <Group gap="sm" justify="center">
          {renderWays(() => this.setState({ failed: false }))}
        </Group>
      </Empty>
    )
  }
}
