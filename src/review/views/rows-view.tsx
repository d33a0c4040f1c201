import { Box, Text } from 'ink';
import type { Row } from '../rows.js';
import type { Theme } from '../theme.js';

/** Rows that are wrapped already, each on a line of its own. */
export function RowsView({ rows, theme }: { readonly rows: readonly Row[]; readonly theme: Theme }) {
  return (
    <Box flexDirection="column">
      {rows.map((row, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row of the screen is its place.
        <Text key={i} wrap="truncate">
          {row.length === 0 ? ' ' : null}
          {row.map(({ text, tone }, k) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: so is a piece of a row.
            <Text key={k} {...theme[tone]}>
              {text}
            </Text>
          ))}
        </Text>
      ))}
    </Box>
  );
}
