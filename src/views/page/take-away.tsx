// The story as files for other tools, made by the build beside its page.
import type { App } from '../app.ts'

/**
 * Drawn by the build only, which knows where the files are from the page: links that begin with `./` lead from the top
 * of the build.
 */
export function TakeAway({ app: { t, story } }: { app: App }) {
  return (
    <section class="take-away" aria-labelledby="take-away">
      <h2 id="take-away">{t.files.heading}</h2>
      <ul>
        {Object.entries(t.files.labels).map(([name, label]) => (
          <li key={name}>
            <a href={`./s/${story.id}/${name}`} download={`${story.id}-${name}`}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
