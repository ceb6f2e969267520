/** How Grapevine decides: every rule, how it shows, where it comes from, and its numbers. */
import { Button, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ErrorState } from '@/ui/ErrorState'
import { ListSkeleton } from '@/ui/Skeletons'
import { optionsOf } from '@/ui/searchParams'
import { TextLink } from '@/ui/TextLink'
import { type Rule, rulesQuery } from './queries'
import classes from './RulesPanel.module.css'
import { amount, KINDS, type Kind, rulesOf } from './rules'

interface KindFilterProps {
  kind: Kind | undefined
  onKind: (kind: Kind | undefined) => void
}

interface RulesPanelProps extends KindFilterProps {
  /** The rule that the address leads to. */
  chosen: string
}

export function RulesPanel({ kind, onKind, chosen }: RulesPanelProps) {
  const rules = useQuery(rulesQuery())
  return (
    <Stack gap="md">
      <KindFilter kind={kind} onKind={onKind} />
      {rules.isPending && <ListSkeleton rows={8} />}
      {rules.isError && <ErrorState error={rules.error} onRetry={() => void rules.refetch()} />}
      {rules.data && (
        <ul className={classes.list} aria-label="Rules">
          {rulesOf(rules.data.items, kind).map((rule) => (
            <RuleLine key={rule.rule_id} rule={rule} isChosen={rule.rule_id === chosen} />
          ))}
        </ul>
      )}
    </Stack>
  )
}

function KindFilter({ kind, onKind }: KindFilterProps) {
  return (
    <Stack gap="xs">
      <div className={classes.filter}>
        <Choice label="All" isOn={kind === undefined} onChoose={() => onKind(undefined)} />
        {optionsOf(LABELS).map(({ value, label }) => (
          <Choice key={value} label={label} isOn={kind === value} onChoose={() => onKind(value as Kind)} />
        ))}
      </div>
      <Text size="sm" c="dimmed">
        {kind ? KINDS[kind].about : 'What holds always, what is pointed out, and what comes onto your list.'}
      </Text>
    </Stack>
  )
}

const LABELS = Object.fromEntries(Object.entries(KINDS).map(([kind, { label }]) => [kind, label])) as Record<
  Kind,
  string
>

function Choice({ label, isOn, onChoose }: { label: string; isOn: boolean; onChoose: () => void }) {
  return (
    <Button variant={isOn ? 'light' : 'default'} aria-pressed={isOn} onClick={onChoose}>
      {label}
    </Button>
  )
}

function RuleLine({ rule, isChosen }: { rule: Rule; isChosen: boolean }) {
  const { rule_id, title, kinds, source, parameters } = rule
  return (
    <li id={rule_id} className={classes.rule} data-chosen={isChosen || undefined}>
      <span className={classes.id}>{rule_id}</span>
      <div className={classes.words}>
        <Text>{title}</Text>
        <div className={classes.kinds}>
          {kinds.map((kind) => (
            <span key={kind} className={classes.kind}>
              {KINDS[kind].label}
            </span>
          ))}
        </div>
        <Numbers parameters={parameters} />
        <Text size="sm" c="dimmed">
          From: {source}
        </Text>
      </div>
    </li>
  )
}

/** The numbers in force, and the method's own where they were changed. */
function Numbers({ parameters }: Pick<Rule, 'parameters'>) {
  if (parameters.length === 0) return null
  return (
    <ul className={classes.numbers}>
      {parameters.map(({ name, title, value, default: own, unit }) => (
        <li key={name}>
          {title}{' '}
          <TextLink to="/profile/method" aria-label={`${title} ${amount(value, unit)}: change it`}>
            {amount(value, unit)}
          </TextLink>
          {value !== own && ` (the method says ${own})`}
        </li>
      ))}
    </ul>
  )
}
