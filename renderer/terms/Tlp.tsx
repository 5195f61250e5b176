import { Menu, Tooltip, UnstyledButton } from '@mantine/core'
import { MARKING_COLOUR, MARKING_WORDS, MARKINGS, type Marking } from '#domain/marking'
import classes from './terms.module.css'

/** A TLP 2.0 label: its colour on black, capitals, never translated. */
export function Tlp({ marking }: { readonly marking: Marking }) {
  return (
    <Tooltip label={`${marking}: ${MARKING_WORDS[marking]}`}>
      <span className={classes.tlp} style={{ color: MARKING_COLOUR[marking] }}>
        {marking}
      </span>
    </Tooltip>
  )
}

/** A TLP label that can be changed. */
export function TlpPicker({
  marking,
  onChange,
}: {
  readonly marking: Marking
  readonly onChange: (marking: Marking) => void
}) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <UnstyledButton aria-label={`Marking ${marking}. Change it`} className={classes.tlpButton}>
          <span className={classes.tlp} style={{ color: MARKING_COLOUR[marking] }}>
            {marking}
          </span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {MARKINGS.map((option) => (
          <Menu.Item key={option} onClick={() => onChange(option)} aria-current={option === marking}>
            <span className={classes.tlpRow}>
              <span className={classes.tlp} style={{ color: MARKING_COLOUR[option] }}>
                {option}
              </span>
              <span>{MARKING_WORDS[option]}</span>
            </span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
