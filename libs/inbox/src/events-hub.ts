import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { type Observable, Subject, last } from 'rxjs';
import type { ServerEvent } from '#libs/contract';
import { LOG, type Log } from '#libs/platform';
import { DATABASE_ADDRESS, type DatabaseAddress, type Subscription, subscribe } from '#libs/store';

/** Changes within this time are told together: a first synchronisation changes hundreds of entries a second. */
const GATHER_MS = 150;
/** More ids than this help nobody: the list is read anew anyway. */
const MOST_IDS = 200;

/** Hears from the database what changed, whichever process changed it, and tells every open page. */
@Injectable()
export class EventsHub implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly subject = new Subject<ServerEvent>();
  private readonly changed = new Set<string>();
  private readonly subscriptions: Subscription[] = [];
  private timer: NodeJS.Timeout | null = null;

  constructor(
    @Inject(DATABASE_ADDRESS) private readonly address: DatabaseAddress,
    @Inject(LOG) private readonly log: Log,
  ) {}

  get events(): Observable<ServerEvent> {
    return this.subject.asObservable();
  }

  /** Emits when the application shuts down, so that open streams end and do not hold it up. */
  get ended(): Observable<unknown> {
    return this.subject.pipe(last(null, null));
  }

  onApplicationBootstrap(): void {
    // After a gap nobody knows what changed: pages read the list anew.
    const onGap = () => this.subject.next({ type: 'inbox-changed', entryIds: [] });
    this.subscriptions.push(
      subscribe(this.address, 'foyer_inbox', { onNotification: (id) => this.gather(id), onGap }, this.log),
      subscribe(
        this.address,
        'foyer_mailbox',
        { onNotification: (id) => this.subject.next({ type: 'mailbox-changed', mailboxId: id }), onGap },
        this.log,
      ),
    );
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.subject.complete();
    await Promise.all(this.subscriptions.map((subscription) => subscription.stop()));
  }

  private gather(entryId: string): void {
    this.changed.add(entryId);
    this.timer ??= setTimeout(() => {
      this.timer = null;
      const entryIds = this.changed.size > MOST_IDS ? [] : [...this.changed];
      this.changed.clear();
      this.subject.next({ type: 'inbox-changed', entryIds });
    }, GATHER_MS);
  }
}
