/** The second step: what the message is for. */
import { Title, UnstyledButton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { DoNotContactNote } from '@/features/contacts/DoNotContactNote'
import { contactQuery } from '@/features/contacts/queries'
import { shortName, shownName } from '@/features/contacts/rules'
import { PURPOSES, type Purpose } from '@/features/templates/rules'
import classes from './Composer.module.css'
import { GROUPS } from './rules'

interface ChoosePurposeProps {
  contact: string
  onChoose: (purpose: Purpose) => void
}

export function ChoosePurpose({ contact, onChoose }: ChoosePurposeProps) {
  const { data } = useQuery(contactQuery(contact))
  if (data?.do_not_contact) return <DoNotContactNote contact={data} />
  return (
    <section>
      <Title order={2} size="h3" mb="md">
        What do you want to write{data ? ` to ${shortName(shownName(data))}` : ''}?
      </Title>
      <div className={classes.groups}>
        {GROUPS.map(({ title, purposes }) => (
          <section key={title} aria-label={title}>
            <Title order={3} size="h5" mb={4}>
              {title}
            </Title>
            <ul className={classes.choices}>
              {purposes.map((purpose) => (
                <li key={purpose}>
                  <UnstyledButton className={classes.choice} onClick={() => onChoose(purpose)}>
                    {PURPOSES[purpose]}
                  </UnstyledButton>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  )
}
