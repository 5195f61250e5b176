import { Button, Progress } from '@mantine/core'
import type { CheckProgress, CheckReport } from '#contract/library'
import { CopyWords } from '#ui/CopyButton.tsx'
import { counted } from '#ui/words.ts'
import classes from './SettingsScreen.module.css'
import { useLibraryCheck } from './useLibraryCheck.ts'

const PARTS: Readonly<Record<CheckProgress['at'], string>> = {
  database: 'the database',
  files: 'the files',
  texts: 'the texts',
  log: 'the custody log',
}

/** Reads the whole library through and says in words whether all of it is well. */
export function LibraryCheck() {
  const { progress, report, start, cancel } = useLibraryCheck()
  return (
    <>
      <p className={classes.about}>
        Reads every file and text and compares it with its fingerprint, every quotation, the database itself
        and every entry of the custody log. Nothing is changed; the log notes that it was done.
      </p>
      {/* One button, so that the focus stays where it is. */}
      <Button variant="default" onClick={progress ? cancel : () => void start()}>
        {progress ? 'Cancel' : 'Verify all'}
      </Button>
      {progress && (
        <div className={classes.progress}>
          <Progress value={progress.share * 100} aria-label="How much is read" size="sm" />
          <p className={classes.about}>Reading {PARTS[progress.at]} …</p>
        </div>
      )}
      <div role="status" className={classes.report}>
        {report && <Report report={report} />}
      </div>
    </>
  )
}

const sizeOf = ({ incidents, statements, sources, files }: CheckReport) =>
  [
    counted(incidents, 'incident'),
    counted(statements, 'statement'),
    counted(sources, 'source'),
    counted(files, 'file'),
  ].join(', ')

function Report({ report }: { readonly report: CheckReport }) {
  const { ok, problems, advice, notes } = report
  const found = counted(problems.length, 'problem')
  const asText = () => {
    const said = ok ? 'All is well.' : `${found} found.`
    return [`${said} ${sizeOf(report)} read through.`, ...problems, ...advice, ...notes].join('\n')
  }
  return (
    <>
      {ok ? (
        <p>
          <span className={classes.good}>All is well.</span> {sizeOf(report)} read through.
        </p>
      ) : (
        <>
          <p>
            <span className={classes.bad}>{found} found</span> in {sizeOf(report)}. Copy the folder somewhere
            safe before you go on.
          </p>
          <ul className={classes.problems}>
            {problems.map((problem, at) => (
              <li key={at}>{problem}</li>
            ))}
          </ul>
          {advice.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </>
      )}
      {notes.map((note) => (
        <p key={note} className={classes.about}>
          {note}
        </p>
      ))}
      <CopyWords label="Copy the result" size="compact-sm" text={asText} />
    </>
  )
}
