import { Button } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { Empty } from '#ui/Empty.tsx'

interface Props {
  readonly children: ReactNode
}

/** Keeps a fault in one screen from leaving the window blank. The stack goes to the console, never to the user. */
export class Fence extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <Empty title="This screen could not be shown. What was saved is intact.">
        <Button onClick={() => window.location.reload()}>Show it again</Button>
      </Empty>
    )
  }
}
