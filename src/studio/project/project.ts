// The project behind the page: where stories are read from and written to.
import type { ProjectAnswer, SiteAnswer, StoryToWrite, VersionAnswer } from '../desk/project-api.ts'
import type { OnDisk, Version } from '../desk/saving/saving.ts'

/** Each rejects where no answer came, or the answer was a refusal. */
export interface Project {
  list(): Promise<ProjectAnswer>
  /** Undefined where there is no such story. */
  read(id: string): Promise<{ readonly disk: OnDisk; readonly texts: ReadonlyMap<string, string> } | undefined>
  /** Of the story's file and of its texts. */
  versions(id: string): Promise<VersionAnswer>
  /** `ifMatch` is undefined for a story that must not be there yet. */
  write(id: string, what: StoryToWrite & { readonly ifMatch: Version | undefined }): Promise<Written>
  /** Builds the site from what is written, and serves it. Takes a minute. */
  build(): Promise<SiteAnswer>
}

/** Nothing is written where the file is another one than was asked for. */
export type Written =
  { readonly ok: true; readonly version: Version } | { readonly ok: false; readonly theirs: OnDisk | undefined }
