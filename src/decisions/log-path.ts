/** Where what was decided of a source is kept: beside its claim file, as `claims/<path>.decisions.jsonl`. */
export function decisionLogPath(sourcePath: string): string {
  return `claims/${sourcePath.replace(/^sources\//, '')}.decisions.jsonl`;
}
