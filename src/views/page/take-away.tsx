// The story as files for other tools, made by the build beside its page.
import type { App } from '../app.ts'

/**
 * Drawn by the build only, which knows where the files are from the page: links that begin with `./` lead from the top
 * of the build.
 */
export function TakeAway({ app: { server, story } }: { app: App }) {
  const { files } = server!.words
  return (
    <section class="take-away" aria-labelledby="take-away">
      <h2 id="take-away">{files.heading}</h2>
      <ul>
        {Object.entries(files.labels).map(([name, label]) => (
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
