import { Button, Switch } from '@mantine/core'
import { useId } from 'react'
import { Link } from 'wouter'
import { showError } from '#api/change.ts'
import { useAnswer } from '#api/queries.ts'
import { updateSettings } from '#api/settings.ts'
import { RULE_WORDS, RuleId, SEVERITY_WORDS } from '#domain/rules'
import { Screen } from '#ui/Screen.tsx'
import classes from './RulesScreen.module.css'
import settingsClasses from './SettingsScreen.module.css'

interface Props {
  /** The briefing from whose checks one has come. */
  readonly briefingId: string | null
}

const save = (rulesOff: RuleId[]) => void updateSettings({ rulesOff }).catch(showError)

/** Every rule of the checks: what it looks for, why, who asks for it, an example, and a switch. */
export function RulesScreen({ briefingId }: Props) {
  const { data: settings } = useAnswer('settings.get', {})
  if (!settings) return null
  const { rulesOff } = settings
  return (
    <Screen
      above={
        briefingId === null ? (
          <Link href="/settings">‹ Settings</Link>
        ) : (
          <Link href={`/briefing/${briefingId}/checks`}>‹ Back to the checks</Link>
        )
      }
      title="Checks of briefings"
      actions={
        rulesOff.length > 0 && (
          <Button variant="default" onClick={() => save([])}>
            Switch all on
          </Button>
        )
      }
    >
      <div className={settingsClasses.scroller} data-home>
        <p className={classes.about}>
          What the checks look for before a briefing leaves. They tell, and never stop an export. A rule that
          is off is off in all your briefings; what you leave as it is in one briefing stays with that
          briefing.
        </p>
        <ul className={classes.list}>
          {RuleId.options.map((id) => (
            <Rule
              key={id}
              id={id}
              isOn={!rulesOff.includes(id)}
              onSwitch={(on) =>
                save(
                  on ? rulesOff.filter((one) => one !== id) : [...rulesOff.filter((one) => one !== id), id],
                )
              }
            />
          ))}
        </ul>
      </div>
    </Screen>
  )
}

interface RuleProps {
  readonly id: RuleId
  readonly isOn: boolean
  readonly onSwitch: (on: boolean) => void
}

function Rule({ id, isOn, onSwitch }: RuleProps) {
  const titleId = useId()
  const { title, looksFor, why, source, severity, example } = RULE_WORDS[id]
  return (
    <li className={classes.rule} data-off={!isOn || undefined}>
      <h2 id={titleId} className={classes.title}>
        {title}
        <span className={classes.severity} data-severity={severity}>
          {SEVERITY_WORDS[severity]}
        </span>
      </h2>
      <Switch
        className={classes.switch}
        size="sm"
        withThumbIndicator={false}
        aria-labelledby={titleId}
        checked={isOn}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      <div className={classes.text}>
        <p className={classes.looksFor}>{looksFor}</p>
        <p className={classes.why}>{why}</p>
        <p className={classes.source}>{source}</p>
      </div>
      <dl className={classes.examples}>
        <dt className={classes.bad}>Stumbles over</dt>
        <dd>{example.bad}</dd>
        <dt className={classes.good}>Well said</dt>
        <dd>{example.good}</dd>
      </dl>
    </li>
  )
}
