import { Tooltip } from '@mantine/core'
import { gradeCode, gradeWords, type Credibility, type Reliability } from '#domain/grade'
import classes from './terms.module.css'

interface Props {
  readonly reliability: Reliability | null
  readonly credibility: Credibility | null
}

/** An Admiralty grade, `B2`, with its definition. Nothing where nobody has graded. */
export function Grade({ reliability, credibility }: Props) {
  const code = gradeCode(reliability, credibility)
  if (code === null) return null
  return (
    <Tooltip label={gradeWords(reliability, credibility)}>
      <span className={classes.grade} aria-label={`Grade ${code}: ${gradeWords(reliability, credibility)}`}>
        {code}
      </span>
    </Tooltip>
  )
}
