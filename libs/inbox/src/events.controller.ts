import { Controller, type MessageEvent, Sse } from '@nestjs/common';
import { NEVER, type Observable, interval, map, merge, takeUntil, timer } from 'rxjs';
import { ServerEvent } from '#libs/contract';
import { type Caller, CurrentCaller, ReturnsEvents } from '#libs/web';
import { EventsHub } from './events-hub.ts';

/** Proxies close a connection that says nothing for a minute. */
const HEARTBEAT_MS = 25_000;

@Controller('api/v1/events')
export class EventsController {
  constructor(private readonly hub: EventsHub) {}

  /** Ends with the session. */
  @Sse()
  @ReturnsEvents(ServerEvent)
  stream(@CurrentCaller() caller: Caller): Observable<MessageEvent> {
    const changes = this.hub.events.pipe(map((event) => ({ data: event })));
    const heartbeat = interval(HEARTBEAT_MS).pipe(map(() => ({ type: 'heartbeat', data: '' })));
    const ended = caller.endsAt === null ? NEVER : timer(caller.endsAt);
    return merge(changes, heartbeat.pipe(takeUntil(this.hub.ended))).pipe(takeUntil(ended));
  }
}
