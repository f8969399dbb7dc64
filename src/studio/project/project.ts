// The project behind the page: where stories are read from and written to.
import type { ProjectAnswer, StoryToWrite } from '../desk/project-api.ts'
import type { OnDisk, Version } from '../desk/saving.ts'

/** Each rejects where no answer came, or the answer was a refusal. */
export interface Project {
  list(): Promise<ProjectAnswer>
  /** Undefined where there is no such story. */
  read(id: string): Promise<{ readonly disk: OnDisk; readonly texts: ReadonlyMap<string, string> } | undefined>
  /** Undefined where the file is gone. */
  version(id: string): Promise<Version | undefined>
  /** `ifMatch` is undefined for a story that must not be there yet. */
  write(id: string, what: StoryToWrite & { readonly ifMatch: Version | undefined }): Promise<Written>
}

/** Nothing is written where the file is another one than was asked for. */
export type Written =
  { readonly ok: true; readonly version: Version } | { readonly ok: false; readonly theirs: OnDisk | undefined }
