import { useMediaQuery } from '@mantine/hooks';

/** Whether the page has the width of a phone: the same border as in the style sheets. */
export function useNarrow(): boolean {
  return useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
}
