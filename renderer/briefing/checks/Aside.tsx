import { UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import type { Finding } from '#domain/finding'
import { RULE_WORDS } from '#domain/rules'
import classes from './Findings.module.css'
import { placeWords } from './Findings.tsx'

interface Props {
  readonly findings: readonly Finding[]
  readonly onListAgain: (findings: readonly Finding[]) => void
}

/** What the analyst leaves as it is in this briefing, closed until it is asked for. */
export function Aside({ findings, onListAgain }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <section className={classes.group}>
      <div className={classes.head}>
        <UnstyledButton className={classes.way} aria-expanded={open} onClick={() => setOpen(!open)}>
          {findings.length === 1 ? '1 is left as it is' : `${findings.length} are left as they are`}
        </UnstyledButton>
        {open && findings.length > 1 && (
          <UnstyledButton className={classes.all} onClick={() => onListAgain(findings)}>
            List all again
          </UnstyledButton>
        )}
      </div>
      {open && (
        <ul className={classes.list}>
          {findings.map((finding, at) => (
            <li key={`${finding.rule} ${finding.words} ${at}`}>
              <p className={classes.left}>
                {finding.words}
                <span className={classes.place}>
                  {RULE_WORDS[finding.rule].title} · {placeWords(finding.place)}
                </span>
              </p>
              <div className={classes.ways}>
                <UnstyledButton className={classes.way} onClick={() => onListAgain([finding])}>
                  List it again
                </UnstyledButton>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
