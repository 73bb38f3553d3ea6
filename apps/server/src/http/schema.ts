import {
  type ArgumentMetadata,
  Injectable,
  StandardSchemaSerializerInterceptor,
  StandardSchemaValidationPipe,
} from '@nestjs/common';
import { FoyerError } from '#libs/platform';

type Serialize = StandardSchemaSerializerInterceptor['serialize'];
type Schema = NonNullable<Parameters<Serialize>[1]>;
interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

const SHOWN_ISSUES = 3;

const place = (issue: Issue) =>
  (issue.path ?? []).map((step) => String(typeof step === 'object' ? step.key : step)).join('.');

function describe(issues: readonly Issue[]): string {
  const shown = issues.slice(0, SHOWN_ISSUES).map((issue) => {
    const where = place(issue);
    return where === '' ? issue.message : `${where}: ${issue.message}`;
  });
  return `${shown.join('; ')}${issues.length > SHOWN_ISSUES ? '; and more' : ''}.`;
}

/** U+0000 and halves of a character: PostgreSQL keeps neither in a text nor in JSON. */
const isKept = (text: string) => !text.includes('\0') && text.isWellFormed();

/** Where in a checked value stands what the database cannot keep; null where nothing does. */
function placeNotKept(value: unknown): string | null {
  if (typeof value === 'string') return isKept(value) ? null : '';
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, part] of Object.entries(value)) {
    const inside = placeNotKept(part);
    if (inside !== null) return inside === '' ? key : `${key}.${inside}`;
  }
  return null;
}

class RequestPipe extends StandardSchemaValidationPipe {
  override async transform<T>(value: T, metadata: ArgumentMetadata): Promise<T> {
    const checked = await super.transform(value, metadata);
    // After the schema, which bounds how deep it goes.
    const where = metadata.schema === undefined ? null : placeNotKept(checked);
    if (where === null) return checked;
    throw new FoyerError('request-invalid', `${where}: has a character that cannot be kept.`);
  }
}

/**
 * Checks what comes in against the schema of `@Body({ schema })`, `@Query({ schema })` and so on, and that the database
 * can keep it.
 */
export function requestPipe(): StandardSchemaValidationPipe {
  return new RequestPipe({
    exceptionFactory: (issues) => new FoyerError('request-invalid', describe(issues)),
  });
}

/**
 * Checks what goes out against the schema of `@Returns`. Nest's own checks each item of an array against it, so that a
 * schema could never say "a list"; here the schema is about the whole answer.
 */
@Injectable()
export class AnswerInterceptor extends StandardSchemaSerializerInterceptor {
  override serialize(...[response, schema, options]: Parameters<Serialize>): ReturnType<Serialize> {
    return Array.isArray(response) && schema !== undefined
      ? this.transformToPlain(response, schema, options)
      : super.serialize(response, schema, options);
  }

  override async transformToPlain(value: unknown, schema: Schema, options?: Parameters<Serialize>[2]) {
    const result = await schema['~standard'].validate(value, options);
    if (result.issues === undefined) return result.value as Record<string, unknown>;
    // Places only: messages may quote the answer, and this goes to the log.
    const places = result.issues.slice(0, SHOWN_ISSUES).map(place).join(', ');
    throw new FoyerError('invariant-broken', `An answer does not fit its schema at ${places}.`);
  }
}
