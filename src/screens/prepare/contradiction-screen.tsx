import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { Columns } from '../../ui/layout/layout.tsx'
import { Page } from '../../ui/page/page.tsx'
import type { PreparationProps } from './preparation-screen.ts'
import { Said, useOwnWords } from './said.tsx'
import { NotSaved } from './saving-line.tsx'

/** Where two answers stand although one can be right: both are shown, and the person says which. */
export function ContradictionScreen(props: PreparationProps) {
  const { plan, by, saving, retry, send } = props
  const { t } = useTranslation('prepare')
  const { t: concepts } = useTranslation('concepts')
  const words = useOwnWords()
  const both = plan.contradictions[0] ?? []
  const concept = both[0]?.concept
  const choose = (right: string) =>
    send({ type: 'contradiction.settled', right, wrong: both.filter((each) => each.id !== right).map((each) => each.id), by })

  return (
    <Page
      key={concept}
      above={concept !== undefined && <b>{concepts(`prompt.${concept}`)}</b>}
      heading={t('contradiction.heading')}
      lead={t('contradiction.lead')}
      actions={<Button onPress={() => send({ type: 'contradiction.left', both: both.map(({ id }) => id) })}>{t('still-true.not-now')}</Button>}
    >
      <NotSaved saving={saving} retry={retry} />
      <Columns most={2}>
        {both.map((statement) => (
          <Card key={statement.id}>
            <Said props={props} statement={statement} size="large" />
            <Button size="big" wide name={t('contradiction.this-name', { words: words(statement) })} onPress={() => choose(statement.id)}>
              {t('contradiction.this')}
            </Button>
          </Card>
        ))}
      </Columns>
    </Page>
  )
}
