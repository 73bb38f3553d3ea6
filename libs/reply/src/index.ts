export { ReplyModule } from './reply.module.ts';
