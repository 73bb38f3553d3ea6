export { InboxModule } from './inbox.module.ts';
