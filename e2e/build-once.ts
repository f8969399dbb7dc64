// A site of stories that a test file brings along, built once for all the tests around it.
import { test } from './page.ts'
import { createTemporaryProject, type TemporaryProject } from './temporary-project.ts'

/** Call it where tests are declared, with the project's files by path; in the tests, `serve(built)` serves the folder with the site. */
export function buildOnce(files: Readonly<Record<string, string>>): { readonly folder: string } {
  let project: TemporaryProject
  let folder: string
  test.describe.configure({ mode: 'default' }) // one after the other, in one worker
  test.beforeAll(async () => {
    project = createTemporaryProject(files)
    folder = await project.build()
  })
  test.afterAll(() => project.remove())
  return {
    get folder() {
      return folder
    },
  }
}
