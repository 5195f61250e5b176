import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { COMMANDS, runCommand } from '#api/commands.ts'
import { Keys } from '#ui/Keys.tsx'

/** What can be done in a briefing beside writing and sending it, in the order of the menu. */
const OFFERED = ['find', 'replace', 'add', 'comment', 'beside'] as const

/** The commands of the briefing that have no button of their own, each with its keys. */
export function MoreMenu() {
  const commands = OFFERED.flatMap((wanted) => COMMANDS.filter(({ id }) => id === wanted))
  return (
    <Menu position="bottom-end" width={330} returnFocus={false}>
      <Menu.Target>
        <ActionIcon size="lg" variant="default" aria-label="More for this briefing">
          <IconDots size={16} stroke={1.8} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {commands.map(({ id, label, keys }) => (
          <Menu.Item
            key={id}
            rightSection={keys && <Keys keys={keys} />}
            // The menu is away before the command looks at the screen.
            onClick={() => setTimeout(() => runCommand(id))}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
