/** Whose public holidays count: a country's, and one of its regions'. Saved when chosen. */
import { Select, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { SavedIndicator } from '@/ui/SavedIndicator'
import { useAutosave } from '@/ui/useAutosave'
import { type Country, type CountryChoice, countriesQuery, type DaysOff, useChooseCountry } from '../queries'
import { countryName } from '../rules'
import classes from './Days.module.css'

export function ChooseCountry({ chosen }: { chosen: DaysOff }) {
  const { data: countries, isError } = useQuery(countriesQuery())
  const { mutateAsync } = useChooseCountry()
  const choice = useAutosave<CountryChoice>({
    value: { country: chosen.country, region: chosen.region },
    save: mutateAsync,
    pause: 0,
  })
  const { country, region } = choice.value
  const regions = countries?.find(({ code }) => code === country)?.regions ?? []
  return (
    <div>
      <div className={classes.country}>
        <Select
          label="Country"
          placeholder="None"
          data={options(countries, country)}
          disabled={!countries && !isError}
          error={isError && 'The list of countries did not load. Try again later.'}
          searchable
          clearable
          limit={60}
          nothingFoundMessage="The holidays of no such country are known."
          value={country}
          onChange={(next) => choice.change({ country: next, region: null })}
        />
        {regions.length > 0 && (
          <Select
            label="Region"
            placeholder="The whole country"
            data={regions.map(({ code, name }) => ({ value: code, label: name }))}
            searchable
            clearable
            limit={100}
            nothingFoundMessage="The country has no such region."
            value={region}
            onChange={(next) => choice.change({ country, region: next })}
          />
        )}
      </div>
      <Text size="sm" c="dimmed" mt={4}>
        Some regions have holidays of their own. <SavedIndicator {...choice.state} />
      </Text>
    </div>
  )
}

/** By name; the chosen one alone as long as the others are not there. */
const options = (countries: readonly Country[] | undefined, chosen: string | null) =>
  (countries?.map(({ code }) => code) ?? (chosen ? [chosen] : []))
    .map((code) => ({ value: code, label: countryName(code) }))
    .sort((one, other) => one.label.localeCompare(other.label, 'en'))
