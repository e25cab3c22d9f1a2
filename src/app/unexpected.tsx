import { Component, type ReactNode } from 'react'
import { Translation } from 'react-i18next'
import { Button } from '../ui/button/button.tsx'
import { Page } from '../ui/page/page.tsx'

interface BoundaryProps {
  readonly children: ReactNode
  onHome(): void
}

/** Where something broke, one plain sentence instead of an empty page. React knows no other way than a class. */
export class UnexpectedBoundary extends Component<BoundaryProps, { readonly broke: boolean }> {
  override state = { broke: false }

  static getDerivedStateFromError(): { readonly broke: boolean } {
    return { broke: true }
  }

  override render(): ReactNode {
    if (!this.state.broke) return this.props.children
    const home = () => {
      this.setState({ broke: false })
      this.props.onHome()
    }
    return (
      <Translation ns="common">
        {(t) => (
          <Page heading={t('unexpected.heading')} lead={t('unexpected.said')}>
            <div>
              <Button variant="primary" size="big" onPress={home}>
                {t('home')}
              </Button>
            </div>
          </Page>
        )}
      </Translation>
    )
  }
}
