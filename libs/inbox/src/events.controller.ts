import { Controller, Inject, type MessageEvent, Sse } from '@nestjs/common';
import { NEVER, type Observable, concatMap, interval, map, merge, takeUntil, takeWhile, timer } from 'rxjs';
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

  /** Ends with the session, also where somebody else ended it. Tells of what is in the caller's sight by then. */
  @Sse()
  @ReturnsEvents(ServerEvent)
  stream(@CurrentCaller() caller: Caller): Observable<MessageEvent> {
    const changes = this.hub.events.pipe(concatMap((event) => this.inSight(event, caller)));
    const heartbeat = interval(HEARTBEAT_MS).pipe(
      takeUntil(this.hub.ended),
      concatMap(() => sightNow(caller)),
      map((sight): MessageEvent | null => (sight === null ? null : { type: 'heartbeat', data: '' })),
    );
    const over = caller.endsAt === null ? NEVER : timer(caller.endsAt);
    return merge(changes, heartbeat).pipe(
      takeWhile((message) => message !== null),
      takeUntil(over),
    );
  }

  /** @returns null in place of the event once the caller is signed out */
  private async inSight(event: ServerEvent, caller: Caller): Promise<MessageEvent | null> {
    const sight = await sightNow(caller);
    if (sight === null) return null;
    const seesAll = sight.care && sight.roleIds === null;
    if (event.type !== 'inbox-changed' || seesAll || event.entryIds.length === 0) return { data: event };
    // While the database is away nothing is known; "something changed" names nobody.
    const entryIds = await entryIdsInSight(this.database, event.entryIds, sight).catch((): string[] => []);
    return { data: { ...event, entryIds } };
  }
}

/** While the database is away nobody can tell: what was known when the stream began holds. */
function sightNow(caller: Caller): Promise<Sight | null> {
  return caller.sightNow().catch(() => caller.sight);
}
