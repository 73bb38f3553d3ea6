import { Controller, Inject, type MessageEvent, Sse } from '@nestjs/common';
import { NEVER, type Observable, concatMap, from, interval, map, merge, of, takeUntil, timer } from 'rxjs';
import { ServerEvent } from '#libs/contract';
import type { Sight } from '#libs/platform';
import { DATABASE, type Database } from '#libs/store';
import { type Caller, CurrentCaller, ReturnsEvents } from '#libs/web';
import { EventsHub } from './events-hub.ts';
import { entryIdsInSight } from './inbox.queries.ts';

/** Proxies close a connection that says nothing for a minute. */
const HEARTBEAT_MS = 25_000;

@Controller('api/v1/events')
export class EventsController {
  constructor(
    private readonly hub: EventsHub,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  /** Ends with the session. Tells of what is in the caller's sight. */
  @Sse()
  @ReturnsEvents(ServerEvent)
  stream(@CurrentCaller() caller: Caller): Observable<MessageEvent> {
    const changes = this.hub.events.pipe(
      concatMap((event) => this.inSight(event, caller.sight)),
      map((event) => ({ data: event })),
    );
    const heartbeat = interval(HEARTBEAT_MS).pipe(map(() => ({ type: 'heartbeat', data: '' })));
    const ended = caller.endsAt === null ? NEVER : timer(caller.endsAt);
    return merge(changes, heartbeat.pipe(takeUntil(this.hub.ended))).pipe(takeUntil(ended));
  }

  private inSight(event: ServerEvent, sight: Sight): Observable<ServerEvent> {
    const seesAll = sight.care && sight.roleIds === null;
    if (event.type !== 'inbox-changed' || seesAll || event.entryIds.length === 0) return of(event);
    // While the database is away nothing is known; "something changed" names nobody.
    const ids = entryIdsInSight(this.database, event.entryIds, sight).catch((): string[] => []);
    return from(ids.then((entryIds) => ({ ...event, entryIds })));
  }
}
