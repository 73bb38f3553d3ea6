/** The settings, a chunk of their own: they are opened seldom, and the queue must not wait for them. */
export { DossierPage } from './DossierPage.tsx';
export { RecordPage } from './RecordPage.tsx';
export { ServerPage } from './ServerPage.tsx';
export { TeamPage } from './TeamPage.tsx';
export { TokensPage } from './TokensPage.tsx';
export { YouPage } from './YouPage.tsx';
