import { useMantineColorScheme } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useLayoutEffect } from 'react';
import { applyPreferences, preferencesQuery } from '../lib/preferences.ts';

/** Makes all pages look and answer as whoever is signed in wants it; a change draws them anew. */
export function usePreferencesApplied(signedIn: boolean): void {
  const { data } = useQuery({ ...preferencesQuery, enabled: signedIn });
  const { setColorScheme } = useMantineColorScheme();
  // While drawing, because the pages below read it: the same choice twice is the same.
  if (data) applyPreferences(data);
  const theme = data?.theme;
  useLayoutEffect(() => {
    if (theme !== undefined) setColorScheme(theme === 'system' ? 'auto' : theme);
  }, [theme, setColorScheme]);
}
