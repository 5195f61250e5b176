import { Button, UnstyledButton } from '@mantine/core'
import { useId, useState } from 'react'
import { SECTION_TITLES } from '#domain/briefing'
import { findingKey, type Finding, type FindingPlace } from '#domain/finding'
import { RULE_WORDS, SEVERITY_WORDS, type RuleId } from '#domain/rules'
import { counted } from '#ui/words.ts'
import { fieldWords } from './fieldWords.ts'
import classes from './Findings.module.css'
import type { Mending } from './useMending.ts'

/** Findings of one rule that are listed at first. */
const FIRST = 12

interface Props {
  readonly findings: readonly Finding[]
  readonly onChoose: (finding: Finding) => void
  /** The key of the one that was gone to last: the keyboard goes on from it. */
  readonly last?: string | null
  /** What can be done about them here; where it is left out, they are listed compactly. */
  readonly mending?: Mending
}

/** The findings rule by rule, each a button that leads to its place. */
export function Findings({ findings, ...rest }: Props) {
  const groups = Map.groupBy(findings, ({ rule }) => rule)
  return [...groups].map(([rule, those]) => <Group key={rule} rule={rule} findings={those} {...rest} />)
}

/** What one rule found, with why it is there and who asks for it. */
function Group({ rule, findings, last, onChoose, mending }: Props & { readonly rule: RuleId }) {
  const [all, setAll] = useState(false)
  const [tells, setTells] = useState(false)
  const id = useId()
  const { title, why, source, severity } = RULE_WORDS[rule]
  const shown = all ? findings : findings.slice(0, FIRST)
  return (
    <section className={classes.group} data-compact={!mending || undefined} aria-labelledby={id}>
      <div className={classes.head}>
        <h3 id={id} className={classes.rule}>
          {title}
          {'\u00a0'}
          <span className={classes.count}>{findings.length.toLocaleString('en')}</span>
        </h3>
        {mending && (
          <UnstyledButton
            className={classes.quiet}
            aria-expanded={tells}
            aria-label={`Why: ${title}`}
            onClick={() => setTells(!tells)}
          >
            {tells ? 'Hide why' : 'Why?'}
          </UnstyledButton>
        )}
        {mending && findings.length > 1 && (
          <UnstyledButton
            className={classes.quiet}
            aria-label={`Leave all ${findings.length} as they are: ${title}`}
            title="In this briefing none of them is listed again, unless its words change"
            onClick={() => mending.leave(findings)}
          >
            Leave all
          </UnstyledButton>
        )}
        <span className={classes.severity} data-severity={severity}>
          {SEVERITY_WORDS[severity]}
        </span>
      </div>
      {mending && tells && (
        <p className={classes.why}>
          {why}{' '}
          <span className={classes.source}>
            {source}
            <UnstyledButton
              className={classes.quiet}
              aria-label={`Switch off the rule “${title}”`}
              onClick={() => mending.switchOff(rule)}
            >
              Switch off
            </UnstyledButton>
          </span>
        </p>
      )}
      <ul className={classes.list}>
        {shown.map((finding, at) => (
          // A rule may find the same words twice in one place.
          <li key={`${finding.place.section} ${finding.place.itemId} ${finding.words} ${at}`}>
            <UnstyledButton
              className={classes.finding}
              data-row
              data-autofocus={(last && last === findingKey(finding)) || undefined}
              onClick={() => onChoose(finding)}
            >
              {finding.words}
              <span className={classes.place}>{placeWords(finding.place)}</span>
            </UnstyledButton>
            {mending && (
              <UnstyledButton
                className={classes.leave}
                data-leave
                aria-label={`Leave it: ${finding.words}`}
                title="In this briefing it is not listed again, unless its words change"
                onClick={() => mending.leave([finding])}
              >
                Leave it
              </UnstyledButton>
            )}
            {mending && <Ways finding={finding} mending={mending} />}
          </li>
        ))}
      </ul>
      {shown.length < findings.length && (
        <Button variant="subtle" size="compact-xs" onClick={() => setAll(true)}>
          Show all {counted(findings.length, 'finding')}
        </Button>
      )}
    </section>
  )
}

/** In which part of the briefing something is. */
export const placeWords = ({ section }: FindingPlace): string =>
  section === 'title block' ? 'Title block' : SECTION_TITLES[section]

interface WaysProps {
  readonly finding: Finding
  readonly mending: Mending
}

/** What can be done about one finding: by a click, or by hand. */
function Ways({ finding, mending }: WaysProps) {
  const { field, fixes } = finding
  if (!field && fixes.length === 0) return null
  return (
    <div className={classes.ways}>
      {fixes.map((fix) => (
        <UnstyledButton key={fix.words} className={classes.fix} onClick={() => mending.fix(fix)}>
          {fix.words}
        </UnstyledButton>
      ))}
      {field && (
        <UnstyledButton className={classes.way} onClick={() => mending.goToField(finding)}>
          {fieldWords(field)}
        </UnstyledButton>
      )}
    </div>
  )
}
