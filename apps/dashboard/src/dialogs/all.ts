/** Dialogs of the first page, in one file. Import them from `on-demand.ts`, which does not wait for it. */
export { ActDialogs } from '../acting/ActDialogs.tsx';
export { ConflictDialog } from '../acting/ConflictDialog.tsx';
export { ViewDialog } from '../features/queue/ViewDialog.tsx';
export { SignInAgain } from '../features/session/SignInAgain.tsx';
export { KeySheet } from '../shell/KeySheet.tsx';
export { Palette } from '../shell/Palette.tsx';
