// What every further page of a long story has around its list or its text.
import type { ComponentChildren } from 'preact'
import type { App } from '../../views/app.ts'
import { PageFoot } from '../../views/page/page-foot.tsx'
import { PageHead } from '../../views/page/page-head.tsx'

interface FurtherPageProps {
  readonly app: App
  /** Of what stands there, for readers of landmarks. */
  readonly name: string
  readonly children: ComponentChildren
}

export const FurtherPage = ({ app, name, children }: FurtherPageProps) => (
  <>
    <header class="page-head">
      <PageHead app={app} />
    </header>
    <main class="further">
      <section class="story" aria-label={name}>
        {children}
      </section>
    </main>
    <footer class="page-foot">
      <div class="foot-words">
        <PageFoot app={app} />
      </div>
    </footer>
  </>
)
