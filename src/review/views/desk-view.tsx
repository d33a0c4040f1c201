import { Box, useIsScreenReaderEnabled } from 'ink';
import { screenOf } from '../screen.js';
import type { DeskState } from '../state.js';
import type { Theme } from '../theme.js';
import { RowsView } from './rows-view.js';

/** The whole screen. A screen reader gets its bands one after the other, without the list and the rules between them. */
export function DeskView({ state, theme }: { readonly state: DeskState; readonly theme: Theme }) {
  const reader = useIsScreenReaderEnabled();
  const { header, list, page, footer, height, listColumns } = screenOf(state);
  if (reader)
    return (
      <Box flexDirection="column">
        <RowsView rows={header.slice(0, -1)} theme={theme} />
        <RowsView rows={page} theme={theme} />
        <RowsView rows={footer.slice(1)} theme={theme} />
      </Box>
    );
  return (
    <Box flexDirection="column" width={state.columns}>
      <RowsView rows={header} theme={theme} />
      <Box height={height} overflow="hidden">
        {list ? (
          <Box width={listColumns + 2} flexShrink={0}>
            <RowsView rows={list} theme={theme} />
          </Box>
        ) : null}
        <RowsView rows={page} theme={theme} />
      </Box>
      <RowsView rows={footer} theme={theme} />
    </Box>
  );
}
