import { useId } from 'react'
import { TabStrip, tabIdOf } from '#ui/TabStrip.tsx'
import { Assessment } from './Assessment.tsx'
import { ContextList } from './ContextList.tsx'
import { useDesk, type Tab } from '../desk/desk.ts'
import { EvidenceList } from './EvidenceList.tsx'
import { Ledger } from './Ledger.tsx'
import classes from './LedgerPane.module.css'
import { Questions } from './Questions.tsx'

/** The incident file beside the reader: statements, evidence, context, assessment, questions. */
export function LedgerPane() {
  const { file, tab, setTab } = useDesk()
  const panelId = useId()
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
      <div className={classes.bar}>
        <TabStrip
          label="Parts of the incident file"
          panelId={panelId}
          chosen={tab}
          onChoose={setTab}
          tabs={tabs.map(([id, label, count]) => ({
            id,
            label: (
              <>
                {label} {count > 0 && <span className={classes.count}>{count}</span>}
              </>
            ),
          }))}
        />
      </div>
      <div className={classes.scroller} id={panelId} role="tabpanel" aria-labelledby={tabIdOf(panelId, tab)}>
        {tab === 'ledger' && <Ledger />}
        {tab === 'evidence' && <EvidenceList />}
        {tab === 'context' && <ContextList />}
        {tab === 'assessment' && <Assessment />}
        {tab === 'questions' && <Questions />}
      </div>
    </section>
  )
}
