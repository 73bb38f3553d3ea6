import { Suspense } from 'react';
import type { Offer } from '../shell/offers.ts';
import { useActing } from '../acting/acting.tsx';
import { useStanding } from '../lib/standing.ts';
import { Coming } from './Coming.tsx';
import { ActDialogs, ConflictDialog, KeySheet, Palette } from './on-demand.ts';

interface ShellDialogsProps {
  readonly offers: readonly Offer[];
  readonly palette: boolean;
  readonly onPaletteClose: () => void;
  readonly keySheet: boolean;
  readonly onKeySheetClose: () => void;
}

/** What may open over any page. It stands ready a moment after the page does. */
export function ShellDialogs(props: ShellDialogsProps) {
  const { offers, palette, onPaletteClose, keySheet, onKeySheetClose } = props;
  const { question, conflict } = useActing();
  const asked = question !== null || conflict !== null || palette || keySheet;
  const standing = useStanding();
  if (!standing && !asked) return null;
  return (
    <Suspense fallback={asked ? <Coming /> : null}>
      <ActDialogs />
      <ConflictDialog />
      {palette ? <Palette offers={offers} onClose={onPaletteClose} /> : null}
      {keySheet ? <KeySheet onClose={onKeySheetClose} /> : null}
    </Suspense>
  );
}
