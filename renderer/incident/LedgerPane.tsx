import { UnstyledButton } from '@mantine/core'
import { Assessment } from './Assessment.tsx'
import { ContextList } from './ContextList.tsx'
import { useDesk, type Tab } from './desk.ts'
import { EvidenceList } from './EvidenceList.tsx'
import { Ledger } from './Ledger.tsx'
import classes from './LedgerPane.module.css'
import { Questions } from './Questions.tsx'

/** The incident file beside the reader: statements, evidence, context, assessment, questions. */
export function LedgerPane() {
  const { file, tab, setTab } = useDesk()
  const open = file.questions.filter(({ answered }) => !answered).length
  const tabs: readonly (readonly [Tab, string, number])[] = [
    ['ledger', 'Ledger', file.statements.length],
    ['evidence', 'Evidence', file.evidence.length],
    ['context', 'Context', file.contexts.length],
    ['assessment', 'Assessment', file.judgements.length],
    ['questions', 'Questions', open],
  ]
  return (
    <section className={classes.pane} aria-label="Incident file">
      <div className={classes.tabs} role="tablist" aria-label="Parts of the incident file">
        {tabs.map(([id, label, count]) => (
          <UnstyledButton
            key={id}
            role="tab"
            aria-selected={tab === id}
            className={classes.tab}
            onClick={() => setTab(id)}
          >
            {label} {count > 0 && <span className={classes.count}>{count}</span>}
          </UnstyledButton>
        ))}
      </div>
      <div className={classes.scroller} role="tabpanel" aria-label={tab}>
        {tab === 'ledger' && <Ledger />}
        {tab === 'evidence' && <EvidenceList />}
        {tab === 'context' && <ContextList />}
        {tab === 'assessment' && <Assessment />}
        {tab === 'questions' && <Questions />}
      </div>
    </section>
  )
}
