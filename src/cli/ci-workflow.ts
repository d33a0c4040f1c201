/** The systems that `kanwu init --ci` knows. */
export const ciSystems = ['github'] as const;
export type CiSystem = (typeof ciSystems)[number];

/** The file of a workflow that checks the copy of a repository, and its text. `version` is that of kanwu. */
export function ciWorkflow(_: CiSystem, version: string): { readonly path: string; readonly text: string } {
  return {
    path: '.github/workflows/kanwu.yml',
    text: `name: kanwu
on: [push, pull_request]
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      # Flags stand beside the copy, and in the summary of the run.
      - run: npx --yes kanwu@${version} check --format github --format markdown="$GITHUB_STEP_SUMMARY"
`,
  };
}
