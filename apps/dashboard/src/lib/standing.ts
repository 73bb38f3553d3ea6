import { useEffect, useState } from 'react';

/** The page draws its first rows meanwhile: nobody has pressed a key yet. */
const AFTER_MS = 500;

/** Whether a page has stood for a moment: what is asked for and drawn from then on takes nothing from its first rows. */
export function useStanding(): boolean {
  const [standing, setStanding] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setStanding(true), AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return standing;
}
