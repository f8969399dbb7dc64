// Builds the project's site and says where it is; without a project behind the page, by which command.
import { words } from '../../words/words.ts'
import type { StudioProps } from '../studio-props.ts'

const of = words.finish

export function BuildSite({ studio: { desks }, state: { site, saving } }: StudioProps) {
  const [before, after] = of.byCommand
  if (!desks.project)
    return (
      <p>
        {before}
        <code>npm start</code>
        {after}
      </p>
    )
  const isBusy = site?.is === 'busy'
  const isSaved = saving?.writing === 'written'
  return (
    <section class="build-site" aria-labelledby="build-how">
      <div class="row">
        <button type="button" class="button is-main" disabled={isBusy || !isSaved} onClick={() => void desks.build()}>
          {of.build}
        </button>
        {isBusy && <progress aria-label={of.building} />}
      </div>
      <p class="means" id="build-how">
        {isSaved ? of.buildHow : of.notSaved}
      </p>
      <div role="status">{site && <Built site={site} />}</div>
    </section>
  )
}

function Built({ site }: { readonly site: NonNullable<StudioProps['state']['site']> }) {
  if (site.is === 'busy') return <p>{of.building}</p>
  if (site.is === 'failed')
    return (
      <>
        <p class="notice">{of.failed}</p>
        <pre class="build-said">{site.why}</pre>
      </>
    )
  return (
    <>
      <p>{of.built}</p>
      <a class="button" href={site.page ?? `${site.origin}/`} target="_blank" rel="noreferrer">
        {site.page ? of.openPage : of.openSite}
      </a>
      <p class="means">{site.page ? of.upload : of.leftOut}</p>
    </>
  )
}
