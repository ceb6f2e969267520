/** Two people who should meet: why, what each of them said, and the step that comes next. */
import { ActionIcon, Button, Group, Menu, Text } from '@mantine/core'
import { Ellipsis, Pencil, Trash2 } from 'lucide-react'
import { ButtonLink } from '@/ui/ButtonLink'
import { RelativeDate } from '@/ui/RelativeDate'
import { tellFailure, undoable } from '@/ui/undoable'
import { undoableDelete } from '@/ui/undoableDelete'
import classes from './introductions.module.css'
import { type Introduction, useNoteMade, useRestoreIntroduction, useTrashIntroduction } from './queries'
import { namesOf, STATES, sidesOf, writingTo } from './rules'
import { TheirAnswer } from './TheirAnswer'

interface IntroductionCardProps {
  introduction: Introduction
  onEdit: () => void
}

export function IntroductionCard({ introduction, onEdit }: IntroductionCardProps) {
  const names = namesOf(introduction)
  return (
    <article className={classes.card} aria-label={names}>
      <div className={classes.head}>
        <div className={classes.words}>
          <Text fw={600}>{names}</Text>
          <span className={classes.state} data-state={introduction.state}>
            {STATES[introduction.state]}
          </span>
        </div>
        <CardMenu introduction={introduction} onEdit={onEdit} />
      </div>
      {introduction.reason && (
        <Text className={classes.text} dir="auto">
          {introduction.reason}
        </Text>
      )}
      <ul className={classes.sides}>
        {sidesOf(introduction).map((side) => (
          <TheirAnswer key={side.contactId} introduction={introduction} side={side} />
        ))}
      </ul>
      {introduction.state === 'agreed' && <Introduce introduction={introduction} />}
      {introduction.made_at && <Made introduction={introduction} onEdit={onEdit} />}
    </article>
  )
}

/** Both agreed: write to both at once, and say so. */
function Introduce({ introduction }: { introduction: Introduction }) {
  const { mutateAsync: note, isPending } = useNoteMade()
  const { mutateAsync: takeBack } = useNoteMade()
  const made = async () => {
    try {
      const row = await note({ on: introduction, made: true })
      undoable(`${namesOf(introduction)} are introduced.`, () => takeBack({ on: row, made: false }))
    } catch (error) {
      tellFailure(error)
    }
  }
  return (
    <Group gap="xs">
      <ButtonLink {...writingTo(introduction.one_id, 'introduce_two', introduction.other_id)}>
        Write the introduction
      </ButtonLink>
      <Button variant="default" loading={isPending} onClick={() => void made()}>
        I introduced them
      </Button>
    </Group>
  )
}

function Made({ introduction, onEdit }: IntroductionCardProps) {
  const { mutate, isPending } = useNoteMade()
  const { made_at, outcome } = introduction
  return (
    <div className={classes.made}>
      <div className={classes.words}>
        <Text size="sm" c="dimmed">
          You introduced them {made_at && <RelativeDate at={made_at} />}.
        </Text>
        {outcome && (
          <Text className={classes.text} dir="auto">
            {outcome}
          </Text>
        )}
      </div>
      <Group gap="xs">
        {!outcome && (
          <Button variant="default" onClick={onEdit}>
            Note what came of it
          </Button>
        )}
        <Button
          variant="subtle"
          className={classes.quiet}
          loading={isPending}
          onClick={() => mutate({ on: introduction, made: false }, { onError: tellFailure })}
        >
          Take it back
        </Button>
      </Group>
    </div>
  )
}

function CardMenu({ introduction, onEdit }: IntroductionCardProps) {
  const { mutateAsync: trash } = useTrashIntroduction()
  const { mutateAsync: restore } = useRestoreIntroduction()
  const remove = () =>
    undoableDelete({
      message: 'The introduction is in the trash.',
      remove: () => trash(introduction.id),
      restore: () => restore(introduction.id),
    })
  return (
    <Menu withinPortal position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label={`More about ${namesOf(introduction)}`}>
          <Ellipsis size={20} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<Pencil size={18} aria-hidden />} onClick={onEdit}>
          Edit
        </Menu.Item>
        <Menu.Item leftSection={<Trash2 size={18} aria-hidden />} onClick={() => void remove()}>
          Move to the trash
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
